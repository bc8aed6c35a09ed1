package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutlineViewTest {
    private static final Place HEAD = new Place.Reading("tea", "leaf", "");

    private final MainModel model = new MainModel();
    private OnScreen screen;
    private final ReadingModel reading = new ReadingModel(model);
    private TreeView<OutlineTree.Line> tree;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        screen = OnScreen.show(() -> new OutlineView(model, Tea.strength(model), reading));
        screen.run(() -> model.show(guide, Optional.of(HEAD), Optional.empty()));
        tree = (TreeView<OutlineTree.Line>) screen.find("#outline-tree");
    }

    @Test
    void theFilterKeepsMatchingLinesAndTheirParents() {
        filter("words");
        assertEquals(List.of("Tea", "The leaf", "Words"), titles());
    }

    @Test
    void aUnitThatMatchesKeepsItsBlocks() {
        filter("leaf");
        assertEquals(List.of("Tea", "The leaf", "Before", "Check", "Words"), titles());
    }

    @Test
    void whatNothingHoldsIsSaidSo() {
        filter("coffee");
        assertTrue(screen.has(".outline-nothing"));
    }

    @Test
    void escapeClearsTheFilter() {
        var whole = titles();
        filter("words");
        screen.press(KeyCode.ESCAPE);
        assertEquals(whole, titles());
    }

    @Test
    void itSaysHowMuchOfAUnitIsReadAndWhichBlocks() {
        screen.run(() -> reading.mark(new Place.Reading("tea", "leaf", "check")));
        assertEquals(
                List.of("The leaf: 1 of 3 sections read", "Check, read"),
                screen.all(".tree-cell").stream()
                        .map(cell -> String.valueOf(cell.getAccessibleText()))
                        .filter(words -> words.endsWith("read"))
                        .toList());
        assertEquals("1 of 3", ((Labeled) screen.find(".read-share")).getText());
        assertEquals(1, screen.all(".read-room .icon").size());
    }

    @Test
    void theBlockInViewIsMarkedWhileScrolling() {
        screen.run(() -> model.refine(new Place.Reading("tea", "leaf", "check")));
        assertEquals("Check", marked());
    }

    @Test
    void theBlockOfAnItemIsMarked() {
        screen.run(() -> model.go(new Place.Reading("tea", "leaf", "sencha")));
        assertEquals("Words", marked());
    }

    @Test
    void theMarkedLineIsBroughtIntoView() {
        screen.run(() -> model.go(new Place.Reading("tea", "pot", "s39")));
        screen.settle();
        var box = tree.localToScene(tree.getBoundsInLocal());
        assertTrue(box.contains(line("Section 39").localToScene(0, 10)));
    }

    @Test
    void outsideTheGuideNothingIsMarked() {
        screen.run(() -> model.go(new Place.Problems()));
        assertTrue(tree.getSelectionModel().isEmpty());
    }

    @Test
    void enterOpensALine() {
        filter("words");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        assertEquals(new Place.Reading("tea", "leaf", "words"), model.here());
    }

    @Test
    void theKeyboardFindsALineEvenWhereNoneIsMarked() {
        filter("section 7");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ENTER);
        assertEquals(new Place.Progressing("tea"), model.here());
    }

    @Test
    void aClickOpensALine() {
        screen.click(line("Check"));
        assertEquals(new Place.Reading("tea", "leaf", "check"), model.here());
    }

    @Test
    void theArrowFoldsAndOpensNothing() {
        screen.click(line("The pot").lookup(".arrow"));
        assertFalse(titles().isEmpty());
        assertEquals(HEAD, model.here());
        assertFalse(unit("The pot").isExpanded());
    }

    @Test
    void besideAPassageOnlyTheWayToItIsNamed() {
        beside("words");
        assertEquals(List.of("Tea", "The leaf", "Words"), named());
        assertEquals(
                List.of("Covered while a passage is open; Escape closes it"),
                screen.all(".tree-cell").stream()
                        .map(cell -> String.valueOf(cell.getAccessibleText()))
                        .filter(words -> words.startsWith("Covered"))
                        .distinct()
                        .toList());
    }

    @Test
    void whatIsCoveredIsNamedAgainOnceThePassageIsClosed() {
        var whole = named();
        beside("words");
        screen.run(() -> model.beside(Optional.empty()));
        screen.settle();
        assertEquals(whole, named());
    }

    @Test
    void aCoveredLineOpensNothing() {
        var check = line("Check");
        beside("words");
        screen.click(check);
        assertEquals(HEAD, model.here());
    }

    private void beside(String block) {
        screen.run(() -> model.beside(Optional.of(new Place.Reading("tea", "leaf", block))));
        screen.settle();
    }

    /// What can be read of the lines in view.
    private List<String> named() {
        return screen.all(".tree-cell").stream()
                .filter(cell -> cell instanceof TreeCell<?> line && !line.isEmpty() && line.isVisible())
                .map(cell -> ((Labeled) cell).getText())
                .filter(words -> !words.isEmpty())
                .sorted()
                .toList();
    }

    @Test
    void belowTheLastLineNothingOpens() {
        filter("words");
        screen.run(() -> model.go(new Place.Problems()));
        screen.run(() -> tree.getSelectionModel().select(0));
        screen.click(tree, 100, 600);
        assertEquals(new Place.Problems(), model.here());
    }

    private void filter(String words) {
        screen.click(screen.find("#outline-filter"));
        screen.type(words);
    }

    private String marked() {
        return tree.getSelectionModel().getSelectedItem().getValue().title();
    }

    private List<String> titles() {
        return items(tree.getRoot())
                .skip(1)
                .map(item -> item.getValue().title())
                .toList();
    }

    private TreeItem<OutlineTree.Line> unit(String title) {
        return items(tree.getRoot())
                .filter(item -> item.getValue().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<TreeItem<OutlineTree.Line>> items(TreeItem<OutlineTree.Line> item) {
        return Stream.concat(Stream.of(item), item.getChildren().stream().flatMap(OutlineViewTest::items));
    }

    private Node line(String title) {
        return screen.all(".tree-cell").stream()
                .filter(cell -> cell instanceof TreeCell<?> line && title.equals(line.getText()) && cell.isVisible())
                .findFirst()
                .orElseThrow();
    }
}
