package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.MuddyPoint;
import org.lectern.content.Notation;
import org.lectern.content.Pair;
import org.lectern.content.Question;
import org.lectern.content.Span;
import org.lectern.content.Text;
import org.lectern.content.Tone;
import org.lectern.content.Unit;

/// Makes the cards that a unit holds, without any markup by the author.
final class CardMaker {
    private final String course;
    private final Unit unit;

    CardMaker(String course, Unit unit) {
        this.course = course;
        this.unit = unit;
    }

    /// The cards of the unit, in reading order.
    Stream<Card> cards() {
        return unit.blocks().stream().flatMap(block -> of(block).stream());
    }

    private List<Card> of(Block block) {
        var source = Source.of(course, unit.id(), block);
        return switch (block) {
            case Block.Glossary glossary -> new GlossaryCards(source, glossary).cards();
            case Block.DefinitionExamples examples ->
                examples.pairs().stream()
                        .flatMap(pair -> pair(source, pair, examples.pairs()))
                        .toList();
            case Block.Table table -> new TableCards(source, table).cards();
            case Block.WorkedExample example -> new StepCards(source, example).cards();
            case Block.Checkpoint checkpoint -> asked(source, checkpoint.questions(), List.of());
            case Block.CaseStudy study -> asked(source, study.questions(), study.scenario());
            case Block.Outline outline -> new OutlineCards(source, unit.title(), outline).cards();
            case Block.Diagram diagram -> new DiagramCards(source, diagram).cards();
            case Block.Sequence sequence -> new SequenceCards(source, sequence).cards();
            case Block.BigIdea idea -> idea(source, idea).stream().toList();
            case Block.MuddyPoints muddy ->
                muddy.points().stream().flatMap(point -> muddy(source, point)).toList();
            case Block.Callout callout ->
                callout.tone() == Tone.TIP ? new TipCards(source, callout).cards() : List.of();
            case Block.Formula formula -> formula(source, formula);
            // Objectives are checked by what serves them, and the rest is there to be read.
            case Block.Objectives _, Block.Prose _, Block.Picture _, Block.Code _ -> List.of();
        };
    }

    private static List<Card> asked(Source source, List<Question> questions, List<Text> scenario) {
        return questions.stream()
                .filter(Question::isAnswered)
                .<Card>map(question ->
                        new Card.Asked(source.id(question.id(), "asked"), source.spot(), question, scenario))
                .toList();
    }

    private static Stream<Card> pair(Source source, Pair pair, List<Pair> all) {
        var cards = new ArrayList<Card>();
        cards.add(new Card.Concept(source.id(pair.id(), "concept"), source.spot(), pair));
        cards.add(new Card.Instance(source.id(pair.id(), "example"), source.spot(), pair));
        var terms = new Giveaways(all.stream().map(Pair::term).toList());
        var candidates = all.stream().map(CardMaker::candidate).toList();
        Rivals.choice(candidate(pair), candidates)
                .map(question -> source.made(
                        pair.id(),
                        "which",
                        CardKind.CONCEPT_CHOICE,
                        Cue.of(terms.hidden(pair.example(), pair.term())),
                        question))
                .ifPresent(cards::add);
        return cards.stream();
    }

    private static Rivals.Candidate candidate(Pair pair) {
        return Rivals.Candidate.of(pair.id(), Text.of(pair.term()), Sense.of(pair.example()));
    }

    /// A unit has one big idea; others by that name are read only.
    private Optional<Card> idea(Source source, Block.BigIdea idea) {
        var first =
                unit.blocks().stream().filter(Block.BigIdea.class::isInstance).findFirst();
        return first.filter(block -> block == idea)
                .map(_ -> source.made(
                        source.whole(),
                        "idea",
                        CardKind.BIG_IDEA,
                        Cue.of(unit.title()),
                        Source.answered(Phrase.lines(idea.paragraphs()))));
    }

    private static Stream<Card> muddy(Source source, MuddyPoint point) {
        var apart = source.made(
                point.id(), "apart", CardKind.MUDDY_POINT, Cue.of(point.title()), Source.answered(point.text()));
        var claims = point.claims().stream()
                .map(claim -> source.made(
                        point.id(),
                        "claim-" + claim.id(),
                        CardKind.CLAIM,
                        Cue.of(claim.statement()),
                        Source.judged(claim.isRight(), point.text())));
        return Stream.concat(Stream.of(apart), claims);
    }

    private static List<Card> formula(Source source, Block.Formula formula) {
        var words = formula.notation().filter(Notation.TEX::equals).isPresent()
                ? new Text(List.of(new Span.Formula(formula.formula())))
                : Text.of(formula.formula());
        var whole = source.made(
                source.whole(), "formula", CardKind.FORMULA, Cue.of(formula.title()), Source.answered(words));
        if (formula.where().isEmpty()) {
            return List.of(whole);
        }
        var meanings = formula.where().stream()
                .map(symbol -> Phrase.headed(symbol.symbol(), symbol.meaning()))
                .toList();
        var symbols =
                formula.where().stream().map(symbol -> Text.of(symbol.symbol())).toList();
        return List.of(
                whole,
                source.made(
                        source.whole(), "symbols", CardKind.FORMULA, Cue.of(words, symbols), Source.listed(meanings)));
    }
}
