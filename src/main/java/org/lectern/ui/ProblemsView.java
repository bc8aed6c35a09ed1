package org.lectern.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.lectern.content.Problem;

/// What is wrong with the content files, as `lectern check` says it.
public final class ProblemsView extends ScrollPane {
    public ProblemsView(MainModel model) {
        getStyleClass().addAll("page-scroll", "problems");
        setFitToWidth(true);
        model.guideProperty().subscribe(guide -> setContent(list(guide.library().problems())));
    }

    private static Node list(List<Problem> problems) {
        var lead = problems.isEmpty() ? Messages.of("problems.none") : Messages.of("problems.lead", problems.size());
        var column =
                new VBox(Plain.words(Messages.of("problems.title"), "screen-title"), Plain.words(lead, "screen-lead"));
        column.getStyleClass().add("screen-column");
        problems.forEach(problem -> column.getChildren().add(line(problem)));
        var page = new VBox(column);
        page.getStyleClass().add("screen-page");
        return page;
    }

    private static Node line(Problem problem) {
        var what = Plain.words(
                Messages.of(
                        switch (problem.severity()) {
                            case ERROR -> "problems.error";
                            case WARNING -> "problems.warning";
                            case INFO -> "problems.info";
                        }),
                "problem-what");
        what.getStyleClass().add(problem.severity().name().toLowerCase(Locale.ROOT));
        var where = problem.file() + ":" + problem.line() + ":" + problem.column();
        var box = new VBox(
                what, Plain.words(problem.sentence(), "problem-sentence"), Plain.words(where, "problem-where"));
        box.getStyleClass().add("problem");
        return box;
    }
}
