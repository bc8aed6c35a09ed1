package org.lectern.ui.settings;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.quiz.Forecast;
import org.lectern.schedule.fit.ParameterSet;
import org.lectern.schedule.fit.ParameterSets;
import org.lectern.ui.Figure;
import org.lectern.ui.FitModel;
import org.lectern.ui.Messages;
import org.lectern.ui.Numbers;
import org.lectern.ui.Plain;

/// How the student's memory is predicted: with which parameters, how well, and which there were before.
public final class MemoryView extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final FitModel model;
    private final VBox told = new VBox();
    private final VBox plot = new VBox();
    private final VBox former = new VBox();
    private final ProgressBar bar = new ProgressBar();
    private final HBox running = new HBox();
    private final Button fit = new Button(Messages.of("settings.memory.fit"));

    public MemoryView(FitModel model) {
        this.model = model;
        getStyleClass().add("wish");
        told.getStyleClass().add("effect");
        former.getStyleClass().add("former");
        fit.setId("fit-now");
        fit.setOnAction(_ -> model.fit());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Messages.of("settings.memory.running"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        var cancel = new Button(Messages.of("settings.memory.cancel"));
        cancel.setId("fit-cancel");
        cancel.setOnAction(_ -> model.cancel());
        running.getStyleClass().add("wish-line");
        running.getChildren().addAll(new Label(Messages.of("settings.memory.running")), bar, cancel);
        getChildren().addAll(Plain.words(Messages.of("settings.memory.about"), "settings-about"), told);
        getChildren().addAll(running, fit, plot, former);
        var now = model.stateProperty().get();
        show(now.work());
        show(now);
        now.forecast().ifPresent(this::draw);
        model.stateProperty().subscribe(this::follow);
    }

    /// Only what has changed is drawn anew.
    private void follow(FitModel.State before, FitModel.State state) {
        show(state.work());
        if (!before.sets().equals(state.sets()) || before.items() != state.items()) {
            show(state);
        }
        if (!before.forecast().equals(state.forecast())) {
            state.forecast().ifPresent(this::draw);
        }
    }

    private void show(FitModel.Work work) {
        var done = switch (work) {
            case FitModel.Work.Idle _, FitModel.Work.Waiting _ -> 0;
            case FitModel.Work.Running(var share) -> share;
        };
        bar.setProgress(done);
        var isRunning = work instanceof FitModel.Work.Running;
        running.setVisible(isRunning);
        running.setManaged(isRunning);
        fit.setDisable(!(work instanceof FitModel.Work.Idle));
    }

    private void show(FitModel.State state) {
        told.getChildren().setAll(Plain.words(inUse(state.sets()), "fit-words"));
        told.getChildren().add(Plain.words(next(state), "settings-about"));
        former.getChildren().clear();
        if (!state.sets().all().isEmpty()) {
            former.getChildren().add(Plain.words(Messages.of("settings.memory.former"), "section-title"));
            former.getChildren().add(published(state.sets()));
            state.sets().all().reversed().forEach(each -> former.getChildren().add(line(each, state.sets())));
            former.getChildren().add(automatic(state.sets()));
        }
    }

    private static String inUse(ParameterSets sets) {
        return sets.used()
                .map(used -> used.set().isFitted() ? fitted(used.set()) : notBetter(used.set()))
                .orElseGet(() -> Messages.of("settings.memory.published"));
    }

    private static String fitted(ParameterSet set) {
        return Messages.of(
                "settings.memory.fitted",
                day(set.made()),
                set.items(),
                set.fitted().items(),
                set.fitted().logLoss(),
                set.standard().logLoss());
    }

    private static String notBetter(ParameterSet set) {
        return Messages.of(
                "settings.memory.not-better",
                day(set.made()),
                set.items(),
                set.fitted().items(),
                set.fitted().logLoss(),
                set.standard().logLoss());
    }

    private static String next(FitModel.State state) {
        return state.items() < state.sets().needed()
                ? Messages.of("settings.memory.next", state.sets().needed(), state.items())
                : Messages.of("settings.memory.due");
    }

    private static String day(OffsetDateTime at) {
        return at.format(DAY);
    }

    private Node published(ParameterSets sets) {
        return line(
                Messages.of("settings.memory.line.published"),
                Messages.of("settings.memory.use.published"),
                ParameterSets.PUBLISHED,
                sets.used().isEmpty());
    }

    private Node line(ParameterSets.Numbered each, ParameterSets sets) {
        var set = each.set();
        var words = Messages.of(
                "settings.memory.line",
                day(set.made()),
                set.items(),
                set.fitted().logLoss(),
                set.standard().logLoss(),
                set.isFitted() ? 1 : 0);
        return line(
                words,
                Messages.of("settings.memory.use.name", day(set.made()), set.items()),
                each.number(),
                sets.used().filter(each::equals).isPresent());
    }

    private Node line(String words, String name, long number, boolean isUsed) {
        var label = Plain.words(words, "former-words");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(label, isUsed ? new Label(Messages.of("settings.memory.used")) : use(name, number));
        line.getStyleClass().add("wish-line");
        return line;
    }

    private Button use(String name, long number) {
        var use = new Button(Messages.of("settings.memory.use"));
        use.getStyleClass().add("small");
        use.setMinWidth(USE_PREF_SIZE);
        use.setAccessibleText(name);
        use.setOnAction(_ -> model.use(number));
        return use;
    }

    private Node automatic(ParameterSets sets) {
        if (sets.isAutomatic()) {
            return Plain.words(Messages.of("settings.memory.automatic"), "settings-about");
        }
        var newest = new Button(Messages.of("settings.memory.newest"));
        newest.setId("use-newest");
        newest.setOnAction(_ -> model.useNewest());
        return new VBox(Plain.words(Messages.of("settings.memory.chosen"), "settings-about"), newest);
    }

    private void draw(Forecast forecast) {
        var bins = forecast.calibration().bins();
        if (bins.isEmpty()) {
            plot.getChildren()
                    .setAll(Figure.empty(
                            Messages.of("settings.calibration"), Messages.of("settings.calibration.none")));
            return;
        }
        var rows = bins.stream()
                .map(bin -> List.of(
                        Messages.of("settings.calibration.step", bin.from(), bin.to()),
                        Messages.of("settings.calibration.count", bin.items()),
                        Messages.of("settings.percent.exact", bin.predicted()),
                        Messages.of("settings.percent.exact", bin.observed())))
                .toList();
        var head = List.of(
                Messages.of("settings.calibration.steps"),
                Messages.of("settings.calibration.reviews"),
                Messages.of("settings.calibration.predicted"),
                Messages.of("settings.calibration.recalled"));
        plot.getChildren()
                .setAll(new Figure(
                        Messages.of("settings.calibration"),
                        sentence(forecast),
                        new VBox(
                                new CalibrationChart(bins, sentence(forecast)),
                                Plain.words(Messages.of("settings.calibration.key"), "settings-about")),
                        new Numbers(head, rows)));
    }

    private static String sentence(Forecast forecast) {
        var bins = forecast.calibration().bins();
        var items = forecast.score().items();
        var predicted =
                bins.stream().mapToDouble(bin -> bin.predicted() * bin.items()).sum() / items;
        var observed =
                bins.stream().mapToDouble(bin -> bin.observed() * bin.items()).sum() / items;
        var good = bins.stream().filter(bin -> bin.isAsPredicted()).count();
        return Messages.of(
                forecast.score().logLoss() < forecast.standard().logLoss()
                        ? "settings.calibration.better"
                        : "settings.calibration.not-better",
                items,
                predicted,
                observed,
                good,
                bins.size(),
                forecast.score().logLoss(),
                forecast.standard().logLoss());
    }
}
