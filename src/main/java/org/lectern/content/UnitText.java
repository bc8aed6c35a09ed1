package org.lectern.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// All words of a unit as lines in reading order: its head, and then block after block.
public final class UnitText {
    /// The key of the first line of a block.
    private static final String TITLE = "title";

    /// What the keys of words begin with that stand within a figure.
    public static final String WITHIN = "figure/";

    private final List<Entry> entries;
    private final Map<String, Map<String, Integer>> places = new HashMap<>();

    /// A line, and the id of its block.
    public record Entry(String block, Transcript.Line line) {
        public Stretch stretch(int from, int to) {
            return new Stretch(block, line.key(), from, to);
        }

        public int length() {
            return line.words().length();
        }
    }

    private UnitText(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            places.computeIfAbsent(entry.block(), _ -> new HashMap<>())
                    .putIfAbsent(entry.line().key(), i);
        }
    }

    public static UnitText of(Unit unit) {
        var entries = new ArrayList<Entry>();
        Stream.concat(Stream.of(Transcript.of(unit)), unit.blocks().stream().map(Transcript::of))
                .forEach(transcript -> transcript.lines().stream()
                        .map(line -> new Entry(transcript.block(), line))
                        .forEach(entries::add));
        return new UnitText(entries);
    }

    /// The same as [#of], and below the title of each figure the words within it, as the lines of a list: for those who
    /// copy them.
    public static UnitText withFigures(Unit unit) {
        var entries = new ArrayList<Entry>();
        var labels = new HashMap<String, List<Entry>>();
        ofFigures(unit)
                .entries()
                .forEach(label -> labels.computeIfAbsent(label.block(), _ -> new ArrayList<>())
                        .add(listed(label)));
        for (var entry : of(unit).entries()) {
            entries.add(entry);
            if (entry.line().key().equals(TITLE)) {
                entries.addAll(labels.getOrDefault(entry.block(), List.of()));
            }
        }
        return new UnitText(entries);
    }

    private static Entry listed(Entry label) {
        var line = label.line();
        var flat = Text.of(line.words().strip().replaceAll("\\s+", " "));
        return new Entry(
                label.block(),
                new Transcript.Line(WITHIN + line.key(), flat, new Transcript.Form.Item("\u2013", 0), line.shown()));
    }

    /// The words within the figures of a unit, which are no lines of its text.
    public static UnitText ofFigures(Unit unit) {
        return new UnitText(unit.blocks().stream()
                .flatMap(block -> FigureWords.of(block).stream().map(line -> new Entry(block.id(), line)))
                .toList());
    }

    public List<Entry> entries() {
        return entries;
    }

    /// The place of a line among all lines, from 0.
    public OptionalInt index(String block, String line) {
        var index = places.getOrDefault(block, Map.of()).get(line);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
