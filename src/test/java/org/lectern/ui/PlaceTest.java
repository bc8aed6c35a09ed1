package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;

final class PlaceTest {
    static Stream<Place> places() {
        return Stream.of(
                new Place.Reading("mla-c01", "unit-3", ""),
                new Place.Reading("mla-c01", "unit-3", "neo"),
                new Place.Studying("mla-c01"),
                new Place.Practising(new Scope.OfCourse("mla-c01")),
                new Place.Practising(new Scope.OfUnit("mla-c01", "unit-3")),
                new Place.Practising(new Scope.OfBlock(new Spot("mla-c01", "unit-3", "glossary"))),
                new Place.Progressing("mla-c01"),
                new Place.Settings("mla-c01"),
                new Place.Problems());
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceIsReadBack(Place place) {
        assertEquals(Optional.of(place), Place.of(place.written()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "   ",
                "nowhere",
                "reading",
                "reading c",
                "reading c u b x",
                "reading  u",
                "reading c u ",
                "studying",
                "studying a b",
                "practising",
                "practising c ",
                "problems now",
                "READING c u",
                "\n",
                "drawing c"
            })
    void nonsenseIsNoPlace(String written) {
        assertEquals(Optional.empty(), Place.of(written));
    }
}
