package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.quiz.Samples;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;

final class MainModelTest {
    private static final Guide GUIDE = Guide.of(Samples.library(
            Samples.shelf("a", Samples.unit("one", Samples.glossary("words", 2)), Samples.unit("two")),
            Samples.shelf("b", Samples.unit("one"))));
    private static final Place.Reading START = new Place.Reading("a", "one", "");
    private static final Place.Reading TWO = new Place.Reading("a", "two", "");

    private static MainModel at(Place... places) {
        var model = new MainModel();
        model.show(GUIDE, Optional.empty(), Optional.empty());
        List.of(places).forEach(model::go);
        return model;
    }

    @Test
    void itOpensWhereTheStudentWas() {
        for (var place : List.<Place>of(
                new Place.Reading("b", "one", "x"),
                new Place.Studying("b"),
                new Place.Progressing("a"),
                new Place.Settings("a"),
                new Place.Practising(new Scope.OfUnit("a", "one")),
                new Place.Problems())) {
            var model = new MainModel();
            model.show(GUIDE, Optional.of(place), Optional.empty());
            assertEquals(Trail.at(place), model.trailProperty().get());
        }
    }

    @Test
    void aPlaceThatIsGoneGivesWayToTheFirstPage() {
        for (var place : List.<Place>of(
                new Place.Reading("a", "three", ""),
                new Place.Reading("c", "one", ""),
                new Place.Studying("c"),
                new Place.Progressing("c"),
                new Place.Settings("c"),
                new Place.Practising(new Scope.OfUnit("a", "two")),
                new Place.Practising(new Scope.OfBlock(new Spot("a", "one", "gone"))),
                new Place.Nowhere())) {
            var model = new MainModel();
            model.show(GUIDE, Optional.of(place), Optional.empty());
            assertEquals(START, model.here());
        }
    }

    @Test
    void anEmptyGuideLeadsNowhere() {
        var model = new MainModel();
        model.show(Guide.EMPTY, Optional.of(START), Optional.empty());
        assertEquals(new Place.Nowhere(), model.here());
        assertEquals(Optional.empty(), model.course());
    }

    @Test
    void backAndForwardFollowTheTrail() {
        var model = at(TWO, new Place.Problems());
        model.back();
        model.back();
        assertEquals(START, model.here());
        model.forward();
        assertEquals(TWO, model.here());
    }

    @Test
    void atTheEndsOfTheTrailNobodyArrives() {
        var model = at();
        var arrival = model.arrivalProperty().get();
        model.back();
        model.forward();
        assertEquals(arrival, model.arrivalProperty().get());
    }

    @Test
    void comingToThePlaceWhereOneIsIsAnArrivalButNoStep() {
        var model = at(TWO);
        var trail = model.trailProperty().get();
        var nth = model.arrivalProperty().get().nth();
        model.go(TWO);
        assertEquals(trail, model.trailProperty().get());
        assertEquals(
                new MainModel.Arrival(TWO, Optional.empty(), nth + 1, MainModel.Manner.GOING),
                model.arrivalProperty().get());
    }

    @Test
    void scrollingSaysThePlaceMoreExactlyWithoutAStep() {
        var model = at();
        var arrival = model.arrivalProperty().get();
        model.refine(new Place.Reading("a", "one", "words"));
        assertEquals(
                Trail.at(new Place.Reading("a", "one", "words")),
                model.trailProperty().get());
        assertEquals(arrival, model.arrivalProperty().get());
    }

    @Test
    void aPageThatIsNoLongerOpenRefinesNothing() {
        var model = at(TWO);
        model.refine(new Place.Reading("a", "one", "words"));
        assertEquals(TWO, model.here());
        model.go(new Place.Problems());
        model.refine(new Place.Reading("a", "two", "words"));
        assertEquals(new Place.Problems(), model.here());
    }

    @Test
    void readingGoesBackToThePageLastRead() {
        var model = at(TWO, new Place.Problems(), new Place.Studying("a"));
        model.read();
        assertEquals(TWO, model.here());
    }

    @Test
    void theCourseIsTheOneTheStudentIsIn() {
        assertEquals(Optional.of("b"), at(new Place.Reading("b", "one", "")).course());
        assertEquals(Optional.of("b"), at(new Place.Progressing("b")).course());
        assertEquals(
                Optional.of("a"),
                at(new Place.Practising(new Scope.OfUnit("a", "one"))).course());
        assertEquals(Optional.of("a"), at(new Place.Problems()).course());
    }

    @Test
    void backAndForwardKeepHowFarAPageIsScrolled() {
        var far = Optional.of(new Scroll("words", "t/meaning", 0.5, 0.25));
        var model = at();
        model.scrolled(far);
        model.go(new Place.Problems());
        assertEquals(Optional.empty(), model.scrollProperty().get());
        model.back();
        assertEquals(far, model.arrivalProperty().get().scroll());
        assertEquals(far, model.scrollProperty().get());
        model.forward();
        model.read();
        assertEquals(far, model.arrivalProperty().get().scroll(), "by Read");
    }

    @Test
    void aLinkLeadsToThePlaceItselfEvenOnAPageThatWasScrolled() {
        var model = at();
        model.scrolled(Optional.of(new Scroll("words", "t/meaning", 0.5, 0.25)));
        model.go(new Place.Problems());
        model.go(START);
        assertEquals(Optional.empty(), model.arrivalProperty().get().scroll());
    }

    @Test
    void whatWasReadLastIsFoundWhereItWasLeft() {
        var left = Optional.of(new Scroll("words", "t/meaning", 0.5, 0.25));
        var model = at();
        model.show(model.guide(), Optional.of(new Place.Problems()), Optional.of(TWO), left);
        model.back();
        assertEquals(
                new MainModel.Arrival(TWO, left, model.arrivalProperty().get().nth(), MainModel.Manner.GOING),
                model.arrivalProperty().get());
    }
}
