package org.lectern.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.content.Gap;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// Makes a text with gaps of a question with blanks, `____`, whose answer tells the words, or with the words in braces,
/// `{{word}}`.
final class Clozes {
    private static final Pattern GAP = Pattern.compile("_{3,}|\\{\\{\\s*(?:c\\d+::)?([^{}]+?)\\s*}}");
    private static final Pattern MARK = Pattern.compile("^\\(?\\d{1,2}[.)]\\s*|[.;]$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern EITHER = Pattern.compile("\\s+(?:or|/)\\s+|\\s*\\|\\s*");
    private static final int MOST_WORDS = 6;

    private Clozes() {}

    static boolean isAsked(Found found) {
        return GAP.matcher(found.asked()).find();
    }

    static Optional<Question> read(Found found) {
        var blanks = blanks(found);
        if (blanks.isEmpty() || !found.options().isEmpty()) {
            return Optional.empty();
        }
        if (blanks.stream().allMatch(Optional::isPresent)) {
            var words = blanks.stream()
                    .flatMap(Optional::stream)
                    .map(Clozes::unhinted)
                    .toList();
            return Optional.of(made(found, words, found.told()));
        }
        return blanks.stream().noneMatch(Optional::isPresent) ? typed(found, blanks.size()) : Optional.empty();
    }

    /// What stands in the braces of each gap; empty for a blank.
    private static List<Optional<String>> blanks(Found found) {
        var blanks = new ArrayList<Optional<String>>();
        for (var piece : found.question()) {
            if (piece instanceof Piece.Paragraph paragraph) {
                paragraph.text().with(words -> {
                    GAP.matcher(words).results().forEach(it -> blanks.add(Optional.ofNullable(it.group(1))));
                    return words;
                });
            }
        }
        return blanks;
    }

    /// Without the hint of `word::hint`.
    private static String unhinted(String words) {
        return words.replace("::", " | ");
    }

    /// The words stand in the answer, in the order of the gaps.
    private static Optional<Question> typed(Found found, int gaps) {
        var isListed = found.points().size() == gaps && Words.blank(Words.plain(found.replied()));
        var words = isListed
                ? found.points().stream().map(Text::plain).toList()
                : found.points().isEmpty() ? words(found.replied().strip(), gaps) : List.<String>of();
        var bare = words.stream()
                .map(word -> MARK.matcher(word.strip()).replaceAll("").strip())
                .toList();
        var isShort = bare.stream().allMatch(word -> !word.isEmpty() && word.split("\\s+").length <= MOST_WORDS);
        return bare.size() == gaps && isShort ? Optional.of(made(found, bare, List.of())) : Optional.empty();
    }

    private static List<String> words(String reply, int gaps) {
        if (gaps == 1) {
            return List.of(reply);
        }
        var parts = SEPARATOR.split(reply);
        return Arrays.asList(parts.length == gaps ? parts : COMMA.split(reply));
    }

    /// Each of the words that are right.
    private static List<String> right(String words) {
        var right = Arrays.stream(EITHER.split(words))
                .filter(word -> !word.isBlank())
                .toList();
        return right.isEmpty() ? List.of(words) : right;
    }

    /// @param rest of the answer
    private static Question made(Found found, List<String> words, List<Piece> rest) {
        var gaps = new ArrayList<Gap>();
        var stem = found.stem();
        var text = stem.with(plain -> GAP.matcher(plain).replaceAll(it -> {
            var id = "gap-" + (gaps.size() + 1);
            var right = right(words.get(Math.min(gaps.size(), words.size() - 1)));
            gaps.add(new Gap(id, right.getFirst(), right.subList(1, right.size()), List.of(), Optional.empty()));
            return Matcher.quoteReplacement("{{" + id + "}}");
        }));
        var label = Label.of(text)
                .filter(it -> GAP.matcher(it.words()).results().findAny().isEmpty() && !Words.blank(it.rest()));
        return new Question.Cloze(
                Slug.of("ask", GAP.matcher(stem.plain()).replaceAll(" ")),
                label.map(it -> Words.plain(it.words())).orElseGet(() -> Words.plain("Fill in what is missing.")),
                label.map(Label::rest).orElse(text),
                gaps,
                found.backing(rest));
    }
}
