package org.lectern.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.content.Gist;
import org.lectern.content.Option;
import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Reuse;
import org.lectern.content.Text;

/// Makes a matching of a question that asks for one: its two columns stand in a table or in two lists, and the answer
/// names the pairs.
final class Matches {
    private static final Pattern ASKS =
            Pattern.compile("\\bmatch(?:es|ing)?\\b|\\bpair (?:each|the|up)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\d{1,2})\\s*(?:[-–—:=.)]|→|->|=>)?\\s*\\(?([A-Ha-h])\\)?(?![\\p{L}\\p{N}])");
    private static final Pattern NUMBERED = Pattern.compile("^\\(?\\d{1,2}[.)]\\s+");
    private static final Pattern LETTERED = Pattern.compile("^\\(?([A-Ha-h])[.)]\\s+");
    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->|=>|=)\\s*|\\s+[–—-]\\s+|:\\s+");
    private static final int FEWEST = 2;

    private final Found found;
    private final List<Text> prompts;
    private final List<Text> matches;
    private final List<Piece> gone;

    private Matches(Found found, List<Text> prompts, List<Text> matches, List<Piece> gone) {
        this.found = found;
        this.prompts = prompts;
        this.matches = matches;
        this.gone = gone;
    }

    static boolean isAsked(Found found) {
        return ASKS.matcher(found.asked()).find();
    }

    static Optional<Question> read(Found found) {
        if (!isAsked(found)) {
            return Optional.empty();
        }
        return grid(found.question())
                .flatMap(grid -> columns(found, grid))
                .or(() -> lists(found))
                .filter(it -> it.prompts.size() >= FEWEST && it.matches.size() >= FEWEST)
                .flatMap(Matches::keyed)
                .or(() -> grid(found.answer()).flatMap(grid -> rows(found, grid)));
    }

    private static Optional<Piece.Grid> grid(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece instanceof Piece.Grid grid && grid.head().size() == 2)
                .map(Piece.Grid.class::cast)
                .findFirst();
    }

    /// The columns of the question's table. Its head names them, and is kept in the question.
    private static Optional<Matches> columns(Found found, Piece.Grid grid) {
        var left = new ArrayList<Text>();
        var right = new ArrayList<Text>();
        for (var row : grid.rows()) {
            cell(row, 0, NUMBERED).ifPresent(left::add);
            cell(row, 1, LETTERED).ifPresent(right::add);
        }
        return Optional.of(new Matches(found, left, right, List.of(grid)));
    }

    private static Optional<Text> cell(List<Text> row, int at, Pattern mark) {
        return at >= row.size() || Words.blank(row.get(at))
                ? Optional.empty()
                : Optional.of(without(row.get(at), mark));
    }

    private static Text without(Text text, Pattern mark) {
        var begins = mark.matcher(text.plain());
        return begins.find() ? Words.after(text, begins.end()).orElse(text) : text;
    }

    /// A list of entries, and lettered options.
    private static Optional<Matches> lists(Found found) {
        var entries = found.question().stream()
                .filter(piece -> piece instanceof Piece.Items items
                        && items.entries().size() == 1
                        && items.entries().getFirst().rest().isEmpty())
                .toList();
        var hasWhy = found.options().stream().anyMatch(option -> !option.why().isEmpty());
        return hasWhy
                ? Optional.empty()
                : Optional.of(new Matches(
                        found,
                        entries.stream()
                                .map(piece -> without(
                                        ((Piece.Items) piece)
                                                .entries()
                                                .getFirst()
                                                .text(),
                                        NUMBERED))
                                .toList(),
                        found.options().stream().map(Found.Choice::text).toList(),
                        entries));
    }

    /// The question with the pairs that the answer names, by number and letter or in words.
    private Optional<Question> keyed() {
        var numbered = new HashMap<Integer, Integer>();
        PAIR.matcher(found.replied() + "\n" + points())
                .results()
                .forEach(pair -> numbered.put(
                        Integer.parseInt(pair.group(1)) - 1,
                        Character.toLowerCase(pair.group(2).charAt(0)) - 'a'));
        if (fits(numbered)) {
            return Optional.of(made(numbered, PAIR));
        }
        var worded = new HashMap<Integer, Integer>();
        for (var line : (found.replied() + "\n" + points()).split("\n")) {
            var parts = ARROW.split(line, 2);
            if (parts.length == 2) {
                worded.put(place(prompts, parts[0]), place(matches, parts[1]));
            }
        }
        return fits(worded) ? Optional.of(made(worded, ARROW)) : Optional.empty();
    }

    private String points() {
        return String.join("\n", found.points().stream().map(Text::plain).toList());
    }

    private boolean fits(Map<Integer, Integer> key) {
        return key.size() == prompts.size()
                && key.keySet().stream().allMatch(at -> at >= 0 && at < prompts.size())
                && key.values().stream().allMatch(at -> at >= 0 && at < matches.size());
    }

    private static int place(List<Text> texts, String words) {
        var gist = Gist.of(words.strip());
        return texts.stream().map(Gist::of).toList().indexOf(gist);
    }

    /// @param pairs what the answer's key consists of; where it says more, that is kept
    private Question made(Map<Integer, Integer> key, Pattern pairs) {
        var rest = new ArrayList<Piece>();
        for (var piece : found.told()) {
            var isKey = piece instanceof Piece.Paragraph paragraph
                    && (pairs == ARROW
                            || pairs.matcher(paragraph.text().plain())
                                    .replaceAll("")
                                    .chars()
                                    .noneMatch(Character::isLetterOrDigit));
            if (!isKey) {
                rest.add(piece);
            }
        }
        var stem = new ArrayList<>(found.question());
        stem.removeIf(piece -> gone.stream().anyMatch(it -> it == piece));
        gone.stream()
                .filter(Piece.Grid.class::isInstance)
                .forEach(grid ->
                        stem.add(Piece.Paragraph.of(grid.line(), Words.joined(((Piece.Grid) grid).head(), " → "))));
        return question(found, stem, prompts, matches, key, rest);
    }

    /// The rows of the answer's table are the pairs.
    private static Optional<Question> rows(Found found, Piece.Grid grid) {
        var key = new HashMap<Integer, Integer>();
        var left = new ArrayList<Text>();
        var right = new ArrayList<Text>();
        for (var row : grid.rows()) {
            var prompt = cell(row, 0, NUMBERED);
            var match = cell(row, 1, LETTERED);
            if (prompt.isPresent() && match.isPresent()) {
                var at = right.stream().map(Gist::of).toList().indexOf(Gist.of(match.get()));
                key.put(left.size(), at < 0 ? right.size() : at);
                left.add(prompt.get());
                if (at < 0) {
                    right.add(match.get());
                }
            }
        }
        var rest = new ArrayList<>(found.told());
        rest.remove(grid);
        var stem = new ArrayList<>(found.question());
        found.options().forEach(option -> stem.add(Piece.Paragraph.of(found.line(), option.text())));
        stem.add(Piece.Paragraph.of(grid.line(), Words.joined(grid.head(), " → ")));
        return left.size() == grid.rows().size() && left.size() >= FEWEST && right.size() >= FEWEST
                ? Optional.of(question(found, stem, left, right, key, rest))
                : Optional.empty();
    }

    private static Question question(
            Found found,
            List<Piece> asked,
            List<Text> left,
            List<Text> right,
            Map<Integer, Integer> key,
            List<Piece> rest) {
        var stem = Words.kept(Words.unmarked(found.flat().text(asked)));
        var prompts = IntStream.range(0, left.size())
                .mapToObj(at -> new Prompt(
                        "p" + (at + 1),
                        Words.kept(left.get(at)),
                        "m" + (key.getOrDefault(at, 0) + 1),
                        Optional.empty()))
                .toList();
        var matches = IntStream.range(0, right.size())
                .mapToObj(at -> new Option("m" + (at + 1), Words.kept(right.get(at)), Optional.empty()))
                .toList();
        var isRepeated = key.values().stream().distinct().count() < key.size();
        return new Question.Matching(
                Slug.of("ask", stem.plain()),
                stem,
                prompts,
                matches,
                isRepeated ? Optional.of(Reuse.REPEATED) : Optional.empty(),
                found.backing(rest));
    }
}
