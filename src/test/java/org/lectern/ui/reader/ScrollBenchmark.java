package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;
import org.lectern.content.Problem;
import org.lectern.ui.Guide;
import org.lectern.ui.MainModel;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How long frames take while a unit of 2,000 real blocks is scrolled as people do, each way beside its floor: the
/// same steps over what is already drawn.
///
/// `mvn test -Dtest=ScrollBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class ScrollBenchmark {
    private static final int BLOCKS = 2000;
    private static final int WARM = 60;
    private static final int FRAMES = Integer.getInteger("lectern.benchmark.frames", 300);
    private static final double FRAME = 1000 / 60.0;
    private static final Path GUIDE = Path.of("content", "mla-c01", "unit-3.json");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    /// What may be an id or lead to one; the name of a kind is neither.
    private static final Pattern WORD =
            Pattern.compile("(?<!\"(?:kind|need|shape|fill)\":)\"([a-z0-9.-]+)\"(?!:)|\\(#([a-z0-9.-]+)\\)");

    @TempDir
    private Path folder = Path.of("");

    private final ReaderModel model = new ReaderModel(new MainModel());

    /// A way to scroll.
    private enum Gesture {
        /// Ten notches of a wheel in a second.
        WHEEL {
            @Override
            double pixels(int frame, double window) {
                return frame % 6 == 0 ? 120 : 0;
            }
        },
        /// Page down, three times in a second.
        PAGES {
            @Override
            double pixels(int frame, double window) {
                return frame % 20 == 0 ? 0.9 * window : 0;
            }
        },
        /// A touchpad that is flung every second and a half, and runs out.
        FLING {
            @Override
            double pixels(int frame, double window) {
                return 240 * Math.pow(0.94, frame % 90);
            }
        },
        /// The bar, dragged fast.
        BAR {
            @Override
            double pixels(int frame, double window) {
                return 1.5 * window;
            }
        };

        /// How far the page moves in a frame.
        ///
        /// @param window its height in pixels
        abstract double pixels(int frame, double window);
    }

    @Test
    void scrolling() throws IOException, TimeoutException {
        write();
        var library = Library.read(folder);
        assertEquals(
                List.of(),
                library.problems().stream().filter(Problem::closes).limit(3).toList());
        var guide = Guide.of(library);
        var screen = OnScreen.show(() -> new ReaderView(model));
        screen.run(() -> model.open(guide, new Place.Reading("mla-c01", "real", "")));
        screen.settle();
        var scroll = (PageScroll) screen.find("#page-scroll");
        assertEquals(BLOCKS, scroll.seen((PageView) scroll.getContent()).count());
        run(screen, scroll, Gesture.FLING, WARM, false);
        for (var gesture : Gesture.values()) {
            screen.settle();
            print(gesture + ", new", run(screen, scroll, gesture, FRAMES, false));
            screen.settle();
            print(gesture + ", drawn before", run(screen, scroll, gesture, FRAMES, true));
        }
    }

    /// Scrolls in this way and tells how long each frame took, from one to the next, in milliseconds.
    ///
    /// @param floor whether to go to and fro within what is drawn
    private static List<Double> run(OnScreen screen, PageScroll scroll, Gesture gesture, int frames, boolean floor) {
        var times = new ArrayList<Double>();
        var done = new CountDownLatch(1);
        screen.run(() -> new AnimationTimer() {
            private long last;
            private int frame;
            private double from;

            @Override
            public void handle(long now) {
                var at = System.nanoTime();
                if (last > 0) {
                    times.add((at - last) / 1e6);
                }
                last = at;
                var step = gesture.pixels(frame++, scroll.getViewportBounds().getHeight());
                // Within half a window, so that whatever is needed stays drawn.
                var way = floor && from > 0 ? -Math.min(step, from) : step;
                way = floor ? Math.clamp(way, -300, 300) : way;
                from += way;
                scroll.move(way);
                if (times.size() == frames) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        try {
            done.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
        return times;
    }

    private static void print(String what, List<Double> times) {
        System.out.printf(
                "%-20s %d frames, median %5.1f, p95 %5.1f, p99 %5.1f, worst %6.1f ms; %4.1f %% over %.1f ms%n",
                what,
                times.size(),
                at(times, 0.5),
                at(times, 0.95),
                at(times, 0.99),
                at(times, 1),
                100.0 * times.stream().filter(time -> time > FRAME + 1).count() / times.size(),
                FRAME + 1);
    }

    private static double at(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    private void write() throws IOException {
        var mapper = new JsonMapper();
        var course = (ObjectNode) mapper.readTree(Files.readString(GUIDE.resolveSibling("course.json")));
        course.putArray("units").add("real");
        course.remove(List.of("$schema", "waive"));
        var room = Files.createDirectories(folder.resolve("mla-c01"));
        Files.writeString(room.resolve("course.json"), course.toString());
        Files.writeString(room.resolve("real.json"), unit(mapper));
    }

    /// The blocks of the real guide, again and again, each time with ids of their own.
    private static String unit(JsonMapper mapper) throws IOException {
        var text = Files.readString(GUIDE);
        var ids = ID.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        var blocks = StreamSupport.stream(mapper.readTree(text).get("blocks").spliterator(), false)
                .map(JsonNode::toString)
                .toList();
        return """
            { "id": "real", "title": "Real", "introduction": "Long.", "verifiedOn": "2026-10-31", "blocks": [ %s ] }
            """.formatted(IntStream.range(0, BLOCKS)
                .mapToObj(nth -> again(blocks.get(nth % blocks.size()), nth / blocks.size(), ids))
                .collect(Collectors.joining(",")));
    }

    private static String again(String block, int round, Set<String> ids) {
        return WORD.matcher(block).replaceAll(found -> {
            var id = found.group(1) == null ? found.group(2) : found.group(1);
            return Matcher.quoteReplacement(
                    ids.contains(id) ? found.group().replace(id, id + "." + round) : found.group());
        });
    }
}
