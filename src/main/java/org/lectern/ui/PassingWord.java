package org.lectern.ui;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// A word of the moment, above the foot of the screen. It moves nothing, is in no pointer's way, and passes by itself.
final class PassingWord extends HBox {
    private static final Duration MOMENT = Duration.seconds(2);
    /// What each letter adds to it.
    private static final Duration READING = Duration.millis(60);

    private final Label sentence = new Label();
    private final PauseTransition moment = new PauseTransition(MOMENT);

    PassingWord(MainModel model) {
        setId("word");
        getStyleClass().add("passing-word");
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new Icon(Feather.CHECK), sentence);
        moment.setOnFinished(_ -> model.passed());
        model.wordProperty().subscribe(word -> {
            setVisible(word.isPresent());
            word.ifPresent(this::say);
        });
    }

    private void say(String words) {
        sentence.setText(words);
        moment.setDuration(MOMENT.add(READING.multiply(words.length())));
        moment.playFromStart();
    }
}
