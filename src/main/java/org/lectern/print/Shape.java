package org.lectern.print;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.lectern.typeset.Outline;

/// The outline of a formula as a path of PDF, which knows no quadratic curves and counts upwards.
///
/// @param x of its left end, in points from the left edge of the page
/// @param y of its baseline, from the lower edge
/// @param scale points for each measure of the outline
record Shape(Outline outline, double x, double y, double scale) {
    private static final Pattern STEP = Pattern.compile("([MLQCZ])([-\\d ]*)");

    void fill(float grey, PDPageContentStream stream) throws IOException {
        stream.setNonStrokingColor(grey);
        var last = new double[] {0, 0};
        for (var step : STEP.matcher(outline.path()).results().toList()) {
            var to = Arrays.stream(step.group(2).split(" "))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            draw(step.group(1), to, last, stream);
            last = to.length == 0 ? last : Arrays.copyOfRange(to, to.length - 2, to.length);
        }
        stream.fill();
    }

    private void draw(String step, double[] to, double[] from, PDPageContentStream stream) throws IOException {
        switch (step) {
            case "M" -> stream.moveTo(right(to[0]), up(to[1]));
            case "L" -> stream.lineTo(right(to[0]), up(to[1]));
            case "Q" ->
                curve(
                        towards(from[0], to[0]),
                        towards(from[1], to[1]),
                        towards(to[2], to[0]),
                        towards(to[3], to[1]),
                        to[2],
                        to[3],
                        stream);
            case "C" -> curve(to[0], to[1], to[2], to[3], to[4], to[5], stream);
            default -> stream.closePath();
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3, PDPageContentStream stream)
            throws IOException {
        stream.curveTo(right(x1), up(y1), right(x2), up(y2), right(x3), up(y3));
    }

    private static double towards(double end, double control) {
        return end + (control - end) * 2 / 3;
    }

    private float right(double measure) {
        return (float) (x + measure * scale);
    }

    private float up(double measure) {
        return (float) (y - measure * scale);
    }
}
