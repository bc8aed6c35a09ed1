package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Deed;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Restart;
import org.lectern.quiz.Review;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;
import org.lectern.store.Store;
import org.lectern.ui.Access;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// What a student meets when the guide was edited while the window was closed.
final class ChangesTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
    private static final Place CHECK = new Place.Practising(new Scope.OfBlock(new Spot("tea", "leaf", "check")));
    private static final CardId WHY = CardId.of("tea/why:asked");
    private static final String NOTICE =
            "The guide is not quite what it was when you were here last: 1 changed, 1 new, 1 retired.";

    @TempDir
    private Path content;

    @TempDir
    private Path data;

    @BeforeEach
    void learnAndEdit() throws TimeoutException, IOException {
        Tea.write(content);
        try (var desk = open()) {
            answer(desk);
            assertFalse(desk.screen().has(".notice"));
        }
        edit("Air gets at it.", "Water gets at it.");
        edit("\"assam\", \"term\": \"Assam\"", "\"ceylon\", \"term\": \"Ceylon\"");
        edit("[\"assam\"]", "[\"sencha\"]");
    }

    /// The notice of what changed; another one offers to go on with the sitting.
    private static Optional<Node> notice(Desk desk) {
        return desk.screen().all(".notice").stream()
                .filter(notice -> notice.lookupAll(".label").stream()
                        .anyMatch(label -> ((Labeled) label).getText().equals(NOTICE)))
                .findFirst();
    }

    @Test
    void theNoticeCountsTheItemsAndLeadsToTheirList() throws TimeoutException {
        try (var desk = open()) {
            desk.screen().until(() -> notice(desk).isPresent());
            desk.screen().click(notice(desk).orElseThrow().lookup(".button"));
            assertEquals(new Place.Changes(), desk.place());
            assertEquals(
                    List.of("Why is it black?", "Ceylon", "assam"),
                    desk.screen().all(".change-label").stream()
                            .map(label -> ((Labeled) label).getText())
                            .toList());
            assertEquals(
                    List.of(List.of(), List.of()),
                    List.of(Access.nameless(desk.screen()), Access.buttonsThatTabMisses(desk.screen())));
        }
    }

    @Test
    void whatWasToldIsNotToldAgain() throws TimeoutException {
        hear();
        try (var desk = open()) {
            desk.go(new Place.Changes());
            desk.screen().await(".changes-again");
            assertTrue(notice(desk).isEmpty());
        }
    }

    /// Opens the window until it has told what changed, which it does once the log is read.
    private void hear() throws TimeoutException {
        try (var desk = open()) {
            desk.screen().until(() -> notice(desk).isPresent());
        }
    }

    @Test
    void aGuideThatCannotBeReadWholeIsNotCompared() throws TimeoutException, IOException {
        var good = Files.readString(leaf());
        Files.writeString(leaf(), "{");
        open().close();
        Files.writeString(leaf(), good);
        try (var desk = open()) {
            desk.screen().until(() -> notice(desk).isPresent());
        }
    }

    @Test
    void fromTheListACardIsLearnedAnewAndThatCanBeUndone() throws TimeoutException {
        try (var desk = open()) {
            desk.go(new Place.Changes());
            desk.screen().run(((Button) desk.screen().await(".changes-again"))::fire);
            desk.screen().until(() -> !desk.screen().has(".changes-again"));
        }
        assertEquals(List.of("review", "restart"), kinds());
        try (var desk = open()) {
            desk.go(new Place.Changes());
            assertFalse(desk.screen().has(".changes-again"));
        }
    }

    @Test
    void undoTakesTheRestartBack() throws TimeoutException {
        hear();
        try (var desk = open()) {
            desk.go(new Place.Changes());
            var again = (Button) desk.screen().await(".changes-again");
            var others = desk.screen().all(".notice").size();
            desk.screen().run(again::fire);
            desk.screen().until(() -> desk.screen().all(".notice").size() > others);
            desk.screen().run(((Button) desk.screen().all(".notice").getLast().lookup(".button"))::fire);
            desk.screen().await(".changes-again");
            assertEquals(others, desk.screen().all(".notice").size());
        }
        assertEquals(List.of("review"), kinds());
    }

    @Test
    void underTheAnswerACardCanBeLearnedAnew() throws TimeoutException {
        try (var desk = open()) {
            desk.go(CHECK);
            desk.screen().press(KeyCode.DIGIT1); // the other question comes first, since it is new
            desk.screen().press(KeyCode.DIGIT4);
            desk.screen().await("#show-answer");
            desk.screen().press(KeyCode.SPACE);
            desk.screen().run(((Button) desk.screen().await("#start-again"))::fire);
            desk.screen().until(() -> !desk.screen().has("#start-again"));
            assertTrue(desk.words(".changed-words").startsWith("You start again"));
            desk.screen().press(KeyCode.DIGIT3);
            desk.screen().until(() -> !desk.screen().has(".changed-words"));
        }
        assertEquals(List.of("review", "review", "restart", "review"), kinds());
    }

    @Test
    void answeringAChangedCardIsKeepingIt() throws TimeoutException {
        try (var desk = open()) {
            desk.go(CHECK);
            desk.screen().press(KeyCode.DIGIT1);
            desk.screen().press(KeyCode.DIGIT4);
            desk.screen().await("#show-answer");
            desk.screen().press(KeyCode.SPACE);
            desk.screen().await("#start-again");
            desk.screen().press(KeyCode.DIGIT4);
            desk.screen().await("#finished-read");
            desk.go(new Place.Changes());
            assertFalse(desk.screen().has(".changes-again"));
        }
        assertEquals(List.of("review", "review", "review"), kinds());
    }

    /// Answers the first question, and leaves.
    private static void answer(Desk desk) throws TimeoutException {
        desk.go(CHECK);
        desk.screen().press(KeyCode.SPACE);
        desk.screen().press(KeyCode.DIGIT4);
        desk.screen().await("#option-green");
    }

    private List<String> kinds() {
        try (var store = Store.open(data)) {
            return store.log().stream().map(ChangesTest::kind).toList();
        }
    }

    private static String kind(LogEntry entry) {
        return switch (entry) {
            case Review _ -> "review";
            case Restart(var card, var _) -> card.equals(WHY) ? "restart" : "another";
            case Deed _ -> "deed";
        };
    }

    private void edit(String words, String others) throws IOException {
        Files.writeString(leaf(), Files.readString(leaf()).replace(words, others));
    }

    private Path leaf() {
        return content.resolve("tea").resolve("leaf.json");
    }

    private Desk open() throws TimeoutException {
        return Desk.open(content, data, () -> MORNING);
    }
}
