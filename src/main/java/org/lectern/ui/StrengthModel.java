package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.lectern.progress.Strength;
import org.lectern.progress.Strengths;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Chances;
import org.lectern.quiz.Spot;

/// How well each part of the guide is remembered today, as it is painted on the guide. It follows every review.
public final class StrengthModel {
    private final MainModel main;
    private final LearningModel learning;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Strengths> strengths = new ReadOnlyObjectWrapper<>(Strengths.NONE);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);
    private Chances chances = Chances.SCHEDULER;
    /// Which weighing of all cards is awaited or was the last.
    private long asked;
    /// What was reviewed since it was asked for.
    private final List<CardId> reviewed = new ArrayList<>();

    public StrengthModel(MainModel main, LearningModel learning, Lane lane) {
        this.main = main;
        this.learning = learning;
        this.lane = lane;
        learning.stateProperty().subscribe(_ -> learning.touched().ifPresentOrElse(this::follow, this::weigh));
        main.guideProperty().subscribe(_ -> weigh());
    }

    /// Whether strength is painted at all.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Strengths> strengthsProperty() {
        return strengths.getReadOnlyProperty();
    }

    /// Paints it, or takes it away.
    public void turn() {
        show(shown.get() ? Showing.HIDDEN : Showing.PAINTED);
    }

    /// Whether strength is painted, to be saved by name.
    public enum Showing {
        PAINTED,
        HIDDEN
    }

    public void show(Showing wanted) {
        shown.set(wanted == Showing.PAINTED);
    }

    /// The strength of a block as it changes; that of nothing while it is not painted.
    public ObservableValue<Strength> of(Spot block) {
        return shown.flatMap(painted -> strengths.map(all -> painted ? all.of(block) : Strength.NONE));
    }

    /// The strength of an item as it changes; that of nothing while it is not painted.
    public ObservableValue<Strength> of(String course, String item) {
        return shown.flatMap(painted -> strengths.map(all -> painted ? all.of(course, item) : Strength.NONE));
    }

    /// After a review, only what it asks about is weighed again.
    private void follow(CardId card) {
        reviewed.add(card);
        after(card);
    }

    private void after(CardId card) {
        learning.history().ifPresent(history -> strengths.set(strengths.get().after(card, history, learning.now())));
    }

    /// Goes by what predicts recall best from now on.
    public void predict(Chances best) {
        if (best != chances) {
            chances = best;
            weigh();
        }
    }

    /// Looks at all cards again, as after an edit, or when some time has passed.
    public void weigh() {
        learning.history().ifPresent(history -> {
            var nth = ++asked;
            reviewed.clear();
            var deck = main.guide().deck();
            var now = learning.now();
            var by = chances;
            lane.run(
                    () -> Strengths.of(deck, history, by, now),
                    weighed -> {
                        if (nth == asked) {
                            strengths.set(weighed);
                            reviewed.forEach(this::after);
                            reviewed.clear();
                        }
                    },
                    mishap -> {
                        throw new IllegalStateException("strength could not be weighed", mishap);
                    });
        });
    }
}
