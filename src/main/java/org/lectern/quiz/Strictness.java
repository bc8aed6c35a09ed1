package org.lectern.quiz;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// From where on words count for a key point, moved by a student's corrections of the marking.
///
/// A few corrections move nothing; many move it within bounds. On the answers it was made of, he never has more to
/// correct by it than without it.
///
/// @param covered how much more of a wording than usual it takes to be covered, from -0.15 to 0.15
/// @param unsure the same for being unsure, from -0.15 to 0
/// @param corrections how often the student turned a mark
public record Strictness(double covered, double unsure, int corrections) {
    public static final Strictness STANDARD = new Strictness(0, 0, 0);

    /// Further nothing is moved, so that what is half said is never covered.
    static final double BOUND = 0.15;

    /// What is shown as covered should be right this often.
    private static final double SURE = 0.85;

    /// What a student made of the points that were read with one share of their words.
    private record Band(int made, int missed) {
        static final Band EMPTY = new Band(0, 0);

        Band and(Band other) {
            return new Band(made + other.made, missed + other.missed);
        }

        int all() {
            return made + missed;
        }

        /// How likely the next one is made, when `heads` of `all` were before anything was seen: the mean of a beta
        /// distribution.
        double chance(int heads, int all) {
            return (double) (heads + made) / (all + all());
        }
    }

    /// The share of an accepted wording from which on a point is covered.
    public double coveredFrom() {
        return Rubric.COVERED + covered;
    }

    /// The share of an accepted wording from which on a point is unsure.
    public double unsureFrom() {
        return Rubric.UNSURE + unsure;
    }

    /// Whether it moves anything.
    public boolean isMoved() {
        return covered != 0 || unsure != 0;
    }

    /// The strictness that a student's judgements call for.
    static Strictness of(List<Judged> judged) {
        var raised = raised(judged);
        var corrections =
                (int) judged.stream().filter(it -> it.isCorrected(STANDARD)).count();
        return new Strictness(raised > 0 ? raised : lowered(judged), found(judged), corrections);
    }

    /// Below what is covered by itself, as far down as the points are made nearly always.
    private static double lowered(List<Judged> judged) {
        var lowered = 0.0;
        var band = Band.EMPTY;
        for (var next : bands(judged, Judged::overCovered)
                .subMap(-BOUND, true, 0.0, false)
                .descendingMap()
                .entrySet()) {
            band = band.and(next.getValue());
            if (next.getValue().made() > 0 && band.chance(1, 2) >= SURE) {
                lowered = next.getKey();
            }
        }
        return lowered;
    }

    /// Above what is covered by itself, as far up as most points are not made; a wrong "covered" does more harm, so
    /// less is needed for this.
    private static double raised(List<Judged> judged) {
        var bands = bands(judged, Judged::overCovered).subMap(0.0, true, BOUND, false);
        var raised = 0.0;
        var most = 0;
        var band = Band.EMPTY;
        for (var next : bands.entrySet()) {
            band = band.and(next.getValue());
            if (band.chance(2, 3) < 0.5 && band.missed() - band.made() > most) {
                most = band.missed() - band.made();
                var above = bands.higherKey(next.getKey());
                raised = (next.getKey() + (above == null ? BOUND : above)) / 2;
            }
        }
        return raised;
    }

    /// Below what is found by itself, as far down as most points are made.
    private static double found(List<Judged> judged) {
        var found = 0.0;
        var most = 0;
        var band = Band.EMPTY;
        for (var next : bands(judged, Judged::overUnsure)
                .subMap(-BOUND, true, 0.0, false)
                .descendingMap()
                .entrySet()) {
            band = band.and(next.getValue());
            if (band.chance(1, 4) >= 0.5 && band.made() - band.missed() >= most) {
                most = band.made() - band.missed();
                found = next.getKey();
            }
        }
        return found;
    }

    private static TreeMap<Double, Band> bands(List<Judged> judged, ToDoubleFunction<Judged> over) {
        var bands = new TreeMap<Double, Band>();
        judged.forEach(it ->
                bands.merge(over.applyAsDouble(it) + 0.0, it.isMade() ? new Band(1, 0) : new Band(0, 1), Band::and));
        return bands;
    }
}
