package org.lectern.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A numeric question with one set of its values.
///
/// @param values a number for each name
public record Variant(Question.Numeric numeric, Map<String, Double> values) {
    /// Stands in a text for what comes out.
    static final String RESULT = "result";

    /// Digits that a number is written with at most.
    private static final int DIGITS = 10;

    public Variant {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /// All variants; one without values when nothing changes.
    public static List<Variant> all(Question.Numeric numeric) {
        var count = numeric.values().stream()
                .mapToInt(value -> value.of().size())
                .min()
                .orElse(1);
        return IntStream.range(0, count).mapToObj(at -> at(numeric, at)).toList();
    }

    /// The variant of a repetition; after the last comes the first again.
    ///
    /// @param repetition from 0
    public static Variant of(Question.Numeric numeric, int repetition) {
        var all = all(numeric);
        return all.get(repetition % all.size());
    }

    private static Variant at(Question.Numeric numeric, int at) {
        var values = new TreeMap<String, Double>();
        numeric.values().forEach(value -> values.put(value.id(), value.of().get(at)));
        return new Variant(numeric, values);
    }

    /// What is right; empty when it cannot be worked out, which no unit that is open has.
    OptionalDouble result() {
        return Calculation.of(numeric.value(), values);
    }

    /// The right number.
    public double value() {
        return result().orElseThrow();
    }

    /// What is asked, with its numbers.
    public Text question() {
        return filled(numeric.question());
    }

    /// The way to the answer, with its numbers.
    public Text answer() {
        return filled(numeric.answer());
    }

    /// The right number as it is written, with its unit.
    public String wording() {
        return written(value()) + numeric.unit().map(unit -> " " + unit).orElse("");
    }

    /// Whether a number is near enough to the right one.
    public boolean accepts(double number) {
        var far = numeric.tolerance().orElse(0.0) + Math.ulp(value()) * 4;
        return Math.abs(number - value()) <= far;
    }

    private Text filled(Text text) {
        return Braces.replaced(
                text, name -> name.equals(RESULT) ? written(value()) : written(values.getOrDefault(name, Double.NaN)));
    }

    /// A number without needless zeros, rounded to ten digits.
    static String written(double number) {
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        var rounded = new BigDecimal(number).round(new MathContext(DIGITS));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
