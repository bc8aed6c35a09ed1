package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Pair;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Term;
import org.lectern.content.Text;

/// Makes the cards that a block holds, without any markup by the author.
final class CardMaker {
    /// Cells longer than this, in characters, are prose to be read, not facts to be recalled.
    private static final int LONGEST_CELL = 200;

    /// With fewer steps there is no order worth recalling.
    private static final int FEWEST_STEPS = 3;

    private final String course;
    private final String unit;

    CardMaker(String course, String unit) {
        this.course = course;
        this.unit = unit;
    }

    /// The cards of one block, in reading order.
    List<Card> cards(Block block) {
        return switch (block) {
            case Block.Glossary glossary -> terms(glossary);
            case Block.DefinitionExamples examples ->
                examples.pairs().stream().flatMap(pair -> pair(examples, pair)).toList();
            case Block.Table table ->
                table.rows().stream().flatMap(row -> cells(table, row)).toList();
            case Block.WorkedExample example -> steps(example);
            case Block.Checkpoint checkpoint -> asked(checkpoint, checkpoint.questions(), List.of());
            case Block.CaseStudy study -> asked(study, study.questions(), study.scenario());
            case Block.Prose _,
                    Block.Objectives _,
                    Block.BigIdea _,
                    Block.Outline _,
                    Block.Diagram _,
                    Block.Sequence _,
                    Block.Picture _,
                    Block.Code _,
                    Block.MuddyPoints _,
                    Block.Callout _,
                    Block.Formula _ -> List.of();
        };
    }

    private List<Card> asked(Block block, List<Question> questions, List<Text> scenario) {
        return questions.stream()
                .filter(Question::isAnswered)
                .<Card>map(question -> new Card.Asked(id(question.id(), "asked"), spot(block), question, scenario))
                .toList();
    }

    private List<Card> terms(Block.Glossary glossary) {
        // A meaning that fits two terms asks for neither.
        var fits = glossary.terms().stream().collect(Collectors.groupingBy(CardMaker::meaning, Collectors.counting()));
        var cards = new ArrayList<Card>();
        for (var term : glossary.terms()) {
            cards.add(new Card.Meaning(id(term.id(), "meaning"), spot(glossary), term));
            if (fits.getOrDefault(meaning(term), 0L) == 1) {
                cards.add(new Card.Naming(id(term.id(), "term"), spot(glossary), term));
            }
        }
        return cards;
    }

    /// The meaning as a naming card shows it.
    private static String meaning(Term term) {
        return Mask.meaningWithoutName(term).plain().strip();
    }

    private Stream<Card> pair(Block.DefinitionExamples block, Pair pair) {
        return Stream.of(
                new Card.Concept(id(pair.id(), "concept"), spot(block), pair),
                new Card.Instance(id(pair.id(), "example"), spot(block), pair));
    }

    private Stream<Card> cells(Block.Table table, Row row) {
        return IntStream.range(1, row.cells().size())
                .filter(column -> isFact(row.cells().get(column).plain()))
                .mapToObj(column -> new Card.TableCell(
                        id(row.id(), table.columns().get(column).id()), spot(table), table, row, column));
    }

    private static boolean isFact(String cell) {
        return cell.codePoints().anyMatch(Character::isLetterOrDigit) && cell.length() <= LONGEST_CELL;
    }

    private List<Card> steps(Block.WorkedExample example) {
        if (example.steps().size() < FEWEST_STEPS) {
            return List.of();
        }
        return IntStream.range(0, example.steps().size())
                .<Card>mapToObj(step ->
                        new Card.NextStep(id(example.steps().get(step).id(), "step"), spot(example), example, step))
                .toList();
    }

    private CardId id(String item, String face) {
        return new CardId(course, item, face);
    }

    private Spot spot(Block block) {
        return new Spot(course, unit, block.id());
    }
}
