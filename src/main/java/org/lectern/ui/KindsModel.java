package org.lectern.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.CardKind;
import org.lectern.content.Course;
import org.lectern.quiz.Card;
import org.lectern.quiz.Kinds;
import org.lectern.quiz.Scope;

/// Which kinds of cards are made of each course.
public final class KindsModel {
    private final MainModel main;
    private final ReadOnlyObjectWrapper<Map<String, Kinds>> chosen = new ReadOnlyObjectWrapper<>(Map.of());

    /// A kind that a course has cards of.
    ///
    /// @param cards how many there are
    public record Offer(CardKind kind, long cards, boolean isWanted) {}

    public KindsModel(MainModel main) {
        this.main = main;
        chosen.subscribe(main::want);
    }

    /// What was chosen, by the id of the course.
    public ReadOnlyObjectProperty<Map<String, Kinds>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Chooses what was chosen before.
    public void choose(Map<String, Kinds> former) {
        chosen.set(Map.copyOf(former));
    }

    /// Switches a kind on or off; what was learned of its cards stays.
    public void turn(Course course, CardKind kind) {
        var others = new HashMap<>(chosen.get());
        others.put(course.id(), of(course).turned(kind, course));
        choose(others);
    }

    /// The kinds that a course has cards of.
    public List<Offer> offers(Course course) {
        var cards = main.guide().whole().within(new Scope.OfCourse(course.id())).cards();
        return Stream.of(CardKind.values())
                .map(kind -> new Offer(kind, count(cards, kind), of(course).has(kind, course)))
                .filter(offer -> offer.cards() > 0)
                .toList();
    }

    private static long count(List<Card> cards, CardKind kind) {
        return cards.stream().filter(card -> card.kind() == kind).count();
    }

    private Kinds of(Course course) {
        return chosen.get().getOrDefault(course.id(), Kinds.UNDECIDED);
    }
}
