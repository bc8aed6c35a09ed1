package org.lectern.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.lectern.ui.OnScreen;
import org.lectern.ui.guide.diagram.DrawingView;
import org.lectern.ui.guide.diagram.Lens;

class FigureViewTest {
    @Test
    void keysZoomAndFit() throws TimeoutException {
        var screen = shown();
        screen.run(() -> screen.find(".drawing").requestFocus());
        screen.press(KeyCode.EQUALS);
        assertEquals(Lens.STEP, drawing(screen).lens().zoom());
        screen.press(KeyCode.DIGIT0);
        assertEquals(Lens.WHOLE, drawing(screen).lens());
    }

    @Test
    void aButtonZooms() throws TimeoutException {
        var screen = shown();
        screen.click(screen.all(".figure-tool").getFirst());
        assertEquals(Lens.STEP, drawing(screen).lens().zoom());
    }

    @Test
    void thePlainWheelDoesNotZoom() throws TimeoutException {
        var screen = shown();
        screen.wheel(screen.find(".drawing"), 2);
        assertEquals(Lens.WHOLE, drawing(screen).lens());
    }

    @Test
    void aCopiedFigureIsTwiceAsSharp() throws TimeoutException {
        var screen = shown();
        screen.click(screen.all(".figure-tool").get(3));
        screen.run(() -> {
            var image = Clipboard.getSystemClipboard().getImage();
            assertTrue(image.getWidth() > 1.8 * drawing(screen).prefWidth(-1), () -> "only " + image.getWidth());
        });
    }

    @Test
    void escapeClosesTheLargeFigure() throws TimeoutException {
        var screen = shown();
        screen.click(screen.all(".figure-tool").getLast());
        assertTrue(screen.has(".large-figure"));
        screen.press(KeyCode.ESCAPE);
        assertFalse(screen.has(".large-figure"));
    }

    @Test
    void aNodeSaysWhatLeadsToItAndWhereItLeads() throws TimeoutException {
        var screen = shown();
        assertEquals(
                "box one, box; leads to box two (arrow words)",
                screen.all(".diagram-node").stream()
                        .map(Node::getAccessibleText)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void tabWalksTheNodes() throws TimeoutException {
        var screen = shown();
        screen.run(() -> screen.find(".diagram-node").requestFocus());
        screen.press(KeyCode.TAB);
        assertEquals(
                "box two, box; from box one (arrow words)", screen.focused().getAccessibleText());
    }

    @Test
    void tabBringsTheNextNodeIntoSight() throws TimeoutException {
        var screen = shown();
        screen.run(() -> {
            screen.find(".diagram-node").requestFocus();
            drawing(screen).look(Lens.WHOLE.zoomed(4, new Point2D(-200, 0)));
        });
        screen.press(KeyCode.TAB);
        assertTrue(
                drawing(screen).lens().right() < 0, () -> drawing(screen).lens().toString());
    }

    @Test
    void aLinkFollowedInTheLargeFigureClosesIt() throws TimeoutException {
        var followed = new ArrayList<String>();
        var screen = OnScreen.show(() -> new StackPane(new BlockView(Samples.diagram(), Samples.links(followed))));
        screen.click(screen.all(".figure-tool").getLast());
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.ENTER);
        assertEquals(List.of("neo"), followed);
        assertFalse(screen.has(".large-figure"));
    }

    @Test
    void participantsSayWhatTheyTellWhom() throws TimeoutException {
        var screen = OnScreen.show(() -> new StackPane(new BlockView(Samples.sequence(), Samples.links())));
        assertEquals(
                List.of(
                        "the caller, person; to the service: the request; to the service: the repeat",
                        "the service, system"),
                screen.all(".diagram-node").stream()
                        .map(Node::getAccessibleText)
                        .toList());
    }

    @Test
    void tabWalksTheParticipants() throws TimeoutException {
        var screen = OnScreen.show(() -> new StackPane(new BlockView(Samples.sequence(), Samples.links())));
        screen.run(() -> screen.find(".diagram-node").requestFocus());
        screen.press(KeyCode.TAB);
        assertEquals("the service, system", screen.focused().getAccessibleText());
    }

    @Test
    void tabStaysWithinTheLargeFigure() throws TimeoutException {
        var screen = shown();
        screen.click(screen.all(".figure-tool").getLast());
        var close = screen.focused();
        var visited = new ArrayList<Boolean>();
        for (var turn = 0; turn < 20; turn++) {
            screen.press(KeyCode.TAB);
            visited.add(isWithin(screen.focused(), screen.find(".large-figure")));
        }
        assertEquals(List.of(true), visited.stream().distinct().toList());
        screen.run(close::requestFocus);
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(close, screen.focused());
    }

    @Test
    void theKeyboardShowsWhereItIsAfterItHasGoneRound() throws TimeoutException {
        var screen = shown();
        screen.click(screen.all(".figure-tool").getLast());
        screen.run(screen.all(".large-figure .figure-tool").getFirst()::requestFocus);
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(screen.all(".large-figure .diagram-node").getLast(), screen.focused());
        assertTrue(screen.focused().isFocusVisible());
    }

    private static boolean isWithin(Node node, Node box) {
        return node == box || node.getParent() != null && isWithin(node.getParent(), box);
    }

    private static DrawingView drawing(OnScreen screen) {
        return (DrawingView) screen.find(".drawing");
    }

    private static OnScreen shown() throws TimeoutException {
        return OnScreen.show(() -> new StackPane(new BlockView(Samples.diagram(), Samples.links())));
    }
}
