package org.lectern.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.lectern.content.Block;
import org.lectern.content.Notation;
import org.lectern.content.Provenance;
import org.lectern.content.Span;
import org.lectern.content.Transcript;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Theme;

final class FormulaTest {
    private static final String LONG =
            "\\text{all of the requests} = \\text{requests per second} \\times \\text{a factor of safety} + \\text{60}";

    @Test
    void formulaStandsOnTheLineOfItsWords() throws TimeoutException {
        var words = shown(Theme.LIGHT, plain("gx "), formula("x"));
        var piece = piece(words);
        var letters = (Text) drawn(words).getFirst();
        assertEquals(
                letters.getLayoutY() + letters.getBaselineOffset(),
                piece.getLayoutY() + piece.getBaselineOffset(),
                0.6);
    }

    @Test
    void formulaIsAsTallAsTheLettersOfItsWords() throws TimeoutException {
        var words = shown(Theme.LIGHT, plain("x "), formula("x"));
        words.setStyle("-fx-font-size: 40px");
        words.applyCss();
        words.layout();
        var font = ((Text) drawn(words).getFirst()).getFont().getSize();
        assertEquals(0.47, piece(words).getHeight() / font, 0.05);
    }

    @Test
    void formulaHasTheColourOfItsWordsInEveryTheme() throws TimeoutException {
        for (var theme : Theme.values()) {
            var words = shown(theme, plain("x "), formula("x"));
            var letters = (Text) drawn(words).getFirst();
            assertEquals(letters.getFill(), ink(piece(words)).getFill(), theme.name());
        }
    }

    @Test
    void screenReaderHearsTheSource() throws TimeoutException {
        var words = shown(Theme.LIGHT, plain("Take "), formula("\\frac{1}{2}"), plain(" of it"));
        assertEquals("Take \\frac{1}{2} of it", words.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void anyPartOfTheSourceMarksTheWholeFormula() throws TimeoutException {
        var words = shown(Theme.LIGHT, plain("Take "), formula("\\frac{1}{2}"), plain(" of it"));
        var piece = piece(words).getBoundsInParent();
        var marked = bounds(words, 7, 9);
        assertEquals(piece.getMinX(), marked.getMinX(), 2);
        assertEquals(piece.getMaxX(), marked.getMaxX(), 2);
    }

    @Test
    void wordsBehindAFormulaAreMarkedWhereTheyStand() throws TimeoutException {
        var words = shown(Theme.LIGHT, formula("\\frac{1}{2}"), plain(" of it"));
        var last = drawn(words).getLast().getBoundsInParent();
        assertEquals(last.getMaxX(), bounds(words, 15, 17).getMaxX(), 1);
    }

    @Test
    void pointOnAFormulaIsAtOneOfItsEnds() throws TimeoutException {
        var words = shown(Theme.LIGHT, plain("Take "), formula("\\frac{1}{2}"), plain(" of it"));
        var box = piece(words).getBoundsInParent();
        assertEquals(
                List.of(5, 16),
                List.of(
                        words.at(new Point2D(box.getMinX() + 1, box.getCenterY())),
                        words.at(new Point2D(box.getMaxX() - 1, box.getCenterY()))));
    }

    @Test
    void longFormulaIsBrokenWhereALineEnds() throws TimeoutException {
        var words = shown(Theme.LIGHT, formula(LONG));
        assertTrue(words.prefHeight(400) > 1.5 * words.prefHeight(3000));
    }

    @Test
    void formulaThatCannotBeSetIsShownAsItIsWritten() throws TimeoutException {
        var words = shown(Theme.LIGHT, plain("Take "), formula("\\frc{1}"));
        var last = (Text) drawn(words).getLast();
        assertEquals(
                List.of("\\frc{1}", true),
                List.of(last.getText(), last.getStyleClass().contains("code")));
    }

    @Test
    void formulaThatIsTooWideForThePageIsScrolled() throws TimeoutException {
        var block =
                new Block.Formula("f", "F", LONG + "+" + LONG, Optional.of(Notation.TEX), List.of(), Provenance.NONE);
        var screen = OnScreen.show(() -> new VBox(new FormulaView(block, Samples.links())));
        var pane = (ScrollPane) screen.find(".sideways");
        assertTrue(pane.getContent().getBoundsInLocal().getWidth() > pane.getWidth());
    }

    private static WordsView shown(Theme theme, Span... spans) throws TimeoutException {
        var text = new org.lectern.content.Text(List.of(spans));
        var made = new AtomicReference<WordsView>();
        OnScreen.open(() -> {
            var words = new WordsView(text, Samples.links(), "running");
            words.take(new Transcript.Line("p1", text, new Transcript.Form.Paragraph(), Transcript.Shown.ALWAYS));
            made.set(words);
            var scene = new Scene(new VBox(words), 900, 700);
            theme.dress(scene);
            return scene;
        });
        return made.get();
    }

    private static Span plain(String words) {
        return new Span.Plain(words);
    }

    private static Span formula(String tex) {
        return new Span.Formula(tex);
    }

    private static FormulaPiece piece(WordsView words) {
        return drawn(words).stream()
                .filter(FormulaPiece.class::isInstance)
                .map(FormulaPiece.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Node> drawn(WordsView words) {
        return words.getChildren().stream().filter(Node::isManaged).toList();
    }

    private static SVGPath ink(FormulaPiece piece) {
        return (SVGPath) piece.getChildrenUnmodifiable().getFirst();
    }

    private static Bounds bounds(WordsView words, int from, int to) {
        return new Path(words.shape(from, to)).getLayoutBounds();
    }
}
