package org.lectern.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.lectern.ui.OnScreen;

class WordsViewTest {
    private final List<String> followed = new ArrayList<>();

    @Test
    void enterSpaceAndClickFollowALink() throws TimeoutException {
        var screen = show("elsewhere");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.SPACE);
        screen.click(screen.find(".link"));
        assertEquals(List.of("elsewhere", "elsewhere", "elsewhere"), followed);
    }

    @Test
    void aLinkIsALinkToAScreenReader() throws TimeoutException {
        var link = show("neo").find(".link");
        assertEquals(
                List.of(AccessibleRole.HYPERLINK, "the words", "compiles for a target"),
                List.of(link.getAccessibleRole(), link.getAccessibleText(), link.getAccessibleHelp()));
    }

    @Test
    void aTermShowsItsMeaningOnFocusUntilEsc() throws TimeoutException {
        var screen = show("neo");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.TAB);
        var shown = hint();
        screen.press(KeyCode.ESCAPE);
        assertEquals(List.of(Optional.of("compiles for a target"), Optional.empty()), List.of(shown, hint()));
    }

    @Test
    void longWordsWrapInsideTheirRoom() throws TimeoutException {
        var screen = show("neo");
        var words = (WordsView) screen.find(".words");
        assertTrue(words.prefHeight(60) > words.prefHeight(600));
    }

    private OnScreen show(String target) throws TimeoutException {
        var links = Samples.links(followed);
        return OnScreen.show(() -> new VBox(
                new WordsView(Samples.link("the words", target), links),
                new WordsView(Samples.link("other words", "nowhere"), links)));
    }

    private static Optional<String> hint() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof javafx.stage.PopupWindow && window.isShowing())
                .map(window -> window.getScene().getRoot().lookup(".hint-words"))
                .map(words -> (String) words.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .findFirst();
    }
}
