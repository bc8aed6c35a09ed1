package org.lectern.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.content.Problem;

/// What is wrong with the content files, as `lectern check` says it: to be filtered, and gone to.
public final class ProblemsView extends ScrollPane {
    private final MainModel model;
    private final Label lead = Plain.words("", "screen-lead");
    private final TextField filter = new TextField();
    private final FlowPane tools = new FlowPane(filter);
    private final ListView<Problem> list = new ListView<>();
    private final Label nothing = Plain.words(Messages.of("problems.nothing"), "screen-lead");
    private final Set<Problem.Severity> hidden = EnumSet.noneOf(Problem.Severity.class);

    public ProblemsView(MainModel model) {
        this.model = model;
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setFitToHeight(true); // the list has what room there is, and the page scrolls where that is too little
        var column = new VBox(Plain.words(Messages.of("problems.title"), "screen-title"), lead, tools(), list());
        column.getStyleClass().add("screen-column");
        var page = new StackPane(column);
        page.getStyleClass().addAll("screen-page", "problems");
        setContent(page);
        model.guideProperty().subscribe(_ -> fill());
    }

    @Override
    public void requestFocus() {
        applyCss(); // only then is what it shows in the scene, and can have the keyboard
        list.requestFocus();
    }

    private Node tools() {
        tools.getStyleClass().add("problem-tools");
        tools.setMinWidth(0);
        filter.maxWidthProperty().bind(tools.widthProperty());
        filter.setId("problem-filter");
        filter.setPromptText(Messages.of("problems.filter"));
        filter.setAccessibleText(Messages.of("problems.filter"));
        filter.textProperty().subscribe(_ -> refill());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
            }
        });
        return tools;
    }

    private Node list() {
        list.setId("problem-list");
        list.setAccessibleText(Messages.of("problems.name"));
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new ProblemCell(this::open));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                list.getSelectionModel().getSelectedItems().forEach(this::open);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private List<Problem> all() {
        return model.guide().library().problems();
    }

    private void fill() {
        var all = all();
        lead.setText(all.isEmpty() ? Messages.of("problems.none") : Messages.of("problems.lead", all.size()));
        tools.getChildren().removeIf(ToggleButton.class::isInstance);
        for (var severity : Problem.Severity.values()) {
            var count = all.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (count > 0) {
                tools.getChildren().add(severity(severity, count));
            }
        }
        tools.setVisible(!all.isEmpty());
        tools.setManaged(!all.isEmpty());
        list.setVisible(!all.isEmpty());
        list.setManaged(!all.isEmpty());
        refill();
    }

    private ToggleButton severity(Problem.Severity severity, long count) {
        var word = severity.name().toLowerCase(Locale.ROOT);
        var button = new ToggleButton(Messages.of("problems.count." + word, count));
        button.setGraphic(ProblemCell.sign(severity));
        button.setId("severity-" + word);
        button.getStyleClass().add("problem-severity");
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(!hidden.contains(severity));
        button.setAccessibleHelp(Messages.of("problems.count.about"));
        button.setOnAction(_ -> {
            if (button.isSelected()) {
                hidden.remove(severity);
            } else {
                hidden.add(severity);
            }
            refill();
        });
        return button;
    }

    /// The line that was chosen stays chosen, if it is still there.
    private void refill() {
        var chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(all().stream().filter(this::isWanted).toList());
        list.getSelectionModel().clearSelection();
        if (chosen != null && list.getItems().contains(chosen)) {
            list.getSelectionModel().select(chosen);
        } else if (!list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private boolean isWanted(Problem problem) {
        var words = (problem.sentence() + " " + problem.where()).toLowerCase(Locale.ROOT);
        return !hidden.contains(problem.severity())
                && List.of(filter.getText().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .allMatch(words::contains);
    }

    private void open(Problem problem) {
        Clip.copy(problem.where());
        model.say(Messages.of(
                "problems.copied", problem.file().getFileName() + ":" + problem.line() + ":" + problem.column()));
        model.guide().place(problem).ifPresent(model::go);
    }
}
