package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;
import org.lectern.ui.Notices;
import org.lectern.ui.Place;

/// All that the window can show: each screen, and each of its states, of a course that holds every kind of thing.
enum Shown {
    READER(desk -> desk.go(reading("prose"))),
    FOUND(desk -> {
        desk.go(reading("prose"));
        desk.screen().press(KeyCode.CONTROL, KeyCode.F);
        desk.screen().type("dag");
    }),
    PEELED(desk -> {
        desk.go(reading("terms"));
        desk.screen().press(KeyCode.CONTROL, KeyCode.E);
    }),
    PEELED_GRADING(desk -> {
        desk.go(reading("terms"));
        desk.screen().press(KeyCode.CONTROL, KeyCode.E);
        desk.screen().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    }),
    MARGIN(desk -> mark(desk, KeyCode.M)),
    MARK(desk -> mark(desk, KeyCode.N)),
    SEARCH(desk -> {
        desk.screen().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        desk.screen().type("dag");
    }),
    ANSWERS(desk -> showAnswers(desk, "open")),
    ANSWERS_CHOICE(desk -> showAnswers(desk, "single")),
    ANSWERS_MATCH(desk -> showAnswers(desk, "matching")),
    ANSWERS_NUMBER(desk -> showAnswers(desk, "numeric")),
    ASKING_OPEN(desk -> drill(desk, "open")),
    REVEALED_OPEN(desk -> {
        drill(desk, "open");
        desk.screen().run(() -> desk.screen().find(".think .text-area").requestFocus());
        desk.screen().type("It is not an acyclic graph, and sorted.");
        desk.screen().press(KeyCode.CONTROL, KeyCode.ENTER);
    }),
    ASKING_CHOICE(desk -> drill(desk, "single")),
    REVEALED_CHOICE(desk -> answer(desk, "single", KeyCode.DIGIT1)),
    REVEALED_OTHER_CHOICE(desk -> answer(desk, "single", KeyCode.DIGIT2)),
    ASKING_SEVERAL(desk -> answer(desk, "several", KeyCode.A)),
    REVEALED_SEVERAL(desk -> answer(desk, "several", KeyCode.A, KeyCode.B, KeyCode.ENTER)),
    ASKING_ORDER(desk -> answer(desk, "ordering", KeyCode.A)),
    REVEALED_ORDER(desk -> answer(desk, "ordering", KeyCode.A, KeyCode.C, KeyCode.B, KeyCode.ENTER)),
    ASKING_MATCH(desk -> answer(desk, "matching", KeyCode.A)),
    REVEALED_MATCH(desk -> answer(desk, "matching", KeyCode.C, KeyCode.B, KeyCode.ENTER)),
    ASKING_CLOZE(desk -> drill(desk, "cloze")),
    REVEALED_CLOZE(desk -> {
        drill(desk, "cloze");
        desk.screen().type("wrong");
        desk.screen().press(KeyCode.TAB);
        desk.screen().press(KeyCode.DOWN);
        desk.screen().press(KeyCode.ENTER);
    }),
    ASKING_NUMBER(desk -> drill(desk, "numeric")),
    REVEALED_NUMBER(desk -> {
        drill(desk, "numeric");
        desk.screen().type("7");
        desk.screen().press(KeyCode.ENTER);
    }),
    ASKING_TERM(desk -> drill(desk, "terms")),
    REVEALED_TERM(desk -> reveal(desk, "terms")),
    REVEALED_PAIR(desk -> reveal(desk, "pairs")),
    REVEALED_STEP(desk -> reveal(desk, "example")),
    REVEALED_CELL(desk -> reveal(desk, "tools")),
    FINISHED(desk -> answer(desk, "numeric", KeyCode.DIGIT7, KeyCode.ENTER, KeyCode.DIGIT3)),
    NOTHING_DUE(desk -> desk.go(new Place.Practising(new Scope.OfBlock(new Spot("every", "all", "prose"))))),
    PROGRESS(desk -> {
        answer(desk, "single", KeyCode.DIGIT1, KeyCode.DIGIT3);
        reveal(desk, "terms");
        desk.screen().press(KeyCode.DIGIT1);
        desk.go(new Place.Progressing("every"));
        desk.screen().await(".progress-today");
    }),
    NO_PROGRESS(desk -> desk.go(new Place.Progressing("every"))),
    SETTINGS(desk -> desk.go(new Place.Settings("every"))),
    PROBLEMS(desk -> {
        Files.writeString(desk.content().resolve("every/broken.json"), "{ \"id\": 3 }");
        Files.writeString(
                desk.content().resolve("every/course.json"),
                Files.readString(desk.content().resolve("every/course.json"))
                        .replace("[\"all\"]", "[\"all\", \"broken\"]"));
        desk.screen().await(".trouble");
        desk.go(new Place.Problems());
    }),
    NO_PROBLEMS(desk -> desk.go(new Place.Problems())),
    CHANGES(desk -> {
        var file = desk.content().resolve("every/all.json");
        answer(desk, "single", KeyCode.DIGIT1, KeyCode.DIGIT3);
        Files.writeString(
                file, Files.readString(file).replace("\"key\": \"a\", \"supports\"", "\"key\": \"b\", \"supports\""));
        desk.screen().settle();
        desk.go(new Place.Changes());
    }),
    NO_CHANGES(desk -> desk.go(new Place.Changes())),
    JUMP(desk -> {
        desk.screen().press(KeyCode.CONTROL, KeyCode.K);
        desk.screen().type("prose");
    }),
    JUMP_TO_NOTHING(desk -> {
        desk.screen().press(KeyCode.CONTROL, KeyCode.K);
        desk.screen().type("xyz");
    }),
    OUTLINE_FILTERED(desk -> {
        desk.screen().press(KeyCode.CONTROL, KeyCode.L);
        desk.screen().type("xyz");
    }),
    KEYS(desk -> desk.screen().press(KeyCode.F1)),
    PRINT(desk -> desk.screen().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P)),
    APPEARANCE(desk -> desk.screen().press(KeyCode.CONTROL, KeyCode.COMMA)),
    NOTICE(desk -> desk.screen()
            .run(() -> desk.workspace()
                    .notices()
                    .say(new Notices.Notice("Something happened.", Optional.empty(), "details"))));

    static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");

    /// What lies above the page of the reader, or at one place of it: only the page itself is looked at as a whole.
    static final Set<Shown> ONE_PLACE = EnumSet.of(
            FOUND,
            PEELED,
            PEELED_GRADING,
            MARGIN,
            MARK,
            SEARCH,
            ANSWERS,
            ANSWERS_CHOICE,
            ANSWERS_MATCH,
            ANSWERS_NUMBER,
            JUMP,
            JUMP_TO_NOTHING,
            OUTLINE_FILTERED,
            PRINT,
            NOTICE);

    private final Way way;

    /// How one comes to see it.
    private interface Way {
        void go(Desk desk) throws IOException, TimeoutException;
    }

    Shown(Way way) {
        this.way = way;
    }

    /// A window that shows it.
    static Desk open(Shown shown, Path content, Path data) throws IOException, TimeoutException {
        var course = Files.createDirectories(content.resolve("every"));
        for (var file : List.of("course.json", "all.json")) {
            try (var bytes = Shown.class.getResourceAsStream("scenes/" + file)) {
                Files.write(course.resolve(file), Objects.requireNonNull(bytes).readAllBytes());
            }
        }
        var desk = Desk.open(content, data, () -> MORNING);
        desk.screen().settle();
        shown.way.go(desk);
        desk.screen().settle();
        if (shown.name().startsWith("REVEALED")) {
            desk.screen().await(".grade-bar");
        }
        return desk;
    }

    /// Does something at each height to which the screen can be scrolled.
    void everywhere(Desk desk, Runnable action) {
        var scroll = desk.screen().all(".scroll-pane").stream()
                .map(ScrollPane.class::cast)
                .filter(pane -> pane.getContent() != null
                        && pane.getContent().getLayoutBounds().getHeight()
                                > pane.getViewportBounds().getHeight() + 1)
                .reduce((_, later) -> later);
        if (scroll.isEmpty() || ONE_PLACE.contains(this)) {
            action.run();
            return;
        }
        var pane = scroll.get();
        if ("page-scroll".equals(pane.getId())) {
            desk.screen().run(pane::requestFocus);
            desk.screen().press(KeyCode.HOME);
        } else {
            desk.screen().run(() -> pane.setVvalue(0));
        }
        desk.screen().settle();
        desk.screen().settle();
        action.run();
        var before = -1.0;
        while (pane.getVvalue() > before && pane.getVvalue() < pane.getVmax()) {
            before = pane.getVvalue();
            turn(desk, pane);
            desk.screen().settle();
            action.run();
        }
    }

    /// The reader keeps its place unless a hand moves it.
    private static void turn(Desk desk, ScrollPane pane) {
        if ("page-scroll".equals(pane.getId())) {
            desk.screen().run(pane::requestFocus);
            desk.screen().press(KeyCode.PAGE_DOWN);
            return;
        }
        var window = pane.getViewportBounds().getHeight();
        var room = pane.getContent().getLayoutBounds().getHeight() - window;
        desk.screen().run(() -> pane.setVvalue(room < 2 ? 1 : Math.min(1, pane.getVvalue() + 0.85 * window / room)));
    }

    private static Place reading(String block) {
        return new Place.Reading("every", "all", block);
    }

    private static void mark(Desk desk, KeyCode then) throws TimeoutException {
        desk.go(reading("terms"));
        desk.screen().press(KeyCode.CONTROL, KeyCode.A);
        desk.screen().press(KeyCode.CONTROL, KeyCode.DIGIT1);
        desk.screen().await("#mark-1");
        desk.screen().press(KeyCode.CONTROL, then);
        desk.screen().await(then == KeyCode.N ? "#mark-box" : "#margin-list .mark-line");
    }

    private static void showAnswers(Desk desk, String block) {
        desk.go(reading(block));
        desk.screen().run(() -> desk.screen().all(".show-answer").forEach(button -> ((ButtonBase) button).fire()));
    }

    private static void drill(Desk desk, String block) throws TimeoutException {
        desk.go(new Place.Practising(new Scope.OfBlock(new Spot("every", "all", block))));
        desk.screen().await(".prompt");
        desk.screen().settle();
    }

    /// Answers the first card that a block asks, of whichever kind it is.
    private static void reveal(Desk desk, String block) throws TimeoutException {
        drill(desk, block);
        for (var key : List.of(KeyCode.SPACE, KeyCode.DIGIT1, KeyCode.ENTER)) {
            if (!desk.screen().has(".grade-bar")) {
                desk.screen().press(key);
                desk.screen().settle();
            }
        }
        desk.screen().await(".grade-bar");
    }

    private static void answer(Desk desk, String block, KeyCode... keys) throws TimeoutException {
        drill(desk, block);
        for (var key : keys) {
            desk.screen().press(key);
            desk.screen().settle();
        }
    }
}
