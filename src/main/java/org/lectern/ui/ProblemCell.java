package org.lectern.ui;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Problem;

/// A problem in the list: how grave it is, what is wrong, and where.
final class ProblemCell extends ListCell<Problem> {
    private final Label what = new Label();
    private final Label where = new Label();
    private final Label sentence = Plain.words("", "problem-sentence");
    private final Label how = Plain.words("", "problem-how");
    private final VBox box = new VBox();

    ProblemCell(Consumer<Problem> open) {
        getStyleClass().add("problem");
        what.getStyleClass().add("problem-what");
        where.getStyleClass().add("problem-where");
        what.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(what, where);
        head.getStyleClass().add("problem-head");
        box.getStyleClass().add("problem-box");
        box.getChildren().addAll(head, sentence, how);
        setPrefWidth(0); // as wide as the list, never wider
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        what.setText(word(problem.severity()));
        what.setGraphic(sign(problem.severity()));
        where.setTooltip(new Tooltip(problem.where()));
        where.setText(problem.rule().id() + "  " + problem.where());
        how.setText(problem.rule().how());
        sentence.setText(problem.sentence());
        setAccessibleText(String.join(
                ". ",
                word(problem.severity()),
                problem.sentence(),
                problem.rule().how(),
                problem.where()));
        setGraphic(box);
    }

    private static String word(Problem.Severity severity) {
        return Messages.of(
                switch (severity) {
                    case ERROR -> "problems.error";
                    case WARNING -> "problems.warning";
                    case INFO -> "problems.info";
                });
    }

    /// The sign of a severity, in its colour.
    static Node sign(Problem.Severity severity) {
        var sign = new Icon(
                switch (severity) {
                    case ERROR -> Feather.X_CIRCLE;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case INFO -> Feather.INFO;
                });
        sign.getStyleClass().addAll("problem-sign", severity.name().toLowerCase(Locale.ROOT));
        return sign;
    }
}
