package org.lectern.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.content.Finder;
import org.lectern.content.UnitText;
import org.lectern.margin.Anchor;
import org.lectern.margin.Kind;
import org.lectern.margin.Margin;
import org.lectern.margin.Mark;
import org.lectern.margin.Quote;
import org.lectern.margin.Stroke;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Deed;
import org.lectern.quiz.Foresight;
import org.lectern.quiz.History;

/// Marks in the margin what was missed when it was tried before reading. Nothing of it is kept: it follows from the log
/// of answers and from the guide as it is now.
public final class MissedModel {
    private final MainModel main;
    private final LearningModel learning;
    private final MarginModel margin;
    private final Notices notices;
    /// The numbers of these marks, which are negative, since those of the pen are not.
    private final Map<CardId, Long> numbers = new HashMap<>();
    private Set<CardId> missed = Set.of();
    private Guide guide = Guide.EMPTY;

    public MissedModel(MainModel main, LearningModel learning, MarginModel margin, Notices notices) {
        this.main = main;
        this.learning = learning;
        this.margin = margin;
        this.notices = notices;
        learning.stateProperty().subscribe(_ -> follow());
        main.guideProperty().subscribe(_ -> follow());
        margin.onRemoval(this::settle);
    }

    private void follow() {
        var now = learning.history().map(History::missed).orElse(Set.of());
        if (now.equals(missed) && (now.isEmpty() || guide == main.guide())) {
            return;
        }
        missed = now;
        guide = main.guide();
        var cards = guide.whole().byId();
        margin.follow(missed.stream()
                .flatMap(id -> Optional.ofNullable(cards.get(id)).stream())
                .flatMap(card -> mark(card).stream()
                        .map(mark -> new Margin.Numbered(number(card.id()), new Stroke.Made(learning.now(), mark))))
                .toList());
    }

    private long number(CardId card) {
        return numbers.computeIfAbsent(card, _ -> -1L - numbers.size());
    }

    /// The mark stands where the answer does; what was asked is its note.
    private Optional<Mark> mark(Card card) {
        return card.supports().stream()
                .flatMap(target ->
                        guide.finder().where(card.spot().course(), card.spot().unit(), target).stream())
                .findFirst()
                .map(passage -> new Mark(anchor(passage), Kind.MISSED, CardName.of(card)));
    }

    private static Anchor anchor(Finder.Passage passage) {
        var course = passage.course().id();
        var unit = passage.unit().id();
        return passage.item()
                .flatMap(item -> line(passage, item))
                .<Anchor>map(line -> new Anchor.OfWords(course, unit, List.of(line)))
                .orElseGet(() -> new Anchor.OfBlock(
                        course, unit, passage.block().id(), passage.block().title()));
    }

    /// The first line of an item.
    private static Optional<Quote> line(Finder.Passage passage, String item) {
        return UnitText.of(passage.unit()).entries().stream()
                .filter(entry -> entry.block().equals(passage.block().id()) && entry.length() > 0)
                .filter(entry -> (entry.line().key() + "/").startsWith(item + "/"))
                .findFirst()
                .map(entry -> Quote.of(entry, 0, entry.length()));
    }

    /// Lets a mark go at the student's wish.
    private void settle(long number) {
        numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .filter(card -> learning.history()
                        .filter(history -> history.decisions(card).foresight() == Foresight.MISSED)
                        .isPresent())
                .findFirst()
                .ifPresent(card -> learning.keep(
                        new Deed.Settle(card, learning.now()),
                        kept -> margin.sayRemoved(() -> learning.takeBack(kept, () -> {}, this::say)),
                        this::say));
    }

    private void say(String sentence) {
        notices.say(Notices.Notice.of(sentence));
    }
}
