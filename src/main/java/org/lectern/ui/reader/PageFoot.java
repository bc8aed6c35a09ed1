package org.lectern.ui.reader;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.quiz.Scope;
import org.lectern.ui.Guide;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.Place;

/// The end of a page: the way to its drill, and to the units before and after.
final class PageFoot extends HBox {
    private final ReaderModel model;

    PageFoot(ReaderModel.Sheet sheet, ReaderModel model) {
        this.model = model;
        var unit =
                new Scope.OfUnit(sheet.page().course().id(), sheet.page().unit().id());
        var drill = new Button(Messages.of("reader.drill.unit"), new Icon(Feather.PLAY));
        drill.getStyleClass().add("accent");
        drill.setMinWidth(USE_PREF_SIZE);
        drill.setOnAction(_ -> model.go(new Place.Practising(unit)));
        getChildren()
                .addAll(
                        neighbour("reader.before", Feather.ARROW_LEFT, sheet.before()),
                        gap(),
                        drill,
                        gap(),
                        neighbour("reader.after", Feather.ARROW_RIGHT, sheet.after()));
        getStyleClass().add("page-foot");
    }

    private Node neighbour(String key, Feather icon, Optional<Guide.Page> page) {
        return page.<Node>map(other -> {
                    var button = new Button(Messages.of(key, other.unit().title()), new Icon(icon));
                    button.setTooltip(new Tooltip(other.unit().title()));
                    button.setAccessibleText(
                            Messages.of(key + ".about", other.unit().title()));
                    button.setOnAction(_ -> model.go(other.place()));
                    return button;
                })
                .orElseGet(Region::new);
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
