package org.lectern.schedule.fit;

import java.time.OffsetDateTime;
import org.lectern.schedule.Parameters;

/// Parameters that were once fitted, to be kept and to be returned to.
///
/// @param made when
/// @param items from how many answers after a day or more
/// @param fitted how such a fit predicted answers it had not seen
/// @param standard how the published parameters predicted the same answers
public record ParameterSet(OffsetDateTime made, int items, Parameters parameters, Score fitted, Score standard) {
    /// Fewer items than this are not worth a fit.
    static final int LEAST = 64;
    /// A fit is worth renewing when the items have grown by a quarter: frequent fits predict better than rare ones
    /// (srs-benchmark), but a fit to nearly the same answers changes nothing.
    private static final double GROWTH = 1.25;

    public static ParameterSet of(Fit fit, OffsetDateTime made) {
        return new ParameterSet(made, fit.items(), fit.chosen(), fit.fitted(), fit.standard());
    }

    /// Whether these are fitted; else the published ones were better, and are kept here.
    public boolean isFitted() {
        return !parameters.equals(Parameters.STANDARD);
    }

    /// From how many items on a newer fit is worth while.
    int itemsForNext() {
        return Math.max(LEAST, (int) Math.ceil(GROWTH * items));
    }
}
