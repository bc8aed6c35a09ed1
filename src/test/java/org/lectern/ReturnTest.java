package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.progress.Progress;
import org.lectern.quiz.Card;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.History;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Samples;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;
import org.lectern.store.Store;

/// What is retired from the guide keeps what was learned of it.
final class ReturnTest {
    private static final Deck WHOLE =
            Samples.deck(Samples.checkpoint("check", Samples.open("why"), Samples.open("how")));
    private static final Deck RETIRED = Samples.deck(Samples.checkpoint("check", Samples.open("how")));
    private static final Deck MOVED =
            Samples.deck(Samples.checkpoint("elsewhere", Samples.open("new"), Samples.open("why")));

    @TempDir
    private Path folder;

    @Test
    void whatReturnsIsRememberedAsItWas() {
        var before = learn();
        var why = WHOLE.cards().getFirst();
        var after = history();
        assertEquals(before.recall(why.id()), after.recall(why.id()));
        assertEquals(
                List.of(true, false),
                List.of(
                        MOVED.cards().getLast().id().equals(why.id()),
                        after.isChanged(MOVED.cards().getLast())));
    }

    @Test
    void whatIsRetiredIsNotCounted() {
        learn();
        assertEquals(
                List.of(2, 1, 0),
                List.of(
                        all(WHOLE),
                        all(RETIRED),
                        Progress.of(RETIRED, history(), Samples.MORNING)
                                .standing()
                                .seen()));
    }

    private int all(Deck deck) {
        return Progress.of(deck, history(), Samples.MORNING).standing().all();
    }

    private History learn() {
        try (var store = Store.open(folder)) {
            store.append(review(WHOLE.cards().getFirst()));
        }
        return history();
    }

    private History history() {
        try (var store = Store.open(folder)) {
            return History.of(Samples.SCHEDULER, store.log());
        }
    }

    private static Review review(Card card) {
        return new Review(
                card.id(),
                Samples.MORNING,
                Grade.EASY,
                Verdict.SELF_JUDGED,
                Response.Said.NOTHING,
                Duration.ofSeconds(3),
                Fingerprint.of(card));
    }
}
