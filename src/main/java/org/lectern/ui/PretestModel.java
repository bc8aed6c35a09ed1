package org.lectern.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.lectern.quiz.Card;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Pretest;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;

/// The questions that can be tried before a section is read.
public final class PretestModel {
    private final MainModel main;
    private final LearningModel learning;
    private Optional<Drawn> drawn = Optional.empty();

    /// What can be tried in a unit, as long as the guide has this deck.
    private record Drawn(Deck deck, Scope unit, Pretest pretest) {}

    public PretestModel(MainModel main, LearningModel learning) {
        this.main = main;
        this.learning = learning;
    }

    /// Whether it is known what was learned so far; until then nothing is offered.
    public ObservableValue<Boolean> readyProperty() {
        return learning.stateProperty().map(LearningModel.Ready.class::isInstance);
    }

    /// How many questions are offered before a section is read; 0 where it has too few that are new, where some were
    /// tried already, or while nothing can be kept.
    public int offered(Spot section) {
        var isTried = learning.history()
                .filter(history -> pretest(section).tried(section, history) > 0)
                .isPresent();
        return isTried ? 0 : cards(section).size();
    }

    private List<Card> cards(Spot section) {
        return learning.history()
                .map(history -> pretest(section).of(section, history, learning.now()))
                .orElse(List.of());
    }

    private Pretest pretest(Spot section) {
        var deck = main.guide().deck();
        var unit = Scope.OfUnit.around(section);
        var known = drawn.filter(it -> it.deck() == deck && it.unit().equals(unit))
                .orElseGet(() -> new Drawn(deck, unit, new Pretest(deck.within(unit))));
        drawn = Optional.of(known);
        return known.pretest();
    }

    /// Asks the questions of the section a place is in, or says that there are none; also when some were tried.
    public void open(Place.Reading place) {
        if (main.guide().line(place) instanceof Place.Reading(var course, var unit, var block)
                && !cards(new Spot(course, unit, block)).isEmpty()) {
            main.go(new Place.Pretesting(new Spot(course, unit, block)));
        } else {
            main.say(Messages.of("pretest.none"));
        }
    }
}
