package org.lectern.ui.statistics;

import java.util.Locale;
import org.lectern.quiz.CardKind;
import org.lectern.ui.Messages;

/// What the kinds of cards are called.
final class KindName {
    private KindName() {}

    static String of(CardKind kind) {
        return Messages.of("kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
