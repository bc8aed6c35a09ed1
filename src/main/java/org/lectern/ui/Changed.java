package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.content.Changes;
import org.lectern.quiz.Card;
import org.lectern.quiz.Edition;

/// An item of the guide that is not what it was.
///
/// @param label what it is called; its id when it is there no more
/// @param place where it stands; empty when it is there no more
/// @param answered those of its cards that were answered and mean something else now
public record Changed(What what, String label, Optional<Place> place, List<Card> answered) {
    public Changed {
        answered = List.copyOf(answered);
    }

    /// What became of it.
    public enum What {
        CHANGED,
        ADDED,
        RETIRED
    }

    /// All that changed, and before it all that was answered when it meant something else.
    static List<Changed> all(Guide guide, Changes changes, List<Card> answered) {
        var names = new TreeSet<>(changes.changed());
        answered.forEach(card -> names.add(Edition.name(card.id())));
        var all = new ArrayList<Changed>();
        names.forEach(name -> all.add(of(What.CHANGED, guide, name, answered)));
        changes.added().forEach(name -> all.add(of(What.ADDED, guide, name, List.of())));
        changes.retired().forEach(name -> all.add(of(What.RETIRED, guide, name, List.of())));
        return List.copyOf(all);
    }

    private static Changed of(What what, Guide guide, String name, List<Card> answered) {
        var slash = name.indexOf('/');
        var item = name.substring(slash + 1);
        var course = name.substring(0, slash);
        var whole = item.indexOf('#'); // a card of a whole block is called by both its ids
        var target = item.substring(whole + 1);
        var passage = whole < 0
                ? guide.finder().item(course, item)
                : guide.finder().where(course, item.substring(0, whole), target);
        return new Changed(
                what,
                passage.map(found -> found.label()).orElse(item),
                passage.map(found ->
                        new Place.Reading(found.course().id(), found.unit().id(), target)),
                answered.stream()
                        .filter(card -> Edition.name(card.id()).equals(name))
                        .toList());
    }
}
