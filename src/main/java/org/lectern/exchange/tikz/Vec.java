package org.lectern.exchange.tikz;

/// A place or a way on the drawing, in centimetres to the right and up.
record Vec(double x, double y) {
    static final Vec ZERO = new Vec(0, 0);

    /// @param degrees counted against the clock from the right
    static Vec polar(double degrees, double length) {
        return new Vec(length * cos(degrees), length * sin(degrees));
    }

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor);
    }

    Vec towards(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }

    double length() {
        return Math.hypot(x, y);
    }

    /// From -180 to 180 degrees.
    double angle() {
        return Math.toDegrees(Math.atan2(y, x));
    }

    /// The same direction with length 1; to the right when there is none.
    Vec unit() {
        var length = length();
        return length < 1e-9 ? new Vec(1, 0) : times(1 / length);
    }

    /// Turned left by a right angle.
    Vec left() {
        return new Vec(-y, x);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y;
    }

    boolean near(Vec other) {
        return minus(other).length() < 1e-6;
    }

    /// Far enough inside what a picture can hold.
    boolean sane() {
        return Math.abs(x) < 500 && Math.abs(y) < 500;
    }

    /// Exact for whole quarters of a turn, so that no coordinate ends in a digit of noise.
    private static double cos(double degrees) {
        return sin(degrees + 90);
    }

    private static double sin(double degrees) {
        var turn = ((degrees % 360) + 360) % 360;
        return turn == 0 || turn == 180 ? 0 : turn == 90 ? 1 : turn == 270 ? -1 : Math.sin(Math.toRadians(turn));
    }
}
