package org.lectern.exchange.tikz;

/// Shifts, scales and turns places: (x, y) becomes (ax + cy + e, bx + dy + f).
record Affine(double a, double b, double c, double d, double e, double f) {
    static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    static Affine shift(Vec by) {
        return new Affine(1, 0, 0, 1, by.x(), by.y());
    }

    static Affine scale(double x, double y) {
        return new Affine(x, 0, 0, y, 0, 0);
    }

    static Affine turn(double degrees) {
        var right = Vec.polar(degrees, 1);
        return new Affine(right.x(), right.y(), -right.y(), right.x(), 0, 0);
    }

    Vec at(Vec place) {
        return way(place).plus(new Vec(e, f));
    }

    /// The same for a way, which is not shifted.
    Vec way(Vec way) {
        return new Vec(a * way.x() + c * way.y(), b * way.x() + d * way.y());
    }

    /// Does the other first, then this.
    Affine after(Affine other) {
        var right = way(new Vec(other.a, other.b));
        var up = way(new Vec(other.c, other.d));
        var shift = at(new Vec(other.e, other.f));
        return new Affine(right.x(), right.y(), up.x(), up.y(), shift.x(), shift.y());
    }

    boolean onlyShifts() {
        return a == 1 && b == 0 && c == 0 && d == 1;
    }
}
