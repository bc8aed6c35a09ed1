package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.content.Block;
import org.lectern.content.Hits;
import org.lectern.content.Library;
import org.lectern.content.UnitText;
import org.lectern.quiz.Samples;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MainModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;
import org.lectern.ui.PeelModel;
import org.lectern.ui.Place;

/// Covering sections of every kind that can be covered, on the unit that comes with the program.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PeelKindsTest {
    private Guide guide = Guide.EMPTY;
    private final MainModel main = new MainModel();
    private final LearningModel learning = new LearningModel(Lane.inline(), Samples.SCHEDULER, () -> Samples.MORNING);
    private final ReaderModel model = new ReaderModel(
            main,
            Optional.empty(),
            Optional.of(new PeelModel(main, learning, new Notices())),
            Optional.empty(),
            Optional.empty());
    private OnScreen screen;

    @BeforeAll
    void read() {
        guide = Guide.of(Library.read(Path.of("content")));
        learning.ready(learning.fold(List.of()), new MemoryLog());
    }

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.show(() -> new StackPane(new ReaderView(model)));
    }

    private PageView go(String block) throws TimeoutException {
        turnTo(block);
        var page = (PageView) screen.find(".page");
        screen.run(page.peeling()::uncoverAll);
        screen.until(() -> screen.all(".drawing").stream()
                .allMatch(drawing -> !drawing.lookupAll(".diagram-label").isEmpty()));
        screen.settle();
        return page;
    }

    private void turnTo(String block) {
        screen.run(() -> model.open(guide, new Place.Reading("mla-c01", "unit-3", block)));
        screen.settle();
    }

    private Block block(String id) {
        return guide.pages().getFirst().unit().blocks().stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Bounds> places(String block) {
        var view = screen.find("#" + block);
        return Stream.of(".words", ".diagram-label", ".block-head")
                .flatMap(words -> view.lookupAll(words).stream())
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    private Stream<Node> masks(String block) {
        return screen.find("#" + block).getParent().lookupAll(".peel-mask").stream();
    }

    @ParameterizedTest
    @CsvSource({
        "glossary, 0",
        "glossary, 1",
        "limits, 0",
        "limits, 2",
        "limits, 4",
        "worked-rollout, 0",
        "outline, 0",
        "outline, 1",
        "definition-examples, 0",
        "definition-examples, 1",
        "muddy-points, 0",
        "workflow-pipeline, 0"
    })
    void nothingShiftsWhenItIsCoveredAndRevealed(String id, int way) throws TimeoutException {
        var page = go(id);
        var before = places(id);
        screen.run(() -> page.peeling().cover(block(id), way));
        assertTrue(masks(id).count() > 0, "nothing is covered");
        assertEquals(before, places(id), "covered");
        for (var turn = 0; turn < 3; turn++) {
            screen.run(() -> page.peeling().reveal(block(id)));
            assertEquals(before, places(id), "revealed");
        }
        screen.run(page.peeling()::uncoverAll);
        assertEquals(before, places(id), "uncovered");
    }

    @Test
    void coveredLabelsAreToldByNoNeighbour() throws TimeoutException {
        var page = go("workflow-pipeline");
        var labels = ((Block.Diagram) block("workflow-pipeline"))
                .nodes().stream().map(node -> node.label().replace('\n', ' ')).toList();
        screen.run(() -> page.peeling().cover(block("workflow-pipeline"), 0));
        var told = Stream.concat(
                        screen.all("#workflow-pipeline .diagram-node").stream(),
                        screen.all("#workflow-pipeline .drawing").stream())
                .map(node -> String.valueOf(node.getAccessibleText()))
                .toList();
        assertEquals(
                List.of(),
                labels.stream()
                        .filter(label -> told.stream().anyMatch(one -> one.contains(label)))
                        .toList());
    }

    @Test
    void aLabelThatWasRevealedIsToldAgain() throws TimeoutException {
        var page = go("workflow-pipeline");
        var node = ((Block.Diagram) block("workflow-pipeline")).nodes().getFirst();
        screen.run(() -> page.peeling().cover(block("workflow-pipeline"), 0));
        screen.run(() -> page.peeling().reveal(block("workflow-pipeline")));
        assertTrue(String.valueOf(screen.find("#" + node.id()).getAccessibleText())
                .startsWith(node.label().replace('\n', ' ')));
    }

    @Test
    void labelsStayCoveredWhenTheFigureIsDrawnAnewOrLarge() throws TimeoutException {
        var page = go("workflow-pipeline");
        screen.run(() -> page.peeling().cover(block("workflow-pipeline"), 0));
        screen.run(() -> screen.stage().getScene().getRoot().setStyle("-fx-font-size: 1.3em;"));
        screen.settle();
        assertEquals(List.of(), shown("#workflow-pipeline .diagram-label"));
        screen.run(() -> screen.stage().getScene().getRoot().setStyle(""));
        screen.run(((Button) screen.all("#workflow-pipeline .figure-tool").getLast())::fire);
        screen.until(() -> !screen.all(".large-figure .diagram-label").isEmpty());
        assertEquals(List.of(), shown(".large-figure .diagram-label"));
    }

    private List<Node> shown(String selector) {
        return screen.all(selector).stream().filter(Node::isVisible).toList();
    }

    @Test
    void whatWasRevealedStaysSoWhenItsBlockIsDrawnAnew() throws TimeoutException {
        var page = go("muddy-points");
        screen.run(() -> page.peeling().cover(block("muddy-points"), 0));
        var all = masks("muddy-points").count();
        screen.run(() -> page.peeling().reveal(block("muddy-points")));
        screen.run(screen.find("#page-scroll")::requestFocus);
        turnTo("glossary");
        assertFalse(screen.has("#muddy-points"), "still drawn");
        turnTo("muddy-points");
        assertEquals(all - 1, masks("muddy-points").count());
    }

    @Test
    void coveredWordsAreNotFoundEvenWhereTheirBlockIsNotDrawn() throws TimeoutException {
        var page = go("muddy-points");
        var words = ((Block.MuddyPoints) block("muddy-points"))
                .points()
                .getFirst()
                .text()
                .plain()
                .substring(0, 30);
        var text = UnitText.of(guide.pages().getFirst().unit());
        var shown = new PageText(page, guide.pages().getFirst().unit());
        assertEquals(1, Hits.of(text, words, shown::isShown).size());
        screen.run(() -> page.peeling().cover(block("muddy-points"), 0));
        assertEquals(List.of(), Hits.of(text, words, shown::isShown), "drawn");
        screen.run(screen.find("#page-scroll")::requestFocus);
        turnTo("glossary");
        assertFalse(screen.has("#muddy-points"), "still drawn");
        assertEquals(List.of(), Hits.of(text, words, shown::isShown), "not drawn");
    }
}
