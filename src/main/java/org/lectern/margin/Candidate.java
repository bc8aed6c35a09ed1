package org.lectern.margin;

import java.util.Comparator;
import org.lectern.content.Stretch;
import org.lectern.content.UnitText;

/// A place that may be where the words of a quote are now.
///
/// @param changes how many letters of the words differ
record Candidate(Quote quote, UnitText.Entry entry, int from, int to, int changes, Side before, Side after) {
    /// So many letters are not the same by chance.
    private static final int TELLING = 24;

    /// Words as long as this stand for themselves, with one letter in five changed too.
    private static final int LONG = 32;

    /// So many letters in a row do not stand in a unit twice.
    private static final int UNMISTAKABLE = 60;

    private static final double HARDLY_CHANGED = 0.9;
    private static final int PHRASE = 12;
    private static final int FEW = 5;
    private static final double MOSTLY = 0.6;

    /// The likeliest first: what stands around it counts for more than its line, and that for more than its place.
    static final Comparator<Candidate> LIKELIEST = Comparator.comparingDouble(Candidate::around)
            .reversed()
            .thenComparing(candidate -> !candidate.isInSameLine())
            .thenComparing(
                    candidate -> Math.abs(candidate.from() - candidate.quote().at()));

    static Candidate of(Quote quote, UnitText.Entry entry, int from, int to, int changes) {
        var words = entry.line().words();
        return new Candidate(
                quote,
                entry,
                from,
                to,
                changes,
                Side.before(quote.before(), Quote.before(words, from)),
                Side.after(quote.after(), Quote.after(words, to)));
    }

    /// How much alike what stands around it is, from 0 to 1.
    private double around() {
        var letters = before.letters() + after.letters();
        return letters == 0 ? 1 : agreeing() / letters;
    }

    private double agreeing() {
        return before.agreeing() + after.agreeing();
    }

    private boolean isInSameLine() {
        return entry.line().key().equals(quote.line());
    }

    /// Whether it is beyond doubt: the words may stand elsewhere too, and a mark must never move to others.
    boolean isCredible() {
        var isTelling = isInSameLine() || quote.words().length() + agreeing() >= TELLING;
        return isTelling && (isLong() || adjoins() && (isMostlyAsItWas() || isPhraseInItsLine()));
    }

    private boolean isLong() {
        return quote.words().length() >= LONG && changes * FEW <= quote.words().length();
    }

    /// Whoever edits the words leaves what is beside them; else they are other words.
    private boolean adjoins() {
        return changes == 0 ? before.adjoins() || after.adjoins() : before.adjoins() && after.adjoins();
    }

    private boolean isMostlyAsItWas() {
        return around() >= MOSTLY || before.isTelling() || after.isTelling();
    }

    /// Whether so much around it is as it was that it is the same place, in whatever block it stands now.
    boolean isUnmistakable() {
        return changes == 0 && around() >= HARDLY_CHANGED && quote.words().length() + agreeing() >= UNMISTAKABLE;
    }

    /// A phrase seldom stands in one line twice.
    private boolean isPhraseInItsLine() {
        return isInSameLine() && changes == 0 && quote.words().length() >= PHRASE;
    }

    Stretch stretch() {
        return entry.stretch(from, to);
    }
}
