package org.lectern.ui.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Gap;
import org.lectern.content.KeyPoint;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Span;
import org.lectern.content.Text;
import org.lectern.content.Variant;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;

/// The answer to a question, with all that its author says about it.
final class AnswerView extends VBox {
    private final GuideLinks links;

    AnswerView(Question question, GuideLinks links) {
        this.links = links;
        getStyleClass().add("answer");
        switch (question) {
            case Question.Open open -> open(open);
            case Question.SingleChoice choice -> choice(choice.options(), List.of(choice.key()));
            case Question.MultipleResponse response -> choice(response.options(), response.keys());
            case Question.Ordering ordering -> order(ordering);
            case Question.Matching matching -> match(matching);
            case Question.Cloze cloze -> cloze(cloze);
            case Question.Numeric numeric -> number(Variant.of(numeric, 0));
        }
        note(question.note());
    }

    private void open(Question.Open question) {
        question.answer()
                .ifPresentOrElse(
                        answer -> part(
                                Messages.of("guide.answer.model"),
                                new FactView(answer, question.provenance(), links, "running")),
                        () -> getChildren().add(Signs.words(Messages.of("guide.answer.none"), "why")));
        if (!question.points().isEmpty()) {
            var points = list(question.points().stream().map(this::point).toList());
            part(Messages.of("guide.answer.points"), points);
        }
        if (!question.traps().isEmpty()) {
            part(
                    Messages.of("guide.answer.traps"),
                    list(question.traps().stream()
                            .map(trap ->
                                    new Hanging(Signs.icon(Feather.X), new WordsView(trap, links, "running"), "trap"))
                            .toList()));
        }
    }

    private Hanging point(KeyPoint point) {
        var need = switch (point.need()) {
            case REQUIRED -> Messages.of("guide.point.required");
            case SUPPORTING -> Messages.of("guide.point.supporting");
            case BONUS -> Messages.of("guide.point.bonus");
        };
        var body = new VBox(new WordsView(point.text(), links, "running"), Signs.words(need, "need"));
        var icon = point.need() == KeyPoint.Need.REQUIRED ? Feather.CHECK_CIRCLE : Feather.CIRCLE;
        var line = new Hanging(Signs.icon(icon), body, "answer-point");
        line.setId(point.id());
        return line;
    }

    private void choice(List<Option> options, List<String> keys) {
        choices(IntStream.range(0, options.size())
                .mapToObj(at -> option(
                        options.get(at),
                        Signs.letter(at),
                        keys.contains(options.get(at).id())))
                .toList());
    }

    private void choices(List<? extends Node> lines) {
        var choices = new VBox();
        choices.getStyleClass().add("choices");
        choices.getChildren().addAll(lines);
        getChildren().add(choices);
    }

    private void order(Question.Ordering ordering) {
        choices(IntStream.range(0, ordering.steps().size())
                .mapToObj(at -> line(
                        String.valueOf(at + 1),
                        ordering.steps().get(at).text(),
                        ordering.steps().get(at).why()))
                .toList());
        if (!ordering.unused().isEmpty()) {
            var lines = ordering.unused().stream()
                    .map(step -> line("\u2013", step.text(), step.why()))
                    .toList();
            part(Messages.of("guide.answer.unused"), list(lines));
        }
    }

    private void match(Question.Matching matching) {
        var words = matching.matches().stream().collect(Collectors.toMap(Option::id, Option::text, (one, _) -> one));
        choices(IntStream.range(0, matching.prompts().size())
                .mapToObj(at -> {
                    var prompt = matching.prompts().get(at);
                    var line = line(String.valueOf(at + 1), prompt.text(), prompt.why());
                    var match = new WordsView(
                            words.getOrDefault(prompt.key(), Text.EMPTY), links, "running", "match-answer");
                    ((VBox) line.getChildren().getLast()).getChildren().add(1, match);
                    return line;
                })
                .toList());
    }

    private void cloze(Question.Cloze cloze) {
        getChildren().add(new WordsView(cloze.filled(Gap::answer), links, "running"));
        choices(IntStream.range(0, cloze.gaps().size())
                .mapToObj(at -> {
                    var gap = cloze.inOrder().get(at);
                    return line(Messages.of("cloze.number", at + 1), plain(gap.answer()), gap.why());
                })
                .toList());
    }

    private void number(Variant variant) {
        getChildren().add(new WordsView(plain(variant.wording()), links, "running", "right-number"));
        part(Messages.of("guide.answer.way"), new WordsView(variant.answer(), links, "running"));
    }

    private Hanging line(String mark, Text text, Optional<Text> why) {
        var body = new VBox(new WordsView(text, links, "running"));
        why.ifPresent(words -> body.getChildren().add(new WordsView(words, links, "running", "why")));
        return new Hanging(Signs.words(mark), body, "choice-line");
    }

    private static Text plain(String words) {
        return new Text(List.of(new Span.Plain(words)));
    }

    private Hanging option(Option option, String letter, boolean key) {
        var body = new VBox(new WordsView(option.text(), links, "running"));
        if (key) {
            var sign = Signs.words(Messages.of("guide.option.right"), "right-sign");
            sign.setGraphic(new Icon(Feather.CHECK));
            body.getChildren().add(sign);
        }
        option.why().ifPresent(why -> body.getChildren().add(new WordsView(why, links, "running", "why")));
        var line = new Hanging(Signs.words(letter), body, "choice-line");
        line.getStyleClass().add(key ? "right" : "wrong");
        return line;
    }

    private void note(Optional<Text> note) {
        note.ifPresent(words -> part(Messages.of("guide.answer.note"), new WordsView(words, links, "running")));
    }

    private void part(String name, Node body) {
        var part = new VBox(Signs.kicker(name), body);
        part.getStyleClass().add("part");
        getChildren().add(part);
    }

    private static VBox list(List<Hanging> lines) {
        var list = new VBox();
        list.getStyleClass().add("list");
        list.getChildren().addAll(lines);
        return list;
    }
}
