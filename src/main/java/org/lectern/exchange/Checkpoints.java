package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Block;
import org.lectern.content.Question;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// Reads the questions of a section, with their answers wherever these stand.
final class Checkpoints {
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:question|q)\\s*)?(\\d{1,3})\\s*[.):]\\s*|^(?:question|q)\\s*(\\d{0,3})\\s*[.):]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWERS =
            Pattern.compile("(?:the |show |view |see |click (?:for|to \\w+) ){0,6}(?:the )?(?:checkpoint )?(?:answer"
                    + " key|answers|solutions)\\b.*");

    private final Section section;
    private final Blocks blocks;
    private final Flat flat = new Flat();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<Piece> others = new ArrayList<>();
    /// Situations that nothing is asked about.
    private final List<Piece> unasked = new ArrayList<>();
    private boolean answering;

    Checkpoints(Section section, Blocks blocks) {
        this.section = section;
        this.blocks = blocks;
    }

    /// @param key what an answer key elsewhere in the guide says
    void read(List<Piece> key) {
        section.pieces().forEach(this::take);
        if (!key.isEmpty()) {
            answering = true;
            key.forEach(this::take);
        }
        var at = 0;
        for (var situation : cases) {
            checkpoint(section.title(), asked.subList(at, situation.from));
            at = situation.to(asked.size());
            situation(situation, asked.subList(situation.from, at));
        }
        checkpoint(section.title(), asked.subList(at, asked.size()));
        blocks.spilled(flat, section.title());
        others.stream()
                .filter(Piece.Paragraph.class::isInstance)
                .forEach(piece -> blocks.notes().kept(piece.line(), "this paragraph", "prose"));
        blocks.plain(others, section.title());
        blocks.plain(unasked, section.title());
    }

    /// Reads a section that is a case study as a whole.
    void readCase(List<Piece> key) {
        cases.add(new Case(new Piece.Heading(section.line(), 0, Words.plain(section.title())), 0));
        read(key);
    }

    private void checkpoint(String title, List<Asked> all) {
        var questions = questions(all);
        if (!questions.isEmpty()) {
            blocks.add(new Block.Checkpoint(Slug.of("", title), title, questions));
        }
    }

    private List<Question> questions(List<Asked> all) {
        return all.stream().flatMap(it -> it.question(blocks.notes()).stream()).toList();
    }

    /// Without a situation its questions are a checkpoint, and without questions it is something to be read.
    private void situation(Case situation, List<Asked> all) {
        var title = situation.heading.title();
        var scenario = situation.scenario.stream()
                .flatMap(piece -> Words.paragraphs(flat.text(List.of(piece))).stream())
                .filter(text -> !Words.blank(text))
                .toList();
        var questions = questions(all);
        if (questions.isEmpty()) {
            unasked.add(situation.heading);
            unasked.addAll(situation.scenario);
        } else if (scenario.isEmpty()) {
            blocks.add(new Block.Checkpoint(Slug.of("", title), title, questions));
        } else {
            blocks.add(new Block.CaseStudy(Slug.of("", title), title, scenario, questions));
        }
    }

    private void take(Piece piece) {
        if (open().filter(it -> it.takes(piece, asked.size())).isPresent()) {
            open().ifPresent(it -> it.scenario.add(piece));
            return;
        }
        switch (piece) {
            case Piece.Items items when answering -> key(items);
            case Piece.Items items
            when !asked.isEmpty() && asked.getLast().isWaiting() && Asked.areOptions(items) ->
                asked.getLast().take(items);
            case Piece.Items items -> items.entries().forEach(this::ask);
            case Piece.Heading heading -> heading(heading);
            case Piece.Paragraph paragraph -> paragraph(paragraph);
            case Piece.Details details
            when isKey(details) -> {
                answering = true;
                Asked.opened(details).forEach(this::take);
            }
            case Piece.Details details when !asked.isEmpty() -> asked.getLast().answer(Asked.opened(details));
            case Piece.Aside aside
            when aside.tone().isEmpty() && !asked.isEmpty() -> asked.getLast().take(aside);
            case Piece.Code _, Piece.Math _
            when !asked.isEmpty() -> asked.getLast().take(piece);
            case Piece other -> others.add(other);
        }
    }

    private Optional<Case> open() {
        return cases.isEmpty() || cases.getLast().isClosed() || answering
                ? Optional.empty()
                : Optional.of(cases.getLast());
    }

    private boolean isKey(Piece.Details details) {
        return asked.size() > 1 && ANSWERS.matcher(lower(details.summary())).matches()
                || asked.size() > 1
                        && details.pieces().stream()
                                .anyMatch(piece -> piece instanceof Piece.Items items
                                        && items.entries().size() > 1)
                        && asked.stream().noneMatch(Asked::hasAnswer);
    }

    private static String lower(Text text) {
        return Words.line(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", "")
                .strip();
    }

    private void heading(Piece.Heading heading) {
        var isQuestion =
                NUMBER.matcher(heading.title()).find() || heading.title().matches("(?i)question\\s*\\d*");
        open().filter(it -> it.endsAt(heading, isQuestion)).ifPresent(it -> it.end(asked.size()));
        if (ANSWERS.matcher(lower(heading.words())).matches()) {
            answering = true;
        } else if (Case.BEGINS.matcher(heading.title()).find()) {
            open().ifPresent(it -> it.end(asked.size()));
            cases.add(new Case(heading, asked.size()));
        } else if (heading.title().matches("(?i)question\\s*\\d*")) {
            begin(Text.EMPTY, heading.line());
        } else if (NUMBER.matcher(heading.title()).find()) {
            begin(heading.words(), heading.line());
        } else {
            others.add(heading);
        }
    }

    private void paragraph(Piece.Paragraph paragraph) {
        var text = paragraph.text();
        if (ANSWERS.matcher(lower(text)).matches() && text.plain().length() < 60) {
            answering = true;
        } else if (answering && NUMBER.matcher(text.plain()).find()) {
            for (var line : paragraph.lines()) {
                answer(Words.tidy(line.spans()), List.of(), paragraph.line());
            }
        } else if (!answering && NUMBER.matcher(text.plain()).find()) {
            var first = paragraph.lines().getFirst();
            begin(Words.tidy(first.spans()), paragraph.line());
            var rest = paragraph.lines().subList(1, paragraph.lines().size());
            if (!rest.isEmpty()) {
                asked.getLast().take(new Piece.Paragraph(paragraph.line(), rest));
            }
        } else if (asked.isEmpty() || answering) {
            others.add(paragraph);
        } else {
            asked.getLast().take(paragraph);
        }
    }

    /// An entry that is no more than an answer belongs to the question before.
    private void ask(Piece.Entry entry) {
        var trial = new Asked(entry.line(), new Flat());
        trial.take(entry.pieces());
        if (trial.asksNothing() && !asked.isEmpty()) {
            asked.getLast().take(entry.pieces());
        } else if (trial.asksNothing()) {
            others.add(new Piece.Items(entry.line(), List.of(entry)));
        } else {
            var question = new Asked(entry.line(), flat);
            question.take(entry.pieces());
            asked.add(question);
        }
    }

    private void begin(Text text, int line) {
        var question = new Asked(line, flat);
        var bare = withoutNumber(text);
        if (!Words.blank(bare)) {
            question.take(Piece.Paragraph.of(line, bare));
        }
        asked.add(question);
    }

    /// The number may stand within the mark of the question.
    private static Text withoutNumber(Text text) {
        var bare = Words.unmarked(text);
        var number = NUMBER.matcher(bare.plain());
        return number.find()
                ? Words.after(bare, number.end())
                        .or(() -> afterMark(text))
                        .orElse(Words.plain(bare.plain().substring(number.end()).strip()))
                : bare;
    }

    private static Optional<Text> afterMark(Text text) {
        return text.spans().getFirst() instanceof Span.Strong strong
                        && NUMBER.matcher(strong.plain())
                                .results()
                                .anyMatch(it -> it.end() == strong.plain().length())
                ? Words.after(text, strong.plain().length())
                : Optional.empty();
    }

    /// The entries of a key answer the questions in their order.
    private void key(Piece.Items items) {
        var waiting = asked.stream().filter(it -> !it.hasAnswer()).toList();
        for (var i = 0; i < items.entries().size(); i++) {
            var entry = items.entries().get(i);
            if (NUMBER.matcher(entry.text().plain()).find()) {
                answer(entry.text(), entry.rest(), entry.line());
            } else if (i < waiting.size()) {
                waiting.get(i).answer(entry.pieces());
            } else {
                blocks.notes().kept(entry.line(), "this answer, to which there is no question,", "an outline");
                others.add(new Piece.Items(entry.line(), List.of(entry)));
            }
        }
    }

    private void answer(Text text, List<Piece> rest, int line) {
        var number = NUMBER.matcher(Words.unmarked(text).plain());
        var at = number.find() && number.group(1) != null ? Integer.parseInt(number.group(1)) - 1 : -1;
        if (at >= 0 && at < asked.size()) {
            var pieces = new ArrayList<Piece>();
            pieces.add(Piece.Paragraph.of(line, withoutNumber(text)));
            pieces.addAll(rest);
            asked.get(at).answer(pieces);
        } else {
            blocks.notes().kept(line, "this answer, to which there is no question,", "prose");
            others.add(Piece.Paragraph.of(line, text));
            others.addAll(rest);
        }
    }
}
