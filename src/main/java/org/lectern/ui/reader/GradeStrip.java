package org.lectern.ui.reader;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.lectern.quiz.Card;
import org.lectern.schedule.Grade;
import org.lectern.ui.Messages;
import org.lectern.ui.PeelModel;
import org.lectern.ui.Shortcut;

/// Offers to grade what was just revealed; without a grade it is no review.
final class GradeStrip extends HBox {
    private static final List<Shortcut> KEYS = List.of(Shortcut.AGAIN, Shortcut.HARD, Shortcut.GOOD, Shortcut.EASY);

    private final Peel.Target target;
    private final PeelModel model;
    private final Card card;
    private final OffsetDateTime since;
    private final Consumer<PeelModel.Given> graded;
    /// Whether a grade was given, or is being written.
    private boolean busy;

    /// @param since when the thing began to be recalled
    /// @param kept the grade that was given, if one was
    /// @param graded takes the grade once it is safe
    /// @param undo takes it back
    GradeStrip(
            Peel.Target target,
            PeelModel model,
            Card card,
            OffsetDateTime since,
            Optional<PeelModel.Given> kept,
            Consumer<PeelModel.Given> graded,
            Runnable undo) {
        this.target = target;
        this.model = model;
        this.card = card;
        this.since = since;
        this.graded = graded;
        this.busy = kept.isPresent();
        getStyleClass().add("grade-strip");
        kept.ifPresentOrElse(safe -> tell(safe.review().grade(), undo), this::offer);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Peel.Target target() {
        return target;
    }

    private void offer() {
        getChildren().setAll(Stream.of(Grade.values()).map(this::button).toList());
    }

    private void tell(Grade grade, Runnable undo) {
        var button = new Button(Messages.of("peel.undo"));
        button.setId("peel-undo");
        button.setOnAction(_ -> undo.run());
        getChildren().setAll(new Label(Messages.of("peel.graded", name(grade))), button);
    }

    private static String name(Grade grade) {
        return Messages.of("grade." + grade.name().toLowerCase(Locale.ROOT));
    }

    private Button button(Grade grade) {
        var button = new Button((grade.ordinal() + 1) + " " + name(grade));
        button.setId("peel-" + grade.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> grade(grade));
        return button;
    }

    private void grade(Grade grade) {
        if (!busy) {
            busy = true;
            model.grade(card, grade, since, graded, () -> busy = false);
        }
    }

    private void pressed(KeyEvent event) {
        for (var i = 0; i < KEYS.size(); i++) {
            if (KEYS.get(i).means(event)) {
                event.consume();
                grade(Grade.values()[i]);
            }
        }
    }

    @Override
    public void requestFocus() {
        getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(node -> node.requestFocus());
    }
}
