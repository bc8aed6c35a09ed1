package org.lectern.ui.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.lectern.content.Option;
import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Reuse;
import org.lectern.quiz.Response;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Prompts that each get a match: a number selects a prompt, a letter gives it its match.
final class MatchView extends CheckedView {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<Prompt> prompts;
    private final List<Option> matches;
    private final boolean isOnce;
    private final Map<String, String> pairs = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> given = new ArrayList<>();
    private int selected;

    MatchView(Question.Matching question, List<Option> matches, Links links, Consumer<Response> answer) {
        super(answer);
        this.prompts = question.prompts();
        this.matches = matches;
        this.isOnce = question.reuse().orElse(Reuse.ONCE) == Reuse.ONCE;
        getChildren().add(Plain.words(Messages.of(isOnce ? "match.once" : "match.repeated"), "prompt-lead"));
        for (var i = 0; i < prompts.size(); i++) {
            getChildren().add(prompt(i, links));
        }
        lines.getFirst().getStyleClass().add(First.STYLE);
        getChildren().add(Plain.words(Messages.of("match.choices"), "prompt-lead"));
        for (var i = 0; i < matches.size(); i++) {
            getChildren().add(match(i, links));
        }
        getChildren()
                .add(Plain.words(
                        Messages.of("match.keys", prompts.size(), Line.letter(matches.size() - 1)), "key-hint"));
        show();
    }

    private Node prompt(int index, Links links) {
        var prompt = prompts.get(index);
        var line = new Line(String.valueOf(index + 1), prompt.text(), links)
                .picked(AccessibleRole.BUTTON, "", () -> select(index));
        line.setId("prompt-" + prompt.id());
        line.focusedProperty().subscribe(focused -> {
            if (focused) {
                select(index);
            }
        });
        var words = Plain.words("", "match-given");
        lines.add(line);
        given.add(words);
        line.getChildren().add(words);
        return line;
    }

    private Line match(int index, Links links) {
        var match = matches.get(index);
        var line = new Line(Line.letter(index), match.text(), links)
                .picked(
                        AccessibleRole.BUTTON,
                        Line.letter(index) + ". " + match.text().plain(),
                        () -> give(index));
        line.setId("match-" + match.id());
        line.getStyleClass().add("match");
        return line;
    }

    private void select(int index) {
        selected = index;
        show();
    }

    /// Gives the selected prompt a match, and goes on to the next that has none.
    private void give(int match) {
        var id = matches.get(match).id();
        if (isOnce) {
            pairs.values().remove(id);
        }
        pairs.put(prompts.get(selected).id(), id);
        selected = IntStream.range(1, prompts.size())
                .map(step -> (selected + step) % prompts.size())
                .filter(index -> !pairs.containsKey(prompts.get(index).id()))
                .findFirst()
                .orElse(selected);
        show();
    }

    private void show() {
        var ids = matches.stream().map(Option::id).toList();
        for (var i = 0; i < prompts.size(); i++) {
            var prompt = prompts.get(i);
            var match = Optional.ofNullable(pairs.get(prompt.id())).map(ids::indexOf);
            given.get(i).setText(match.map(Line::letter).orElse("–"));
            lines.get(i).pseudoClassStateChanged(SELECTED, i == selected);
            lines.get(i)
                    .setAccessibleText((i + 1) + ". " + prompt.text().plain() + ", "
                            + match.map(at -> Messages.of(
                                            "match.given",
                                            Line.letter(at),
                                            matches.get(at).text().plain()))
                                    .orElseGet(() -> Messages.of("match.open")));
        }
        miss("match.left", prompts.size() - pairs.size());
    }

    @Override
    public void takeUp(Response draft) {
        if (draft instanceof Response.Matched(var given)) {
            pairs.putAll(given);
            pairs.keySet().retainAll(prompts.stream().map(Prompt::id).toList());
            pairs.values().retainAll(matches.stream().map(Option::id).toList());
            show();
        }
    }

    @Override
    Response response() {
        return new Response.Matched(pairs);
    }

    @Override
    public boolean press(KeyCode code) {
        var prompt = DIGITS.indexOf(code);
        var match = LETTERS.indexOf(code);
        if (prompt >= 0 && prompt < prompts.size()) {
            lines.get(prompt).requestFocus();
            select(prompt);
            return true;
        }
        if (match >= 0 && match < matches.size()) {
            give(match);
            lines.get(selected).requestFocus();
            return true;
        }
        if (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE) {
            pairs.remove(prompts.get(selected).id());
            show();
            return true;
        }
        return false;
    }
}
