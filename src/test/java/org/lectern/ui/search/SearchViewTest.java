package org.lectern.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;
import org.lectern.ui.LookModel;
import org.lectern.ui.MainModel;
import org.lectern.ui.MainView;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.ReadingModel;
import org.lectern.ui.Tea;

final class SearchViewTest {
    private static final Place START = new Place.Reading("tea", "leaf", "");

    private final MainModel model = new MainModel();
    private final SearchModel search = Tea.search(model);
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        var look = new LookModel(new SimpleBooleanProperty(false));
        screen = OnScreen.open(() -> {
            var page = new Button("page");
            return new MainView(
                            model,
                            look,
                            new Notices(),
                            Tea.print(model),
                            Tea.strength(model),
                            Tea.margin(model),
                            search,
                            new ReadingModel(model),
                            _ -> page)
                    .scene(900, 700);
        });
        screen.run(() -> model.show(guide, Optional.of(START), Optional.empty()));
        openBox();
    }

    private void openBox() {
        screen.run(() -> {
            var hand = new Robot();
            hand.keyPress(KeyCode.SHIFT);
            hand.keyPress(KeyCode.CONTROL);
            hand.keyType(KeyCode.F);
            hand.keyRelease(KeyCode.CONTROL);
            hand.keyRelease(KeyCode.SHIFT);
        });
        screen.settle();
    }

    @Test
    void whatIsTypedIsFoundAndCounted() {
        screen.type("steam");
        assertEquals(List.of("which", "sencha"), targets());
        assertEquals("2 places", count());
    }

    @Test
    void theWordsAreMarked() {
        screen.type("steamed");
        screen.settle();
        assertEquals(
                List.of("steamed", "steamed"),
                screen.all(".sought").stream()
                        .map(text -> ((Text) text).getText())
                        .toList());
    }

    @Test
    void anAnswerIsMentionedAndNotShown() {
        screen.type("oxidised");
        screen.settle();
        assertEquals(List.of("why"), targets());
        assertFalse(shown().contains("It is oxidised."), this::shown);
        assertTrue(screen.has(".search-answer"));
    }

    @Test
    void anAnswerIsShownToOneWhoAsks() {
        screen.type("oxidised");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.settle();
        assertTrue(shown().contains("It is oxidised."), this::shown);
        screen.type("x");
        screen.press(KeyCode.BACK_SPACE);
        screen.settle();
        assertFalse(shown().contains("It is oxidised."), this::shown);
    }

    @Test
    void theButtonShowsAnAnswerToo() {
        screen.type("oxidised");
        screen.settle();
        screen.click(screen.find(".search-answer"));
        screen.settle();
        assertTrue(shown().contains("It is oxidised."), this::shown);
    }

    @Test
    void tabComesToTheKindsAndStaysInTheBox() {
        screen.type("steam");
        var reached = new LinkedHashSet<String>();
        screen.pressWhile(() -> reached.add(screen.focused().getId()), KeyCode.TAB);
        assertEquals(List.of("search-field", "search-all"), List.copyOf(reached));
    }

    @Test
    void arrowsGoFromKindToKind() {
        screen.type("steam");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.RIGHT);
        assertEquals(List.of("sencha"), targets());
    }

    @Test
    void aKeyNarrowsTheList() {
        screen.type("steam");
        screen.press(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals(List.of("sencha"), targets());
    }

    @Test
    void enterGoesToThePlaceThatTheArrowsChose() {
        screen.type("steam");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        assertEquals(new Place.Reading("tea", "leaf", "sencha"), model.here());
        assertFalse(screen.has("#search"));
        assertEquals(
                Optional.of("sencha"),
                search.openedProperty().get().map(opened -> opened.document().target()));
    }

    @Test
    void whatLedSomewhereIsOfferedAgain() {
        screen.type("steam");
        screen.press(KeyCode.ENTER);
        openBox();
        screen.run(((TextField) screen.find("#search-field"))::clear);
        assertEquals(List.of(new SearchLine.Recent("steam")), lines());
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        assertEquals(List.of("which", "sencha"), targets());
    }

    @Test
    void theBoxOpensWithTheWordsThatWereTypedLast() {
        screen.type("steam");
        screen.press(KeyCode.ESCAPE);
        openBox();
        screen.type("as");
        assertEquals("as", ((TextField) screen.find("#search-field")).getText());
    }

    @Test
    void whatMayHaveBeenMeantIsOffered() {
        screen.type("steemed");
        assertEquals(List.of(new SearchLine.Meant("steamed")), lines());
        screen.press(KeyCode.ENTER);
        assertEquals(List.of("which", "sencha"), targets());
    }

    @Test
    void placesOfOtherKindsAreOffered() {
        screen.type("assam");
        screen.press(KeyCode.ALT, KeyCode.DIGIT5);
        assertEquals(List.of(new SearchLine.Elsewhere(3)), lines());
        screen.press(KeyCode.ENTER);
        assertEquals(3, lines().size());
    }

    @Test
    void whatWasEditedIsFound(@TempDir Path folder) {
        screen.type("gunpowder");
        assertEquals(List.of(), targets());
        screen.run(() -> {
            Tea.write(folder);
            Tea.write(folder, "pot", """
                { "id": "pot", "title": "The pot", "introduction": "For gunpowder.",
                  "blocks": [ { "kind": "prose", "id": "s0", "title": "One", "paragraphs": ["Two."] } ] }
                """);
            model.refresh(model.guide().again(Library.read(folder)));
        });
        assertEquals(List.of(""), targets());
    }

    @SuppressWarnings("unchecked") // the list holds lines
    private List<SearchLine> lines() {
        return List.copyOf(((ListView<SearchLine>) screen.find("#search-lines")).getItems());
    }

    private List<String> targets() {
        return lines().stream()
                .filter(SearchLine.Hit.class::isInstance)
                .map(line -> ((SearchLine.Hit) line).result().document().target())
                .toList();
    }

    private String count() {
        return ((Label) screen.find("#search-count")).getText();
    }

    /// All words in the list.
    private String shown() {
        return screen.all("#search-lines .list-cell .text").stream()
                        .map(text -> ((Text) text).getText())
                        .collect(Collectors.joining("|"))
                + screen.all("#search-lines .search-snippet").stream()
                        .map(text -> ((Text) text).getText())
                        .collect(Collectors.joining());
    }
}
