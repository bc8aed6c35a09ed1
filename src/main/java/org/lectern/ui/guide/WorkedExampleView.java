package org.lectern.ui.guide;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Step;
import org.lectern.content.Text;
import org.lectern.ui.Messages;

/// A problem solved step by step.
final class WorkedExampleView extends VBox {
    WorkedExampleView(Block.WorkedExample block, GuideLinks links) {
        block.scenario().ifPresent(scenario -> add(part(Messages.of("guide.scenario"), scenario, links)));
        add(part(Messages.of("guide.problem"), block.problem(), links));
        block.code().ifPresent(code -> add(new ListingView(code)));
        add(steps(block, links));
        block.result().ifPresent(result -> add(part(Messages.of("guide.result"), result, links)));
        if (!block.notes().isEmpty()) {
            var notes = new VBox(Signs.kicker(Messages.of("guide.notes")));
            notes.getStyleClass().add("part");
            block.notes().forEach(note -> notes.getChildren().add(new WordsView(note, links, "running")));
            add(notes);
        }
    }

    private void add(Node part) {
        getChildren().add(part);
    }

    private static VBox part(String name, Text words, GuideLinks links) {
        var part = new VBox(Signs.kicker(name), new WordsView(words, links, "running"));
        part.getStyleClass().add("part");
        return part;
    }

    private static VBox steps(Block.WorkedExample block, GuideLinks links) {
        var steps = new VBox(Signs.kicker(Messages.of("guide.solution")));
        steps.getStyleClass().addAll("part", "steps");
        for (var i = 0; i < block.steps().size(); i++) {
            steps.getChildren().add(step(block.steps().get(i), i + 1, links));
        }
        return steps;
    }

    private static Hanging step(Step step, int number, GuideLinks links) {
        var body = new VBox(
                StrengthSign.beside(Signs.line(step.title(), "step-title"), links.strength(step.id())),
                new FactView(step.text(), step.provenance(), links, "running"));
        step.points()
                .forEach(point -> body.getChildren()
                        .add(new Hanging(new Label("\u2022"), new WordsView(point, links, "running"), "step-point")));
        step.code().ifPresent(code -> body.getChildren().add(new ListingView(code)));
        body.getStyleClass().add("step-body");
        var line = new Hanging(new Label(String.valueOf(number)), body, "step");
        line.setId(step.id());
        return line;
    }
}
