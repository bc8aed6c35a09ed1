package org.lectern.quiz;

import org.lectern.content.Question;

/// How a card is asked. Answers of one kind take about as long and are about as hard to recall.
public enum CardKind {
    SINGLE_CHOICE,
    MULTIPLE_RESPONSE,
    ORDERING,
    MATCHING,
    OPEN,
    CLOZE,
    NUMERIC,
    MEANING,
    NAMING,
    CONCEPT,
    INSTANCE,
    TABLE_CELL,
    NEXT_STEP;

    public static CardKind of(Card card) {
        return switch (card) {
            case Card.Asked asked -> of(asked.question());
            case Card.Meaning _ -> MEANING;
            case Card.Naming _ -> NAMING;
            case Card.Concept _ -> CONCEPT;
            case Card.Instance _ -> INSTANCE;
            case Card.TableCell _ -> TABLE_CELL;
            case Card.NextStep _ -> NEXT_STEP;
        };
    }

    private static CardKind of(Question question) {
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
