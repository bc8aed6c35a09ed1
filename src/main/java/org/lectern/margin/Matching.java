package org.lectern.margin;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Stretch;
import org.lectern.content.UnitText;

/// Finds the words of a quote in lines that may have been edited since.
///
/// @param lines in which they may be
record Matching(List<UnitText.Entry> lines) {
    /// Shorter words are too much like others.
    private static final int LEAST_TO_EDIT = 12;

    /// Of so many letters one may have changed.
    private static final int LETTERS_TO_A_CHANGE = 3;

    /// Longer words are only found as they were, for comparing them takes long.
    private static final int MOST_TO_EDIT = 2000;

    Optional<Stretch> of(Quote quote) {
        return likeliest(lines.stream().flatMap(line -> unchanged(quote, line)))
                .or(() -> likeliest(lines.stream().flatMap(line -> edited(quote, line))))
                .map(Candidate::stretch);
    }

    /// Where the words are that came here from another block; empty when that may be one of several places.
    Optional<Stretch> moved(Quote quote) {
        var places = lines.stream()
                .flatMap(line -> unchanged(quote, line))
                .filter(Candidate::isUnmistakable)
                .toList();
        return places.size() == 1 ? Optional.of(places.getFirst().stretch()) : Optional.empty();
    }

    private static Optional<Candidate> likeliest(Stream<Candidate> candidates) {
        return candidates.filter(Candidate::isCredible).min(Candidate.LIKELIEST);
    }

    private static Stream<Candidate> unchanged(Quote quote, UnitText.Entry line) {
        var words = line.line().words();
        return IntStream.iterate(
                        words.indexOf(quote.words()), at -> at >= 0, at -> words.indexOf(quote.words(), at + 1))
                .mapToObj(at -> Candidate.of(quote, line, at, at + quote.words().length(), 0));
    }

    private static Stream<Candidate> edited(Quote quote, UnitText.Entry line) {
        var length = quote.words().length();
        if (length < LEAST_TO_EDIT || length > MOST_TO_EDIT) {
            return Stream.empty();
        }
        var words = line.line().words();
        return Likeness.mostLike(words, quote.words(), length / LETTERS_TO_A_CHANGE).stream()
                .map(place ->
                        Candidate.of(quote, line, from(quote, words, place), to(quote, words, place), place.changes()));
    }

    /// What began with a word begins with a word.
    private static int from(Quote quote, String words, Likeness.Place place) {
        var from = place.from();
        if (isEdge(quote.before() + quote.words(), quote.before().length())) {
            while (!isEdge(words, from)) {
                from--;
            }
        }
        return from;
    }

    private static int to(Quote quote, String words, Likeness.Place place) {
        var to = place.to();
        if (isEdge(quote.words() + quote.after(), quote.words().length())) {
            while (!isEdge(words, to)) {
                to++;
            }
        }
        return to;
    }

    /// Whether a place does not lie within a word.
    private static boolean isEdge(String words, int at) {
        return at <= 0
                || at >= words.length()
                || !Character.isLetterOrDigit(words.charAt(at - 1))
                || !Character.isLetterOrDigit(words.charAt(at));
    }
}
