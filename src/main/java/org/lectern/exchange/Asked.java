package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Backing;
import org.lectern.content.KeyPoint;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// A question as far as it is known, until its answer is found.
final class Asked {
    private static final Pattern OPTION = Pattern.compile("^(?:\\[([ xX])\\]\\s+)?\\(?([A-Ha-h])[).]\\s+");
    private static final Pattern BOX = Pattern.compile("^\\[([ xX])\\]\\s+");
    private static final Pattern LETTER = Pattern.compile("^\\(?([A-Ha-h])(?:[).:,\\s–—-]|$)[).:,\\s–—-]*");
    private static final Pattern LETTERS =
            Pattern.compile("^[A-Ha-h](?:\\s*(?:,|and|&)\\s*[A-Ha-h]){1,8}\\b.*", Pattern.DOTALL);

    private static final Pattern SAYS_WHAT_IT_IS = Pattern.compile(
            "\\W*(?:(?:show|reveal|view|see|click (?:for|to \\w+)|the|model|sample|correct|\\d+)\\W+){0,4}"
                    + "(?:answers?|solutions?|key|answer key|explanation|hint)\\W*\\d*\\W*",
            Pattern.CASE_INSENSITIVE);

    private final int line;
    private final Flat flat;
    private final List<Piece> question = new ArrayList<>();
    private final List<Text> options = new ArrayList<>();
    private final List<Piece> answer = new ArrayList<>();
    private final List<Text> points = new ArrayList<>();
    private final List<Piece> notes = new ArrayList<>();
    private List<Piece> part = question;
    private int key = -1;

    Asked(int line, Flat flat) {
        this.line = line;
        this.flat = flat;
    }

    int line() {
        return line;
    }

    boolean hasAnswer() {
        return !answer.isEmpty() || !points.isEmpty() || key >= 0;
    }

    void take(List<Piece> pieces) {
        pieces.forEach(this::take);
    }

    void take(Piece piece) {
        switch (piece) {
            case Piece.Paragraph paragraph -> lines(paragraph);
            case Piece.Items items -> items(items);
            case Piece.Details details -> answer(opened(details));
            case Piece.Aside aside when aside.tone().isEmpty() -> take(aside.pieces());
            case Piece.Heading _, Piece.Grid _, Piece.Code _, Piece.Drawing _, Piece.Math _, Piece.Aside _ ->
                part.add(piece);
        }
    }

    /// Takes what is known to be the answer.
    void answer(List<Piece> pieces) {
        part = answer;
        take(pieces);
    }

    /// What is folded away, and the words above it unless they only say what it is.
    static List<Piece> opened(Piece.Details details) {
        var summary = Words.line(details.summary());
        var pieces = new ArrayList<>(details.pieces());
        if (!summary.isEmpty() && !SAYS_WHAT_IT_IS.matcher(summary).matches()) {
            pieces.addFirst(Piece.Paragraph.of(details.line(), details.summary()));
        }
        return pieces;
    }

    private void lines(Piece.Paragraph paragraph) {
        for (var given : paragraph.lines()) {
            var line = Words.tidy(given.spans());
            var box = BOX.matcher(line.plain());
            if (OPTION.matcher(line.plain()).find() && part == question) {
                option(line);
            } else if (!isLabelled(line, paragraph.line())) {
                var boxed = box.find() ? Words.after(line, box.end()).orElse(line) : line;
                join(boxed, paragraph, given == paragraph.lines().getFirst());
            }
        }
    }

    /// Lines of one paragraph stay one.
    private void join(Text line, Piece.Paragraph paragraph, boolean first) {
        if (!first && !part.isEmpty() && part.getLast() instanceof Piece.Paragraph before) {
            part.set(
                    part.size() - 1,
                    Piece.Paragraph.of(before.line(), Words.joined(List.of(before.text(), line), " ")));
        } else {
            part.add(Piece.Paragraph.of(paragraph.line(), line));
        }
    }

    private boolean isLabelled(Text line, int number) {
        var bare = Label.of(line).isPresent() ? line : Words.unmarked(line);
        var label = Label.of(bare);
        if (label.isEmpty()) {
            return false;
        }
        var keyword = label.get().keyword();
        if (keyword.matches("(?:correct |model |sample |suggested |the )?answer|a|ans|key|solution|correct")) {
            part = answer;
        } else if (keyword.matches("explanation|why|rationale|note|reason|hint")) {
            part = notes;
        } else if (!keyword.matches("q|question")) {
            return false;
        }
        if (!Words.blank(label.get().rest())) {
            part.add(Piece.Paragraph.of(number, label.get().rest()));
        }
        return true;
    }

