package org.lectern.schedule.fit;

/// Where sets of parameters, and choices among them, are kept for ever.
public interface ParameterLog {
    /// Keeps a set; it is safe once this returns.
    ParameterSets.Numbered append(ParameterSet set);

    /// Keeps a choice; it is safe once this returns.
    void choose(ParameterSets.Choice choice);
}
