package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// Every screen can be used by keyboard alone, and names whatever the keyboard reaches.
final class AccessTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");

    @TempDir
    private Path content;

    @TempDir
    private Path data;

    /// The screens of the program.
    enum Shown {
        READER,
        ASKING_OPEN,
        REVEALED_OPEN,
        ASKING_CHOICE,
        REVEALED_CHOICE,
        FINISHED,
        PROGRESS,
        PROBLEMS,
        JUMP
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheKeyboardReachesHasAName(Shown shown) throws TimeoutException {
        Tea.write(content);
        try (var desk = Desk.open(content, data, () -> MORNING)) {
            show(shown, desk);
            assertEquals(List.of(), nameless(desk.screen()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JUMP"})
    void tabReachesEveryButton(Shown shown) throws TimeoutException {
        Tea.write(content);
        try (var desk = Desk.open(content, data, () -> MORNING)) {
            show(shown, desk);
            var reached = new HashSet<Node>();
            desk.screen().pressWhile(() -> reached.add(desk.screen().focused()), KeyCode.TAB);
            assertEquals(
                    List.of(),
                    all(desk.screen())
                            .filter(node -> node instanceof ButtonBase && node.isFocusTraversable() && isOffered(node))
                            .filter(button -> !reached.contains(button))
                            .toList());
        }
    }

    @Test
    void everyKindOfBlockNamesWhatTheKeyboardReaches() throws TimeoutException {
        var guide = Path.of("content");
        try (var desk = Desk.open(guide, data, () -> MORNING)) {
            var reading = (Place.Reading) desk.place();
            var page = desk.workspace().main().guide().page(reading).orElseThrow();
            for (var block : page.unit().blocks()) {
                desk.screen().run(() -> desk.workspace().main().go(page.at(block.id())));
            }
            desk.screen().settle();
            assertEquals(
                    page.unit().blocks().size(),
                    desk.screen().all(".guide-block").size());
            assertEquals(List.of(), nameless(desk.screen()));
        }
    }

    @Test
    void theEmptyScreenNamesWhatTheKeyboardReaches() throws TimeoutException {
        Tea.write(content, "course", "{");
        try (var desk = Desk.opening(content, data, () -> MORNING)) {
            desk.screen().await(".empty .button");
            assertEquals(List.of(), nameless(desk.screen()));
        }
    }

    private static void show(Shown shown, Desk desk) throws TimeoutException {
        var screen = desk.screen();
        switch (shown) {
            case READER -> desk.go(new Place.Reading("tea", "leaf", "words"));
            case ASKING_OPEN, REVEALED_OPEN, ASKING_CHOICE, REVEALED_CHOICE -> drill(shown, desk);
            case FINISHED -> {
                drill(Shown.REVEALED_CHOICE, desk);
                screen.press(KeyCode.DIGIT4);
                screen.await("#finished-read");
            }
            case PROGRESS -> {
                screen.press(KeyCode.CONTROL, KeyCode.P);
                screen.await("#new-per-day");
            }
            case PROBLEMS -> desk.go(new Place.Problems());
            case JUMP -> {
                screen.press(KeyCode.CONTROL, KeyCode.K);
                screen.type("section");
            }
        }
        screen.settle();
    }

    private static void drill(Shown until, Desk desk) throws TimeoutException {
        var screen = desk.screen();
        desk.go(new Place.Practising(new Scope.OfBlock(new Spot("tea", "leaf", "check"))));
        screen.await("#show-answer");
        if (until == Shown.ASKING_OPEN) {
            return;
        }
        screen.press(KeyCode.SPACE);
        screen.await("#grade-easy");
        if (until == Shown.REVEALED_OPEN) {
            return;
        }
        screen.press(KeyCode.DIGIT4);
        screen.await("#option-green");
        if (until == Shown.REVEALED_CHOICE) {
            screen.press(KeyCode.DIGIT1);
            screen.await("#grade-easy");
        }
    }

    private static List<String> nameless(OnScreen screen) {
        var reachable = all(screen)
                .filter(Node::isFocusTraversable)
                .filter(AccessTest::isOffered)
                .toList();
        assertTrue(reachable.size() > 5, reachable::toString);
        return reachable.stream()
                .filter(node -> !hasName(node))
                .map(node -> node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass())
                .toList();
    }

    /// A scroll pane is only a frame: what it holds speaks for itself.
    private static boolean hasName(Node node) {
        var name = node.getAccessibleText();
        return name != null && !name.isBlank()
                || node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank()
                || node instanceof Text text && !text.getText().isBlank()
                || node instanceof ScrollPane;
    }

    private static boolean isOffered(Node node) {
        for (var part = node; part != null; part = part.getParent()) {
            if (!part.isVisible() || part.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> all(OnScreen screen) {
        return all(screen.stage().getScene().getRoot());
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(AccessTest::all)
                        : Stream.empty());
    }
}
