package org.lectern.ui.minutes;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.quiz.CatchUp;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Asks how much time there is, and says beforehand what fits into it.
public final class MinutesView extends ScrollPane {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final List<Integer> USUAL = List.of(5, 12, 20, 30, 45);

    /// Days of a plan that are written out.
    private static final int WRITTEN = 7;

    private final MinutesModel model;
    private final VBox preview = new VBox();
    private final Spinner<Integer> spinner;
    private final Button begin = new Button(Messages.of("minutes.begin"));

    public MinutesView(MinutesModel model) {
        this.model = model;
        var chosen = new SpinnerValueFactory.IntegerSpinnerValueFactory(
                MinutesModel.LEAST, MinutesModel.MOST, model.minutesProperty().get());
        spinner = new Spinner<>(chosen);
        spinner.setId("minutes");
        spinner.setEditable(true);
        spinner.getStyleClass().add("minutes-field");
        spinner.setAccessibleText(Messages.of("minutes.title"));
        spinner.getEditor().setAccessibleText(Messages.of("minutes.title"));
        chosen.valueProperty().subscribe((_, minutes) -> model.choose(minutes));
        spinner.getEditor().textProperty().subscribe((_, typed) -> typed(typed));
        model.minutesProperty().subscribe(minutes -> {
            if (!String.valueOf(minutes).equals(spinner.getEditor().getText().strip())) {
                chosen.setValue(minutes.intValue());
            }
        });
        begin.setId("minutes-begin");
        begin.getStyleClass().add("accent");
        begin.setDefaultButton(true);
        begin.setOnAction(_ -> model.begin());
        preview.getStyleClass().add("minutes-preview");
        model.screenProperty().subscribe(this::show);
        getStyleClass().addAll("page-scroll", "minutes-screen");
        setFitToWidth(true);
        setContent(page());
    }

    private Node page() {
        var choice = new FlowPane();
        choice.getStyleClass().add("minutes-choice");
        choice.getChildren().add(spinner);
        for (var minutes : USUAL) {
            var button = new Button(Messages.of("minutes.usual", minutes));
            button.setId("minutes-" + minutes);
            button.setOnAction(_ -> model.choose(minutes));
            choice.getChildren().add(button);
        }
        var column = new VBox(
                Plain.words(Messages.of("minutes.title"), "screen-title"),
                Plain.words(Messages.of("minutes.about"), "screen-lead"),
                choice,
                preview,
                begin);
        column.getStyleClass().add("screen-column");
        var page = new VBox(column);
        page.getStyleClass().add("screen-page");
        return page;
    }

    /// What is typed is shown at once; what is no number yet changes nothing.
    private void typed(String words) {
        if (words.strip().matches("[1-9][0-9]{0,2}")) {
            model.choose(Integer.parseInt(words.strip()));
        }
    }

    private void show(MinutesModel.Screen screen) {
        begin.setDisable(!(screen instanceof MinutesModel.Screen.Composed composed)
                || composed.timed().cards().isEmpty());
        switch (screen) {
            case MinutesModel.Screen.Waiting _ ->
                preview.getChildren().setAll(Plain.words(Messages.of("progress.waiting"), "minutes-words"));
            case MinutesModel.Screen.Unavailable(var sentence) ->
                preview.getChildren().setAll(Plain.words(sentence, "minutes-words"));
            case MinutesModel.Screen.Composed composed -> show(composed);
        }
    }

    private void show(MinutesModel.Screen.Composed composed) {
        preview.getChildren().setAll(Plain.words(words(composed), "minutes-words"));
        if (!composed.catchUp().isToday()) {
            preview.getChildren().addAll(plan(composed));
        }
    }

    private static String words(MinutesModel.Screen.Composed composed) {
        var timed = composed.timed();
        if (timed.cards().isEmpty()) {
            return Messages.of("minutes.nothing");
        }
        var known = timed.cards().size() - composed.fresh();
        return Messages.of("minutes.fits", known, composed.fresh(), minutes(timed.expected()));
    }

    private static List<Node> plan(MinutesModel.Screen.Composed composed) {
        var catchUp = composed.catchUp();
        var days = new VBox();
        days.getStyleClass().add("minutes-days");
        catchUp.days().stream()
                .limit(WRITTEN)
                .map(MinutesView::day)
                .map(words -> Plain.words(words, "minutes-day"))
                .forEach(days.getChildren()::add);
        var sentence =
                Messages.of("minutes.plan", composed.minutes(), catchUp.done().format(DAY));
        return List.of(Plain.words(sentence, "minutes-words"), days);
    }

    private static String day(CatchUp.Planned day) {
        return Messages.of("minutes.day", day.date().format(DAY), day.cards(), minutes(day.time()));
    }

    private static long minutes(Duration time) {
        return time.plusSeconds(59).toMinutes();
    }

    /// The keyboard goes to the field, where Enter begins.
    @Override
    public void requestFocus() {
        spinner.getEditor().requestFocus();
        spinner.getEditor().selectAll();
    }
}
