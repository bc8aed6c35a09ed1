package org.lectern.ui.reader;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.jspecify.annotations.Nullable;
import org.lectern.progress.ReadThrough;

/// Lets the time count as reading while a page is before the student's eyes: its window has the keyboard, and something
/// was moved or pressed not long ago.
final class Attention {
    private static final Duration TICK = Duration.ofMillis(500);

    /// Who does nothing for so long has gone away.
    private static final Duration AWAY = Duration.ofMinutes(3);

    private final PageScroll scroll;
    private final Supplier<Optional<PageView>> page;
    private final ReaderModel model;
    private final Timeline ticking =
            new Timeline(new KeyFrame(javafx.util.Duration.millis(TICK.toMillis()), _ -> tick(TICK)));
    private Optional<PageView> looked = Optional.empty();
    private Gaze gaze;
    /// What was read already while this page is open: marked as unread by hand, it stays so.
    private final Set<String> known = new HashSet<>();
    private Duration idle = Duration.ZERO;

    Attention(PageScroll scroll, ReaderModel model, Supplier<Optional<PageView>> page) {
        this.scroll = scroll;
        this.model = model;
        this.page = page;
        this.gaze = gaze();
        ticking.setCycleCount(Animation.INDEFINITE);
        scroll.addEventFilter(InputEvent.ANY, _ -> idle = Duration.ZERO);
        scroll.sceneProperty().subscribe(this::attach);
    }

    private Gaze gaze() {
        return new Gaze(ReadThrough::needed, model::read);
    }

    private void attach(@Nullable Scene before, @Nullable Scene after) {
        idle = Duration.ZERO;
        if (after == null) {
            ticking.stop();
        } else {
            ticking.play();
        }
    }

    private void tick(Duration time) {
        var scene = scroll.getScene();
        idle = idle.plus(time);
        if (scene != null && scene.getWindow() != null && scene.getWindow().isFocused() && idle.compareTo(AWAY) < 0) {
            pass(time);
        }
    }

    /// Some time has passed before the student's eyes.
    void pass(Duration time) {
        if (!looked.equals(page.get())) {
            looked = page.get();
            gaze = gaze();
            known.clear();
        }
        looked.ifPresent(view -> {
            var seen = scroll.seen(view).filter(Gaze.Seen::isInView).toList();
            seen.stream().map(one -> one.block().id()).filter(model::isRead).forEach(known::add);
            gaze.pass(
                    time,
                    seen.stream()
                            .filter(one -> !known.contains(one.block().id()))
                            .toList());
        });
    }
}
