package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.content.Block;
import org.lectern.content.Listing;
import org.lectern.content.Provenance;
import org.lectern.content.Step;
import org.lectern.content.Text;

/// Reads worked examples, one under each heading of the section.
final class WorkedExamples {
    private final Section section;
    private final Blocks blocks;

    WorkedExamples(Section section, Blocks blocks) {
        this.section = section;
        this.blocks = blocks;
    }

    void read() {
        var level = section.pieces().stream()
                .filter(Piece.Heading.class::isInstance)
                .mapToInt(piece -> ((Piece.Heading) piece).level())
                .min()
                .orElse(0);
        var title = section.title();
        var pieces = new ArrayList<Piece>();
        for (var piece : section.pieces()) {
            if (piece instanceof Piece.Heading heading && heading.level() == level) {
                headed(title, pieces);
                pieces.clear();
                title = heading.title();
                pieces.add(heading);
            } else {
                pieces.add(piece);
            }
        }
        headed(title, pieces);
    }

    private void headed(String title, List<Piece> pieces) {
        var headed = !pieces.isEmpty()
                && pieces.getFirst() instanceof Piece.Heading heading
                && heading.title().equals(title);
        var body = headed ? pieces.subList(1, pieces.size()) : List.copyOf(pieces);
        var from = blocks.size();
        if (!body.isEmpty()) {
            example(title, body);
        }
        if (headed) {
            blocks.mention(pieces.getFirst().line(), title, from);
        }
    }

    private void example(String title, List<Piece> body) {
        var example = new Example();
        body.forEach(example::take);
        var block = example.block(title);
        if (block.isPresent()) {
            blocks.add(block.get());
            blocks.spilled(example.flat, title);
        } else {
            blocks.notes().kept(body.getFirst().line(), "this example, which has no steps,", "text");
            blocks.plain(body, title);
        }
    }

    /// What is known of one example so far.
    private static final class Example {
        private final Flat flat = new Flat();
        private Part part = Part.PROBLEM;
        private Text scenario = Text.EMPTY;
        private Text problem = Text.EMPTY;
        private Text result = Text.EMPTY;
        private Optional<Listing> code = Optional.empty();
        private final List<Step> steps = new ArrayList<>();
        private final List<Text> notes = new ArrayList<>();

        private enum Part {
            SCENARIO,
            PROBLEM,
            SOLUTION,
            RESULT,
            NOTES
        }

        void take(Piece piece) {
            switch (piece) {
                case Piece.Paragraph paragraph -> paragraph(paragraph);
                case Piece.Heading heading -> labelled(heading.words(), heading.line());
                case Piece.Items items -> {
                    if (part == Part.RESULT || part == Part.NOTES && !steps.isEmpty()) {
                        put(flat.text(List.of(items)), items.line());
                    } else if (part == Part.SCENARIO) {
                        put(flat.text(List.of(items)), items.line());
                    } else {
                        items.entries().forEach(this::step);
                    }
                }
                case Piece.Code listing -> code(listing);
                case Piece.Math math -> put(flat.text(List.of(math)), math.line());
                case Piece.Grid _, Piece.Drawing _, Piece.Aside _, Piece.Details _ -> flat.spill(piece);
            }
        }

        /// Each line of a paragraph may have a label of its own.
        private void paragraph(Piece.Paragraph paragraph) {
            var lines = new ArrayList<Text>();
            for (var line : paragraph.lines()) {
                if (lines.isEmpty() || keyword(line).isPresent()) {
                    lines.add(line);
                } else {
                    lines.add(Words.joined(List.of(lines.removeLast(), line), " "));
                }
            }
            lines.forEach(line -> labelled(Words.tidy(line.spans()), paragraph.line()));
        }

        private void labelled(Text text, int line) {
            var found = keyword(text);
            if (found.isPresent()) {
                part = found.get();
                put(rest(text), line);
            } else if (Words.unmarked(text) != text
                    && keyword(Words.unmarked(text)).isPresent()) {
                labelled(Words.unmarked(text), line);
            } else {
                put(text, line);
            }
        }

        private static Text rest(Text text) {
            return Label.of(text).map(Label::rest).orElse(Text.EMPTY);
        }

