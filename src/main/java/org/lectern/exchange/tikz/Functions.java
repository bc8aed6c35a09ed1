package org.lectern.exchange.tikz;

import java.util.List;
import java.util.Set;

/// The functions and constants that an expression may name. Angles are in degrees.
final class Functions {
    private static final Set<String> ONE = Set.of(
            "sin", "cos", "tan", "exp", "ln", "sqrt", "abs", "round", "floor", "ceil", "int", "frac", "deg", "rad",
            "log", "sign", "neg");

    private Functions() {}

    static boolean takesOne(String name) {
        return ONE.contains(name);
    }

    /// NaN when there is no such function, or no value.
    static double value(String name, List<Double> arguments) {
        return switch (arguments.size()) {
            case 0 -> constant(name);
            case 1 -> of(name, arguments.getFirst());
            case 2 -> of(name, arguments.getFirst(), arguments.getLast());
            default -> many(name, arguments);
        };
    }

    private static double constant(String name) {
        return switch (name) {
            case "pi" -> Math.PI;
            case "e" -> Math.E;
            case "true" -> 1;
            case "false" -> 0;
            // A drawing must come out the same each time it is read.
            case "rnd" -> 0.5;
            case "rand" -> 0;
            default -> Double.NaN;
        };
    }

    private static double of(String name, double x) {
        return switch (name) {
            case "sin" -> Math.sin(Math.toRadians(x));
            case "cos" -> Math.cos(Math.toRadians(x));
            case "tan" -> Math.tan(Math.toRadians(x));
            case "cot" -> 1 / Math.tan(Math.toRadians(x));
            case "asin" -> Math.toDegrees(Math.asin(x));
            case "acos" -> Math.toDegrees(Math.acos(x));
            case "atan" -> Math.toDegrees(Math.atan(x));
            case "sinh" -> Math.sinh(x);
            case "cosh" -> Math.cosh(x);
            case "tanh" -> Math.tanh(x);
            case "exp" -> Math.exp(x);
            case "ln" -> Math.log(x);
            case "log", "log10" -> Math.log10(x);
            case "log2" -> Math.log(x) / Math.log(2);
            case "sqrt" -> Math.sqrt(x);
            case "abs" -> Math.abs(x);
            case "round" -> Math.rint(x);
            case "floor" -> Math.floor(x);
            case "ceil" -> Math.ceil(x);
            case "int" -> x < 0 ? Math.ceil(x) : Math.floor(x);
            case "frac" -> Math.abs(x) - Math.floor(Math.abs(x));
            case "deg" -> Math.toDegrees(x);
            case "rad" -> Math.toRadians(x);
            case "sign" -> Math.signum(x);
            case "neg" -> -x;
            case "not" -> x == 0 ? 1 : 0;
            default -> many(name, List.of(x));
        };
    }

    private static double of(String name, double x, double y) {
        return switch (name) {
            case "pow" -> Math.pow(x, y);
            case "mod" -> y == 0 ? Double.NaN : x % y;
            case "Mod" -> y == 0 ? Double.NaN : ((x % y) + y) % y;
            case "div" -> y == 0 ? Double.NaN : (double) (long) (x / y);
            case "atan2" -> Math.toDegrees(Math.atan2(x, y));
            case "veclen" -> Math.hypot(x, y);
            case "add" -> x + y;
            case "subtract" -> x - y;
            case "multiply" -> x * y;
            case "divide" -> x / y;
            case "equal" -> x == y ? 1 : 0;
            case "less" -> x < y ? 1 : 0;
            case "greater" -> x > y ? 1 : 0;
            default -> many(name, List.of(x, y));
        };
    }

    private static double many(String name, List<Double> values) {
        var numbers = values.stream().mapToDouble(Double::doubleValue);
        return switch (name) {
            case "min" -> numbers.min().orElse(Double.NaN);
            case "max" -> numbers.max().orElse(Double.NaN);
            case "ifthenelse" -> values.size() == 3 ? (values.get(0) != 0 ? values.get(1) : values.get(2)) : Double.NaN;
            default -> Double.NaN;
        };
    }
}
