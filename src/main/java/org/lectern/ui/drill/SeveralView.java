package org.lectern.ui.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.quiz.Response;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Options of which a given number is to be picked; no more can be.
final class SeveralView extends CheckedView {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final List<Option> options;
    private final int wanted;
    private final Set<String> picked = new TreeSet<>();
    private final List<Line> lines = new ArrayList<>();

    SeveralView(Question.MultipleResponse question, List<Option> options, Links links, Consumer<Response> answer) {
        super(answer);
        this.options = options;
        this.wanted = question.keys().size();
        getChildren().add(Plain.words(Messages.of("several.wanted", wanted), "prompt-lead"));
        for (var i = 0; i < options.size(); i++) {
            lines.add(line(i, links));
        }
        lines.getFirst().getStyleClass().add(First.STYLE);
        getChildren().addAll(lines);
        getChildren().add(Plain.words(Messages.of("several.keys", Line.letter(options.size() - 1)), "key-hint"));
        show();
    }

    private Line line(int index, Links links) {
        var option = options.get(index);
        var line = new Line(Line.letter(index), option.text(), links)
                .picked(
                        AccessibleRole.CHECK_BOX,
                        Line.letter(index) + ". " + option.text().plain(),
                        () -> toggle(index));
        line.setId("option-" + option.id());
        return line;
    }

    private void toggle(int index) {
        var id = options.get(index).id();
        if (!picked.remove(id) && picked.size() < wanted) {
            picked.add(id);
        }
        show();
    }

    private void show() {
        for (var i = 0; i < options.size(); i++) {
            var isPicked = picked.contains(options.get(i).id());
            lines.get(i).pseudoClassStateChanged(PICKED, isPicked);
            ((Label) lines.get(i).getChildren().getFirst()).setText(isPicked ? "✓" : Line.letter(i));
            lines.get(i).setAccessibleHelp(Messages.of(isPicked ? "several.picked" : "several.open"));
        }
        miss("several.left", wanted - picked.size());
    }

    @Override
    public void takeUp(Response draft) {
        if (draft instanceof Response.ChosenSet(var ids)) {
            options.stream().map(Option::id).filter(ids::contains).limit(wanted).forEach(picked::add);
            show();
        }
    }

    @Override
    Response response() {
        return new Response.ChosenSet(picked);
    }

    @Override
    public boolean press(KeyCode code) {
        var place = Answering.place(code);
        if (place < 0 || place >= options.size()) {
            return false;
        }
        lines.get(place).requestFocus();
        toggle(place);
        return true;
    }
}
