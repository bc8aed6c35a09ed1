package org.lectern.ui.drill;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.quiz.Spared;
import org.lectern.quiz.Summary;
import org.lectern.ui.Blank;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.Shortcut;

/// The end of a sitting: what was done, and what comes next.
final class FinishedView extends VBox {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    /// The end of what was done: for what was only tried, what was known of it.
    static Node of(Screen.Finished finished, DrillModel model) {
        return model.trying().section().isEmpty() ? new FinishedView(finished, model) : new TriedView(model);
    }

    private FinishedView(Screen.Finished finished, DrillModel model) {
        getStyleClass().add("finished");
        var summary = finished.summary();
        if (summary.answers() == 0) {
            var spared = finished.drill().spared();
            getChildren().add(spared.isNone() ? nothing(summary, model) : enough(spared, model));
            return;
        }
        getChildren()
                .addAll(
                        Plain.words(Messages.of("finished.title"), "screen-title"),
                        Plain.words(done(summary), "screen-lead"));
        if (finished.drill().unasked() > 0) {
            getChildren().add(Plain.words(Messages.of("finished.time"), "screen-lead"));
        }
        getChildren().add(Plain.words(next(summary), "screen-lead"));
        var ways = ways(model);
        if (!finished.drill().spared().isNone()) {
            getChildren().add(Plain.words(spared(finished.drill().spared()), "screen-lead"));
            ways.getChildren().add(1, beyond(model));
        }
        getChildren().add(ways);
    }

    /// Nothing was asked: nothing is due, or there is nothing that could be asked.
    private static Blank nothing(Summary summary, DrillModel model) {
        var cards = summary.nextDay().isPresent() || summary.unseen() > 0;
        var blank = cards
                ? new Blank(Feather.CHECK_CIRCLE, Messages.of("finished.nothing"), next(summary))
                : new Blank(Feather.LAYERS, Messages.of("finished.no-cards"), Messages.of("finished.no-cards.lead"));
        blank.way("finished-read", Messages.of("finished.read"), model::leave);
        return cards
                ? blank.way("finished-practise", Messages.of("finished.practise.all"), model.further()::practise)
                : blank;
    }

    /// The time for today is used.
    private static Blank enough(Spared spared, DrillModel model) {
        return new Blank(Feather.CHECK_CIRCLE, Messages.of("finished.enough"), spared(spared))
                .way("finished-read", Messages.of("finished.read"), model::leave)
                .way("finished-beyond", Messages.of("finished.beyond"), model.further()::beyond);
    }

    private static String spared(Spared spared) {
        return Messages.of("finished.spared", spared.daily().toMinutes(), spared.cards());
    }

    private static Button beyond(DrillModel model) {
        var beyond = new Button(Messages.of("finished.beyond"));
        beyond.setId("finished-beyond");
        beyond.setTooltip(new Tooltip(Messages.of("drill.beyond.about", Shortcut.BEYOND.words())));
        beyond.setOnAction(_ -> model.further().beyond());
        return beyond;
    }

    private static String done(Summary summary) {
        return Messages.of(
                "finished.done",
                summary.answers(),
                summary.cards(),
                summary.answers() - summary.recalled(),
                Math.max(1, Math.round(summary.took().toSeconds() / 60.0)));
    }

    private static String next(Summary summary) {
        var due = summary.nextDay()
                .map(day -> Messages.of("finished.next", summary.nextCount(), day.format(DAY)))
                .orElseGet(() -> Messages.of("finished.next.none"));
        return summary.unseen() > 0 ? due + " " + Messages.of("finished.unseen", summary.unseen()) : due;
    }

    private static FlowPane ways(DrillModel model) {
        var read = new Button(Messages.of("finished.read"));
        read.setId("finished-read");
        read.getStyleClass().addAll("accent", First.STYLE);
        read.setOnAction(_ -> model.leave());
        var more = new Button(Messages.of("finished.practise"));
        more.setOnAction(_ -> model.further().practise());
        var undo = new Button(Messages.of("drill.undo"));
        undo.setDisable(!model.canUndo());
        undo.setOnAction(_ -> model.undo());
        var ways = new FlowPane(read, more, undo);
        ways.getStyleClass().add("ways");
        return ways;
    }
}
