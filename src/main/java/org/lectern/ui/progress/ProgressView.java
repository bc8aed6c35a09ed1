package org.lectern.ui.progress;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.progress.Progress;
import org.lectern.ui.Blank;
import org.lectern.ui.Messages;
import org.lectern.ui.PaceView;
import org.lectern.ui.Plain;

/// Draws how it is going.
public final class ProgressView extends ScrollPane {
    private final ProgressModel model;

    public ProgressView(ProgressModel model) {
        this.model = model;
        getStyleClass().addAll("page-scroll", "progress-screen");
        setFitToWidth(true);
        model.screenProperty()
                .subscribe(screen -> setContent(
                        switch (screen) {
                            case ProgressModel.Screen.Waiting _ ->
                                page(Plain.words(Messages.of("progress.waiting"), "screen-lead"));
                            case ProgressModel.Screen.Unavailable(var sentence) ->
                                page(Blank.unavailable(Messages.of("progress.unavailable"), sentence));
                            case ProgressModel.Screen.Shown shown -> shown(shown);
                        }));
    }

    private Node shown(ProgressModel.Screen.Shown shown) {
        var progress = shown.progress();
        if (progress.standing().all() == progress.standing().unseen()) {
            return begin(shown);
        }
        return page(
                Plain.words(Messages.of("progress.title"), "screen-title"),
                Plain.words(shown.course().title(), "screen-lead"),
                today(progress),
                section("progress.ahead", DayChart.ahead(progress.forecast())),
                section("progress.cards", new StandingView(progress.standing())),
                section("progress.recall", recall(progress)),
                section("progress.activity", DayChart.past(progress.activity())),
                section("progress.units", new UnitsView(shown)),
                section("progress.goals", pace()),
                ways());
    }

    /// Before the first answer there are no figures, only what they will be about.
    private Node begin(ProgressModel.Screen.Shown shown) {
        var cards = shown.progress().standing().all();
        var blank = cards == 0
                ? new Blank(Feather.LAYERS, Messages.of("progress.no-cards"), Messages.of("finished.no-cards.lead"))
                : new Blank(
                                Feather.BAR_CHART_2,
                                Messages.of("progress.begin"),
                                Messages.of("progress.begin.lead", cards))
                        .way("progress-study", Messages.of("progress.begin.study"), model::study);
        return page(
                Plain.words(Messages.of("progress.title"), "screen-title"),
                Plain.words(shown.course().title(), "screen-lead"),
                blank,
                section("progress.goals", pace()));
    }

    private static Node today(Progress progress) {
        var due = progress.standing().due();
        return Plain.words(
                due == 0 ? Messages.of("progress.due.none") : Messages.of("progress.due", due), "progress-today");
    }

    private static Node recall(Progress progress) {
        var both = new HBox(
                new RetentionView(Messages.of("progress.week"), progress.week()),
                new RetentionView(Messages.of("progress.month"), progress.month()));
        both.getStyleClass().add("retentions");
        return both;
    }

    private Node pace() {
        var button = way("progress-settings", Messages.of("progress.settings"), model::settings);
        var both = new VBox(new PaceView(model.goalsProperty(), model::aim), button);
        both.getStyleClass().add("pace");
        return both;
    }

    private Node ways() {
        var ways = new FlowPane(
                way("progress-minutes", Messages.of("place.timing"), model::minutes),
                way("progress-statistics", Messages.of("place.counting"), model::statistics),
                way("progress-changes", Messages.of("place.changes"), model::changes));
        ways.getStyleClass().add("progress-ways");
        return ways;
    }

    private static Button way(String id, String words, Runnable go) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> go.run());
        return button;
    }

    private static Node section(String key, Node content) {
        var box = new VBox(Plain.words(Messages.of(key), "section-title"), content);
        box.getStyleClass().add("progress-section");
        return box;
    }

    private static Node page(Node... parts) {
        var column = new VBox(parts);
        column.getStyleClass().add("screen-column");
        var page = new VBox(column);
        page.getStyleClass().add("screen-page");
        return page;
    }
}
