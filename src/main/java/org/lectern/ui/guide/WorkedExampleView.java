package org.lectern.ui.guide;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Step;
import org.lectern.content.Text;
import org.lectern.ui.Messages;

/// A problem solved step by step.
final class WorkedExampleView extends VBox {
    WorkedExampleView(Block.WorkedExample block, GuideLinks links) {
        getChildren()
                .addAll(
                        part(Messages.of("guide.scenario"), block.scenario(), links),
                        part(Messages.of("guide.problem"), block.problem(), links),
                        steps(block, links));
        block.result().ifPresent(result -> getChildren().add(part(Messages.of("guide.result"), result, links)));
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
                Signs.words(step.title(), "step-title"),
                new FactView(step.text(), step.provenance(), links, "running"));
        body.getStyleClass().add("step-body");
        var line = new Hanging(new Label(String.valueOf(number)), body, "step");
        line.setId(step.id());
        return line;
    }
}
