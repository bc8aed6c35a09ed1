package org.lectern.ui.guide;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.KeyPoint;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Text;
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
            case Question.SingleChoice choice -> choice(choice);
        }
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
        note(question.note());
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

    private void choice(Question.SingleChoice question) {
        var options = new VBox();
        options.getStyleClass().add("choices");
        for (var i = 0; i < question.options().size(); i++) {
            var option = question.options().get(i);
            options.getChildren()
                    .add(option(option, Signs.letter(i), option.id().equals(question.key())));
        }
        getChildren().add(options);
        note(question.note());
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

    private void part(String name, javafx.scene.Node body) {
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
