package org.lectern.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every word of every document, and where it stands. It never changes: what was written anew makes another one, which
/// shares with it all that stayed.
public final class Index {
    public static final Index EMPTY = new Index(List.of(), Roll.of(List.of()), Dictionary.EMPTY);

    private final List<Source> sources;
    private final Roll roll;
    private final Dictionary dictionary;
    private final int count;
    private final double mean;

    private Index(List<Source> sources, Roll roll, Dictionary dictionary) {
        this.sources = sources;
        this.roll = roll;
        this.dictionary = dictionary;
        count = roll.count();
        mean = roll.meanWords();
    }

    /// An index of these sources, in reading order; takes time, so not on the screen thread.
    public static Index of(Stream<? extends Source> sources) {
        return EMPTY.again(sources);
    }

    /// An index of sources that were read again. Only the words of those that are not what they were are looked at.
    public Index again(Stream<? extends Source> read) {
        var next = List.<Source>copyOf(read.toList());
        var places = placesIn(next);
        var entries = new ArrayList<Roll.Entry>();
        for (var document = 0; document < roll.size(); document++) {
            var former = roll.source()[document];
            var now = former == Roll.NONE ? Roll.NONE : places[former];
            entries.add(
                    now == Roll.NONE ? Roll.Entry.FREE : roll.entry(document).of(now));
        }
        var gone = entries.stream().map(Roll.Entry.FREE::equals).toList();
        var stays = Arrays.stream(places).boxed().collect(Collectors.toSet());
        var reading = new Reading(entries);
        for (var place = 0; place < next.size(); place++) {
            if (!stays.contains(place)) {
                reading.read(next.get(place), place);
            }
        }
        return new Index(next, Roll.of(entries), dictionary.with(gone::get, reading.places()));
    }

    /// The place of each source among those that were read, if it is the same there.
    private int[] placesIn(List<Source> read) {
        Map<String, Integer> byName = new HashMap<>();
        for (var place = 0; place < read.size(); place++) {
            byName.put(read.get(place).name(), place);
        }
        return sources.stream()
                .mapToInt(source -> {
                    var place = byName.getOrDefault(source.name(), Roll.NONE);
                    return place != Roll.NONE && read.get(place).equals(source) ? place : Roll.NONE;
                })
                .toArray();
    }

    /// How many documents it holds.
    public int size() {
        return count;
    }

    /// Seeks every letter, since what runs for the first time runs slowly, and the first letter typed finds most.
    public void warm() {
        for (var letter = 'a'; letter <= 'z'; letter++) {
            search(Sought.of(Character.toString(letter)));
        }
    }

    /// Where the words stand, best first.
    public Found search(Sought sought) {
        return new Found(this, sought, new Scoring(this, sought).ranked());
    }

    Roll roll() {
        return roll;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    double meanWords() {
        return mean;
    }

    Document document(int number) {
        return sources.get(roll.source()[number]).part(roll.part()[number]).get(roll.nth()[number]);
    }
}
