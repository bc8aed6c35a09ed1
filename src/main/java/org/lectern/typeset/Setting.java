package org.lectern.typeset;

import java.util.List;

/// A formula that was set, or why it cannot be.
public sealed interface Setting {
    /// Set in outlines.
    ///
    /// @param pieces from left to right, at least one; between two of them stands a space, at which a line may end
    record Outlined(List<Outline> pieces) implements Setting {
        public Outlined {
            pieces = List.copyOf(pieces);
        }
    }

    /// What is not understood.
    ///
    /// @param reason goes on after "this cannot be set as a formula: "
    record Refused(String reason) implements Setting {}
}
