package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.content.Block;
import org.lectern.content.Text;
import org.lectern.content.Unit;

/// Makes a unit of a guide, section by section. Its ids are made of words and may still be the same for two things.
final class Chapters {
    private final Guide guide;
    private final Blocks blocks;

    private Chapters(Guide guide, Blocks blocks) {
        this.guide = guide;
        this.blocks = blocks;
    }

    /// @param title of the unit when the guide has none
    static Unit unit(Guide guide, String id, String title, Notes notes, Figures figures) {
        var blocks = new Blocks(notes, figures);
        return new Chapters(guide, blocks)
                .unit(id, guide.title().map(Words::line).orElse(title));
    }

    private Unit unit(String id, String title) {
        var introduction = introduction(title);
        var sections = guide.sections();
        for (var i = 0; i < sections.size(); i++) {
            section(sections.get(i), i + 1 < sections.size() ? Optional.of(sections.get(i + 1)) : Optional.empty());
        }
        return new Unit(id, title, introduction, Optional.empty(), blocks.all());
    }

    private Text introduction(String title) {
        var pieces = new ArrayList<>(guide.introduction());
        if (!pieces.isEmpty() && pieces.getFirst() instanceof Piece.Paragraph paragraph) {
            pieces.removeFirst();
            var parts = Words.paragraphs(paragraph.text());
            blocks.plain(
                    parts.subList(1, parts.size()).stream()
                            .<Piece>map(text -> Piece.Paragraph.of(paragraph.line(), text))
                            .toList(),
                    title);
            blocks.plain(pieces, title);
            return Words.kept(parts.getFirst());
        }
        blocks.notes().add(1, "the guide has no introduction; the title stands in its place");
        blocks.plain(pieces, title);
        return Words.plain(title);
    }

    private void section(Section section, Optional<Section> next) {
        var from = blocks.size();
        read(section, next);
        if (section.topic() == Topic.OTHER || section.pieces().isEmpty()) {
            blocks.mention(section.line(), section.title(), from);
        } else if (!blocks.isBorne(section.title(), from)) {
            blocks.notes()
                    .add(
                            section.line(),
                            "below " + Notes.quoted(section.title()) + " each block has a title of its own");
        }
    }

    private void read(Section section, Optional<Section> next) {
        if (section.pieces().isEmpty()) {
            return;
        }
        switch (section.topic()) {
            case OBJECTIVES -> new Lists(section, blocks).objectives();
            case GLOSSARY -> new Lists(section, blocks).glossary();
            case PAIRS -> new Lists(section, blocks).pairs();
            case MUDDY -> new Lists(section, blocks).muddyPoints();
            case BIG_IDEA -> bigIdea(section);
            case OUTLINE -> new Outlines(section, blocks).read();
            case WORKED -> new WorkedExamples(section, blocks).read();
            case CHECKPOINT -> new Checkpoints(section, blocks).read(key(next));
            case CASE -> new Checkpoints(section, blocks).readCase(key(next));
            case ANSWERS -> answers(section);
            case FORMULAS, VISUALS, COMPARISONS, OTHER -> plain(section);
        }
    }

    private static List<Piece> key(Optional<Section> next) {
        return next.filter(it -> it.topic() == Topic.ANSWERS)
                .map(Section::pieces)
                .orElse(List.of());
    }

    /// A key right after the questions was read with them.
    private void answers(Section section) {
        var at = guide.sections().indexOf(section);
        var before = at == 0 ? section : guide.sections().get(at - 1);
        if (before.topic() != Topic.CHECKPOINT && before.topic() != Topic.CASE
                || before.pieces().isEmpty()) {
            blocks.notes().kept(section.line(), "this answer key, which follows no questions,", "text");
            plain(section);
        }
    }

    private void plain(Section section) {
        if (section.pieces().getFirst() instanceof Piece.Heading below
                && below.title().equals(section.title())) {
            blocks.plain(section.pieces().subList(1, section.pieces().size()), section.title());
        } else {
            blocks.plain(section.pieces(), section.title());
        }
    }

    private void bigIdea(Section section) {
        var paragraphs = new ArrayList<Text>();
        var others = new ArrayList<Piece>();
        for (var piece : section.pieces()) {
            if (others.isEmpty() && piece instanceof Piece.Paragraph paragraph) {
                paragraphs.addAll(Words.paragraphs(paragraph.text()));
            } else if (others.isEmpty()
                    && piece instanceof Piece.Aside aside
                    && aside.tone().isEmpty()
                    && aside.pieces().stream().allMatch(Piece.Paragraph.class::isInstance)) {
                aside.pieces().forEach(it -> paragraphs.addAll(Words.paragraphs(((Piece.Paragraph) it).text())));
            } else {
                others.add(piece);
            }
        }
        if (!paragraphs.isEmpty()) {
            blocks.add(new Block.BigIdea(Slug.of("", section.title()), section.title(), paragraphs));
        }
        blocks.plain(others, section.title());
    }
}
