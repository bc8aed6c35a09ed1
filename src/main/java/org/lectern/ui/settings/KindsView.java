package org.lectern.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.content.Course;
import org.lectern.ui.KindsModel;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// The kinds of cards that a course has, each with a switch.
public final class KindsView extends VBox {
    private final Course course;
    private final KindsModel model;
    private final Label sum = Plain.words("", "kinds-sum");

    public KindsView(Course course, KindsModel model) {
        this.course = course;
        this.model = model;
        getStyleClass().add("card-kinds");
        sum.setId("kinds-sum");
        getChildren().addAll(Plain.words(Messages.of("kinds.about"), "settings-about"), sum);
        model.offers(course).forEach(offer -> getChildren().add(line(offer)));
        count();
    }

    private Node line(KindsModel.Offer offer) {
        var words = Messages.of("kind." + offer.kind().word());
        var box = new CheckBox(words);
        box.setId("kind-" + offer.kind().word());
        box.setWrapText(true);
        box.setSelected(offer.isWanted());
        box.setAccessibleText(words + ", " + Messages.of("kinds.cards", offer.cards()));
        box.setOnAction(_ -> {
            model.turn(course, offer.kind());
            count();
        });
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var cards = Plain.words(Messages.of("kinds.cards", offer.cards()), "settings-about");
        cards.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(box, room, cards);
        line.getStyleClass().add("card-kind");
        return line;
    }

    private void count() {
        var offers = model.offers(course);
        var all = offers.stream().mapToLong(KindsModel.Offer::cards).sum();
        var wanted = offers.stream()
                .filter(KindsModel.Offer::isWanted)
                .mapToLong(KindsModel.Offer::cards)
                .sum();
        sum.setText(Messages.of("kinds.sum", wanted, all));
    }
}
