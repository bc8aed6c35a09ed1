package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.content.Backing;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// Makes a choice of a question with lettered options, one or several of which are told to be right.
final class Choices {
    private static final Pattern ABOUT_ONE = Pattern.compile(
            "^(?:(?:option|choice|answer)\\s+)?\\(?([A-Ha-h])(?:[).:]+|\\s+[–—-]|\\s+is)\\s+",
            Pattern.CASE_INSENSITIVE);

    private final Found found;
    private final List<Option> options = new ArrayList<>();
    private final List<List<Piece>> whys = new ArrayList<>();
    private final List<Piece> rest = new ArrayList<>();

    private Choices(Found found) {
        this.found = found;
    }

    static Optional<Question> read(Found found) {
        var reply = Letters.of(found.replied())
                .filter(letters -> letters.areOf(found.options().size()));
        var keys = reply.map(Letters::places).orElseGet(() -> ticked(found));
        var count = found.options().size();
        return keys.isEmpty() || count < 2 || keys.size() > 1 && keys.size() >= count
                ? Optional.empty()
                : Optional.of(
                        new Choices(found).made(keys, reply.map(Letters::end).orElse(0)));
    }

    /// Where all are marked, the mark says nothing.
    private static List<Integer> ticked(Found found) {
        var ticked = IntStream.range(0, found.options().size())
                .filter(at -> found.options().get(at).isTicked())
                .boxed()
                .toList();
        return ticked.size() < found.options().size() ? ticked : List.of();
    }

    private Question made(List<Integer> keys, int end) {
        found.options().forEach(option -> whys.add(new ArrayList<>(option.why())));
        remaining(keys, end);
        found.points().forEach(point -> explain(Piece.Paragraph.of(found.line(), point)));
        var notes = found.notes().stream().filter(note -> !isAboutOne(note)).toList();
        for (var at = 0; at < whys.size(); at++) {
            var id = String.valueOf((char) ('a' + at));
            options.add(new Option(id, Words.kept(found.options().get(at).text()), found.note(whys.get(at))));
        }
        var stem = found.stem();
        rest.addAll(notes);
        var backing = Backing.NONE.with(found.note(rest));
        var ids = keys.stream().sorted().map(key -> options.get(key).id()).toList();
        var id = Slug.of("ask", stem.plain());
        return ids.size() == 1
                ? new Question.SingleChoice(id, stem, options, ids.getFirst(), backing)
                : new Question.MultipleResponse(id, stem, options, ids, backing);
    }

    /// What the answer says after its letters. That it repeats the words of its option is nothing new.
    private void remaining(List<Integer> keys, int end) {
        for (var piece : found.answer()) {
            if (end > 0 && piece == found.answer().getFirst() && piece instanceof Piece.Paragraph paragraph) {
                var after = Words.after(paragraph.text(), end).orElse(paragraph.text());
                var same = keys.size() == 1
                        && after.plain()
                                .strip()
                                .equals(found.options()
                                        .get(keys.getFirst())
                                        .text()
                                        .plain()
                                        .strip());
                if (!same && !Words.blank(after)) {
                    rest.add(Piece.Paragraph.of(paragraph.line(), after));
                }
            } else {
                explain(piece);
            }
        }
    }

    private void explain(Piece piece) {
        if (!isAboutOne(piece)) {
            rest.add(piece);
        }
    }

    /// Whether a piece tells about one option; then it is kept as the reason of that one.
    private boolean isAboutOne(Piece piece) {
        var text = text(piece);
        var about = text.map(words -> ABOUT_ONE.matcher(words.plain())).filter(it -> it.find());
        if (about.isEmpty()) {
            return false;
        }
        var at = Character.toLowerCase(about.get().group(1).charAt(0)) - 'a';
        var after = text.flatMap(words -> Words.after(words, about.get().end()));
        if (at >= whys.size() || after.isEmpty() || Words.blank(after.get())) {
            return false;
        }
        whys.get(at).add(Piece.Paragraph.of(piece.line(), after.get()));
        return true;
    }

    private static Optional<Text> text(Piece piece) {
        return switch (piece) {
            case Piece.Paragraph paragraph -> Optional.of(paragraph.text());
            case Piece.Items items ->
                items.entries().size() == 1 && items.entries().getFirst().rest().isEmpty()
                        ? Optional.of(items.entries().getFirst().text())
                        : Optional.empty();
            case Piece.Heading _,
                    Piece.Grid _,
                    Piece.Code _,
                    Piece.Drawing _,
                    Piece.Math _,
                    Piece.Aside _,
                    Piece.Details _ -> Optional.empty();
        };
    }
}
