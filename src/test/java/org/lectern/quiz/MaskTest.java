package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.term;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.content.Provenance;
import org.lectern.content.Span;
import org.lectern.content.Term;
import org.lectern.content.Text;

final class MaskTest {
    private static String masked(Term term) {
        return Mask.meaningWithoutName(term).plain();
    }

    @Test
    void theTermIsHiddenInAnyCase() {
        assertEquals("… compiles; with … it is fast", masked(term("neo", "Neo", "Neo compiles; with NEO it is fast")));
    }

    @Test
    void aliasesAreHiddenAndTheLongestFirst() {
        assertEquals(
                "… or …, for short …",
                masked(term(
                        "bg",
                        "blue",
                        "Blue/green deployment or blue/green, for short blue",
                        "blue/green",
                        "blue/green deployment")));
    }

    @Test
    void partsOfWordsStay() {
        assertEquals(
                "a modeler remodels 2model, a naïve ñmodel and …s",
                masked(term("m", "model", "a modeler remodels 2model, a naïve ñmodel and …s")));
        assertEquals("… (…): …-based", masked(term("m", "model", "model (model): model-based")));
    }

    @Test
    void signsThatMeanSomethingInPatternsAreOnlySigns() {
        assertEquals("… and C, or … too", masked(term("c", "C++ (a.b)", "C++ (a.b) and C, or $1 too", "$1")));
    }

    @Test
    void marksStayAroundWhatIsHidden() {
        var meaning = new Text(List.of(
                new Span.Strong(List.of(new Span.Plain("Neo"))),
                new Span.Code("neo --fast"),
                new Span.Link(List.of(new Span.Emphasis(List.of(new Span.Plain("the neo page")))), "neo-page")));
        assertEquals(
                new Text(List.of(
                        new Span.Strong(List.of(new Span.Plain("…"))),
                        new Span.Code("… --fast"),
                        new Span.Link(List.of(new Span.Emphasis(List.of(new Span.Plain("the … page")))), "neo-page"))),
                Mask.meaningWithoutName(new Term("neo", "Neo", meaning, List.of(), Provenance.NONE)));
    }
}
