package org.lectern.schedule.fit;

/// Told how far a long computation has come, and asked whether it should go on.
@FunctionalInterface
public interface Progress {
    /// Nobody waits for it.
    Progress UNWATCHED = _ -> true;

    /// @param done the share that is done, from 0 to 1; never less than the time before
    /// @return whether to go on
    boolean goOn(double done);
}
