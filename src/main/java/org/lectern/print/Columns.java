package org.lectern.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide the columns of a table are: each as wide as its longest word at least, and what is left goes to those that
/// have most to say.
final class Columns {
    private final Ruler ruler;

    Columns(Ruler ruler) {
        this.ruler = ruler;
    }

    List<Double> widths(Piece.Grid grid, double width, double gutter) {
        var count = grid.head().size();
        var room = width - gutter * (count - 1);
        var least = new double[count];
        var wanted = new double[count];
        Stream.concat(Stream.of(grid.head()), grid.rows().stream())
                .forEach(row -> IntStream.range(0, Math.min(count, row.size())).forEach(i -> {
                    least[i] = Math.max(least[i], longestWord(row.get(i)));
                    wanted[i] = Math.max(wanted[i], whole(row.get(i)));
                }));
        var needed = Arrays.stream(least).sum();
        if (needed >= room) {
            return Arrays.stream(least)
                    .map(each -> each * room / needed)
                    .boxed()
                    .toList();
        }
        return shared(least, wanted, room - needed);
    }

    private static List<Double> shared(double[] least, double[] wanted, double spare) {
        var more = new double[least.length];
        for (var i = 0; i < least.length; i++) {
            more[i] = Math.max(0, wanted[i] - least[i]);
        }
        var sum = Arrays.stream(more).sum();
        var widths = new ArrayList<Double>();
        for (var i = 0; i < least.length; i++) {
            var fair = sum == 0 ? 0 : spare * more[i] / sum;
            widths.add(least[i] + Math.min(more[i], fair));
        }
        return widths;
    }

    private double longestWord(List<Run> cell) {
        return cell.stream()
                .flatMap(run -> run.outline().isPresent()
                        ? Stream.of(run)
                        : Arrays.stream(run.words().split("\\s+")).map(word -> new Run(word, run.style())))
                .mapToDouble(run -> run.width(ruler))
                .max()
                .orElse(0);
    }

    private double whole(List<Run> cell) {
        return cell.stream().mapToDouble(run -> run.width(ruler)).sum();
    }
}
