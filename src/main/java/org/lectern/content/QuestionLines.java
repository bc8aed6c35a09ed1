package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.content.Transcript.Form;
import org.lectern.content.Transcript.Line;
import org.lectern.content.Transcript.Shown;

/// Writes down the words of one question: what is asked and offered, and then its answer.
final class QuestionLines {
    private static final String DASH = "\u2013";
    private static final Form PARAGRAPH = new Form.Paragraph();

    private final List<Line> lines = new ArrayList<>();
    private Shown shown = Shown.ALWAYS;
    private String id = "";

    /// @param number its place in the block, from 1
    List<Line> lines(Question question, int number) {
        id = question.id();
        var asked = question instanceof Question.Numeric numeric
                ? Variant.of(numeric, 0).question()
                : question.question();
        add("question", asked, new Form.Item(number + ".", 0));
        shown = Shown.ASKED;
        offered(question);
        shown = Shown.ANSWERED;
        answer(question);
        question.note().ifPresent(note -> add("note", note, PARAGRAPH));
        return lines;
    }

    private void add(String part, Text text, Form form) {
        lines.add(new Line(id + "/" + part, text, form, shown));
    }

    private static Form item(String mark) {
        return new Form.Item(mark, 1);
    }

    private void why(String part, Optional<Text> why) {
        why.ifPresent(words -> add(part + "/why", words, PARAGRAPH));
    }

    private void offered(Question question) {
        switch (question) {
            case Question.Open _, Question.Numeric _ -> {}
            case Question.SingleChoice choice -> options(choice.options());
            case Question.MultipleResponse response -> options(response.options());
            case Question.Ordering ordering -> options(ordering.sorted());
            case Question.Matching matching -> {
                for (var i = 0; i < matching.prompts().size(); i++) {
                    var prompt = matching.prompts().get(i);
                    add("offer/" + prompt.id(), prompt.text(), item(i + 1 + "."));
                }
                options(matching.matches());
            }
            case Question.Cloze cloze ->
                add("offer", cloze.filled(gap -> Transcript.gap(cloze.inOrder().indexOf(gap) + 1)), PARAGRAPH);
        }
    }

    private void options(List<Option> options) {
        for (var i = 0; i < options.size(); i++) {
            var option = options.get(i);
            add("offer/" + option.id(), option.text(), item(Numerals.letter(i) + "."));
        }
    }

    private void answer(Question question) {
        switch (question) {
            case Question.Open open -> open(open);
            case Question.SingleChoice choice -> choice(choice.options());
            case Question.MultipleResponse response -> choice(response.options());
            case Question.Ordering ordering -> order(ordering);
            case Question.Matching matching -> match(matching);
            case Question.Cloze cloze -> cloze(cloze);
            case Question.Numeric numeric -> {
                var variant = Variant.of(numeric, 0);
                add("answer", Text.of(variant.wording()), PARAGRAPH);
                add("way", variant.answer(), PARAGRAPH);
            }
        }
    }

    private void open(Question.Open open) {
        open.answer().ifPresent(answer -> {
            add("answer", answer, PARAGRAPH);
            open.provenance()
                    .lifecycle()
                    .filter(lifecycle -> !lifecycle.note().spans().isEmpty())
                    .ifPresent(lifecycle -> add("fate", lifecycle.note(), PARAGRAPH));
        });
        open.points().forEach(point -> add("point/" + point.id(), point.text(), item(DASH)));
        for (var i = 0; i < open.traps().size(); i++) {
            add("trap" + (i + 1), open.traps().get(i), item(DASH));
        }
    }

    private void choice(List<Option> options) {
        for (var i = 0; i < options.size(); i++) {
            explained(options.get(i), Numerals.letter(i) + ".");
        }
    }

    private void explained(Option option, String mark) {
        add(option.id(), option.text(), item(mark));
        why(option.id(), option.why());
    }

    private void order(Question.Ordering ordering) {
        for (var i = 0; i < ordering.steps().size(); i++) {
            explained(ordering.steps().get(i), i + 1 + ".");
        }
        ordering.unused().forEach(step -> explained(step, DASH));
    }

    private void match(Question.Matching matching) {
        var words = matching.matches().stream().collect(Collectors.toMap(Option::id, Option::text, (one, _) -> one));
        for (var i = 0; i < matching.prompts().size(); i++) {
            var prompt = matching.prompts().get(i);
            add(prompt.id(), prompt.text(), item(i + 1 + "."));
            add(prompt.id() + "/match", words.getOrDefault(prompt.key(), Text.EMPTY), PARAGRAPH);
            why(prompt.id(), prompt.why());
        }
    }

    private void cloze(Question.Cloze cloze) {
        add("filled", cloze.filled(Gap::answer), PARAGRAPH);
        for (var i = 0; i < cloze.gaps().size(); i++) {
            var gap = cloze.inOrder().get(i);
            add("gap/" + gap.id(), Text.of(gap.answer()), item("(" + (i + 1) + ")"));
            why("gap/" + gap.id(), gap.why());
        }
    }
}
