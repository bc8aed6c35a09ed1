package org.lectern.ui;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.ReviewLog;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

/// Grades what was recalled on the page itself: it counts as a review of the card that asks the same.
public final class PeelModel {
    private final LearningModel learning;
    private final MainModel main;
    private final Notices notices;
    /// The grades that were given on pages and count, the latest last.
    private final List<Given> given = new ArrayList<>();

    /// A grade that is safe in the log and can be taken back.
    public record Given(Review review, ReviewLog.Kept kept) {}

    public PeelModel(MainModel main, LearningModel learning, Notices notices) {
        this.main = main;
        this.learning = learning;
        this.notices = notices;
    }

    /// The card that asks this of an item of a block, or of the block as a whole, while reviews can be kept.
    public Optional<Card> card(Spot block, String item, String face) {
        if (face.isEmpty() || learning.history().isEmpty()) {
            return Optional.empty();
        }
        var wanted = List.of(new CardId(block.course(), item, face), CardId.of(block, face));
        return main.guide().deck().within(new Scope.OfBlock(block)).cards().stream()
                .filter(card -> wanted.contains(card.id()))
                .findFirst();
    }

    public OffsetDateTime now() {
        return learning.now();
    }

    /// Keeps a grade; only once it is safe is `safe` told, else `failed`, so that it can be given again.
    ///
    /// @param since when the thing was covered
    public void grade(Card card, Grade grade, OffsetDateTime since, Consumer<Given> safe, Runnable failed) {
        var now = learning.now();
        var review = new Review(
                card.id(),
                now,
                grade,
                Verdict.SELF_JUDGED,
                Response.Said.NOTHING,
                Duration.between(since, now),
                Fingerprint.of(card));
        learning.keep(
                review,
                kept -> {
                    var safely = new Given(review, kept);
                    given.add(safely);
                    safe.accept(safely);
                },
                sentence -> {
                    notices.say(Notices.Notice.of(sentence));
                    failed.run();
                });
    }

    /// Says that a grade was taken back which cannot be seen.
    public void sayTakenBack() {
        main.say(Messages.of("peel.undone"));
    }

    /// Takes the latest grade back that was given on a page. One that was followed by an answer elsewhere stays.
    ///
    /// @param done is told which it was
    public void takeBackLatest(Consumer<Given> done) {
        var latest = learning.history()
                .filter(history -> !history.entries().isEmpty())
                .map(history -> history.entries().getLast().review());
        if (given.isEmpty() || !latest.equals(Optional.of(given.getLast().review()))) {
            main.say(Messages.of("peel.undo.none"));
            return;
        }
        var gone = given.getLast();
        learning.takeBack(
                gone.kept(),
                () -> {
                    given.remove(gone);
                    done.accept(gone);
                },
                sentence -> notices.say(Notices.Notice.of(sentence)));
    }
}
