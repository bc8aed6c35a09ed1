package org.lectern.ui.settings;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.lectern.content.Course;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Decisions;
import org.lectern.quiz.Deed;
import org.lectern.quiz.History;
import org.lectern.quiz.ReviewLog;
import org.lectern.ui.CardName;
import org.lectern.ui.Guide;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Messages;
import org.lectern.ui.Notices;

/// The cards of a course with what the student decided about them, to find and decide about several at once.
public final class CardsModel {
    private final LearningModel learning;
    private final Supplier<Guide> guide;
    private final Notices notices;

    /// Which cards are looked for.
    public enum Which {
        /// Suspended, or buried until tomorrow.
        ASIDE,
        MARKED,
        /// Those to which the student wrote something, or whose day he set.
        NOTED,
        ALL
    }

    /// A card as it is listed.
    ///
    /// @param isBuried whether it is buried now
    public record Row(Card card, String name, Decisions decisions, boolean isBuried) {
        private boolean is(Which which) {
            return switch (which) {
                case ASIDE -> decisions.suspended() || isBuried;
                case MARKED -> decisions.marked();
                case NOTED -> !decisions.note().isBlank() || decisions.due().isPresent();
                case ALL -> true;
            };
        }
    }

    public CardsModel(LearningModel learning, Supplier<Guide> guide, Notices notices) {
        this.learning = learning;
        this.guide = guide;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<LearningModel.State> stateProperty() {
        return learning.stateProperty();
    }

    /// The cards of a course that are looked for, in reading order.
    ///
    /// @param unit id of the unit; empty for all
    /// @param words all of which stand in the card's name or note
    List<Row> rows(Course course, Which which, Optional<String> unit, String words) {
        var wanted =
                Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
        return learning.history().stream()
                .flatMap(history -> guide.get().deck().cards().stream()
                        .filter(card -> card.spot().course().equals(course.id()))
                        .filter(card -> unit.filter(id -> !id.equals(card.spot().unit()))
                                .isEmpty())
                        .map(card -> row(card, history)))
                .filter(row -> row.is(which))
                .filter(row -> wanted.stream()
                        .allMatch((row.name() + " " + row.decisions().note()).toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    private Row row(Card card, History history) {
        var decisions = history.decisions(card.id());
        var isBuried = !decisions.suspended() && history.isAway(card.id(), learning.now());
        return new Row(card, CardName.of(card), decisions, isBuried);
    }

    /// Decides something about several cards; a notice can take it back.
    void decide(List<Row> rows, BiFunction<CardId, OffsetDateTime, Deed> deed) {
        var kept = new ArrayList<ReviewLog.Kept>();
        for (var row : rows) {
            learning.keep(
                    deed.apply(row.card().id(), learning.now()),
                    safe -> {
                        kept.add(safe);
                        if (kept.size() == rows.size()) {
                            say(kept);
                        }
                    },
                    this::fail);
        }
    }

    private void say(List<ReviewLog.Kept> kept) {
        var sentence = Messages.of("cards.decided", kept.size());
        withdraw(sentence);
        var undo = new Notices.Remedy(Messages.of("cards.undo"), () -> {
            kept.reversed().forEach(safe -> learning.takeBack(safe, () -> {}, this::fail));
            withdraw(sentence);
        });
        notices.say(new Notices.Notice(sentence, Optional.of(undo), ""));
    }

    private void withdraw(String sentence) {
        notices.notices().stream()
                .filter(notice -> notice.sentence().equals(sentence))
                .toList()
                .forEach(notices::dismiss);
    }

    private void fail(String sentence) {
        notices.say(Notices.Notice.of(sentence));
    }

    /// The units of a course.
    List<Guide.Page> units(Course course) {
        return guide.get().pages().stream()
                .filter(page -> page.course().id().equals(course.id()))
                .toList();
    }
}
