package org.lectern.progress;

import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lectern.content.Block;
import org.lectern.quiz.Card;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.History;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Samples;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

/// How long the strength of 20,000 cards takes to weigh, and what one review more takes.
///
/// `mvn test -Dtest=StrengthBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class StrengthBenchmark {
    private static final int BLOCKS = 1_000;
    private static final int TERMS = 10;
    private static final int ROUNDS = 40;

    @Test
    void allAndOne() {
        var deck = Samples.deck(IntStream.range(0, BLOCKS)
                .mapToObj(block -> Samples.glossary("block-" + block, TERMS))
                .toArray(Block[]::new));
        var history = History.of(
                SCHEDULER, deck.cards().stream().map(StrengthBenchmark::review).toList());
        var all = new ArrayList<Double>();
        var one = new ArrayList<Double>();
        var strengths = Strengths.of(deck, history, MORNING);
        for (var round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            strengths = Strengths.of(deck, history, MORNING.plusDays(round));
            all.add((System.nanoTime() - begun) / 1e6);
            var card = deck.cards().get(round * 97).id();
            begun = System.nanoTime();
            strengths = strengths.after(card, history, MORNING.plusDays(round));
            one.add((System.nanoTime() - begun) / 1e6);
        }
        System.out.printf(
                "%,d cards: all %.2f ms, one review %.4f ms, %,.0f times less%n",
                deck.cards().size(), median(all), median(one), median(all) / median(one));
    }

    private static Review review(Card card) {
        return new Review(
                card.id(),
                MORNING,
                Grade.GOOD,
                Verdict.SELF_JUDGED,
                Response.Said.NOTHING,
                Duration.ofSeconds(3),
                Fingerprint.of(card));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
