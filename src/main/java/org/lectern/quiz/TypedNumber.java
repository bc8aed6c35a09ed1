package org.lectern.quiz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as people type it: `1,500`, `0.25`, `3e6`, `-4 MB`, `12 %`.
///
/// @param unit what stands behind it; empty when nothing does
record TypedNumber(double number, String unit) {
    /// Letters that a unit has at most, as in `requests`.
    static final int LONGEST_UNIT = 12;

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*[=~≈$]?\\s*([-−+]?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d+)?(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)\\s*(.*?)\\s*");

    /// Empty when it is no number.
    static Optional<TypedNumber> of(String words) {
        var found = NUMBER.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var digits = found.group(1).replace('−', '-').replaceAll("[, ]", "");
            var number = Double.parseDouble(digits);
            return Double.isFinite(number) && !found.group(2).matches("[\\d.,].*")
                    ? Optional.of(new TypedNumber(number, found.group(2)))
                    : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /// Whether the unit is the one wanted. Who leaves it out means it; letters count as they are: Mb is not MB.
    boolean isIn(Optional<String> wanted) {
        return unit.isEmpty() || wanted.filter(unit::equals).isPresent() || isSpelt(wanted);
    }

    private boolean isSpelt(Optional<String> wanted) {
        return unit.length() > 3
                && wanted.filter(word -> Typed.says(unit, List.of(word))).isPresent();
    }
}
