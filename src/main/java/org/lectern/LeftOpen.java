package org.lectern;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Writes down, a moment after each change, the sitting that is to be gone on with.
final class LeftOpen {
    private static final Duration MOMENT = Duration.millis(250);

    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final BiConsumer<String, Supplier<String>> write;
    private Optional<Half> half = Optional.empty();

    /// @param write puts under a name what is made behind the screen
    LeftOpen(BiConsumer<String, Supplier<String>> write) {
        this.write = write;
        moment.setOnFinished(_ -> write());
    }

    /// What is to be gone on with now; empty when all is done.
    void put(Optional<Half> left) {
        half = left;
        moment.playFromStart();
    }

    private void write() {
        var left = half;
        write.accept("sitting", () -> left.map(Half::written).orElse(""));
    }

    void close() {
        if (moment.getStatus() == Animation.Status.RUNNING) {
            moment.stop();
            write();
        }
    }
}
