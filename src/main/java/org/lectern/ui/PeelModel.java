package org.lectern.ui;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.ReviewLog;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

/// Grades what was recalled on the page itself: it counts as a review of the card that asks the same.
public final class PeelModel {
    private final LearningModel learning;
    private final MainModel main;
    private final Notices notices;

    public PeelModel(MainModel main, LearningModel learning, Notices notices) {
        this.main = main;
        this.learning = learning;
        this.notices = notices;
    }

    /// The card that asks this of an item, while reviews can be kept.
    public Optional<Card> card(String course, String item, String face) {
        return face.isEmpty() || learning.history().isEmpty()
                ? Optional.empty()
                : main.guide().deck().cards().stream()
                        .filter(card -> card.id().equals(new CardId(course, item, face)))
                        .findFirst();
    }

    public OffsetDateTime now() {
        return learning.now();
    }

    /// Keeps a grade; only once it is safe is `kept` told, else `failed`, so that it can be given again.
    ///
    /// @param since when the thing was covered
    public void grade(Card card, Grade grade, OffsetDateTime since, Consumer<ReviewLog.Kept> kept, Runnable failed) {
        var now = learning.now();
        var review = new Review(
                card.id(),
                now,
                grade,
                Verdict.SELF_JUDGED,
                Response.Said.NOTHING,
                Duration.between(since, now),
                Fingerprint.of(card));
        learning.keep(review, kept, sentence -> {
            notices.say(Notices.Notice.of(sentence));
            failed.run();
        });
    }

    /// Takes the latest grade back.
    public void takeBack(ReviewLog.Kept kept, Runnable done) {
        learning.takeBack(kept, done, sentence -> notices.say(Notices.Notice.of(sentence)));
    }
}
