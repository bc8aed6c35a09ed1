package org.lectern.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        var heading = new Label(Messages.of("problems.title"));
        heading.getStyleClass().add("screen-title");
        var lead = wrapped(
                problems.isEmpty() ? Messages.of("problems.none") : Messages.of("problems.lead", problems.size()));
        lead.getStyleClass().add("screen-lead");
        var column = new VBox(heading, lead);
        column.getStyleClass().add("screen-column");
        problems.forEach(problem -> column.getChildren().add(line(problem)));
        var page = new VBox(column);
        page.getStyleClass().add("screen-page");
        return page;
    }

    private static Node line(Problem problem) {
        var what = new Label(Messages.of(
                switch (problem.severity()) {
                    case ERROR -> "problems.error";
                    case WARNING -> "problems.warning";
                }));
        what.getStyleClass().addAll("problem-what", problem.severity().name().toLowerCase(java.util.Locale.ROOT));
        var where = wrapped(problem.file() + ":" + problem.line() + ":" + problem.column());
        where.getStyleClass().add("problem-where");
        var box = new VBox(what, wrapped(problem.sentence()), where);
        box.getStyleClass().add("problem");
        return box;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
