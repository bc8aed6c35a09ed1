package org.lectern.ui.reader;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.lectern.quiz.Card;
import org.lectern.quiz.ReviewLog;
import org.lectern.schedule.Grade;
import org.lectern.ui.Messages;
import org.lectern.ui.PeelModel;
import org.lectern.ui.Shortcut;

/// Offers to grade what was just revealed; without a grade it is no review.
final class GradeStrip extends HBox {
    private static final List<Shortcut> KEYS = List.of(Shortcut.AGAIN, Shortcut.HARD, Shortcut.GOOD, Shortcut.EASY);

    private final Card card;
    private final PeelModel model;
    private final OffsetDateTime since;
    private final List<Node> beside;
    private final Runnable onward;
    private Optional<ReviewLog.Kept> kept = Optional.empty();
    /// Whether a grade is being written.
    private boolean busy;

    /// @param beside what was revealed
    /// @param onward gives the keyboard to what is next
    GradeStrip(Card card, PeelModel model, OffsetDateTime since, List<Node> beside, Runnable onward) {
        this.card = card;
        this.model = model;
        this.since = since;
        this.beside = beside;
        this.onward = onward;
        getStyleClass().add("grade-strip");
        offer();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    List<Node> beside() {
        return beside;
    }

    private void offer() {
        getChildren().setAll(Stream.of(Grade.values()).map(this::button).toList());
    }

    private Button button(Grade grade) {
        var name = Messages.of("grade." + grade.name().toLowerCase(Locale.ROOT));
        var button = new Button((grade.ordinal() + 1) + " " + name);
        button.setId("peel-" + grade.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> grade(grade));
        return button;
    }

    private void grade(Grade grade) {
        if (busy || kept.isPresent()) {
            return;
        }
        busy = true;
        var name = Messages.of("grade." + grade.name().toLowerCase(Locale.ROOT));
        model.grade(
                card,
                grade,
                since,
                safe -> {
                    busy = false;
                    kept = Optional.of(safe);
                    var undo = new Button(Messages.of("peel.undo"));
                    undo.setId("peel-undo");
                    undo.setOnAction(_ -> undo());
                    getChildren().setAll(new Label(Messages.of("peel.graded", name)), undo);
                    onward.run();
                },
                () -> busy = false);
    }

    private void undo() {
        kept.ifPresent(safe -> model.takeBack(safe, () -> {
            kept = Optional.empty();
            offer();
            requestFocus();
        }));
    }

    private void pressed(KeyEvent event) {
        for (var i = 0; i < KEYS.size(); i++) {
            if (KEYS.get(i).means(event) && kept.isEmpty()) {
                event.consume();
                grade(Grade.values()[i]);
                return;
            }
        }
        if (Shortcut.UNDO.means(event) && kept.isPresent()) {
            event.consume();
            undo();
        }
    }

    @Override
    public void requestFocus() {
        getChildren().getFirst().requestFocus();
    }
}
