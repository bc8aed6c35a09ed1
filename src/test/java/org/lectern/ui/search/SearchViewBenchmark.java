package org.lectern.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lectern.content.Course;
import org.lectern.content.Finder;
import org.lectern.content.Library;
import org.lectern.content.Text;
import org.lectern.content.Unit;
import org.lectern.quiz.Deck;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.MainModel;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.Theme;

/// How long the screen is busy with each letter typed into the search of 1,000 units of 10 blocks, drawn in software:
/// seeking, putting the lines together and laying them out. A frame lasts 16.7 ms.
///
/// `mvn test -Dtest=SearchViewBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class SearchViewBenchmark {
    private static final int UNITS = 1000;
    private static final int BLOCKS = 10;
    private static final int ROUNDS = 5;
    private static final List<String> QUERIES = List.of(
            "shadow variant",
            "canary deployment",
            "automatic scaling",
            "multi-model endpoint",
            "the service",
            "s3 bucket",
            "pipeline step",
            "rollback alarm",
            "instance",
            "lambda");

    private final MainModel main = new MainModel();
    private final SearchModel search = new SearchModel(main, Lane.inline());

    @Test
    void typing() throws TimeoutException {
        var library = library();
        var guide = new Guide(library, Finder.of(library), Deck.of(Library.EMPTY), Deck.of(Library.EMPTY));
        var screen = OnScreen.show(() -> new SearchView(search, () -> {}));
        screen.run(() -> {
            Theme.LIGHT.dress(screen.stage().getScene());
            main.show(guide, Optional.<Place>empty(), Optional.empty());
        });
        List<double[]> rounds = new ArrayList<>();
        for (var round = 0; round < ROUNDS; round++) {
            rounds.add(QUERIES.stream()
                    .flatMap(query -> IntStream.rangeClosed(1, query.length()).mapToObj(end -> query.substring(0, end)))
                    .mapToDouble(typed -> keystroke(screen, typed))
                    .toArray());
        }
        print("first round", rounds.getFirst());
        print(
                "best of " + ROUNDS,
                IntStream.range(0, rounds.getFirst().length)
                        .mapToDouble(nth -> rounds.stream()
                                .mapToDouble(round -> round[nth])
                                .min()
                                .orElseThrow())
                        .toArray());
    }

    private double keystroke(OnScreen screen, String typed) {
        var took = new double[1];
        screen.run(() -> {
            var start = System.nanoTime();
            search.type(typed);
            screen.stage().getScene().getRoot().applyCss();
            screen.stage().getScene().getRoot().layout();
            took[0] = (System.nanoTime() - start) / 1e6;
        });
        screen.settle();
        return took[0];
    }

    private static Library library() {
        var random = new Random(20261127);
        var shelf = Library.read(Path.of("content")).shelves().getFirst();
        var blocks = shelf.units().getFirst().blocks();
        var names = IntStream.range(0, UNITS).mapToObj(nth -> "unit-" + nth).toList();
        var course = new Course(
                "large",
                "A large course",
                Optional.empty(),
                names,
                shelf.course().sources());
        return new Library(
                List.of(new Library.Shelf(
                        course,
                        names.stream()
                                .map(name -> new Unit(
                                        name,
                                        name,
                                        Text.of("What stands in it."),
                                        Optional.empty(),
                                        random.ints(BLOCKS, 0, blocks.size())
                                                .mapToObj(blocks::get)
                                                .toList()))
                                .toList())),
                List.of());
    }

    private static void print(String what, double[] times) {
        var sorted = IntStream.range(0, times.length)
                .mapToDouble(nth -> times[nth])
                .sorted()
                .toArray();
        System.out.printf(
                "%-12s %,d keystrokes: median %6.2f ms, p99 %6.2f, most %6.2f%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }
}
