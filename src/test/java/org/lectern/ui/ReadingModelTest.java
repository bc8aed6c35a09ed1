package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.progress.ReadThrough;

final class ReadingModelTest {
    private final MainModel main = new MainModel();
    private final ReadingModel model = new ReadingModel(main);

    @BeforeEach
    void open(@TempDir Path folder) {
        main.show(Tea.guide(folder), Optional.of(place("leaf", "before")), Optional.empty());
    }

    private static Place.Reading place(String unit, String target) {
        return new Place.Reading("tea", unit, target);
    }

    @Test
    void aBlockIsMarkedAndUnmarked() {
        model.turn(place("leaf", "words"));
        assertEquals(Optional.of(new ReadThrough.Share(1, 3)), model.share(place("leaf", "")));
        model.turn(place("leaf", "words"));
        assertEquals(Optional.of(new ReadThrough.Share(0, 3)), model.share(place("leaf", "")));
    }

    @Test
    void anItemStandsForItsBlock() {
        model.mark(place("leaf", "assam"));
        assertEquals(true, model.isRead(place("leaf", "words")));
    }

    @Test
    void aUnitIsMarkedAsAWhole() {
        model.turn(place("leaf", ""));
        assertEquals(Optional.of(new ReadThrough.Share(3, 3)), model.share(place("leaf", "")));
    }

    @Test
    void whatIsReadIsToldInAWord() {
        model.turn(place("leaf", "words"));
        assertEquals(Optional.of("Marked as read: Words"), main.wordProperty().get());
    }

    @Test
    void goingOnComesToTheNextUnreadSectionOfTheCourse() {
        model.mark(place("leaf", "check"));
        model.goOn();
        assertEquals(place("leaf", "words"), main.here());
        model.goOn();
        assertEquals(place("pot", "s0"), main.here());
    }

    @Test
    void goingOnFromElsewhereComesBackToWhereReadingWasLeft() {
        main.scrolled(Optional.of(new Scroll("before", "p1", 0.5, 0.5)));
        main.go(new Place.Problems());
        model.goOn();
        assertEquals(place("leaf", "before"), main.here());
        assertEquals("p1", main.scrollProperty().get().orElseThrow().line());
    }

    @Test
    void whenAllIsReadItSaysSo() {
        model.mark(place("leaf", ""));
        model.mark(place("pot", ""));
        model.goOn();
        assertEquals(place("leaf", "before"), main.here());
        assertEquals(
                Optional.of("Every section of this course is read"),
                main.wordProperty().get());
    }

    @Test
    void aStartElsewhereOffersToGoOnReadingUntilOneReads() {
        main.show(main.guide(), Optional.of(new Place.Progressing("tea")), Optional.of(place("pot", "s3")));
        assertEquals(Optional.of(place("pot", "s3")), main.leftProperty().get());
        main.go(new Place.Studying("tea"));
        assertEquals(Optional.of(place("pot", "s3")), main.leftProperty().get());
        model.goOn();
        assertEquals(Optional.empty(), main.leftProperty().get());
    }

    @Test
    void aStartWhereOneReadOffersNothing() {
        assertEquals(Optional.empty(), main.leftProperty().get());
    }
}
