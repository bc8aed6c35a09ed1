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
    private final List<Piece> others = new ArrayList<>();
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
        var questions = new ArrayList<Question>();
        asked.forEach(it -> it.question(blocks.notes()).ifPresent(questions::add));
        if (!questions.isEmpty()) {
            blocks.add(new Block.Checkpoint(Slug.of("", section.title()), section.title(), questions));
        }
        blocks.spilled(flat, section.title());
        others.stream()
                .filter(Piece.Paragraph.class::isInstance)
                .forEach(piece -> blocks.notes().kept(piece.line(), "this paragraph", "prose"));
        blocks.plain(others, section.title());
    }

    private void take(Piece piece) {
        switch (piece) {
            case Piece.Items items when answering -> key(items);
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
        if (ANSWERS.matcher(lower(heading.words())).matches()) {
            answering = true;
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

    private void ask(Piece.Entry entry) {
        var question = new Asked(entry.line(), flat);
        question.take(entry.pieces());
        asked.add(question);
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
