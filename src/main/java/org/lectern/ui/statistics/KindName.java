package org.lectern.ui.statistics;

import org.lectern.content.CardKind;
import org.lectern.quiz.Confidence;
import org.lectern.quiz.Manner;
import org.lectern.ui.Messages;

/// What the kinds of cards and the manners of answering are called.
final class KindName {
    private KindName() {}

    static String of(CardKind kind) {
        return Messages.of("kind.short." + kind.word());
    }

    static String of(Manner manner) {
        return switch (manner) {
            case SINGLE_CHOICE -> Messages.of("manner.single-choice");
            case MULTIPLE_RESPONSE -> Messages.of("manner.multiple-response");
            case ORDERING -> Messages.of("manner.ordering");
            case MATCHING -> Messages.of("manner.matching");
            case OPEN -> Messages.of("manner.open");
            case CLOZE -> Messages.of("manner.cloze");
            case NUMERIC -> Messages.of("manner.numeric");
            case RECALLED -> Messages.of("manner.recalled");
        };
    }

    static String of(Confidence confidence) {
        return switch (confidence) {
            case SURE -> Messages.of("trust.name.sure");
            case FAIRLY -> Messages.of("trust.name.fairly");
            case GUESS -> Messages.of("trust.name.guess");
        };
    }
}
