package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.MainModel;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.ReadingModel;
import org.lectern.ui.Tea;

/// Time before a page counts as reading what is in view.
final class AttentionTest {
    private final MainModel main = new MainModel();
    private final ReadingModel reading = new ReadingModel(main);
    private final ReaderModel model =
            new ReaderModel(main, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reading));
    private OnScreen screen;
    private Attention attention;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        screen = OnScreen.show(() -> new ReaderView(model));
        var place = new Place.Reading("tea", "pot", "s20");
        screen.run(() -> {
            main.show(guide, Optional.of(place), Optional.empty());
            model.open(guide, place);
        });
        screen.settle();
        var scroll = (PageScroll) screen.find("#page-scroll");
        var page = Optional.of((PageView) screen.find(".page"));
        attention = new Attention(scroll, model, () -> page);
    }

    private void wait(int seconds) {
        screen.run(() -> {
            for (var second = 0; second < seconds; second++) {
                attention.pass(Duration.ofSeconds(1));
            }
        });
    }

    private List<Boolean> read(String... blocks) {
        return List.of(blocks).stream()
                .map(block -> reading.isRead(new Place.Reading("tea", "pot", block)))
                .toList();
    }

    @Test
    void aGlanceIsNoReading() {
        wait(2);
        assertEquals(List.of(false, false), read("s20", "s21"));
    }

    @Test
    void whatIsBeforeTheEyesForLongIsReadAndNothingElse() {
        wait(120);
        assertEquals(List.of(false, true, false), read("s19", "s20", "s39"));
    }

    @Test
    void whatWasMarkedAsUnreadStaysSoWhileThePageIsOpen() {
        wait(120);
        screen.run(() -> reading.unmark(new Place.Reading("tea", "pot", "s20")));
        wait(120);
        assertEquals(List.of(false), read("s20"));
    }
}
