package org.lectern.quiz;

import org.lectern.content.Question;

/// How a card is answered. Answers given in one manner take about as long.
public enum Manner {
    SINGLE_CHOICE,
    MULTIPLE_RESPONSE,
    ORDERING,
    MATCHING,
    OPEN,
    CLOZE,
    NUMERIC,
    /// Thought, and then compared with the guide's own words.
    RECALLED;

    public static Manner of(Card card) {
        return card.posed().map(Manner::of).orElse(RECALLED);
    }

    private static Manner of(Question question) {
        return switch (question) {
            case Question.SingleChoice _ -> SINGLE_CHOICE;
            case Question.MultipleResponse _ -> MULTIPLE_RESPONSE;
            case Question.Ordering _ -> ORDERING;
            case Question.Matching _ -> MATCHING;
            case Question.Open _ -> OPEN;
            case Question.Cloze _ -> CLOZE;
            case Question.Numeric _ -> NUMERIC;
        };
    }
}
