package org.lectern.ui.drill;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.quiz.Decisions;
import org.lectern.quiz.Deed;
import org.lectern.quiz.Drill;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Restart;
import org.lectern.quiz.Review;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;

/// How far the sitting is, with the way to undo and the way out.
final class DrillBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final DrillModel model;
    private final ProgressBar bar = new ProgressBar();
    private final Label left = new Label();
    private final CardMenu menu;
    private final Button undo;
    private final Button leave;

    /// It stays for all questions: to make and dress it anew for each would take longer than the question itself.
    DrillBar(DrillModel model) {
        this.model = model;
        getStyleClass().add("drill-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        left.setMinWidth(USE_PREF_SIZE);
        menu = new CardMenu(model.deciding(), model.trusting()::turn, model.refuting()::turn);
        undo = undo(model);
        leave = leave(model);
        getChildren().addAll(bar, left, menu, undo, leave);
    }

    /// @param decisions about the card on the screen
    void show(Drill drill, Decisions decisions) {
        var done = model.trying().section().isEmpty()
                ? drill.done().size()
                : model.trying().outcome().tried();
        var toCome = Messages.of("drill.left", drill.left());
        bar.setProgress((double) done / (done + drill.left()));
        bar.setAccessibleText(toCome);
        left.setText(toCome);
        undo.setDisable(!model.canUndo());
        menu.show(decisions);
        var parts = new ArrayList<Node>(List.of(bar, left));
        drill.until().map(DrillBar::until).ifPresent(parts::add);
        model.latest().flatMap(DrillBar::said).map(DrillBar::word).ifPresent(parts::add);
        parts.addAll(List.of(menu, undo, leave));
        if (!parts.equals(getChildren())) {
            getChildren().setAll(parts);
        }
    }

    private static Label word(String said) {
        var label = new Label(said);
        label.getStyleClass().add("drill-said");
        return label;
    }

    private static Label until(OffsetDateTime until) {
        var label = new Label(Messages.of("drill.until", until.format(TIME)));
        label.setAccessibleText(Messages.of("drill.until.spoken", until.format(TIME)));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// What was decided last, so that it is seen to have happened.
    private static Optional<String> said(LogEntry latest) {
        return switch (latest) {
            case Review _, Restart _, Deed.Resume _, Deed.Attempt _, Deed.Settle _, Deed.Refute _ -> Optional.empty();
            case Deed.Accept _ -> Optional.of(Messages.of("card.said.accepted"));
            case Deed.Bury _ -> Optional.of(Messages.of("card.said.buried"));
            case Deed.Suspend _ -> Optional.of(Messages.of("card.said.suspended"));
            case Deed.Mark _ -> Optional.of(Messages.of("card.said.marked"));
            case Deed.Unmark _ -> Optional.of(Messages.of("card.said.unmarked"));
            case Deed.SetDue(var _, var _, var day) -> Optional.of(Messages.of("card.said.due", day.format(DAY)));
            case Deed.Note _ -> Optional.of(Messages.of("card.said.noted"));
        };
    }

    private static Button undo(DrillModel model) {
        var undo = button("drill.undo", Feather.ROTATE_CCW);
        undo.setId("undo");
        undo.setTooltip(new Tooltip(Messages.of("drill.undo.about")));
        undo.setOnAction(_ -> model.undo());
        return undo;
    }

    private static Button leave(DrillModel model) {
        var leave = button("drill.leave", Feather.X);
        leave.setId("leave");
        leave.setTooltip(new Tooltip(Messages.of("drill.leave.about")));
        leave.setOnAction(_ -> model.leave());
        return leave;
    }

    private static Button button(String key, Feather icon) {
        var button = new Button(Messages.of(key), new Icon(icon));
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
