package org.lectern.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One question of each kind that is answered by more than picking or talking.
public final class SampleQuestions {
    private SampleQuestions() {}

    /// `a` and `c` of `a`, `b`, `c`, `d`, `e` are right.
    public static Question.MultipleResponse response() {
        return new Question.MultipleResponse(
                "q-several", text("which two"), options("a", "b", "c", "d", "e"), List.of("a", "c"), Backing.NONE);
    }

    /// `x`, `y`, `z` in this order; `w` belongs nowhere.
    public static Question.Ordering ordering() {
        return new Question.Ordering(
                "q-order", text("in which order"), options("x", "y", "z"), options("w"), Backing.NONE);
    }

    /// `p1` goes with `m1` and `p2` with `m2`; `m3` is left over.
    public static Question.Matching matching() {
        return new Question.Matching(
                "q-match",
                text("what belongs together"),
                List.of(prompt("p1", "m1"), prompt("p2", "m2")),
                options("m1", "m2", "m3"),
                Optional.empty(),
                Backing.NONE);
    }

    /// The gap `typed` wants "endpoint" and takes "end point"; `picked` offers "many" beside "one".
    public static Question.Cloze cloze() {
        return new Question.Cloze(
                "q-cloze",
                text("what is missing"),
                text("an {{typed}} serves {{picked}} model"),
                List.of(
                        new Gap(
                                "typed",
                                "endpoint",
                                List.of("deployment target"),
                                List.of(),
                                Optional.of(text("since it answers"))),
                        new Gap("picked", "one", List.of(), List.of("many"), Optional.of(text("since it is single")))),
                Backing.NONE);
    }

    /// 2 or 3 times 60, exactly, in requests.
    public static Question.Numeric numeric() {
        return new Question.Numeric(
                "q-number",
                text("how many in {{minutes}} minutes"),
                "minutes * 60",
                Optional.empty(),
                Optional.of("requests"),
                List.of(new Value("minutes", List.of(2.0, 3.0))),
                List.of(new Trial(Map.of("minutes", 5.0), 300)),
                text("sixty times {{minutes}} makes {{result}}"),
                Backing.NONE);
    }

    public static List<Question> all() {
        return List.of(response(), ordering(), matching(), cloze(), numeric());
    }

    private static List<Option> options(String... ids) {
        return List.of(ids).stream()
                .map(id -> new Option(id, text("words of " + id), Optional.of(text("reason of " + id))))
                .toList();
    }

    private static Prompt prompt(String id, String key) {
        return new Prompt(id, text("words of " + id), key, Optional.of(text("reason of " + id)));
    }

    private static Text text(String words) {
        return new Text(List.of(new Span.Plain(words)));
    }
}
