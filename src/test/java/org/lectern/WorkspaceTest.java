package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.Review;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;
import org.lectern.schedule.Grade;
import org.lectern.store.Store;
import org.lectern.ui.Place;
import org.lectern.ui.Scroll;
import org.lectern.ui.Tea;

final class WorkspaceTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
    private static final Place CHECK = new Place.Practising(new Scope.OfBlock(new Spot("tea", "leaf", "check")));

    @TempDir
    private Path content;

    @TempDir
    private Path data;

    @BeforeEach
    void write() {
        Tea.write(content);
    }

    @Test
    void aSecondWindowIsToldAndStillReads() throws TimeoutException {
        try (var first = Store.open(data);
                var desk = open()) {
            assertEquals(new Place.Reading("tea", "leaf", ""), desk.place());
            assertTrue(desk.words(".notice .label").contains("already open"), desk.words(".notice .label"));
            assertEquals(List.of(), first.reviews());
        }
    }

    @Test
    void aSecondWindowSaysWhyItDoesNotDrill() throws TimeoutException {
        try (var first = Store.open(data);
                var desk = open()) {
            desk.screen().press(KeyCode.CONTROL, KeyCode.D);
            assertTrue(desk.words(".drill .screen-lead").contains("already open"));
            assertEquals(List.of(), first.reviews());
        }
    }

    @Test
    void theSiblingsOfABrokenUnitOpen() throws TimeoutException {
        Tea.write(content, "leaf", "{ \"id\": ");
        try (var desk = open()) {
            assertEquals(new Place.Reading("tea", "pot", ""), desk.place());
        }
    }

    @Test
    void theLineAboveLeadsFromABrokenUnitToItsProblems() throws TimeoutException {
        Tea.write(content, "leaf", "{ \"id\": ");
        try (var desk = open()) {
            desk.screen().click(desk.screen().await("#trouble-show"));
            assertEquals(new Place.Problems(), desk.place());
            assertTrue(desk.words(".problem-where").endsWith("leaf.json:1:9"), desk.words(".problem-where"));
        }
    }

    @Test
    void aPageIsReopenedWhereItWasScrolledTo() throws TimeoutException {
        Optional<Scroll> left;
        try (var desk = open()) {
            desk.go(new Place.Reading("tea", "pot", "s20"));
            desk.screen().wheel(desk.screen().find("#page-scroll"), 4);
            left = scroll(desk);
            desk.screen().press(KeyCode.CONTROL, KeyCode.P);
        }
        try (var desk = open()) {
            desk.screen().press(KeyCode.CONTROL, KeyCode.R);
            desk.screen().settle();
            assertEquals(left.map(Scroll::line), scroll(desk).map(Scroll::line));
            assertEquals(
                    left.map(Scroll::into).orElseThrow(),
                    scroll(desk).map(Scroll::into).orElseThrow(),
                    0.01);
        }
    }

    private static Optional<Scroll> scroll(Desk desk) {
        return desk.workspace().main().scrollProperty().get();
    }

    @Test
    void whatWasReadIsRememberedAndReadingIsOfferedWhereItWasLeft() throws TimeoutException {
        try (var desk = open()) {
            desk.go(new Place.Reading("tea", "pot", "s20"));
            desk.screen().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            desk.screen().press(KeyCode.CONTROL, KeyCode.P);
        }
        try (var desk = open()) {
            assertEquals("1 of 40", desk.words(".read-share"));
            assertEquals("You were reading The pot: Section 20", desk.words("#continue .label"));
            desk.screen().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            assertEquals(new Place.Reading("tea", "pot", "s20"), desk.place());
            assertEquals(false, desk.screen().find("#continue").isVisible());
        }
    }

    @Test
    void strengthFadesWhileTheWindowStaysOpen() throws TimeoutException {
        var now = new AtomicReference<>(MORNING);
        try (var desk = Desk.open(content, data, now::get)) {
            desk.go(CHECK);
            desk.screen().press(KeyCode.SPACE);
            desk.screen().press(KeyCode.DIGIT4);
            desk.screen().await("#option-green");
            desk.go(new Place.Reading("tea", "leaf", "check"));
            desk.screen().until(() -> sign(desk).contains("strength-strong"));
            now.set(MORNING.plusYears(2));
            desk.screen().run(desk.workspace()::tick);
            desk.screen().until(() -> sign(desk).contains("strength-weak"));
        }
    }

    private static List<String> sign(Desk desk) {
        return desk.screen().find("#check .block-head .strength").getStyleClass();
    }

    @Test
    void anEmptyFolderSaysWhatToDo(@TempDir Path empty) throws TimeoutException {
        try (var desk = Desk.opening(empty, data, () -> MORNING)) {
            desk.screen().until(() -> desk.screen().has(".empty .screen-lead"));
            assertEquals("There is no guide here yet", desk.words(".empty .screen-title"));
        }
    }

    @Test
    void withoutAGuideThereIsNothingToStudy(@TempDir Path empty) throws TimeoutException {
        try (var desk = Desk.opening(empty, data, () -> MORNING)) {
            assertTrue(desk.screen().await("#bar-study").isDisabled());
        }
    }

    @Test
    void whereNoUnitOpensTheProblemsAreOffered() throws TimeoutException {
        Tea.write(content, "leaf", "{");
        Tea.write(content, "pot", "{");
        try (var desk = Desk.opening(content, data, () -> MORNING)) {
            desk.screen().click(desk.screen().await(".empty .button"));
            assertEquals(new Place.Problems(), desk.place());
        }
    }

    @Test
    void thePageLastReadLiesBehindADrillThatWasLeftOpen() throws TimeoutException {
        var read = new Place.Reading("tea", "pot", "");
        try (var desk = open()) {
            desk.go(read);
            desk.screen().press(KeyCode.CONTROL, KeyCode.D);
        }
        try (var desk = open()) {
            assertEquals(new Place.Studying("tea"), desk.place());
            desk.screen().press(KeyCode.CONTROL, KeyCode.R);
            assertEquals(read, desk.place());
        }
    }

    @Test
    void thePaceIsKept() throws TimeoutException {
        try (var desk = open()) {
            desk.screen().press(KeyCode.CONTROL, KeyCode.P);
            var spinner = (Spinner<?>) desk.screen().await("#new-per-day");
            desk.screen().run(() -> spinner.increment(1));
        }
        try (var desk = open()) {
            assertEquals(25, ((Spinner<?>) desk.screen().await("#new-per-day")).getValue());
        }
    }

    @Test
    void sizeAndColoursOfTheTextAreKept() throws TimeoutException {
        try (var desk = open()) {
            desk.screen().press(KeyCode.CONTROL, KeyCode.EQUALS);
            desk.screen().press(KeyCode.CONTROL, KeyCode.T);
        }
        try (var desk = open()) {
            var root = desk.screen().stage().getScene().getRoot();
            assertEquals("-fx-font-size: 14.3px;", root.getStyle()); // 1.1 times the standard 13 px
            assertTrue(root.getStyleClass().contains("dark"));
        }
    }

    @Test
    void itReopensAtTheBlockThatWasInView() throws TimeoutException {
        try (var desk = open()) {
            desk.screen().run(() -> desk.workspace().main().go(new Place.Reading("tea", "pot", "s20")));
        }
        try (var desk = open()) {
            desk.screen().settle();
            assertEquals(new Place.Reading("tea", "pot", "s20"), desk.place());
            assertTrue(desk.screen()
                    .isInside(desk.screen().find("#s20 .heading"), desk.screen().find("#page-scroll")));
        }
    }

    @Test
    void aTermIsFollowedAndLeftAgain() throws TimeoutException {
        try (var desk = open()) {
            desk.go(new Place.Reading("tea", "leaf", "before"));
            desk.screen().run(desk.screen().find("#before .term-link")::requestFocus);
            desk.screen().press(KeyCode.ENTER);
            var there = desk.place();
            desk.screen().press(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(
                    List.of(new Place.Reading("tea", "leaf", "assam"), new Place.Reading("tea", "leaf", "before")),
                    List.of(there, desk.place()));
        }
    }

    @Test
    void fromThePassageOneComesBackToTheSameAnswer() throws TimeoutException {
        try (var desk = open()) {
            desk.go(CHECK);
            desk.screen().press(KeyCode.SPACE);
            desk.screen().run(((Button) desk.screen().await(".passages .button"))::fire);
            desk.screen().run(((Button) desk.screen().await("#beside-read"))::fire);
            var there = desk.place();
            desk.screen().press(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(List.of(new Place.Reading("tea", "leaf", "assam"), CHECK), List.of(there, desk.place()));
            assertTrue(desk.screen().has("#point-air"));
        }
    }

    /// What lies in the folder while the window is open is what a killed program leaves.
    @Test
    void onceTheNextCardShowsTheGradeIsSafeEvenFromAKill(@TempDir Path left) throws Exception {
        try (var desk = open()) {
            desk.go(CHECK);
            desk.screen().press(KeyCode.SPACE);
            desk.screen().press(KeyCode.DIGIT4);
            desk.screen().await("#option-green");
            for (var name : List.of("lectern.db", "lectern.db-wal")) {
                Files.copy(data.resolve(name), left.resolve(name));
            }
        }
        try (var store = Store.open(left)) {
            assertEquals(
                    List.of(Grade.EASY),
                    store.reviews().stream().map(Review::grade).toList());
        }
    }

    @Test
    void afterAKillTheSittingIsOfferedWithTheHalfTypedAnswer(@TempDir Path left) throws Exception {
        try (var desk = open()) {
            desk.go(CHECK);
            desk.screen().run(desk.screen().await("#words")::requestFocus);
            desk.screen().type("half an ans");
            desk.screen().until(() -> isKept(left, "half an ans"));
        }
        try (var desk = Desk.open(content, left, () -> MORNING)) {
            desk.screen().click(desk.screen().await(".notice .button"));
            desk.screen()
                    .until(() -> desk.screen().all("#words").stream()
                            .anyMatch(words -> ((TextArea) words).getText().equals("half an ans")));
            assertFalse(desk.screen().has(".notice"));
        }
    }

    private boolean isKept(Path left, String words) {
        try {
            for (var name : List.of("lectern.db", "lectern.db-wal")) {
                Files.copy(data.resolve(name), left.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            try (var store = Store.open(left)) {
                return store.value("sitting")
                        .filter(half -> half.contains(words))
                        .isPresent();
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Test
    void aSittingThatWasLeftIsGoneOnWith() throws TimeoutException {
        try (var desk = open()) {
            desk.go(CHECK);
            desk.screen().press(KeyCode.SPACE);
            desk.screen().press(KeyCode.DIGIT4);
            desk.screen().await("#option-green");
            desk.screen().click(desk.screen().find("#leave"));
            var left = desk.place();
            desk.go(CHECK);
            assertEquals(new Place.Reading("tea", "leaf", ""), left);
            assertTrue(desk.screen().has("#option-green"));
        }
    }

    private Desk open() throws TimeoutException {
        return Desk.open(content, data, () -> MORNING);
    }
}
