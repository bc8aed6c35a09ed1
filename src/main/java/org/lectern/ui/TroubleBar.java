package org.lectern.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Problem;

/// A quiet line above the screen while errors keep the content files from being shown as they are. It goes when they
/// are mended.
final class TroubleBar extends HBox {
    private final MainModel model;
    private final Label sentence = new Label();

    TroubleBar(MainModel model) {
        this.model = model;
        setId("trouble");
        getStyleClass().add("trouble");
        sentence.setMinWidth(0);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var show = new Button(Messages.of("trouble.show"));
        show.setId("trouble-show");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> model.go(new Place.Problems()));
        getChildren().addAll(new Icon(Feather.ALERT_TRIANGLE), sentence, show);
        model.guideProperty().subscribe(_ -> fill());
        model.trailProperty().subscribe(_ -> fill());
    }

    private void fill() {
        var shown = isListed() ? Optional.<String>empty() : trouble();
        sentence.setText(shown.orElse(""));
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
    }

    /// Where the problems themselves are on the screen, or are offered in its middle, the line would say it twice.
    private boolean isListed() {
        return model.here() instanceof Place.Problems || model.here() instanceof Place.Nowhere;
    }

    private Optional<String> trouble() {
        var errors = model.guide().library().problems().stream()
                .filter(Problem::closes)
                .toList();
        var files = errors.stream().map(Problem::file).distinct().toList();
        return errors.isEmpty() ? Optional.empty() : Optional.of(trouble(errors.size(), files));
    }

    private String trouble(int errors, List<Path> files) {
        var open = files.stream().filter(file -> model.guide().shows(file)).count();
        var key = open == files.size() ? "trouble.stale" : open == 0 ? "trouble.closed" : "trouble.both";
        return files.size() == 1
                ? Messages.of(key + ".one", errors, files.getFirst().getFileName())
                : Messages.of(key + ".many", errors, files.size());
    }
}
