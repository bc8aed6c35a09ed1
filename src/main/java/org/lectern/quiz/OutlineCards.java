package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Point;
import org.lectern.content.Text;

/// The cards that an outline holds.
final class OutlineCards {
    /// Longer points are prose to be read.
    private static final int LONGEST = 200;

    private static final int FEWEST_CHILDREN = 2;
    private static final int MOST_CHILDREN = 7;

    private final Source source;
    private final String unit;
    private final Block.Outline outline;
    private final List<Card> cards = new ArrayList<>();

    /// @param unit what the unit is called
    OutlineCards(Source source, String unit, Block.Outline outline) {
        this.unit = unit;
        this.source = source;
        this.outline = outline;
    }

    List<Card> cards() {
        children(source.whole(), Text.of(unit), outline.points());
        walk(outline.points());
        return cards;
    }

    /// @param level points of one level, whoever they stand under
    private void walk(List<Point> level) {
        for (var point : level) {
            children(point.id(), Phrase.name(point.text()), point.points());
            point.points().stream()
                    .filter(child -> child.points().isEmpty())
                    .forEach(leaf -> parent(leaf, point, level));
        }
        var below = level.stream().flatMap(point -> point.points().stream()).toList();
        if (!below.isEmpty()) {
            walk(below);
        }
    }

    /// What stands below a point, in parts where that is much: the others are shown then.
    private void children(String item, Text head, List<Point> children) {
        var names = children.stream().map(child -> Phrase.name(child.text())).toList();
        if (names.size() < FEWEST_CHILDREN || !names.stream().allMatch(name -> Phrase.isFact(name, LONGEST))) {
            return;
        }
        var parts = Phrase.parts(names, MOST_CHILDREN);
        for (var part = 0; part < parts.size(); part++) {
            var wanted = parts.get(part);
            var others = names.stream().filter(name -> !wanted.contains(name)).toList();
            cards.add(source.made(
                    item, Phrase.face("points", part), CardKind.POINTS, Cue.of(head, others), Source.listed(wanted)));
        }
    }

    private void parent(Point leaf, Point parent, List<Point> level) {
        var candidates = level.stream()
                .filter(point -> !point.points().isEmpty())
                .map(OutlineCards::candidate)
                .toList();
        var names = candidates.stream().map(rival -> rival.words().plain()).toList();
        var key = candidate(parent);
        var isAmbiguous = level.stream()
                .filter(other -> other != parent)
                .flatMap(other -> other.points().stream())
                .anyMatch(other -> Rivals.alike(other.text(), leaf.text()));
        if (Phrase.isFact(leaf.text(), LONGEST) && !isAmbiguous) {
            var shown = Mask.giveaways(leaf.text(), key.words().plain(), names);
            Rivals.choice(key, candidates)
                    .map(question -> source.made(leaf.id(), "parent", CardKind.PARENT, Cue.of(shown), question))
                    .ifPresent(cards::add);
        }
    }

    private static Rivals.Candidate candidate(Point point) {
        var name = Phrase.name(point.text());
        return new Rivals.Candidate(point.id(), name, name);
    }
}
