package org.lectern;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window.
public final class Lectern extends Application {
    static void open(Folders folders) {
        launch(Lectern.class, folders.content().toString(), folders.data().toString());
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Lectern");
        stage.setScene(new Scene(new BorderPane(), 1100, 760));
        stage.show();
    }
}
