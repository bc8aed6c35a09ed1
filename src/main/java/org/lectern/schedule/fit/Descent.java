package org.lectern.schedule.fit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;

/// Finds the least of a smooth function within bounds (L-BFGS, projected; Nocedal and Wright, *Numerical
/// Optimization*, algorithm 7.4). Deterministic.
final class Descent {
    private static final int MEMORY = 8;
    /// Armijo's condition: the share of the promised fall that a step must bring.
    private static final double SUFFICIENT = 1e-4;
    private static final int HALVINGS = 20;

    private final Function function;
    private final double[] low;
    private final double[] high;
    private final ArrayDeque<Pair> pairs = new ArrayDeque<>();

    /// A function and its gradient, which is written into `gradient`.
    @FunctionalInterface
    interface Function {
        double at(double[] x, double[] gradient);
    }

    /// Told after each step; says whether to go on.
    @FunctionalInterface
    interface Steps {
        boolean goOn(int step);
    }

    private record Pair(double[] step, double[] turn, double inverse) {}

    Descent(Function function, double[] low, double[] high) {
        this.function = function;
        this.low = low;
        this.high = high;
    }

    /// @param precision ends when a step improves by less than this share of the value
    double[] from(double[] start, int most, double precision, Steps steps) {
        var x = start.clone();
        var gradient = new double[x.length];
        var value = function.at(x, gradient);
        for (var step = 0; step < most && steps.goOn(step); step++) {
            var direction = direction(x, gradient);
            var promised = dot(direction, gradient);
            if (promised > -1e-12) {
                break;
            }
            var length = pairs.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1.0;
            var next = x;
            var nextGradient = new double[x.length];
            var nextValue = value;
            var isLower = false;
            for (var halving = 0; halving < HALVINGS && !isLower; halving++, length /= 2) {
                next = moved(x, direction, length);
                Arrays.fill(nextGradient, 0);
                nextValue = function.at(next, nextGradient);
                isLower = nextValue <= value + SUFFICIENT * length * promised;
            }
            if (!isLower) {
                break;
            }
            remember(minus(next, x), minus(nextGradient, gradient));
            var isFlat = value - nextValue < precision * Math.abs(value);
            x = next;
            gradient = nextGradient;
            value = nextValue;
            if (isFlat) {
                break;
            }
        }
        return x;
    }

    private double[] direction(double[] x, double[] gradient) {
        var held = new boolean[x.length];
        var q = new double[x.length];
        for (var i = 0; i < x.length; i++) {
            held[i] = x[i] <= low[i] && gradient[i] > 0 || x[i] >= high[i] && gradient[i] < 0;
            q[i] = held[i] ? 0 : gradient[i];
        }
        var newest = new ArrayList<>(pairs).reversed();
        var shares = new double[newest.size()];
        for (var i = 0; i < newest.size(); i++) {
            shares[i] = newest.get(i).inverse() * dot(newest.get(i).step(), q);
            add(q, newest.get(i).turn(), -shares[i]);
        }
        if (!newest.isEmpty()) {
            var last = newest.getFirst();
            scale(q, 1 / (last.inverse() * dot(last.turn(), last.turn())));
        }
        for (var i = newest.size() - 1; i >= 0; i--) {
            add(
                    q,
                    newest.get(i).step(),
                    shares[i] - newest.get(i).inverse() * dot(newest.get(i).turn(), q));
        }
        for (var i = 0; i < q.length; i++) {
            q[i] = held[i] ? 0 : -q[i];
        }
        return q;
    }

    private double[] moved(double[] x, double[] direction, double length) {
        var moved = new double[x.length];
        for (var i = 0; i < x.length; i++) {
            moved[i] = Math.clamp(x[i] + length * direction[i], low[i], high[i]);
        }
        return moved;
    }

    private void remember(double[] step, double[] turn) {
        var curvature = dot(step, turn);
        if (curvature > 1e-10) {
            pairs.addLast(new Pair(step, turn, 1 / curvature));
            if (pairs.size() > MEMORY) {
                pairs.removeFirst();
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        var sum = 0.0;
        for (var i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] minus(double[] a, double[] b) {
        var difference = a.clone();
        add(difference, b, -1);
        return difference;
    }

    private static void add(double[] to, double[] what, double times) {
        for (var i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static void scale(double[] what, double times) {
        for (var i = 0; i < what.length; i++) {
            what[i] *= times;
        }
    }
}