        private static Optional<Part> keyword(Text text) {
            var label =
                    Label.of(text).map(Label::keyword).orElse(Words.line(text).toLowerCase(java.util.Locale.ROOT));
            if (label.matches("scenario|context|situation|background")) {
                return Optional.of(Part.SCENARIO);
            }
            if (label.matches("problem|question|task|goal|challenge|given|problem statement")) {
                return Optional.of(Part.PROBLEM);
            }
            if (label.matches("(?:solution|steps?|approach|step by step|walkthrough|procedure)(?: .{0,20})?")) {
                return Optional.of(Part.SOLUTION);
            }
            if (label.matches("result|answer|outcome|conclusion|final answer|final result")) {
                return Optional.of(Part.RESULT);
            }
            return label.matches("notes?|key takeaway|takeaway|tip|why it works|key point|lesson")
                    ? Optional.of(Part.NOTES)
                    : Optional.empty();
        }

        private void put(Text text, int line) {
            if (Words.blank(text)) {
                return;
            }
            switch (part) {
                case SCENARIO -> scenario = more(scenario, text, line);
                case PROBLEM -> {
                    if (steps.isEmpty()) {
                        problem = more(problem, text, line);
                    } else {
                        notes.add(text);
                    }
                }
                case SOLUTION -> {
                    if (steps.isEmpty() || steps.getLast().title().startsWith("Step")) {
                        steps.add(step(text, List.of(), Optional.empty()));
                    } else {
                        notes.add(Words.unmarked(text));
                    }
                }
                case RESULT -> result = more(result, text, line);
                case NOTES -> notes.add(text);
            }
        }

        private Text more(Text before, Text text, int line) {
            return flat.text(List.of(Piece.Paragraph.of(line, text)), before);
        }

        private void step(Piece.Entry entry) {
            part = part == Part.NOTES ? part : Part.SOLUTION;
            var points = new ArrayList<Text>();
            var words = new ArrayList<Piece>();
            Optional<Listing> listing = Optional.empty();
            for (var piece : entry.rest()) {
                if (piece instanceof Piece.Items items) {
                    items.entries().forEach(it -> points.add(flat.text(it.pieces())));
                } else if (piece instanceof Piece.Code given && listing.isEmpty()) {
                    listing = Optional.of(given.listing());
                } else {
                    words.add(piece);
                }
            }
            points.removeIf(Words::blank);
            var text = flat.text(words, entry.text());
            if (Words.blank(text) && points.isEmpty() && listing.isEmpty()) {
                return;
            }
            steps.add(step(text, points, listing));
        }

        private Step step(Text text, List<Text> points, Optional<Listing> listing) {
            var label = Label.of(text).filter(it -> !Words.blank(it.rest()));
            var title = label.map(Label::words).orElse("Step " + (steps.size() + 1));
            var words = label.map(Label::rest).orElse(text);
            return new Step(
                    Slug.of("step", label.map(Label::words).orElse(text.plain())),
                    title,
                    Words.blank(words) ? Words.plain(title) : Words.kept(words),
                    points,
                    listing,
                    Provenance.NONE);
        }

        private void code(Piece.Code listing) {
            if (part == Part.SOLUTION
                    && !steps.isEmpty()
                    && steps.getLast().code().isEmpty()) {
                var last = steps.removeLast();
                steps.add(new Step(
                        last.id(),
                        last.title(),
                        last.text(),
                        last.points(),
                        Optional.of(listing.listing()),
                        last.provenance()));
            } else if (steps.isEmpty() && code.isEmpty()) {
                code = Optional.of(listing.listing());
            } else {
                flat.spill(listing);
            }
        }

        Optional<Block> block(String title) {
            if (steps.isEmpty()) {
                return Optional.empty();
            }
            var asked = Words.blank(problem) ? scenario : problem;
            var shown = Words.blank(problem) ? Text.EMPTY : scenario;
            return Optional.of(new Block.WorkedExample(
                    Slug.of("", title),
                    title,
                    Optional.of(Words.kept(shown)).filter(text -> !Words.blank(text)),
                    Words.blank(asked) ? Words.plain(title) : Words.kept(asked),
                    code,
                    steps,
                    Optional.of(Words.kept(result)).filter(text -> !Words.blank(text)),
                    notes));
        }
    }
}
