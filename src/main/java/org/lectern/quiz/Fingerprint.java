package org.lectern.quiz;

import org.lectern.content.Gist;
import org.lectern.content.Meaning;
import org.lectern.content.Question;

/// What a card means, so that a later change of it can be noticed.
///
/// @param gist the [Gist] of the card's answer; empty when it is not known
public record Fingerprint(String gist) {
    public static final Fingerprint UNKNOWN = new Fingerprint("");

    /// The fingerprint of a card: of the answer, never of the question. Moving or rewording the question keeps it.
    public static Fingerprint of(Card card) {
        return new Fingerprint(
                switch (card) {
                    case Card.Asked asked -> Gist.of(asked.question());
                    case Card.Made made -> of(made.question());
                    case Card.Meaning meaning -> Gist.of(meaning.term().meaning());
                    case Card.Naming naming -> Gist.of(naming.term().term());
                    case Card.Concept concept -> Gist.of(concept.pair().term());
                    case Card.Instance instance -> Gist.of(instance.pair().definition());
                    case Card.TableCell cell -> Gist.of(cell.row().cells().get(cell.column()));
                    case Card.NextStep next ->
                        Meaning.gist(next.example().steps().get(next.step()));
                });
    }

    /// Which others are offered depends on the rest of the table or list, so only the key of a choice counts.
    private static String of(Question made) {
        return made instanceof Question.SingleChoice choice
                ? choice.options().stream()
                        .filter(option -> option.id().equals(choice.key()))
                        .map(option -> Gist.of(option.text()))
                        .findFirst()
                        .orElse("")
                : Gist.of(made);
    }

    /// Whether another meaning has come in place of this one, as far as both are known.
    public boolean differs(Fingerprint later) {
        return Gist.differ(gist, later.gist());
    }
}
