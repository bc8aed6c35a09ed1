package org.lectern.progress;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Confidence;
import org.lectern.quiz.History;
import org.lectern.quiz.Review;
import org.lectern.schedule.Grade;

/// How often answers were right of which the student said how sure he was.
///
/// @param answers 1 or more
/// @param right those of them
public record Trust(int answers, int right) {
    /// The share that was right, from 0 to 1.
    public double share() {
        return (double) right / answers;
    }

    private Trust and(Trust other) {
        return new Trust(answers + other.answers, right + other.right);
    }

    /// That in the answers to some cards, for each confidence that was shown.
    static Map<Confidence, Trust> of(Set<CardId> cards, History history) {
        var trusts = new EnumMap<Confidence, Trust>(Confidence.class);
        history.entries().stream()
                .map(History.Entry::review)
                .filter(review -> cards.contains(review.card()))
                .forEach(review -> review.confidence()
                        .ifPresent(how -> trusts.merge(how, new Trust(1, isRight(review) ? 1 : 0), Trust::and)));
        return trusts;
    }

    /// A lucky guess is right, whatever grade it got.
    private static boolean isRight(Review review) {
        return switch (review.verdict()) {
            case RIGHT -> true;
            case WRONG -> false;
            case SELF_JUDGED -> review.grade() != Grade.AGAIN;
        };
    }
}
