package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The path data of SVG, read into lines and curves with absolute coordinates.
///
/// @param pieces what could be read, up to the fault
/// @param fault what is wrong, and at which character; empty when nothing is
public record PathData(List<Piece> pieces, Optional<String> fault) {
    public PathData {
        pieces = List.copyOf(pieces);
    }

    /// A spot, to the right and down.
    public record Spot(double x, double y) {}

    /// A piece of a path, which begins where the former ended.
    public sealed interface Piece {
        Spot end();
    }

    /// The beginning of a line elsewhere.
    public record Move(Spot end) implements Piece {}

    /// A straight line.
    public record Line(Spot end) implements Piece {}

    /// A cubic Bezier curve.
    public record Curve(Spot first, Spot second, Spot end) implements Piece {}

    /// A straight line back to where the path last moved.
    public record Close(Spot end) implements Piece {}

    /// Reads the commands M L H V C Q A Z and their lower-case forms.
    public static PathData of(String words) {
        return new Reader(words).read();
    }

    private static final class Reader {
        private final PathTokens tokens;
        private final List<Piece> pieces = new ArrayList<>();
        private Spot here = new Spot(0, 0);
        private Spot start = here;

        Reader(String words) {
            tokens = new PathTokens(words);
        }

        PathData read() {
            var fault = Optional.<String>empty();
            while (fault.isEmpty() && !tokens.atEnd()) {
                fault = command();
            }
            if (fault.isEmpty() && pieces.isEmpty()) {
                fault = Optional.of("the path is empty; begin it with M and two numbers");
            }
            return new PathData(pieces, fault);
        }

        private Optional<String> command() {
            var at = tokens.position();
            var letter = tokens.letter();
            var kind = Character.toUpperCase(letter);
            if ("MLHVCQAZ".indexOf(kind) < 0) {
                return Optional.of("the path has " + Wording.quoted(String.valueOf(letter)) + " at character " + at
                        + ", where one of the commands M L H V C Q A Z should stand");
            }
            if (pieces.isEmpty() && kind != 'M') {
                return Optional.of(
                        "the path begins with " + Wording.quoted(String.valueOf(letter)) + "; begin it with M");
            }
            if (kind == 'Z') {
                here = start;
                pieces.add(new Close(start));
                return Optional.empty();
            }
            var first = true;
            do {
                var numbers = new double[PathTokens.needs(kind)];
                for (var i = 0; i < numbers.length; i++) {
                    var number = kind == 'A' && (i == 3 || i == 4) ? tokens.flag() : tokens.number();
                    if (number.isEmpty()) {
                        return Optional.of(missing(letter, numbers.length));
                    }
                    numbers[i] = number.getAsDouble();
                }
                piece(kind == 'M' && !first ? 'L' : kind, Character.isLowerCase(letter), numbers);
                first = false;
            } while (tokens.numberFollows());
            return Optional.empty();
        }

        private String missing(char letter, int count) {
            return "the path's command " + letter + " needs " + Wording.counted(count, "number")
                    + ", but at character " + tokens.position() + " there is "
                    + tokens.rest().map(Wording::quoted).orElse("its end");
        }

        private void piece(char kind, boolean relative, double[] n) {
            var last = n.length - 1;
            switch (kind) {
                case 'M' -> {
                    here = spot(n[0], n[1], relative);
                    start = here;
                    pieces.add(new Move(here));
                }
                case 'H' -> line(new Spot(n[0] + (relative ? here.x() : 0), here.y()));
                case 'V' -> line(new Spot(here.x(), n[0] + (relative ? here.y() : 0)));
                case 'C' -> curve(spot(n[0], n[1], relative), spot(n[2], n[3], relative), spot(n[4], n[5], relative));
                case 'Q' -> {
                    var control = spot(n[0], n[1], relative);
                    var end = spot(n[2], n[3], relative);
                    curve(towards(here, control), towards(end, control), end);
                }
                case 'A' -> {
                    var end = spot(n[last - 1], n[last], relative);
                    var arc = new PathArc(here, end, n[0], n[1], n[2], n[3] != 0, n[4] != 0);
                    pieces.addAll(arc.pieces());
                    here = end;
                }
                default -> line(spot(n[0], n[1], relative));
            }
        }

        /// A quadratic curve is the cubic one whose controls lie two thirds of the way to its own.
        private static Spot towards(Spot end, Spot control) {
            return new Spot(end.x() + (control.x() - end.x()) * 2 / 3, end.y() + (control.y() - end.y()) * 2 / 3);
        }

        private void line(Spot end) {
            pieces.add(new Line(end));
            here = end;
        }

        private void curve(Spot first, Spot second, Spot end) {
            pieces.add(new Curve(first, second, end));
            here = end;
        }

        private Spot spot(double x, double y, boolean relative) {
            return relative ? new Spot(here.x() + x, here.y() + y) : new Spot(x, y);
        }
    }
}
