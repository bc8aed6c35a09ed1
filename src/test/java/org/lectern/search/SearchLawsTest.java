package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SearchLawsTest {
    private static final List<String> WORDS = List.of(
            "a",
            "spot",
            "spots",
            "Spotted",
            "train",
            "trains",
            "training",
            "auto-scaling",
            "autoscaling",
            "auto",
            "scaling",
            "policy",
            "policies",
            "Résumé",
            "resume",
            "e\u0301",
            "学习",
            "ml.m5",
            "x-y-z",
            "xyz",
            "y",
            "\u2014",
            "don't",
            "loss",
            "losses",
            "Straße",
            "strasse",
            "1",
            "10",
            "\uD83D\uDE00",
            "\uFB01x",
            "fix");

    @Test
    void whatIsFoundIsWhatAScanFinds() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var sources = sources(random);
            var index = Index.of(sources.stream());
            for (var query = 0; query < 10; query++) {
                var typed = query(random);
                assertEquals(scan(sources, Sought.of(typed)), targets(index, typed), seed + ": " + typed);
            }
        }
    }

    @Test
    void indexingAgainEqualsIndexingAnew() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var sources = new ArrayList<Source>(sources(random));
            var index = Index.of(sources.stream());
            for (var edit = 0; edit < 5; edit++) {
                edit(sources, random);
                index = index.again(sources.stream());
                var typed = query(random);
                var anew = Index.of(sources.stream());
                assertEquals(
                        List.of(Notes.all(anew, typed), anew.size()),
                        List.of(Notes.all(index, typed), index.size()),
                        seed + ": " + typed);
            }
        }
    }

    /// The title and every stretch that is marked are words of the document, and where something was found something
    /// is marked.
    @Test
    void whatIsMarkedWasSought() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var index = Index.of(sources(random).stream());
            var typed = query(random);
            for (var result : Notes.all(index, typed)) {
                var marked = Stream.concat(
                                Stream.of(result.title()),
                                result.snippet().stream().map(Result.Snippet::words))
                        .flatMap(words -> words.cut(20).ranges().stream()
                                .map(range -> words.cut(20).words().substring(range.from(), range.to())))
                        .toList();
                assertEquals(false, marked.isEmpty() || marked.contains(""), seed + ": " + typed + " in " + result);
            }
        }
    }

    private static Set<String> targets(Index index, String typed) {
        return Notes.all(index, typed).stream()
                .map(result -> result.document().target())
                .collect(Collectors.toSet());
    }

    private static Set<String> scan(List<? extends Source> sources, Sought sought) {
        return sources.stream()
                .flatMap(source -> source.part(0).stream())
                .filter(document -> !sought.isEmpty()
                        && sought.clauses().stream()
                                .allMatch(clause -> clause.ways().stream().anyMatch(way -> holds(document, way))))
                .map(Document::target)
                .collect(Collectors.toSet());
    }

    private static boolean holds(Document document, Sought.Way way) {
        return document.lines().stream().anyMatch(line -> {
            var tokens = Tokens.of(line.words());
            return IntStream.range(0, tokens.size())
                    .anyMatch(start -> IntStream.range(0, way.words().size())
                            .allMatch(nth -> tokens.stream()
                                    .filter(token -> token.at() == start + nth)
                                    .anyMatch(token -> fits(token.word(), way, nth))));
        });
    }

    private static boolean fits(String word, Sought.Way way, int nth) {
        var wanted = way.words().get(nth);
        return word.equals(wanted)
                || way.open() && nth == way.words().size() - 1 && word.startsWith(wanted)
                || !way.exact() && Stem.of(word).equals(Stem.of(wanted));
    }

    private static List<Source.Given> sources(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(nth -> source("source" + nth, random))
                .toList();
    }

    private static Source.Given source(String name, Random random) {
        return Notes.source(
                name,
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(_ -> words(random, 3) + ": " + words(random, 12))
                        .toArray(String[]::new));
    }

    private static void edit(List<Source> sources, Random random) {
        var place = random.nextInt(sources.size() + 1);
        switch (random.nextInt(3)) {
            case 0 -> sources.add(place, source("new" + random.nextInt(1_000_000), random));
            case 1 -> {
                if (place < sources.size()) {
                    sources.remove(place);
                }
            }
            default -> {
                if (place < sources.size()) {
                    sources.set(place, source(sources.get(place).name(), random));
                }
            }
        }
    }

    private static String query(Random random) {
        var typed = words(random, 3);
        return switch (random.nextInt(4)) {
            case 0 -> "\"" + typed + "\"";
            case 1 -> typed.substring(0, typed.length() - random.nextInt(typed.length()));
            default -> typed;
        };
    }

    private static String words(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(random.nextInt(8) == 0 ? "-" : " "));
    }
}
