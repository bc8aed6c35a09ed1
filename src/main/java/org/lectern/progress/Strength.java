package org.lectern.progress;

/// How well something in the guide is remembered today.
///
/// @param cards what can be asked of it
/// @param tested how many of them were asked at least once
/// @param recall the mean chance, from 0 to 1, that a tested card is recalled today; 0 when none was tested
public record Strength(int cards, int tested, double recall) {
    /// Nothing can be asked.
    public static final Strength NONE = new Strength(0, 0, 0);

    /// Below this, more than a third is lost: it is worth reading again.
    private static final double FAIR = 0.65;

    /// Near the recall at which the scheduler asks again by standard, 0.9.
    private static final double GOOD = 0.85;

    /// Above what the scheduler aims at: nothing to do.
    private static final double STRONG = 0.95;

    /// What the recall means.
    public enum Level {
        /// Untested is not weak.
        UNTESTED,
        WEAK,
        FAIR,
        GOOD,
        STRONG
    }

    public Level level() {
        if (tested == 0) {
            return Level.UNTESTED;
        }
        return recall < FAIR ? Level.WEAK : recall < GOOD ? Level.FAIR : recall < STRONG ? Level.GOOD : Level.STRONG;
    }

    /// Both together.
    Strength and(Strength other) {
        var all = tested + other.tested;
        return new Strength(
                cards + other.cards, all, all == 0 ? 0 : (recall * tested + other.recall * other.tested) / all);
    }
}
