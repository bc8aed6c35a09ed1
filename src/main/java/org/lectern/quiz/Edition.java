package org.lectern.quiz;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.content.Changes;
import org.lectern.content.Meaning;

/// What the cards of a guide mean at one time, so that a later guide can be compared with it.
///
/// @param items what each item means, by its course and id, written `mla-c01/neo`
public record Edition(Map<String, Meaning> items) {
    public Edition {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
    }

    /// The edition that a deck is of. What is made of several items, or of a block, comes and goes with them and is not
    /// counted by itself.
    public static Edition of(Deck deck) {
        var items = new HashMap<String, Map<String, String>>();
        for (var card : deck.cards().stream().filter(Edition::isCounted).toList()) {
            items.computeIfAbsent(name(card.id()), _ -> new HashMap<>())
                    .put(card.id().face(), Fingerprint.of(card).gist());
        }
        return new Edition(items.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, item -> new Meaning(item.getValue()))));
    }

    private static boolean isCounted(Card card) {
        return !(card instanceof Card.Made);
    }

    /// What an edition and [Changes] call the item of a card.
    public static String name(CardId card) {
        return card.course() + "/" + card.item();
    }

    /// What has changed since an earlier edition, in the courses that both have: one that has just been put into the
    /// folder, or taken out of it, is another matter.
    public Changes since(Edition before) {
        var shared = courses();
        shared.retainAll(before.courses());
        return Changes.between(before.within(shared), within(shared));
    }

    /// This edition, and the courses of an earlier one that it does not have, in case they return.
    public Edition after(Edition before) {
        var gone = before.courses();
        gone.removeAll(courses());
        var all = new HashMap<>(items);
        all.putAll(before.within(gone));
        return new Edition(all);
    }

    /// The edition as one string, to be saved; [#of(String)] reads it back.
    public String written() {
        return items.entrySet().stream()
                .map(item -> item.getKey()
                        + item.getValue().faces().entrySet().stream()
                                .map(face -> " " + face.getKey() + " " + face.getValue())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /// Reads what [#written] wrote. A line that makes no sense is passed over: its item seems new once.
    public static Edition of(String written) {
        var items = new HashMap<String, Meaning>();
        for (var line : written.lines().toList()) {
            var words = line.split(" ");
            var faces = new HashMap<String, String>();
            for (var i = 1; i + 1 < words.length; i += 2) {
                faces.put(words[i], words[i + 1]);
            }
            if (!faces.isEmpty() && words[0].indexOf('/') > 0) {
                items.put(words[0], new Meaning(faces));
            }
        }
        return new Edition(items);
    }

    private Set<String> courses() {
        return items.keySet().stream().map(Edition::course).collect(Collectors.toSet());
    }

    private Map<String, Meaning> within(Set<String> courses) {
        var within = new HashMap<>(items);
        within.keySet().removeIf(name -> !courses.contains(course(name)));
        return within;
    }

    private static String course(String name) {
        return name.substring(0, name.indexOf('/'));
    }
}
