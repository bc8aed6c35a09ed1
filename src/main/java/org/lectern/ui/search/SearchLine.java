package org.lectern.ui.search;

import org.lectern.search.Result;

/// A line of the list below what is typed.
sealed interface SearchLine {
    /// A place that was found.
    ///
    /// @param answered whether what its answer says was asked for
    record Hit(Result result, boolean answered) implements SearchLine {}

    /// Something that was sought before.
    record Recent(String typed) implements SearchLine {}

    /// What may have been meant.
    record Meant(String typed) implements SearchLine {}

    /// Some of the words.
    record Fewer(String typed, int count) implements SearchLine {}

    /// Places of other kinds.
    record Elsewhere(int count) implements SearchLine {}
}
