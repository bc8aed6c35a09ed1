package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;
import org.lectern.ui.Access;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;
import org.lectern.ui.guide.WordsView;

/// An author saves while the window is open.
final class LiveTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
    private static final Place CHECK = new Place.Practising(new Scope.OfBlock(new Spot("tea", "leaf", "check")));
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    @TempDir
    private Path content;

    @TempDir
    private Path data;

    private Desk desk;

    @BeforeEach
    void open() throws TimeoutException {
        Tea.write(content);
        desk = Desk.open(content, data, () -> MORNING);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSaveGoesToTheBlockJustEditedAndMarksIt() throws Exception {
        go("pot", "s2");
        save("pot", "\"Section 30\"", "\"Section thirty\"");
        until(() -> desk.screen().has("#s30") && isMarked("s30"));
        assertEquals(new Place.Reading("tea", "pot", "s30"), desk.place());
        assertEquals("Section thirty", heading("s30"));
        assertEquals(0, top("s30"), 1);
    }

    @Test
    void anEditInViewMovesNothing() throws Exception {
        go("pot", "s2");
        desk.screen().wheel(desk.screen().find("#page-scroll"), 1);
        var before = top("s2");
        save("pot", "\"Section 2\"", "\"Section two\"");
        until(() -> isMarked("s2"));
        desk.screen().settle();
        assertEquals(before, top("s2"), 1);
        assertEquals("Section two", heading("s2"));
    }

    @Test
    void anEditElsewhereOnThePageLeavesWhatWasOpenedOpen() throws Exception {
        go("pot", "s3");
        var answer = (ToggleButton) desk.screen().find("#s3 .show-answer");
        desk.screen().run(answer::fire);
        save("pot", "\"Section 4\"", "\"Section four\"");
        until(() -> isMarked("s4"));
        assertTrue(((ToggleButton) desk.screen().find("#s3 .show-answer")).isSelected());
    }

    @Test
    void anEditOfAnotherUnitGoesThere() throws Exception {
        go("pot", "s2");
        save("leaf", "A strong black tea.", "A black tea.");
        until(() -> desk.screen().has("#assam") && isMarked("assam"));
        assertEquals(new Place.Reading("tea", "leaf", "assam"), desk.place());
    }

    @Test
    void aBrokenSaveKeepsThePageUnderAQuietLineThatGoesWhenItIsMended() throws Exception {
        go("pot", "s2");
        var whole = Files.readString(file("pot"));
        Tea.write(content, "pot", whole.substring(0, 5000));
        until(() -> desk.screen().find("#trouble").isVisible());
        desk.screen().settle();
        assertEquals("1 problem in pot.json \u2013 showing its last good version", desk.words("#trouble .label"));
        assertEquals("Section 2", heading("s2"));
        assertEquals(0, top("s2"), 1);
        Tea.write(content, "pot", whole);
        until(() -> !desk.screen().find("#trouble").isVisible());
    }

    @Test
    void aSaveThatChangesNothingMovesNothing() throws Exception {
        go("pot", "s20");
        desk.screen().wheel(desk.screen().find("#page-scroll"), 2);
        var before = top("s20");
        Tea.write(content, "leaf", Files.readString(file("leaf")) + " ");
        Tea.write(content, "pot", Files.readString(file("pot")) + "x");
        until(() -> desk.screen().find("#trouble").isVisible());
        desk.screen().settle();
        assertEquals(
                before,
                top("s20"),
                1 + desk.screen().find("#trouble").getLayoutBounds().getHeight());
    }

    @Test
    void aDrillGoesOnAndTheEditIsThereAfterwards() throws Exception {
        desk.go(CHECK);
        save("leaf", "Why is it black?", "Why is it so black?");
        until(() -> guideHolds("so black"));
        assertEquals(CHECK, desk.place());
        assertTrue(shows("Why is it black?"));
        desk.screen().press(KeyCode.CONTROL, KeyCode.R);
        desk.screen().settle();
        assertTrue(shows("Why is it so black?"));
    }

    @Test
    void aDrillWhoseCardIsGoneGoesOnToTheNext() throws Exception {
        desk.go(CHECK);
        save("leaf", "\"id\": \"why\"", "\"id\": \"why-else\"");
        desk.screen().await("#option-green");
        assertEquals(CHECK, desk.place());
    }

    @Test
    void aDrillWhoseUnitIsGoneIsOverWithoutATrace() throws Exception {
        desk.go(CHECK);
        Files.delete(file("leaf"));
        desk.screen().await(".finished");
        assertEquals(CHECK, desk.place());
    }

    @Test
    void aNewCourseAppears() throws Exception {
        var course = Files.createDirectory(content.resolve("soil"));
        Files.writeString(course.resolve("course.json"), """
            { "id": "soil", "title": "Soil", "units": ["clay"] }\
            """);
        Files.writeString(course.resolve("clay.json"), """
            { "id": "clay", "title": "Clay", "introduction": "I", "blocks": [
              { "kind": "big-idea", "id": "idea", "title": "T", "paragraphs": ["P"] } ] }\
            """);
        until(() -> desk.place().equals(new Place.Reading("soil", "clay", "")));
    }

    @Test
    void whereThePageIsGoneTheFirstOneOpens() throws Exception {
        go("pot", "s2");
        Files.delete(file("pot"));
        until(() -> desk.place().equals(new Place.Reading("tea", "leaf", "")));
    }

    @Test
    void enterOnAProblemCopiesItsPlaceAndGoesToItsBlock() throws Exception {
        save("leaf", "\"supports\": [\"assam\"]", "\"supports\": [\"asam\"]");
        until(() -> desk.screen().find("#trouble").isVisible());
        desk.screen().settle(); // the button has its place only then
        desk.screen().click(desk.screen().find("#trouble-show"));
        desk.screen().settle();
        desk.screen().press(KeyCode.ENTER);
        assertEquals(new Place.Reading("tea", "leaf", "why"), desk.place());
        assertEquals(file("leaf") + ":8:22", clipboard());
        assertEquals("Copied leaf.json:8:22", desk.words("#word .label"));
    }

    @Test
    void problemsAreFilteredByWordsFileAndSeverity() throws Exception {
        Tea.write(content, "pot", "{");
        Tea.write(content, "later", "{}");
        until(() -> problems() == 2);
        desk.go(new Place.Problems());
        var all = shown();
        desk.screen().run(() -> desk.screen().find("#problem-filter").requestFocus());
        desk.screen().type("early POT");
        var filtered = shown();
        desk.screen().press(KeyCode.ESCAPE);
        desk.screen().run(((ToggleButton) desk.screen().find("#severity-error"))::fire);
        assertEquals(List.of("later.json,pot.json", "pot.json", "later.json"), List.of(all, filtered, shown()));
    }

    @Test
    void theProblemsAreReachedAndNamedForEverybody() throws Exception {
        Tea.write(content, "pot", "{");
        until(() -> problems() == 1);
        desk.go(new Place.Problems());
        assertEquals(List.of(), Access.nameless(desk.screen()));
        assertEquals(List.of(), Access.buttonsThatTabMisses(desk.screen()));
    }

    @Test
    void whenNothingIsWrongTheProblemsSaySo() {
        desk.go(new Place.Problems());
        assertFalse(desk.screen().find("#problem-list").isVisible());
        assertTrue(shows("Every file of the guide could be read, and nothing in them needs attention."));
    }

    private int problems() {
        return desk.workspace().main().guide().library().problems().size();
    }

    private String shown() {
        var list = (ListView<?>) desk.screen().find("#problem-list");
        return String.join(
                ",",
                list.getItems().stream()
                        .map(problem -> ((org.lectern.content.Problem) problem)
                                .file()
                                .getFileName()
                                .toString())
                        .toList());
    }

    private String clipboard() {
        var words = new AtomicReference<>("");
        desk.screen().run(() -> words.set(Clipboard.getSystemClipboard().getString()));
        return words.get();
    }

    private boolean guideHolds(String words) {
        return desk.workspace().main().guide().library().toString().contains(words);
    }

    private boolean shows(String words) {
        return desk.screen().all(".label").stream()
                        .anyMatch(node ->
                                node instanceof Label label && label.getText().contains(words))
                || desk.screen().all(".words").stream()
                        .anyMatch(node ->
                                node instanceof TextFlow flow && text(flow).contains(words));
    }

    private static String text(TextFlow flow) {
        return flow.getChildren().stream()
                .map(node -> node instanceof Text text ? text.getText() : "")
                .collect(Collectors.joining());
    }

    private void go(String unit, String target) {
        desk.go(new Place.Reading("tea", unit, target));
    }

    private Path file(String name) {
        return content.resolve("tea").resolve(name + ".json");
    }

    private void save(String name, String before, String after) throws IOException {
        var text = Files.readString(file(name));
        assertTrue(text.contains(before), before);
        Tea.write(content, name, text.replace(before, after));
    }

    private void until(java.util.function.BooleanSupplier wanted) throws TimeoutException {
        desk.screen().until(wanted);
    }

    private boolean isMarked(String id) {
        return desk.screen().has("#" + id)
                && desk.screen().find("#" + id).getPseudoClassStates().contains(FOUND);
    }

    private String heading(String block) {
        return ((WordsView) desk.screen().find("#" + block + " .heading"))
                .line()
                .orElseThrow()
                .text()
                .plain();
    }

    /// How far below the window's top a block begins, in pixels.
    private double top(String id) {
        Node node = desk.screen().find("#" + id);
        var scroll = (ScrollPane) desk.screen().find("#page-scroll");
        return scroll.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }
}
