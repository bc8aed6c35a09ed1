package org.lectern.content;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Works out how a number is calculated: `+ - * / ^`, parentheses, names of values and the functions `min`, `max`,
/// `round`, `floor`, `ceil`, `sqrt`, `ln`, `log2`, `log10` and `exp`.
final class Calculation {
    private static final int DEEPEST = 40;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]*[a-z0-9]|[a-z]");

    private final String text;
    private final Map<String, Double> values;
    private int at;
    private int depth;
    private boolean failed;

    private Calculation(String text, Map<String, Double> values) {
        this.text = text;
        this.values = values;
    }

    /// The result; empty when the text cannot be understood, names an unknown value or has no finite result.
    static OptionalDouble of(String text, Map<String, Double> values) {
        var calculation = new Calculation(text, values);
        var result = calculation.sum();
        calculation.spaces();
        return !calculation.failed && calculation.at == text.length() && Double.isFinite(result)
                ? OptionalDouble.of(result)
                : OptionalDouble.empty();
    }

    private double sum() {
        if (++depth > DEEPEST) {
            failed = true;
        }
        var result = product();
        while (!failed) {
            if (take("+")) {
                result += product();
            } else if (take("-")) {
                result -= product();
            } else {
                break;
            }
        }
        depth--;
        return result;
    }

    private double product() {
        var result = signed();
        while (!failed) {
            if (take("*")) {
                result *= signed();
            } else if (take("/")) {
                result /= signed();
            } else {
                break;
            }
        }
        return result;
    }

    /// `-2^2` is -4, as in writing.
    private double signed() {
        var sign = 1;
        while (take("-")) {
            sign = -sign;
        }
        return failed ? 0 : sign * power();
    }

    private double power() {
        var base = part();
        return !failed && take("^") ? Math.pow(base, signed()) : base;
    }

    private double part() {
        spaces();
        if (take("(")) {
            return closed(sum());
        }
        var number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            at = number.end();
            return Double.parseDouble(number.group());
        }
        var name = NAME.matcher(text).region(at, text.length());
        if (name.lookingAt()) {
            at = name.end();
            return take("(") ? function(name.group()) : value(name.group());
        }
        failed = true;
        return 0;
    }

    private double value(String name) {
        var value = values.get(name);
        failed |= value == null;
        return value == null ? 0 : value;
    }

    private double function(String name) {
        var first = sum();
        return closed(
                switch (name) {
                    case "min" -> Math.min(first, second());
                    case "max" -> Math.max(first, second());
                    case "round" -> Math.rint(first);
                    case "floor" -> Math.floor(first);
                    case "ceil" -> Math.ceil(first);
                    case "sqrt" -> Math.sqrt(first);
                    case "ln" -> Math.log(first);
                    case "log2" -> Math.log(first) / Math.log(2);
                    case "log10" -> Math.log10(first);
                    case "exp" -> Math.exp(first);
                    default -> Double.NaN;
                });
    }

    private double second() {
        failed |= !take(",");
        return failed ? 0 : sum();
    }

    private double closed(double inside) {
        failed |= !take(")");
        return inside;
    }

    private void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(String sign) {
        spaces();
        if (text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }
}
