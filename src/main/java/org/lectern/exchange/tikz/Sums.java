package org.lectern.exchange.tikz;

import java.util.Optional;

/// Works out places between places, such as `(A)!0.5!(B) + 2*(1,0)`.
final class Sums {
    private static final int MOST = 40;

    private final Coordinates coordinates;

    Sums(Coordinates coordinates) {
        this.coordinates = coordinates;
    }

    Optional<Vec> value(String text) {
        var scan = new Scan(text, 1);
        var origin = coordinates.origin();
        Optional<Vec> sum = Optional.of(origin);
        for (var terms = 0; !scan.done() && sum.isPresent(); terms++) {
            var sign = scan.take("-") ? -1 : 1;
            if (sign > 0) {
                scan.take("+");
            }
            var mark = scan.mark();
            var term = terms < MOST ? term(scan) : Optional.<Vec>empty();
            var so = sum.get();
            sum = term.filter(_ -> scan.mark() > mark)
                    .map(it -> so.plus(it.minus(origin).times(sign)));
        }
        return sum;
    }

    private Optional<Vec> term(Scan scan) {
        var factor = Optional.of(1.0);
        if (scan.peek() != '(') {
            factor = coordinates.factor(scan.upTo("*"));
        } else {
            var mark = scan.mark();
            scan.group('(');
            if (scan.take("*")) {
                scan.back(mark);
                factor = coordinates.factor(scan.group('(').orElse(""));
                scan.take("*");
            } else {
                scan.back(mark);
            }
        }
        var place = operand(scan);
        for (var i = 0; i < MOST && place.isPresent() && scan.take("!"); i++) {
            place = between(place.get(), scan);
        }
        var origin = coordinates.origin();
        var times = factor;
        return times.isEmpty()
                ? Optional.empty()
                : place.map(it -> origin.plus(it.minus(origin).times(times.get())));
    }

    private Optional<Vec> operand(Scan scan) {
        return scan.group('(').flatMap(coordinates::operand).map(Place::at);
    }

    /// `(A)!share!(B)`, `(A)!length!(B)`, `(A)!(C)!(B)`, each perhaps with an angle before B.
    private Optional<Vec> between(Vec from, Scan scan) {
        if (scan.peek() == '(') {
            var dropped = operand(scan);
            scan.take("!");
            var to = operand(scan);
            return dropped.flatMap(c -> to.map(b -> {
                var way = b.minus(from).unit();
                return from.plus(way.times(c.minus(from).dot(way)));
            }));
        }
        var share = scan.upTo("!");
        var mark = scan.mark();
        var angle = 0.0;
        if (scan.peek() != '(') {
            angle = coordinates.factor(scan.upTo(":")).orElse(Double.NaN);
        } else {
            scan.back(mark);
        }
        var number = coordinates.isLength(share) ? coordinates.number(share) : coordinates.factor(share);
        var to = operand(scan);
        var turn = angle;
        if (Double.isNaN(turn) || number.isEmpty()) {
            return Optional.empty();
        }
        return to.map(b -> {
            var way = Affine.turn(turn).way(b.minus(from));
            return from.plus(coordinates.isLength(share) ? way.unit().times(number.get()) : way.times(number.get()));
        });
    }
}
