package org.lectern.ui.drill;

import java.util.List;
import java.util.Optional;
import org.lectern.content.Unit;
import org.lectern.quiz.Lexicon;

/// Keeps the lexicon of the unit that was asked of last: the next card is likely to come from it too.
final class Lexicons {
    private Optional<Kept> kept = Optional.empty();

    private record Kept(Unit unit, Lexicon lexicon) {}

    /// The lexicon of this edition of a unit.
    Lexicon of(Unit unit) {
        if (kept.filter(it -> it.unit() == unit).isEmpty()) {
            kept = Optional.of(new Kept(unit, Lexicon.of(List.of(unit))));
        }
        return kept.orElseThrow().lexicon();
    }
}
