package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lectern.content.Block;
import org.lectern.content.MuddyPoint;
import org.lectern.content.Objective;
import org.lectern.content.Pair;
import org.lectern.content.Provenance;
import org.lectern.content.Term;
import org.lectern.content.Text;

/// Reads the sections that list things: objectives, terms, pairs and muddy points.
final class Lists {
    private static final Pattern ALIAS = Pattern.compile("^(.+?)\\s*\\(([^(),;]{1,60})\\)$");
    private static final Pattern TASK = Pattern.compile("^\\[[ xX]\\]\\s+");

    private final Section section;
    private final Blocks blocks;

    Lists(Section section, Blocks blocks) {
        this.section = section;
        this.blocks = blocks;
    }

    void objectives() {
        read(
                (entry, flat) -> Optional.of(flat.text(entry.rest(), withoutBox(entry)))
                        .filter(text -> !Words.blank(text))
                        .map(text -> new Objective(Slug.of("objective", text.plain()), text, List.of())),
                items -> new Block.Objectives(Slug.of("", section.title()), section.title(), items));
    }

    private Text withoutBox(Piece.Entry entry) {
        var box = TASK.matcher(entry.text().plain());
        if (!box.find()) {
            return entry.text();
        }
        blocks.notes().add(entry.line(), "the box of this task was left out; its words were kept");
        return Words.after(entry.text(), box.end()).orElse(entry.text());
    }

    void glossary() {
        read(Lists::term, terms -> new Block.Glossary(Slug.of("", section.title()), section.title(), terms));
    }

    private static Optional<Term> term(Piece.Entry entry, Flat flat) {
        return Label.of(entry.text()).flatMap(label -> {
            var meaning = flat.text(entry.rest(), label.rest());
            return Words.blank(meaning) ? Optional.empty() : Optional.of(term(label.words(), meaning));
        });
    }

    private static Term term(String words, Text meaning) {
        var alias = ALIAS.matcher(words);
        return alias.matches()
                ? new Term(
                        Slug.of("", alias.group(1)), alias.group(1), meaning, List.of(alias.group(2)), Provenance.NONE)
                : new Term(Slug.of("", words), words, meaning, List.of(), Provenance.NONE);
    }

    void pairs() {
        read(Lists::pair, pairs -> new Block.DefinitionExamples(Slug.of("", section.title()), section.title(), pairs));
    }

    private static Optional<Pair> pair(Piece.Entry entry, Flat flat) {
        var label = Label.of(entry.text());
        if (label.isEmpty()) {
            return Optional.empty();
        }
        var definition = new ArrayList<Piece>();
        var example = new ArrayList<Piece>();
        for (var piece : unrolled(entry.rest())) {
            var text = piece instanceof Piece.Paragraph paragraph ? paragraph.text() : Text.EMPTY;
            if (Entries.isExample(text)) {
                Label.of(text).ifPresent(it -> example.add(Piece.Paragraph.of(piece.line(), it.rest())));
            } else {
                var keyword = Label.of(text).filter(it -> it.keyword().equals("definition"));
                (example.isEmpty() ? definition : example)
                        .add(keyword.<Piece>map(it -> Piece.Paragraph.of(piece.line(), it.rest()))
                                .orElse(piece));
            }
        }
        if (example.isEmpty()) {
            return Optional.empty();
        }
        var meaning = flat.text(definition, label.get().rest());
        var shown = flat.text(example);
        return Words.blank(shown)
                ? Optional.empty()
                : Optional.of(new Pair(
                        Slug.of("pair", label.get().words()),
                        label.get().words(),
                        Words.blank(meaning) ? Words.plain(label.get().words()) : meaning,
                        shown,
                        Provenance.NONE));
    }

    /// Lines with labels and entries of lists, each as a paragraph.
    private static List<Piece> unrolled(List<Piece> pieces) {
        var unrolled = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (piece instanceof Piece.Items items) {
                items.entries().forEach(entry -> unrolled.addAll(entry.pieces()));
            } else {
                unrolled.add(piece);
            }
        }
        return unrolled;
    }

    void muddyPoints() {
        read(
                (entry, flat) -> Label.of(entry.text()).flatMap(label -> {
                    var text = flat.text(entry.rest(), label.rest());
                    return Words.blank(text)
                            ? Optional.empty()
                            : Optional.of(new MuddyPoint(
                                    Slug.of("muddy", label.words()), label.words(), text, Provenance.NONE));
                }),
                points -> new Block.MuddyPoints(Slug.of("", section.title()), section.title(), points));
    }

    private <T> void read(BiFunction<Piece.Entry, Flat, Optional<T>> read, Function<List<T>, Block> block) {
        var entries = Entries.in(section.pieces(), blocks.notes());
        var flat = new Flat();
        var items = new ArrayList<T>();
        var strange = new ArrayList<Piece.Entry>();
        for (var entry : entries.found()) {
            var spilled = flat.spilled().size();
            var item = read.apply(entry, flat);
            item.ifPresent(items::add);
            if (item.isEmpty()) {
                var spills = flat.spilled().size() > spilled;
                strange.add(
                        spills ? new Piece.Entry(entry.line(), entry.pieces().subList(0, 1)) : entry);
            }
        }
        stray(entries.before());
        if (!items.isEmpty()) {
            blocks.add(block.apply(items));
        }
        if (!strange.isEmpty()) {
            strange.forEach(it -> blocks.notes().kept(it.line(), "this entry, which has another form,", "an outline"));
            blocks.plain(List.of(new Piece.Items(strange.getFirst().line(), strange)), section.title());
        }
        blocks.spilled(flat, section.title());
        stray(entries.after());
    }

    private void stray(List<Piece> pieces) {
        pieces.stream()
                .filter(Piece.Paragraph.class::isInstance)
                .forEach(piece -> blocks.notes().kept(piece.line(), "this paragraph", "prose"));
        blocks.plain(pieces, section.title());
    }
}
