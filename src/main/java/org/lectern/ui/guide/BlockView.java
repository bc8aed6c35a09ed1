package org.lectern.ui.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Transcript;
import org.lectern.ui.guide.diagram.DrawingView;

/// A block of the guide on the page, typeset for what it is.
public final class BlockView extends VBox {
    private final Block block;
    private final HBox head = new HBox();

    public BlockView(Block block, GuideLinks links) {
        this.block = block;
        setId(block.id());
        getStyleClass().add("guide-block");
        Region body = switch (block) {
            case Block.Prose prose -> kind("prose", new Paragraphs(prose.paragraphs(), prose.provenance(), links));
            case Block.Objectives objectives -> kind("objectives", new ObjectivesView(objectives, links));
            case Block.Glossary glossary -> kind("glossary", new GlossaryView(glossary, links));
            case Block.BigIdea idea -> kind("big-idea", new BigIdeaView(idea, links));
            case Block.Table table -> kind("table", new TableView(table, links));
            case Block.Outline outline -> kind("outline-block", new OutlineView(outline, links));
            case Block.Diagram diagram -> kind("diagram", new FigureView(diagram, links));
            case Block.Sequence sequence -> kind("diagram", new FigureView(sequence, links));
            case Block.Picture picture -> kind("diagram", new FigureView(picture, links));
            case Block.Code code -> kind("code-block", new CodeView(code, links));
            case Block.DefinitionExamples pairs ->
                kind("definition-examples", new DefinitionExamplesView(pairs, links));
            case Block.WorkedExample example -> kind("worked-example", new WorkedExampleView(example, links));
            case Block.Checkpoint checkpoint -> kind("checkpoint", new CheckpointView(checkpoint.questions(), links));
            case Block.CaseStudy study -> kind("case-study", new CaseStudyView(study, links));
            case Block.MuddyPoints points -> kind("muddy-points", new MuddyPointsView(points, links));
            case Block.Callout callout -> kind("callout", new CalloutView(callout, links));
            case Block.Formula formula -> kind("formula", new FormulaView(formula, links));
        };
        if (!(block instanceof Block.Callout || block instanceof Block.BigIdea)) {
            var heading = Heading.of(block.title());
            HBox.setHgrow(heading, Priority.ALWAYS);
            heading.setMaxWidth(Double.MAX_VALUE);
            head.getChildren().add(heading);
            getChildren().add(head);
        }
        head.getStyleClass().add("block-head");
        getChildren().add(body);
    }

    private Region kind(String styleClass, Region body) {
        getStyleClass().add(styleClass);
        body.getStyleClass().add("body");
        return body;
    }

    /// Sets a control beside the heading. A block without a heading has no room for one.
    public void beside(Region control) {
        control.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(control);
    }

    /// Sets something between the heading and what it heads.
    public void beneath(Region control) {
        getChildren().add(getChildren().size() - 1, control);
    }

    public Block block() {
        return block;
    }

    /// The node of an item of this block (a term, a row, a step, a question ...), or of the block itself.
    ///
    /// @param id the id the author gave it
    public Optional<Node> item(String id) {
        return find(this, id);
    }

    /// The figure that is drawn here, if the block is one.
    public Optional<DrawingView> drawing() {
        return drawing(this).findFirst();
    }

    private static Stream<DrawingView> drawing(Node node) {
        return node instanceof DrawingView drawing
                ? Stream.of(drawing)
                : children(node).flatMap(BlockView::drawing);
    }

    /// Shows the answer of a question of this block.
    public void showAnswer(String question) {
        item(question)
                .map(node -> node.lookup(".show-answer"))
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(show -> !show.isSelected())
                .ifPresent(ToggleButton::fire);
    }

    /// The lines that are drawn of this block's transcript, hidden ones too, in reading order.
    public List<WordsView> lines() {
        return DrawnLines.of(this, Transcript.of(block));
    }

    private static Optional<Node> find(Node node, String id) {
        if (id.equals(node.getId())) {
            return Optional.of(node);
        }
        return children(node).flatMap(child -> find(child, id).stream()).findFirst();
    }

    static Stream<Node> children(Node node) {
        return switch (node) {
            // A scroll pane has no children before it is first shown.
            case ScrollPane pane -> Stream.ofNullable(pane.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.empty();
        };
    }
}
