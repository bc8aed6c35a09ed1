package org.lectern.ui.search;

import org.lectern.search.Result;

/// A line of the list below what is typed.
sealed interface SearchLine {
    /// A place that was found. What is shown of it is put together when it comes into view: the list compares its
    /// lines with each other, thousands of them.
    ///
    /// @param nth which of the places it is, from 0
    record Hit(Places places, int nth) implements SearchLine {
        Result result() {
            return places.result(nth);
        }
    }

    /// Something that was sought before.
    record Recent(String typed) implements SearchLine {}

    /// What may have been meant.
    record Meant(String typed) implements SearchLine {}

    /// Some of the words.
    record Fewer(String typed, int count) implements SearchLine {}

    /// Places of other kinds.
    record Elsewhere(int count) implements SearchLine {}
}