    private void items(Piece.Items items) {
        for (var entry : items.entries()) {
            var text = entry.text();
            var box = BOX.matcher(text.plain());
            if (part == question && OPTION.matcher(text.plain()).find()) {
                option(text);
                part.addAll(entry.rest());
            } else if (part == question && box.find()) {
                if (!box.group(1).isBlank()) {
                    key = options.size();
                }
                options.add(Words.after(text, box.end()).orElse(text));
                part.addAll(entry.rest());
            } else if (isLabelled(text, entry.line())) {
                take(entry.rest());
            } else if (part == answer) {
                points.add(flat.text(entry.pieces()));
            } else {
                part.add(new Piece.Items(entry.line(), List.of(entry)));
            }
        }
    }

    private void option(Text line) {
        var mark = OPTION.matcher(line.plain());
        if (mark.find()) {
            var rest = Words.after(line, mark.end());
            if ("x".equalsIgnoreCase(mark.group(1))
                    || rest.filter(Words::allStrong).isPresent()) {
                key = options.size();
            }
            options.add(Words.unmarked(rest.orElse(Words.plain(line.plain().substring(mark.end())))));
        }
    }

    /// The question; empty when there are no words in it.
    Optional<Question> question(Notes notes) {
        var asked = Words.kept(Words.unmarked(flat.text(question)));
        if (Words.blank(asked)) {
            return Optional.empty();
        }
        options.removeIf(Words::blank);
        var reply = flat.text(answer);
        var letters = LETTERS.matcher(reply.plain()).matches();
        var letter = LETTER.matcher(reply.plain());
        if (options.size() > 1 && !letters && letter.find()) {
            key = letter.group(1).toLowerCase(Locale.ROOT).charAt(0) - 'a';
            reply = Words.after(reply, letter.end()).orElse(reply);
        }
        if (options.size() > 1 && key >= 0 && key < options.size()) {
            return Optional.of(choice(asked, reply));
        }
        return Optional.of(open(asked, reply, notes));
    }

    private Question choice(Text asked, Text reply) {
        var made = new ArrayList<Option>();
        for (var i = 0; i < options.size(); i++) {
            made.add(new Option(String.valueOf((char) ('a' + i)), Words.kept(options.get(i)), Optional.empty()));
        }
        var same = reply.plain().strip().equals(options.get(key).plain().strip());
        var all = new ArrayList<Piece>();
        if (!same && !Words.blank(reply)) {
            all.add(Piece.Paragraph.of(line, reply));
        }
        points.forEach(point -> all.add(Piece.Paragraph.of(line, point)));
        all.addAll(notes);
        return new Question.SingleChoice(
                Slug.of("ask", asked.plain()), asked, made, made.get(key).id(), Backing.NONE.with(note(all)));
    }

    private Optional<Text> note(List<Piece> pieces) {
        return Optional.of(flat.text(pieces)).filter(text -> !Words.blank(text));
    }

    private Question open(Text asked, Text reply, Notes report) {
        var whole = asked;
        if (!options.isEmpty()) {
            report.kept(line, "this choice, whose one right option is not told,", "an open question");
            var lines = new ArrayList<Piece>();
            var letter = 'a';
            for (var option : options) {
                lines.add(Piece.Paragraph.of(line, Words.joined(List.of(Words.plain(letter++ + ")"), option), " ")));
            }
            whole = flat.text(lines, asked);
        }
        var made = new ArrayList<KeyPoint>();
        for (var point : points) {
            if (!Words.blank(point)) {
                var id = Slug.unique(
                        Slug.of("point", point.plain()),
                        made.stream().map(KeyPoint::id).toList()::contains);
                made.add(new KeyPoint(id, point, KeyPoint.Need.REQUIRED, List.of()));
            }
        }
        var model = Words.blank(reply) && !made.isEmpty() ? Words.kept(Words.joined(points, "\n")) : reply;
        return new Question.Open(
                Slug.of("ask", asked.plain()),
                whole,
                Optional.of(model).filter(text -> !Words.blank(text)),
                made,
                List.of(),
                Backing.NONE.with(note(notes)));
    }
}
