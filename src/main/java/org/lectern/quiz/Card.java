package org.lectern.quiz;

import java.util.List;
import java.util.Optional;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Pair;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Term;
import org.lectern.content.Text;

/// One thing that is asked and remembered by itself. Cards come from the blocks of the guide; none is written twice.
public sealed interface Card {
    CardId id();

    Spot spot();

    /// What it asks for; each kind can be switched off in a course.
    CardKind kind();

    /// The question it is answered like; empty where the student compares his answer with the guide's words.
    default Optional<Question> posed() {
        return Optional.empty();
    }

    /// Ids of the blocks or items whose text supports the answer, the best one first.
    default List<String> supports() {
        return List.of(id().isOfItem() ? id().item() : spot().block());
    }

    /// A question the author wrote.
    ///
    /// @param scenario the situation of a case study; empty for other questions
    record Asked(CardId id, Spot spot, Question question, List<Text> scenario) implements Card {
        public Asked {
            scenario = List.copyOf(scenario);
        }

        public Asked(CardId id, Spot spot, Question question) {
            this(id, spot, question, List.of());
        }

        @Override
        public CardKind kind() {
            return CardKind.QUESTION;
        }

        @Override
        public List<String> supports() {
            return question.supports();
        }

        @Override
        public Optional<Question> posed() {
            return Optional.of(question);
        }
    }

    /// A term is shown; its meaning is wanted.
    record Meaning(CardId id, Spot spot, Term term) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.MEANING;
        }
    }

    /// A meaning is shown; its term is wanted.
    record Naming(CardId id, Spot spot, Term term) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.TERM;
        }
    }

    /// An example is shown; the concept it is an example of is wanted.
    record Concept(CardId id, Spot spot, Pair pair) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.CONCEPT;
        }
    }

    /// A concept is shown; its definition and an example are wanted.
    record Instance(CardId id, Spot spot, Pair pair) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.EXAMPLE;
        }
    }

    /// A row and a column are named; the cell where they meet is wanted.
    ///
    /// @param column index into the table's columns, from 1: column 0 heads the rows
    record TableCell(CardId id, Spot spot, Block.Table table, Row row, int column) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.CELL;
        }
    }

    /// The steps of a worked example up to one are shown; that one is wanted.
    ///
    /// @param step index of the wanted step, from 0
    record NextStep(CardId id, Spot spot, Block.WorkedExample example, int step) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.NEXT_STEP;
        }
    }

    /// A question made of what a block says.
    ///
    /// @param cue what is shown
    /// @param question how it is answered; its own words are empty, for the kind says what is asked
    record Made(CardId id, Spot spot, CardKind kind, Cue cue, Question question) implements Card {
        @Override
        public Optional<Question> posed() {
            return Optional.of(question);
        }
    }
}
