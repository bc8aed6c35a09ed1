package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferenceTest {
    private Guide guide = Guide.EMPTY;

    @BeforeEach
    void read(@TempDir Path folder) {
        guide = Tea.guide(folder);
    }

    private Optional<Place.Reading> place(String words) {
        return Reference.hit(guide, words).map(hit -> new Place.Reading(hit.course(), hit.unit(), hit.target()));
    }

    @Test
    void everyPlaceOfTheGuideIsFoundByItsReference() {
        for (var page : guide.pages()) {
            assertEquals(Optional.of(page.place()), place(Reference.to(page.place())));
            for (var block : page.unit().blocks()) {
                var there = page.at(block.id());
                assertEquals(Optional.of(there), place(Reference.to(there)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " tea/leaf#words ",
                "<tea/leaf#words>",
                "(tea/leaf#words)",
                "tea/leaf#words.",
                "\"tea/leaf#words\""
            })
    void whatStandsAroundAReferenceDoesNotMatter(String words) {
        assertEquals(Optional.of(new Place.Reading("tea", "leaf", "words")), place(words));
    }

    @ParameterizedTest
    @CsvSource({"tea/leaf#nowhere", "tea/cup", "coffee/leaf#words"})
    void referenceToNothingLeadsNowhereAndIsStillKnownAsOne(String words) {
        assertEquals(Optional.empty(), place(words));
        assertTrue(Reference.isOne(words));
    }

    @Test
    void idOfAnItemIsFoundByItself() {
        assertEquals(Optional.of(new Place.Reading("tea", "leaf", "sencha")), place("sencha"));
    }

    @Test
    void wordsAreNoReference() {
        assertFalse(Reference.isOne("steamed green tea"));
    }
}
