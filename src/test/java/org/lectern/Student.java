package org.lectern;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.lectern.content.Library;
import org.lectern.quiz.Agenda;
import org.lectern.quiz.Card;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;
import org.lectern.quiz.Planning;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;
import org.lectern.store.Store;

/// Studies a course for some weeks and leaves a folder of data, to look at screens with:
/// `Student CONTENT DATA COURSE DAYS NEW`.
///
/// He forgets faster than is published, so that a fit has something to find.
public final class Student {
    private static final double FORGETS = 1.9;

    private final SplittableRandom random = new SplittableRandom(7);
    private final Store store;
    private final Deck deck;
    private History history = History.of(Planning.STANDARD, List.of());
    private OffsetDateTime now;

    private Student(Store store, Deck deck, OffsetDateTime now) {
        this.store = store;
        this.deck = deck;
        this.now = now;
    }

    public static void main(String... words) {
        var days = Integer.parseInt(words[3]);
        var deck = Deck.of(Library.read(Path.of(words[0]))).within(new Scope.OfCourse(words[2]));
        try (var store = Store.open(Path.of(words[1]))) {
            var begin = OffsetDateTime.now().minusDays(days).withHour(9);
            var student = new Student(store, deck, begin);
            for (var day = 0; day < days; day++) {
                student.now = begin.plusDays(day);
                student.study(new Goals(Integer.parseInt(words[4])));
            }
            System.out.println(student.history.entries().size() + " reviews");
        }
    }

    private void study(Goals goals) {
        for (var card : Agenda.today(deck, history, goals, now).cards()) {
            answer(card);
        }
        for (var card :
                Agenda.today(deck, history, new Goals(0), now.plusMinutes(30)).due()) {
            now = now.plusMinutes(1);
            answer(card);
        }
    }

    private void answer(Card card) {
        now = now.plusSeconds(random.nextInt(5, 40));
        var grade = switch (history.recall(card.id())) {
            case Recall.Unseen _ -> random.nextDouble() < 0.4 ? Grade.AGAIN : Grade.GOOD;
            case Recall.Seen seen -> recalled(card, seen) ? passed() : Grade.AGAIN;
        };
        var review = new Review(
                card.id(),
                now,
                grade,
                Verdict.SELF_JUDGED,
                new Response.Said("", Set.of()),
                Duration.ofSeconds(random.nextInt(4, 30)),
                Fingerprint.of(card));
        store.append(review);
        history = history.with(review);
    }

    private boolean recalled(Card card, Recall.Seen seen) {
        var chance = history.scheduler(card.id()).retrievability(seen, now);
        return random.nextDouble() < Math.pow(chance, FORGETS);
    }

    private Grade passed() {
        var chance = random.nextDouble();
        return chance < 0.2 ? Grade.HARD : chance < 0.9 ? Grade.GOOD : Grade.EASY;
    }
}
