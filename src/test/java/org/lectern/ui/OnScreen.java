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
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var scene = new Scene(root.get(), 900, 700);
            Theme.LIGHT.dress(scene);
            stage.setScene(scene);
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

    public Node find(String selector) {
        return robot.lookup(selector).query();
    }

    public Stage stage() {
        return stage;
    }
}
