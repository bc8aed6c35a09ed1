package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.History;
import org.lectern.quiz.Review;
import org.lectern.schedule.Grade;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MainModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;
import org.lectern.ui.PeelModel;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// Covering a section and recalling what is beneath.
final class PeelTest {
    private final MainModel main = new MainModel();
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private OnScreen screen;
    private PageView page;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        var model = new ReaderModel(
                main,
                Optional.empty(),
                Optional.of(new PeelModel(main, learning, new Notices())),
                Optional.empty(),
                Optional.empty());
        var view = new ReaderView[1];
        screen = OnScreen.show(() -> view[0] = new ReaderView(model));
        screen.run(() -> {
            main.show(guide, Optional.of(new Place.Reading("tea", "leaf", "words")), Optional.empty());
            learning.ready(learning.fold(List.of()), new MemoryLog());
            model.open(guide, new Place.Reading("tea", "leaf", "words"));
        });
        page = (PageView) screen.find(".page");
        screen.settle();
    }

    private List<Bounds> places() {
        return screen.all(".words").stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    private void cover(int way) {
        var block = main.guide().pages().getFirst().unit().blocks().getLast();
        screen.run(() -> page.peeling().cover(block, way));
    }

    private History history() {
        return learning.history().orElseThrow();
    }

    @Test
    void nothingShiftsWhenThingsAreCoveredAndRevealed() {
        var before = places();
        cover(0);
        var covered = places();
        screen.run(screen.find("#mask-assam")::requestFocus);
        screen.press(KeyCode.SPACE);
        assertEquals(List.of(before, before), List.of(covered, places()));
    }

    @Test
    void coverSaysWhatIsBeneathWithoutTellingIt() {
        cover(0);
        assertEquals(
                "Hidden: meaning of Assam; press Space to reveal",
                screen.find("#mask-assam").getAccessibleText());
    }

    @Test
    void whatIsCoveredIsInvisible() {
        cover(0);
        var hidden = page.markings().line("words", "assam/meaning").orElseThrow();
        assertEquals(false, hidden.isVisible());
    }

    @Test
    void coverLiesExactlyOverTheWords() {
        cover(0);
        var words = page.markings().line("words", "assam/meaning").orElseThrow();
        Node mask = screen.find("#mask-assam");
        assertEquals(
                words.localToScene(words.getLayoutBounds()).getMinY(),
                mask.localToScene(mask.getLayoutBounds()).getMinY(),
                1);
    }

    @Test
    void gradeOfWhatWasRevealedIsAReviewOfItsCard() {
        cover(0);
        screen.run(screen.find("#mask-assam")::requestFocus);
        screen.press(KeyCode.SPACE);
        screen.press(KeyCode.DIGIT3);
        assertEquals(
                List.of("tea/assam:meaning GOOD"),
                history().entries().stream()
                        .map(entry ->
                                entry.review().card() + " " + entry.review().grade())
                        .toList());
    }

    @Test
    void gradeCanBeTakenBack() {
        gradeOfWhatWasRevealedIsAReviewOfItsCard();
        screen.settle(); // the button has its place only then
        screen.click(screen.find("#peel-undo"));
        assertEquals(List.of(), history().entries());
    }

    @Test
    void theKeyTakesTheLatestGradeBackWhereverTheKeyboardIsOnThePage() {
        cover(0);
        grade("assam");
        grade("sencha");
        screen.run(screen.find(".page-scroll")::requestFocus);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("tea/assam:meaning"), reviewed(), "once");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), reviewed(), "twice");
    }

    @Test
    void whatWasTakenBackCanBeGradedAgain() {
        gradeOfWhatWasRevealedIsAReviewOfItsCard();
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.press(KeyCode.DIGIT1);
        assertEquals(List.of("tea/assam:meaning"), reviewed());
    }

    @Test
    void aGradeThatWasFollowedByAnAnswerElsewhereStays() {
        gradeOfWhatWasRevealedIsAReviewOfItsCard();
        var review = history().entries().getFirst().review();
        screen.run(() -> learning.keep(
                new Review(
                        review.card(),
                        MORNING.plusMinutes(1),
                        Grade.GOOD,
                        review.verdict(),
                        review.response(),
                        review.took(),
                        review.meaning()),
                _ -> {},
                _ -> {}));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, reviewed().size());
    }

    @Test
    void theFormerGradeCanStillBeSeenAfterTheNextReveal() {
        cover(0);
        grade("assam");
        screen.run(screen.find("#mask-sencha")::requestFocus);
        screen.press(KeyCode.SPACE);
        assertEquals(
                List.of("Graded Good"),
                screen.all(".grade-sign").stream().map(Node::getAccessibleText).toList());
    }

    private void grade(String item) {
        screen.run(screen.find("#mask-" + item)::requestFocus);
        screen.press(KeyCode.SPACE);
        screen.press(KeyCode.DIGIT3);
    }

    private List<String> reviewed() {
        return history().entries().stream()
                .map(entry -> entry.review().card().toString())
                .toList();
    }

    @Test
    void revealWithoutAGradeIsNoReview() {
        cover(0);
        screen.run(screen.find("#mask-assam")::requestFocus);
        screen.press(KeyCode.SPACE);
        screen.press(KeyCode.ESCAPE);
        assertEquals(List.of(), history().entries());
    }

    @Test
    void keyGoesThroughTheWaysAndUncovers() {
        screen.run(screen.find(".page-scroll")::requestFocus);
        screen.press(KeyCode.CONTROL, KeyCode.E);
        var first = screen.all(".peel-mask").size();
        screen.press(KeyCode.ESCAPE);
        assertTrue(first > 0 && screen.all(".peel-mask").isEmpty());
    }
}
