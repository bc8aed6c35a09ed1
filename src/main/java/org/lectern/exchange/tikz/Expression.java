package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// Works out a formula of numbers and lengths, with angles in degrees.
final class Expression {
    private static final int DEEPEST = 40;

    private final String text;
    private final Map<String, Double> variables;
    private int at;
    private int depth;
    private boolean unit;
    private boolean failed;

    private Expression(String text, Map<String, Double> variables) {
        this.text = text;
        this.variables = variables;
    }

    /// Empty when it cannot be understood or has no finite value.
    static Optional<Measure> value(String text, Map<String, Double> variables) {
        var expression = new Expression(Scan.bare(text), variables);
        var value = expression.either();
        expression.spaces();
        var good = !expression.failed && expression.at == expression.text.length() && Double.isFinite(value);
        return good ? Optional.of(new Measure(value, expression.unit)) : Optional.empty();
    }

    static Optional<Measure> value(String text) {
        return value(text, Map.of());
    }

    private double either() {
        if (++depth > DEEPEST) {
            failed = true;
        }
        var value = failed ? 0 : compared();
        if (take('?')) {
            var yes = either();
            failed |= !take(':');
            var no = either();
            value = value != 0 ? yes : no;
        }
        depth--;
        return value;
    }

    private double compared() {
        var left = sum();
        if (take('<')) {
            return take('=') ? truth(left <= sum()) : truth(left < sum());
        }
        if (take('>')) {
            return take('=') ? truth(left >= sum()) : truth(left > sum());
        }
        if (text.startsWith("==", at) || text.startsWith("!=", at)) {
            var same = text.charAt(at) == '=';
            at += 2;
            return truth((left == sum()) == same);
        }
        return left;
    }

    private double sum() {
        var value = product();
        while (!failed) {
            if (take('+')) {
                value += product();
            } else if (take('-')) {
                value -= product();
            } else {
                break;
            }
        }
        return value;
    }

    private double product() {
        var value = power();
        while (!failed) {
            if (take('*')) {
                value *= power();
            } else if (take('/')) {
                value /= power();
            } else {
                break;
            }
        }
        return value;
    }

    private double power() {
        var value = signed();
        while (!failed && take('^')) {
            value = Math.pow(value, signed());
        }
        return value;
    }

    private double signed() {
        var sign = 1;
        while (true) {
            if (take('-')) {
                sign = -sign;
            } else if (!take('+')) {
                return sign * after(part());
            }
        }
    }

    /// Takes the signs behind a value: `r` makes degrees of it, a unit a length.
    private double after(double value) {
        spaces();
        var start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        var word = text.substring(start, at);
        if (word.equals("r")) {
            return Math.toDegrees(value);
        }
        var size = Measure.of(word);
        if (!Double.isNaN(size)) {
            unit = true;
            return value * size;
        }
        at = start;
        return value;
    }

    private double part() {
        spaces();
        var c = at < text.length() ? text.charAt(at) : 0;
        if (c == '(' || c == '{') {
            at++;
            var value = either();
            failed |= !take(c == '(' ? ')' : '}');
            return value;
        }
        if (Character.isDigit(c) || c == '.') {
            return number();
        }
        if (c == '\\' || Character.isLetter(c)) {
            return named();
        }
        failed = true;
        return 0;
    }

    private double number() {
        var start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (at + 1 < text.length() && text.charAt(at) == 'e' && "+-0123456789".indexOf(text.charAt(at + 1)) >= 0) {
            at += 2;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
        }
        try {
            return Double.parseDouble(text.substring(start, at));
        } catch (NumberFormatException noNumber) {
            failed = true;
            return 0;
        }
    }

    private double named() {
        var start = at++;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        var name = text.substring(start, at);
        var known = variables.get(name);
        if (known != null) {
            return known;
        }
        var arguments = new ArrayList<Double>();
        if (take('(')) {
            do {
                arguments.add(either());
            } while (!failed && take(','));
            failed |= !take(')');
        } else if (Functions.takesOne(name)) {
            arguments.add(power());
        }
        var value = Functions.value(name, arguments);
        failed |= Double.isNaN(value);
        return value;
    }

    private void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(char sign) {
        spaces();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private static double truth(boolean fact) {
        return fact ? 1 : 0;
    }
}
