package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.content.Backing;
import org.lectern.content.Option;
import org.lectern.content.Provenance;
import org.lectern.content.Question;
import org.lectern.content.Transcript;

final class DecisiveTest {
    private static final Question QUESTION = new Question.SingleChoice(
            "q",
            text("Which policy follows the clock?"),
            List.of(
                    new Option("a", text("Scheduled scaling policies"), Optional.empty()),
                    new Option("b", text("Target tracking"), Optional.empty())),
            "a",
            new Backing(Optional.empty(), List.of(), List.of(), Optional.empty(), Provenance.NONE));

    private static List<String> marked(Decisive decisive, String words) {
        var line = new Transcript.Line("p1", text(words), new Transcript.Form.Paragraph(), Transcript.Shown.ALWAYS);
        return decisive.in(line).stream()
                .map(found -> words.substring(found.from(), found.to()))
                .toList();
    }

    @Test
    void wordsOfTheAnswerAreMarkedInAnyForm() {
        assertEquals(List.of("schedule", "scales"), marked(Decisive.of(QUESTION), "A schedule that scales in time."));
    }

    @Test
    void neighboursAreOneStretch() {
        assertEquals(List.of("Scheduled scaling"), marked(Decisive.of(QUESTION), "Scheduled scaling is for that."));
    }

    @Test
    void wordsOfTheQuestionDecideNothing() {
        assertEquals(List.of(), marked(Decisive.of(QUESTION), "This policy has a clock."));
    }

    @Test
    void wordsOfOtherOptionsAreNotMarked() {
        assertEquals(List.of(), marked(Decisive.of(QUESTION), "Target tracking keeps a metric near a target."));
    }

    @Test
    void withoutAQuestionNothingIsMarked() {
        assertEquals(List.of(), marked(Decisive.none(), "Scheduled scaling"));
    }
}
