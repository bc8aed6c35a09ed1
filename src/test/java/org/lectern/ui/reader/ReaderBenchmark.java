package org.lectern.ui.reader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;
import org.lectern.typeset.Typesetter;
import org.lectern.ui.Guide;
import org.lectern.ui.MainModel;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// How long a unit of 2,000 blocks takes to open, beside one of 50, and how long its frames take while it is scrolled,
/// beside the sixtieth of a second that each may take.
///
/// `mvn test -Dtest=ReaderBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class ReaderBenchmark {
    private static final int FEW = 50;
    private static final int MANY = 2000;
    private static final int FORMULAS = 500;
    private static final int ROUNDS = 9;
    private static final int FRAMES = 900;
    private static final double PIXELS = 60;
    private static final double FRAME = 1000 / 60.0;

    @TempDir
    private Path folder = Path.of("");

    private final ReaderModel model = new ReaderModel(new MainModel());

    @Test
    void openingAndScrolling() throws IOException, TimeoutException {
        Tea.write(folder);
        Tea.write(folder, "course", """
            { "id": "tea", "title": "Tea", "units": ["leaf", "pot", "few", "many"] }
            """);
        Tea.write(folder, "few", unit("few", FEW));
        Tea.write(folder, "many", unit("many", MANY));
        var guide = Guide.of(Library.read(folder));
        var screen = OnScreen.show(() -> new ReaderView(model));
        var few = new ArrayList<Double>();
        var many = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            few.add(opening(screen, guide, "few"));
            many.add(opening(screen, guide, "many"));
        }
        print("opening %,d blocks".formatted(FEW), few, few);
        print("opening %,d blocks".formatted(MANY), many, few);
        opening(screen, guide, "few");
        frames("few", scrolling(screen));
        opening(screen, guide, "many");
        frames("many", scrolling(screen));
        frames("many, again", scrolling(screen));
        frames("many, once more", scrolling(screen));
    }

    /// A page of formulas, beside the same page with a word in place of each.
    @Test
    void formulas() throws IOException, TimeoutException {
        var random = new Random(20261127);
        Typesetter.inline("x");
        for (var round = 0; round < 3; round++) {
            var start = System.nanoTime();
            for (var i = 0; i < FORMULAS; i++) {
                Typesetter.inline(formula(random.nextInt()));
            }
            System.out.printf(
                    "typesetting %,d formulas: %.0f µs each%n", FORMULAS, (System.nanoTime() - start) / 1e3 / FORMULAS);
        }
        Tea.write(folder);
        Tea.write(folder, "course", """
            { "id": "tea", "title": "Tea", "units": ["leaf", "pot", "words", "formulas"] }
            """);
        Tea.write(folder, "words", mathematics("words", nth -> "word"));
        Tea.write(
                folder,
                "formulas",
                mathematics("formulas", nth -> "$" + formula(nth).replace("\\", "\\\\") + "$"));
        var guide = Guide.of(Library.read(folder));
        var screen = OnScreen.show(() -> new ReaderView(model));
        var words = new ArrayList<Double>();
        var formulas = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            words.add(opening(screen, guide, "words"));
            formulas.add(opening(screen, guide, "formulas"));
        }
        System.out.printf("opening %,d formulas for the first time: %.1f ms%n", FORMULAS, formulas.getFirst());
        print("opening words", words, words);
        print("opening formulas", formulas, words);
        // By the time anybody scrolls, the proofreader has set them all.
        IntStream.range(0, FORMULAS).mapToObj(ReaderBenchmark::formula).forEach(Typesetter::inline);
        opening(screen, guide, "words");
        frames("words", scrolling(screen));
        opening(screen, guide, "formulas");
        frames("formulas", scrolling(screen));
    }

    private static String formula(int nth) {
        return "\\frac{1}{%d} \\sum_{i=1}^{n} (y_i - \\hat{y}_i)^2 + \\sqrt{x_{%d}}".formatted(nth % 1000, nth);
    }

    /// A unit of sections with five formulas each.
    private static String mathematics(String id, IntFunction<String> formula) {
        return """
            { "id": "%1$s", "title": "%1$s", "introduction": "Long.", "blocks": [ %2$s ] }
            """.formatted(
                        id,
                        IntStream.range(0, FORMULAS / 5)
                                .mapToObj(nth -> """
                                    { "kind": "prose", "id": "%s%d", "title": "Section %d", "paragraphs": ["%s"] }
                                    """.formatted(
                                                id,
                                                nth,
                                                nth,
                                                IntStream.range(5 * nth, 5 * nth + 5)
                                                        .mapToObj(each -> "Water is poured on the leaves, where "
                                                                + formula.apply(each) + " waits.")
                                                        .collect(Collectors.joining(" "))))
                                .collect(Collectors.joining(",")));
    }

    private double opening(OnScreen screen, Guide guide, String unit) {
        screen.run(() -> model.open(guide, new Place.Reading("tea", "leaf", "")));
        screen.settle();
        var start = System.nanoTime();
        screen.run(() -> model.open(guide, new Place.Reading("tea", unit, "")));
        var took = (System.nanoTime() - start) / 1e6;
        screen.settle();
        return took;
    }

    /// What the frames of scrolling took, in milliseconds.
    ///
    /// @param whole from frame to frame, with what the headless platform takes to copy each pixel of its window
    /// @param work of the screen's thread until the frame can be painted: what the page itself takes
    /// @param processor what of that work the processor did, whatever else the machine was at
    private record Frames(List<Double> whole, List<Double> work, List<Double> processor) {}

    /// Scrolls the page a little in each frame.
    private static Frames scrolling(OnScreen screen) {
        var scroll = (ScrollPane) screen.find("#page-scroll");
        screen.run(() -> scroll.setVvalue(0));
        screen.settle();
        var times = new ArrayList<Double>();
        var work = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        var threads = ManagementFactory.getThreadMXBean();
        var done = new CountDownLatch(1);
        screen.run(() -> new AnimationTimer() {
            private long last;
            private long spent;
            private final Runnable laidOut = () -> {
                work.add((System.nanoTime() - last) / 1e6);
                processor.add((threads.getCurrentThreadCpuTime() - spent) / 1e6);
            };

            @Override
            public void handle(long now) {
                if (last > 0) {
                    times.add((System.nanoTime() - last) / 1e6);
                } else {
                    scroll.getScene().addPostLayoutPulseListener(laidOut);
                }
                last = System.nanoTime();
                spent = threads.getCurrentThreadCpuTime();
                ((PageScroll) scroll).move(PIXELS);
                if (times.size() == FRAMES) {
                    scroll.getScene().removePostLayoutPulseListener(laidOut);
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
        return new Frames(
                times.subList(1, times.size()), work.subList(1, work.size()), processor.subList(1, processor.size()));
    }

    private static String unit(String id, int blocks) {
        return """
            { "id": "%s", "title": "%s", "introduction": "Long.", "blocks": [ %s ] }
            """.formatted(
                id,
                id,
                IntStream.range(0, blocks).mapToObj(nth -> block(id + nth, nth)).collect(Collectors.joining(",")));
    }

    private static String block(String id, int nth) {
        var words = "Water is poured on the leaves and *waits* there, `four minutes` long. "
                .repeat(4)
                .strip();
        return switch (nth % 3) {
            case 0 -> """
                { "kind": "prose", "id": "%s", "title": "Section %d", "paragraphs": ["%s", "%s"] }
                """.formatted(id, nth, words, words);
            case 1 -> """
                { "kind": "outline", "id": "%s", "title": "Section %d", "points": [
                  { "id": "%s.a", "text": "%s", "points": [ { "id": "%s.b", "text": "%s" } ] } ] }
                """.formatted(id, nth, id, words, id, words);
            default -> """
                { "kind": "table", "id": "%s", "title": "Section %d",
                  "columns": [ { "id": "one", "title": "One" }, { "id": "two", "title": "Two" } ],
                  "rows": [ { "id": "%s.a", "cells": ["Tea", "%s"] }, { "id": "%s.b", "cells": ["Water", "%s"] } ] }
                """.formatted(id, nth, id, words, id, words);
        };
    }

    private static void print(String what, List<Double> times, List<Double> beside) {
        System.out.printf(
                "%-22s median %6.1f ms, ratio %.2f%n", what, at(times, 0.5), at(times, 0.5) / at(beside, 0.5));
    }

    private static void frames(String what, Frames frames) {
        line("frames, " + what, frames.whole());
        line("work, " + what, frames.work());
        line("processor, " + what, frames.processor());
    }

    private static void line(String what, List<Double> times) {
        System.out.printf(
                "%-28s median %5.1f ms, ratio %.2f; p99 %5.1f ms, ratio %.2f%n",
                what, at(times, 0.5), at(times, 0.5) / FRAME, at(times, 0.99), at(times, 0.99) / FRAME);
    }

    private static double at(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
}
