package org.lectern.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real window without a display, with a hand to press keys and click.
public final class OnScreen {
    /// How long anything may take, in milliseconds.
    private static final long PATIENCE = 10_000;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private OnScreen(Stage stage) {
        this.stage = stage;
    }

    /// Opens a window of 900 by 700 that shows the node, in light dress.
    public static OnScreen show(Supplier<? extends Parent> root) throws TimeoutException {
        return open(() -> dressed(root.get()));
    }

    /// The same in a window of its own: TestFX keeps every event of its window, and with it all that was ever shown.
    public static OnScreen showApart(Supplier<? extends Parent> root) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var stage = new AtomicReference<Stage>();
        FxToolkit.setupFixture(() -> {
            stage.set(new Stage());
            stage.get().setScene(dressed(root.get()));
            stage.get().show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return new OnScreen(stage.get());
    }

    private static Scene dressed(Parent root) {
        var scene = new Scene(root, 900, 700);
        Theme.LIGHT.dress(scene);
        return scene;
    }

    /// Opens a window that shows the scene as it is.
    public static OnScreen open(Supplier<Scene> scene) throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage.setScene(scene.get());
            stage.sizeToScene();
            stage.show();
            stage.toFront();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return new OnScreen(stage);
    }

    /// Presses keys together, as a chord.
    public void press(KeyCode... keys) {
        run(() -> {
            var hand = new Robot();
            var held = Arrays.asList(keys).subList(0, keys.length - 1);
            held.forEach(hand::keyPress);
            hand.keyType(keys[keys.length - 1]);
            held.reversed().forEach(hand::keyRelease);
        });
    }

    /// Presses a key again and again, as long as something holds before.
    public void pressWhile(BooleanSupplier more, KeyCode key) {
        run(() -> {
            var hand = new Robot();
            while (more.getAsBoolean()) {
                hand.keyType(key);
            }
        });
    }

    /// Types words into whatever has the keyboard.
    public void type(String words) {
        run(() -> words.chars()
                .mapToObj(Character::toString)
                .map(letter ->
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false))
                .forEach(letter -> Event.fireEvent(focused(), letter)));
    }

    public void click(Node node) {
        click(node, node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
    }

    /// Clicks at a place within a node, in its own pixels.
    public void click(Node node, double x, double y) {
        var place = new AtomicReference<Point2D>();
        run(() -> {
            var root = node.getScene().getRoot();
            root.applyCss();
            root.layout(); // what is new has its place only then
            place.set(node.localToScreen(x, y));
            var hand = new Robot();
            hand.mouseMove(place.get());
            hand.mousePress(MouseButton.PRIMARY);
        });
        run(
                () -> { // a frame later, as from a hand; every robot has to be brought there first
                    var hand = new Robot();
                    hand.mouseMove(place.get());
                    hand.mouseRelease(MouseButton.PRIMARY);
                });
    }

    /// Turns the wheel downwards over a node.
    public void wheel(Node node, int notches) {
        run(() -> {
            var hand = new Robot();
            var box = node.getLayoutBounds();
            hand.mouseMove(node.localToScreen(box.getCenterX(), box.getCenterY()));
            hand.mouseWheel(notches);
        });
        settle();
    }

    /// Does something on the screen's own thread, and lets what follows from it be laid out.
    public void run(Runnable action) {
        soon(action);
        pulse();
    }

    /// Lets everything be laid out that waits for it, pulse by pulse.
    public void settle() {
        for (var pulse = 0; pulse < 6; pulse++) {
            pulse();
        }
    }

    private void pulse() {
        var laidOut = new Semaphore(0);
        Runnable listener = laidOut::release;
        soon(() -> {
            stage.getScene().addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        try {
            laidOut.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
        soon(() -> stage.getScene().removePostLayoutPulseListener(listener));
    }

    private static void soon(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
    }

    /// What is asked on the screen's own thread: from another one, a scene that is being changed would be seen half.
    private static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, question);
    }

    public Node find(String selector) {
        return onScreen(() -> robot.lookup(selector).query());
    }

    /// All nodes that fit, in the order of the scene.
    public List<Node> all(String selector) {
        return onScreen(() -> List.copyOf(robot.lookup(selector).queryAll()));
    }

    /// Whether a node is drawn whole within another, to the pixel.
    public boolean isInside(Node node, Node frame) {
        var box = frame.localToScene(frame.getBoundsInLocal());
        var inner = node.localToScene(node.getLayoutBounds());
        return inner.getMinX() >= box.getMinX() - 1
                && inner.getMaxX() <= box.getMaxX() + 1
                && inner.getMinY() >= box.getMinY() - 1
                && inner.getMaxY() <= box.getMaxY() + 1;
    }

    /// The node that has the keyboard.
    public Node focused() {
        return Objects.requireNonNull(stage.getScene().getFocusOwner());
    }

    /// Waits until there is such a node.
    public Node await(String selector) throws TimeoutException {
        until(() -> has(selector));
        return find(selector);
    }

    /// Waits until something holds.
    public void until(BooleanSupplier wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.MILLISECONDS, () -> onScreen(wanted::getAsBoolean));
        WaitForAsyncUtils.waitForFxEvents();
    }

    public boolean has(String selector) {
        return onScreen(() -> robot.lookup(selector).tryQuery().isPresent());
    }

    public Stage stage() {
        return stage;
    }
}
