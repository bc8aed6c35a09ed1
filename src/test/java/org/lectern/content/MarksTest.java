package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarksTest {
    @Test
    void marksMayStandInEachOther() {
        var text = new Text(List.of(
                new Span.Strong(List.of(
                        plain("See "),
                        new Span.Link(
                                List.of(new Span.Emphasis(List.of(plain("the"))), plain(" "), new Span.Code("<DAG>")),
                                "dag"))),
                plain(" & more")));
        assertEquals(List.of(text), read("**See [*the* `<DAG>`](#dag)** &amp; more"));
    }

    @Test
    void lineOfTheFileIsASpaceInTheText() {
        assertEquals(List.of(new Text(List.of(plain("one two")))), read("one\ntwo"));
    }

    @Test
    void lineBreakOfMarkdownIsOneInTheText() {
        assertEquals(List.of(new Text(List.of(plain("one\ntwo")))), read("one\\\ntwo"));
    }

    @Test
    void formulaStandsBetweenDollarSigns() {
        assertEquals(
                List.of(new Text(List.of(plain("so "), new Span.Formula("a_1 * b_2 * \\$")))),
                read("so $a_1 * b_2 * \\$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 %",
                "a * b",
                "2 * 3 * 4",
                "snake_case_name",
                "a < b and b > c",
                "-5 degrees",
                "+5",
                "#1",
                "[x]",
                "~~no~~",
                "$5 and $10",
                "$ 5$",
                "costs $5",
                "AT&T",
                "{\"a\": 1}",
                "a | b",
                "https://example.org",
                "C:\\path",
                "(1) one",
                "!"
            })
    void wordsThatOnlyLookMarkedStayAsTheyAre(String words) {
        assertEquals(List.of(new Text(List.of(plain(words)))), read(words));
    }

    @Test
    void escapedSignStandsForItself() {
        assertEquals(List.of(new Text(List.of(plain("*a* - b")))), read("\\*a\\* - b"));
    }

    @Test
    void marksBeyondReasonAreRefused() {
        assertEquals(
                List.of("has marks within marks within marks; use fewer"),
                read("*a **b ".repeat(10) + "c" + "** *".repeat(10).replace(" ", "")));
    }

    @Test
    void textBeyondReasonIsRefused() {
        assertEquals(List.of("is longer than 10,000 characters; split it into paragraphs"), read("[".repeat(10_001)));
    }

    /// The text, or what there was to complain about.
    private static List<Object> read(String words) {
        var complaints = new ArrayList<Object>();
        new Marks(complaints::add).read(words).ifPresent(complaints::add);
        return complaints;
    }

    private static Span plain(String words) {
        return new Span.Plain(words);
    }
}
