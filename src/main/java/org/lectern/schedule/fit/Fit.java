package org.lectern.schedule.fit;

import org.lectern.schedule.Parameters;

/// Parameters fitted to a student's log, and what they were worth on answers they had not seen.
///
/// @param parameters the fit, drawn to the published ones as far as it is not yet trusted
/// @param items how many answers it was fitted to
/// @param trust how much the fit counts against the published parameters, from 0 to 1
/// @param fitted how a fit to the earlier part of the log predicted the later part
/// @param standard how the published parameters predicted the same part
public record Fit(Parameters parameters, int items, double trust, Score fitted, Score standard) {
    /// Whether the fit is to be preferred: it predicted the answers it had not seen better than the published
    /// parameters
    /// did.
    public boolean isBetter() {
        return fitted.logLoss() < standard.logLoss();
    }

    /// The parameters to schedule with: the fit where it proved better, else the published ones.
    public Parameters chosen() {
        return isBetter() ? parameters : Parameters.STANDARD;
    }
}
