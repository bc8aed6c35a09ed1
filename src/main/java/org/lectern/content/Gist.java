package org.lectern.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What words mean, as a short hash that neither case nor punctuation nor marks can change.
///
/// It is written `1-` and the first 64 bits of the SHA-256, in hexadecimal, of the UTF-8 of lines of words. The number
/// is the version of this definition: gists of two versions say nothing about each other. Two meanings have the same
/// gist by chance once in about 2^64 pairs.
public final class Gist {
    private static final String VERSION = "1-";
    private static final int BYTES = 8;

    /// Words, and the signs that mean something by themselves: `-5` is not `5`, `!=` is not `=`, C++ is not C.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*"
            + "|(?<![\\p{L}\\p{N}])[-\u2212](?=\\p{N})|!(?==)|[\\p{S}%#&@*/\\\\]");

    private Gist() {}

    /// The gist of what is answered, each thing by itself.
    public static String of(String... answers) {
        return hash(Arrays.stream(answers).map(Gist::bare));
    }

    /// The gist of a text without its marks.
    public static String of(Text answer) {
        return of(answer.plain());
    }

    /// The gist of what answers a question. For a choice: the keys and the other options, in any order. For
    /// an open question: its points, in any order, each with its need and the words it accepts, or its own
    /// where it accepts none; the model answer only where there are no points. For an ordering: the steps
    /// in order, and those unused. For a matching: each prompt with its match, in any order, and the other
    /// matches. For a cloze: the text, and what is right and what else is offered in each gap. For a
    /// number: how it is worked out, how exact, and its unit.
    public static String of(Question question) {
        return hash(Answered.lines(question));
    }

    /// Whether two gists are of different meanings. Of one that is empty, or of another version, nobody knows.
    public static boolean differ(String one, String other) {
        return one.startsWith(VERSION) && other.startsWith(VERSION) && !one.equals(other);
    }

    /// The words and signs of a text, with single spaces between them.
    static String bare(String text) {
        // By way of the upper case, so that the German sharp s is the same as two.
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        var words = WORD.matcher(folded).results().map(MatchResult::group).collect(Collectors.joining(" "));
        return words.isEmpty() ? folded.strip().replaceAll("\\s+", " ") : words;
    }

    private static String hash(Stream<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var whole = digest.digest(lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
            return VERSION + HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
