package org.lectern.ui;

import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real window without a display, with a hand to press keys and click.
public final class OnScreen {
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private OnScreen(Stage stage) {
        this.stage = stage;
    }

    /// Opens a window of 900 by 700 that shows the node, in light dress.
    public static OnScreen show(Supplier<? extends Parent> root) throws TimeoutException {
        return open(() -> {
            var scene = new Scene(root.get(), 900, 700);
            Theme.LIGHT.dress(scene);
            return scene;
        });
    }

    /// Opens a window that shows the scene as it is.
    public static OnScreen open(Supplier<Scene> scene) throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage.setScene(scene.get());
            stage.show();
            stage.toFront();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return new OnScreen(stage);
    }

    public void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void type(String words) {
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void click(Node node) {
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Does something on the screen's own thread.
    public void run(Runnable action) {
        robot.interact(action);
    }

    public Node find(String selector) {
        return robot.lookup(selector).query();
    }

    public boolean has(String selector) {
        return robot.lookup(selector).tryQuery().isPresent();
    }

    public Stage stage() {
        return stage;
    }
}
