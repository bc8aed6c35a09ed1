package org.lectern.ui;

import org.lectern.content.Text;
import org.lectern.quiz.Card;

/// A card in a few words: what it asks, and of what kind it is.
public final class CardName {
    private CardName() {}

    public static String of(Card card) {
        return Messages.of("kind.short." + card.kind().word()) + ": " + words(card);
    }

    /// What is shown of it; a figure with a label left out has no words, so its kind and its block must do.
    private static String words(Card.Made made) {
        var head = made.cue().head().plain();
        return head.isEmpty()
                ? made.cue().lines().stream()
                        .findFirst()
                        .map(Text::plain)
                        .orElse(made.spot().block())
                : head;
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
            case Card.Made made -> words(made);
            case Card.NextStep step -> step.example().steps().get(step.step()).title();
        };
    }
}
