package org.lectern.exchange.log;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What stands in a column.
sealed interface Value {
    record Words(String words) implements Value {}

    record Whole(long number) implements Value {}

    /// A number with a fraction, which is kept to the millionth.
    record Real(BigDecimal number) implements Value {
        static Real of(double number) {
            var rounded = BigDecimal.valueOf(number)
                    .setScale(6, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros();
            return new Real(rounded.setScale(Math.max(0, rounded.scale())));
        }
    }

    record Truth(boolean truth) implements Value {}
}
