package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// A question as far as it is known, until its answer is found.
final class Asked {
    private static final Pattern OPTION = Pattern.compile("^(?:\\[([ xX])\\]\\s+)?\\(?([A-Ha-h])[).]\\s+");
    private static final Pattern BOX = Pattern.compile("^\\[([ xX])\\]\\s+");
    /// What tells about one option, where it stands behind the answer.
    private static final Pattern ABOUT_ONE = Pattern.compile("^\\(?[A-H](?:[).:]|\\s+[–—-])\\s+.*", Pattern.DOTALL);

    private static final String ANSWER =
            "(?:correct |model |sample |suggested |the )?answers?|a|ans|(?:answer )?key|solution|correct(?: order)?";

    private static final String REASON = "explanation|why|rationale|note|reason|hint|feedback|because";

    private static final Pattern SAYS_WHAT_IT_IS = Pattern.compile(
            "\\W*(?:(?:show|reveal|view|see|click (?:for|to \\w+)|the|model|sample|correct|\\d+)\\W+){0,4}"
                    + "(?:answers?|solutions?|key|answer key|explanation|hint)\\W*\\d*\\W*",
            Pattern.CASE_INSENSITIVE);

    private final int line;
    private final Flat flat;
    private final List<Piece> question = new ArrayList<>();
    private final List<Found.Choice> options = new ArrayList<>();
    private final List<Piece> answer = new ArrayList<>();
    private final List<Text> points = new ArrayList<>();
    private final List<Piece> notes = new ArrayList<>();
    private List<Piece> part = question;

    Asked(int line, Flat flat) {
        this.line = line;
        this.flat = flat;
    }

    int line() {
        return line;
    }

    boolean hasAnswer() {
        return !answer.isEmpty() || !points.isEmpty() || options.stream().anyMatch(Found.Choice::isTicked);
    }

    /// Whether options may still follow.
    boolean isWaiting() {
        return !asksNothing() && options.isEmpty() && !hasAnswer();
    }

    /// Whether there are no words that ask something.
    boolean asksNothing() {
        return Words.blank(new Flat().text(question));
    }

    /// Whether each entry has a letter or a box.
    static boolean areOptions(Piece.Items items) {
        return items.entries().stream()
                .map(entry -> entry.text().plain())
                .allMatch(words ->
                        OPTION.matcher(words).find() || BOX.matcher(words).find());
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
                option(line, List.of());
            } else if (part != question && !part.isEmpty() && isAboutOne(line)) {
                part.add(Piece.Paragraph.of(paragraph.line(), line));
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

    private boolean isAboutOne(Text line) {
        return options.size() > 1 && ABOUT_ONE.matcher(line.plain()).matches();
    }

    private boolean isLabelled(Text line, int number) {
        var bare = Label.of(line).isPresent() ? line : Words.unmarked(line);
        var label = Label.of(bare);
        if (label.isEmpty()) {
            return false;
        }
        var keyword = label.get().keyword();
        if (keyword.matches(ANSWER)) {
            part = answer;
        } else if (keyword.matches(REASON)) {
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
                option(text, entry.rest());
            } else if (part == question && box.find()) {
                var words = Words.after(text, box.end()).orElse(text);
                offer(words, !box.group(1).isBlank(), entry.rest());
            } else if (part != question && !part.isEmpty() && isAboutOne(text)) {
                part.add(new Piece.Items(entry.line(), List.of(entry)));
            } else if (isLabelled(text, entry.line())) {
                take(entry.rest());
            } else if (part == answer) {
                points.add(flat.text(entry.pieces()));
            } else {
                part.add(new Piece.Items(entry.line(), List.of(entry)));
            }
        }
    }

    private void option(Text line, List<Piece> below) {
        var mark = OPTION.matcher(line.plain());
        if (mark.find()) {
            var rest = Words.after(line, mark.end());
            offer(
                    Words.unmarked(rest.orElse(Words.plain(line.plain().substring(mark.end())))),
                    "x".equalsIgnoreCase(mark.group(1))
                            || rest.filter(Words::allStrong).isPresent(),
                    below);
        }
    }

    /// What stands below an option is its reason, unless it is said to be the answer to the question.
    private void offer(Text text, boolean ticked, List<Piece> below) {
        var why = new ArrayList<Piece>();
        var others = new ArrayList<Piece>();
        for (var piece : below) {
            if (tellsTheAnswer(piece)) {
                others.add(piece);
            } else {
                why.addAll(reasons(piece));
            }
        }
        options.add(new Found.Choice(text, ticked, why));
        take(others);
    }

    /// Without bullets, and without the word that says what it is.
    private static List<Piece> reasons(Piece piece) {
        return switch (piece) {
            case Piece.Items items ->
                items.entries().stream()
                        .flatMap(entry -> entry.pieces().stream())
                        .flatMap(below -> reasons(below).stream())
                        .toList();
            case Piece.Paragraph paragraph ->
                List.of(Label.of(paragraph.text())
                        .filter(label -> label.keyword().matches(REASON) && !Words.blank(label.rest()))
                        .<Piece>map(label -> Piece.Paragraph.of(paragraph.line(), label.rest()))
                        .orElse(paragraph));
            case Piece.Heading _,
                    Piece.Grid _,
                    Piece.Code _,
                    Piece.Drawing _,
                    Piece.Math _,
                    Piece.Aside _,
                    Piece.Details _ -> List.of(piece);
        };
    }

    private static boolean tellsTheAnswer(Piece piece) {
        var first = switch (piece) {
            case Piece.Paragraph paragraph -> Optional.of(paragraph.text());
            case Piece.Items items -> Optional.of(items.entries().getFirst().text());
            case Piece.Details details -> Optional.of(details.summary());
            case Piece.Heading _, Piece.Grid _, Piece.Code _, Piece.Drawing _, Piece.Math _, Piece.Aside _ ->
                Optional.<Text>empty();
        };
        return piece instanceof Piece.Details
                || first.flatMap(Label::of)
                        .filter(label -> label.keyword().matches(ANSWER))
                        .isPresent();
    }

    /// The question; empty when there are no words in it.
    Optional<Question> question(Notes report) {
        var found = new Found(line, question, options, answer, points, notes, flat);
        if (asksNothing()) {
            return Optional.empty();
        }
        return Matches.read(found)
                .or(() -> Orders.read(found))
                .or(() -> Choices.read(found))
                .or(() -> Clozes.read(found))
                .or(() -> Numbers.read(found))
                .or(() -> Optional.of(new Opens(found, report).made()));
    }
}
