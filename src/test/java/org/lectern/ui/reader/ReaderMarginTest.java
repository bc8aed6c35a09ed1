package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Stretch;
import org.lectern.margin.Anchor;
import org.lectern.margin.Kind;
import org.lectern.margin.Margin;
import org.lectern.margin.Mark;
import org.lectern.margin.Placed;
import org.lectern.margin.Stroke;
import org.lectern.ui.Lane;
import org.lectern.ui.MainModel;
import org.lectern.ui.MarginModel;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;
import org.lectern.ui.guide.WordsView;

/// Marks are set, opened, written to and gone to on the page itself.
final class ReaderMarginTest {
    private final MainModel main = new MainModel();
    private final Notices notices = new Notices();
    private final List<Stroke> log = new ArrayList<>();
    private final List<ReaderText> texts = new ArrayList<>();
    private OnScreen screen;
    private MarginModel margin;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        margin = new MarginModel(Lane.inline(), Lane.inline(), main, notices, () -> MORNING);
        var model = new ReaderModel(main, Optional.empty(), Optional.empty(), Optional.of(margin), Optional.empty());
        screen = OnScreen.show(() -> new ReaderView(model));
        screen.run(() -> {
            margin.ready(Margin.EMPTY, Set.of(), stroke -> {
                log.add(stroke);
                return log.size();
            });
            main.show(guide, Optional.of(new Place.Reading("tea", "pot", "")), Optional.empty());
            main.arrivalProperty().subscribe(arrival -> {
                if (arrival.place() instanceof Place.Reading reading) {
                    model.open(main.guide(), reading);
                }
            });
        });
        screen.settle();
        texts.add((ReaderText) ((BorderPane) screen.find(".reader")).getTop());
    }

    private void select(Stretch stretch) {
        screen.run(() -> texts.getFirst().selection().orElseThrow().select(stretch));
    }

    private void go(String unit, String target) {
        screen.run(() -> main.go(new Place.Reading("tea", unit, target)));
        screen.settle();
    }

    private void highlight(Stretch stretch, KeyCode key) {
        select(stretch);
        screen.press(KeyCode.CONTROL, key);
        screen.settle();
    }

    private List<String> marked() {
        return margin.in("tea").stream()
                .map(mark -> mark.mark().kind() + " " + mark.words())
                .toList();
    }

    private static Stretch pot(int block) {
        return new Stretch("s" + block, "p1", 9, 18);
    }

    @Test
    void aKeyHighlightsTheSelectedWordsAndAnotherChangesTheColour() {
        highlight(pot(0), KeyCode.DIGIT1);
        assertEquals(List.of("YELLOW pot first"), marked());
        assertEquals(1, screen.all("#s0 .pen-yellow").size());
        screen.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertEquals(List.of("PINK pot first"), marked());
        assertEquals(
                List.of(0, 1),
                List.of(
                        screen.all("#s0 .pen-yellow").size(),
                        screen.all("#s0 .pen-pink").size()));
    }

    @Test
    void aHighlightIsPaintedAgainWhenItsBlockIsDrawnAgain() {
        highlight(pot(1), KeyCode.DIGIT2);
        go("pot", "s38");
        assertEquals(0, screen.all("#s1").size());
        go("pot", "s1");
        assertEquals(
                List.of(1, 1),
                List.of(
                        screen.all("#s1 .pen-green").size(),
                        screen.all("#mark-1").size()));
    }

    @Test
    void theSignStandsInTheMarginBesideTheFirstLine() {
        highlight(pot(0), KeyCode.DIGIT3);
        var sign = screen.find("#mark-1");
        var line = (WordsView) screen.find("#s0 .running");
        var box = sign.localToScene(sign.getLayoutBounds());
        var words = line.localToScene(new javafx.scene.shape.Path(line.caret(9)).getLayoutBounds());
        assertTrue(box.getMaxX() <= line.localToScene(0, 0).getX() + 1 && box.getMinX() >= 0, box::toString);
        assertEquals(words.getCenterY(), box.getCenterY(), 3);
    }

    @Test
    void aClickOnAHighlightOpensItAndWhatIsTypedIsKept() {
        highlight(pot(0), KeyCode.DIGIT1);
        var line = (WordsView) screen.find("#s0 .running");
        var place = new javafx.scene.shape.Path(line.caret(12)).getLayoutBounds();
        screen.click(line, place.getMinX() + 2, place.getCenterY());
        screen.settle();
        screen.type("Why?");
        screen.press(KeyCode.ESCAPE);
        assertEquals("Why?", margin.mark(1).orElseThrow().mark().note());
        assertEquals(List.of(), screen.all("#mark-box"));
        assertEquals("mark-1", screen.focused().getId());
    }

    @Test
    void whatIsTypedIsSafeAfterAPauseWithoutClosing() throws TimeoutException {
        highlight(pot(0), KeyCode.DIGIT1);
        screen.press(KeyCode.CONTROL, KeyCode.N);
        screen.settle();
        screen.type("Why?");
        screen.until(() -> log.contains(new Stroke.Noted(MORNING, 1, "Why?")));
    }

    @Test
    void aNoteWithoutASelectionIsOnTheSectionAndGoesIfNothingIsWritten() {
        go("pot", "s5");
        screen.press(KeyCode.CONTROL, KeyCode.N);
        screen.settle();
        assertEquals(List.of("NOTE Section 5"), marked());
        screen.press(KeyCode.ESCAPE);
        assertEquals(List.of(List.of(), List.of()), List.of(marked(), notices.notices()));
    }

    @Test
    void theNoteOfSelectedWordsIsOnAHighlight() {
        select(pot(0));
        screen.press(KeyCode.CONTROL, KeyCode.N);
        screen.settle();
        screen.type("Hot");
        screen.press(KeyCode.ESCAPE);
        assertEquals(
                List.of(new Mark(margin.mark(1).orElseThrow().mark().anchor(), Kind.YELLOW, "Hot")),
                margin.in("tea").stream().map(Placed::mark).toList());
    }

    @Test
    void theBoxChangesTheColourAndRemovesTheMark() {
        highlight(pot(0), KeyCode.DIGIT1);
        screen.press(KeyCode.CONTROL, KeyCode.N);
        screen.settle();
        screen.run(((ToggleButton) screen.find("#paint-blue"))::fire);
        assertEquals(List.of("BLUE pot first"), marked());
        screen.run(((Button) screen.find("#mark-remove"))::fire);
        screen.settle();
        assertEquals(List.of(), marked());
        assertEquals(List.of(), screen.all("#mark-box, .mark-sign, .pen-blue"));
    }

    @Test
    void tabLeavesTheNote() {
        highlight(pot(0), KeyCode.DIGIT1);
        screen.press(KeyCode.CONTROL, KeyCode.N);
        screen.settle();
        assertTrue(screen.focused() instanceof TextArea);
        screen.press(KeyCode.TAB);
        assertTrue(
                !(screen.focused() instanceof TextArea), () -> screen.focused().toString());
        assertEquals("", margin.note(margin.mark(1).orElseThrow()));
    }

    @Test
    void theListGoesToAMarkInAnotherUnitAndGivesItTheKeyboard() {
        highlight(pot(30), KeyCode.DIGIT1);
        go("leaf", "");
        screen.run(margin::turn);
        screen.settle();
        screen.press(KeyCode.ENTER);
        screen.settle();
        assertEquals("pot", ((Place.Reading) main.here()).unit());
        assertEquals("mark-1", screen.focused().getId());
        assertTrue(screen.isInside(screen.find(".pen-yellow"), screen.find("#page-scroll")));
    }

    @Test
    void theListIsSearched() {
        highlight(pot(0), KeyCode.DIGIT1);
        highlight(new Stretch("s1", "p2", 0, 10), KeyCode.DIGIT2);
        screen.run(margin::turn);
        screen.settle();
        screen.run(() -> ((TextField) screen.find("#margin-words")).setText("then"));
        assertEquals(List.of(2L), listed());
        screen.run(() -> ((TextField) screen.find("#margin-words")).clear());
        screen.run(((ToggleButton) screen.find("#only-yellow"))::fire);
        assertEquals(List.of(1L), listed());
    }

    private List<Long> listed() {
        return ((ListView<?>) screen.find("#margin-list"))
                .getItems().stream().map(mark -> ((Placed) mark).number()).toList();
    }

    @Test
    void aLostMarkIsAttachedToTheSelectedWords() {
        screen.run(() -> margin.set(
                new Mark(
                        new Anchor.OfWords(
                                "tea", "pot", List.of(new org.lectern.margin.Quote("gone", "p1", 0, "gone", "", ""))),
                        Kind.PINK,
                        "Mine"),
                _ -> {}));
        select(pot(0));
        screen.run(margin::turn);
        screen.settle();
        screen.run(((Button) screen.find("#margin-attach"))::fire);
        assertEquals(List.of("PINK pot first"), marked());
        assertEquals(1, screen.all("#s0 .pen-pink").size());
    }

    @Test
    void aHighlightUnderACoverShowsNothingOfItsWords() {
        go("leaf", "words");
        highlight(new Stretch("words", "assam/meaning", 2, 8), KeyCode.DIGIT1);
        screen.press(KeyCode.CONTROL, KeyCode.E);
        screen.settle();
        assertEquals(
                List.of(),
                screen.all(".pen-yellow").stream()
                        .filter(tint -> tint.getParent().isVisible())
                        .toList());
        assertEquals(
                0,
                screen.all("#mark-1").stream().filter(sign -> sign.isVisible()).count());
    }
}
