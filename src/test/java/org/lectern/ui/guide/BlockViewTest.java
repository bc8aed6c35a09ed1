package org.lectern.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.content.Block;
import org.lectern.ui.Access;
import org.lectern.ui.Icon;
import org.lectern.ui.OnScreen;

class BlockViewTest {
    @ParameterizedTest
    @CsvSource({"b3, neo", "b5, r", "b8, pair", "b9, s", "b10, q-open", "b10, q-choice"})
    void whatCanBeAskedHasASignOfItsStrength(String id, String item) throws TimeoutException {
        var asked = new ArrayList<String>();
        OnScreen.show(() -> new BlockView(block(id), Samples.weighed(asked)));
        assertTrue(asked.contains(item), asked::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        b1  | Prose title; prose words; Ends 30 June 2027; use another; Not in MLA-C02
        b2  | Objectives title; to do
        b3  | Glossary title; SageMaker Neo; also Neo; compiles for a target
        b4  | Idea title; idea words
        b5  | Table title; table caption; head one; head two; cell one; cell two; Ends 30 June 2027
        b6  | Outline title; I.; outer point; A.; inner point
        b7  | Diagram title; diagram caption; box one; box two; arrow words
        b8  | Pairs title; pair term; definition; Example; for instance
        b9  | Worked title; Scenario; the scenario; Problem; the problem; 1; step title; step words; the result
        b10 | Checkpoint title; 1.; why open; model answer; the point; the trap; the note; which one; second option
        b11 | Muddy title; muddy point; muddy words
        b12 | Tip; Callout title; callout words
        b13 | Formula title; E = mc; m; mass
        b14 | Sequence title; sequence caption; the caller; the service; the request; the remark; loop; [as needed]; the repeat
        b15 | Picture title; picture caption; framed words; free words
        b16 | Code title; code caption; code line
        """)
    void aBlockShowsItsWords(String id, String words) throws TimeoutException {
        var view = shown(id);
        var seen = words(view).toList();
        assertEquals(
                List.of(),
                Stream.of(words.split("; "))
                        .filter(word -> !seen.contains(word))
                        .toList(),
                () -> "not among " + seen);
    }

    @ParameterizedTest
    @CsvSource({"b2, o", "b3, neo", "b5, r", "b6, pp", "b8, pair", "b9, s", "b10, q-choice", "b11, m", "b12, b12"})
    void anItemIsFoundByItsId(String block, String item) throws TimeoutException {
        assertEquals(item, shown(block).item(item).map(Node::getId).orElseThrow());
    }

    @Test
    void aDiagramIsToldInWords() throws TimeoutException {
        assertEquals("one leads to two", shown("b7").lookup(".drawing").getAccessibleText());
    }

    @Test
    void aLinkedBoxOfADiagramIsFollowed() throws TimeoutException {
        var followed = new ArrayList<String>();
        var screen = OnScreen.show(() -> new BlockView(Samples.diagram(), Samples.links(followed)));
        screen.click(screen.find(".linked"));
        assertEquals(List.of("neo"), followed);
    }

    @Test
    void aLinkedBoxOfAPictureIsFollowed() throws TimeoutException {
        var followed = new ArrayList<String>();
        var screen = OnScreen.show(() -> new BlockView(Samples.picture(), Samples.links(followed)));
        screen.click(screen.find(".linked"));
        assertEquals(List.of("neo"), followed);
    }

    @Test
    void whateverTheKeyboardReachesInABlockHasAName() throws TimeoutException {
        var screen = OnScreen.show(() -> new VBox(Samples.blocks().stream()
                .map(block -> new BlockView(block, Samples.links()))
                .toArray(Node[]::new)));
        screen.all(".show-answer").forEach(show -> screen.run(((ToggleButton) show)::fire));
        assertEquals(List.of(), Access.nameless(screen));
    }

    @Test
    void everyBlockFitsANarrowColumn() throws TimeoutException {
        var screen = OnScreen.show(() -> new VBox(Samples.blocks().stream()
                .map(block -> new BlockView(block, Samples.links()))
                .toArray(Node[]::new)));
        assertEquals(
                List.of(),
                screen.stage().getScene().getRoot().getChildrenUnmodifiable().stream()
                        .filter(block -> block.minWidth(-1) > 320)
                        .map(Node::getId)
                        .toList());
    }

    @Test
    void strongWordsAreSetInTheBoldOfTheirFamily() throws TimeoutException {
        shown("b1");
        assertEquals(
                List.of("Source Serif 4 Bold", "Inter Bold", "JetBrains Mono Bold"),
                Stream.of("Source Serif 4", "Inter", "JetBrains Mono")
                        .map(family -> Font.font(family, FontWeight.BOLD, 12).getName())
                        .toList());
    }

    private static BlockView shown(String id) throws TimeoutException {
        var screen = OnScreen.show(() -> new BlockView(block(id), Samples.links()));
        return (BlockView) Objects.requireNonNull(screen.stage().getScene().getRoot());
    }

    private static Block block(String id) {
        return Samples.blocks().stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Every label and every flow of words, without the sign of a source.
    private static Stream<String> words(Node node) {
        return switch (node) {
            case TextFlow flow ->
                Stream.of(flow.getChildren().stream()
                        .filter(Text.class::isInstance)
                        .filter(run -> !(run instanceof Icon))
                        .map(run -> ((Text) run).getText())
                        .collect(Collectors.joining())
                        .replace("\u2060\u00a0", ""));
            case Labeled label -> Stream.of(label.getText());
            case Text text -> Stream.of(text.getText());
            case ScrollPane pane -> words(pane.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(BlockViewTest::words);
            default -> Stream.empty();
        };
    }
}
