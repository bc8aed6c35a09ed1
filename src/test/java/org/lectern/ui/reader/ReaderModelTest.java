package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.quiz.Samples;
import org.lectern.ui.Guide;
import org.lectern.ui.MainModel;
import org.lectern.ui.Place;

final class ReaderModelTest {
    private static final Guide GUIDE = Guide.of(Samples.library(
            Samples.shelf("a", Samples.unit("one", Samples.glossary("words", 2)), Samples.unit("two")),
            Samples.shelf("b", Samples.unit("one"))));

    private final MainModel main = new MainModel();
    private final ReaderModel model = new ReaderModel(main);

    @Test
    void aPageOpensWithItsNeighboursInTheCourse() {
        model.open(GUIDE, new Place.Reading("a", "two", ""));
        var pages = GUIDE.pages();
        assertEquals(
                Optional.of(new ReaderModel.Sheet(GUIDE, pages.get(1), Optional.of(pages.get(0)), Optional.empty())),
                model.sheetProperty().get());
    }

    @Test
    void theSameWishTwiceIsTwoWishes() {
        var aims = new ArrayList<ReaderModel.Aim>();
        model.aimProperty().subscribe(aim -> aims.add(aim));
        model.open(GUIDE, new Place.Reading("a", "one", "words"));
        model.open(GUIDE, new Place.Reading("a", "one", "words"));
        assertEquals(List.of(aim("", 0), aim("words", 1), aim("words", 2)), aims);
    }

    @Test
    void anotherBlockOfThePageDoesNotOpenItAnew() {
        var opened = new ArrayList<Object>();
        model.open(GUIDE, new Place.Reading("a", "one", ""));
        model.sheetProperty().subscribe((_, sheet) -> opened.add(sheet));
        model.open(GUIDE, new Place.Reading("a", "one", "words"));
        assertEquals(List.of(), opened);
    }

    @Test
    void aPageThatIsNotThereChangesNothing() {
        model.open(GUIDE, new Place.Reading("a", "three", ""));
        assertEquals(Optional.empty(), model.sheetProperty().get());
        assertEquals(aim("", 0), model.aimProperty().get());
    }

    @Test
    void theBlockInViewIsTold() {
        var head = new Place.Reading("a", "one", "");
        main.show(GUIDE, Optional.of(head), Optional.empty());
        model.inView("words");
        assertEquals(head, main.here(), "before a page is open");
        model.open(GUIDE, head);
        model.inView("words");
        assertEquals(new Place.Reading("a", "one", "words"), main.here());
    }

    private static ReaderModel.Aim aim(String target, long nth) {
        return new ReaderModel.Aim(target, Optional.empty(), nth);
    }
}
