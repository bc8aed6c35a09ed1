package org.lectern.ui.statistics;

import org.lectern.quiz.Card;
import org.lectern.quiz.CardKind;

/// A card in a few words: what it asks, and of what kind it is.
final class CardName {
    private CardName() {}

    static String of(Card card) {
        return KindName.of(CardKind.of(card)) + ": " + words(card);
    }

    private static String words(Card card) {
        return switch (card) {
            case Card.Asked asked -> asked.question().question().plain();
            case Card.Meaning meaning -> meaning.term().term();
            case Card.Naming naming -> naming.term().term();
            case Card.Concept concept -> concept.pair().term();
            case Card.Instance instance -> instance.pair().term();
            case Card.TableCell cell ->
                cell.row().cells().getFirst().plain() + ", "
                        + cell.table().columns().get(cell.column()).title();
            case Card.NextStep step -> step.example().steps().get(step.step()).title();
        };
    }
}
