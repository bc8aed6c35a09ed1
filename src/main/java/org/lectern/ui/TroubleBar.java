package org.lectern.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Problem;

/// A quiet line above the screen while errors keep the content files from being shown as they are. It goes when they
/// are mended. A word of the moment stands there in between.
final class TroubleBar extends HBox {
    private static final Duration MOMENT = Duration.seconds(2);
    /// What each letter adds to it.
    private static final Duration READING = Duration.millis(60);

    private final MainModel model;
    private final Icon icon = new Icon(Feather.ALERT_TRIANGLE);
    private final Label sentence = new Label();
    private final Button show = new Button(Messages.of("trouble.show"));
    private final PauseTransition moment = new PauseTransition(MOMENT);

    TroubleBar(MainModel model) {
        this.model = model;
        setId("trouble");
        getStyleClass().add("trouble");
        sentence.setMinWidth(0);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        show.setId("trouble-show");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> model.go(new Place.Problems()));
        getChildren().addAll(icon, sentence, show);
        moment.setOnFinished(_ -> model.passed());
        model.guideProperty().subscribe(_ -> fill());
        model.trailProperty().subscribe(_ -> fill());
        model.wordProperty().subscribe(word -> {
            fill();
            word.ifPresent(words -> {
                moment.setDuration(MOMENT.add(READING.multiply(words.length())));
                moment.playFromStart();
            });
        });
    }

    private void fill() {
        var word = model.wordProperty().get();
        var trouble = isListed() ? Optional.<String>empty() : trouble();
        var shown = word.or(() -> trouble);
        icon.setText(Character.toString((word.isPresent() ? Feather.CHECK : Feather.ALERT_TRIANGLE).getCode()));
        sentence.setText(shown.orElse(""));
        show.setVisible(word.isEmpty());
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
