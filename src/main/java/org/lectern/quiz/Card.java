package org.lectern.quiz;

import java.util.List;
import org.lectern.content.Block;
import org.lectern.content.Pair;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Term;
import org.lectern.content.Text;

/// One thing that is asked and remembered by itself. Cards come from the blocks of the guide; none is written twice.
public sealed interface Card {
    CardId id();

    Spot spot();

    /// Ids of the blocks or items whose text supports the answer, the best one first.
    List<String> supports();

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
        public List<String> supports() {
            return question.supports();
        }
    }

    /// A term is shown; its meaning is wanted.
    record Meaning(CardId id, Spot spot, Term term) implements Card {
        @Override
        public List<String> supports() {
            return List.of(term.id());
        }
    }

    /// A meaning is shown; its term is wanted.
    record Naming(CardId id, Spot spot, Term term) implements Card {
        @Override
        public List<String> supports() {
            return List.of(term.id());
        }
    }

    /// An example is shown; the concept it is an example of is wanted.
    record Concept(CardId id, Spot spot, Pair pair) implements Card {
        @Override
        public List<String> supports() {
            return List.of(pair.id());
        }
    }

    /// A concept is shown; its definition and an example are wanted.
    record Instance(CardId id, Spot spot, Pair pair) implements Card {
        @Override
        public List<String> supports() {
            return List.of(pair.id());
        }
    }

    /// A row and a column are named; the cell where they meet is wanted.
    ///
    /// @param column index into the table's columns, from 1: column 0 heads the rows
    record TableCell(CardId id, Spot spot, Block.Table table, Row row, int column) implements Card {
        @Override
        public List<String> supports() {
            return List.of(row.id());
        }
    }

    /// The steps of a worked example up to one are shown; that one is wanted.
    ///
    /// @param step index of the wanted step, from 0
    record NextStep(CardId id, Spot spot, Block.WorkedExample example, int step) implements Card {
        @Override
        public List<String> supports() {
            return List.of(example.steps().get(step).id());
        }
    }
}
