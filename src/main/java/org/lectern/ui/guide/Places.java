package org.lectern.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Where the words of a line stand among the characters of its flow: a formula has many in the one, few in the other.
final class Places {
    private final List<Formula> formulas = new ArrayList<>();

    /// @param words its first character in the words, from 0
    /// @param source how many it has there
    /// @param flow its first character in the flow, from 0
    /// @param drawn how many it takes there
    private record Formula(int words, int source, int flow, int drawn) {
        int wordsEnd() {
            return words + source;
        }

        int flowEnd() {
            return flow + drawn;
        }
    }

    void formula(int words, int source, int flow, int drawn) {
        formulas.add(new Formula(words, source, flow, drawn));
    }

    /// The place in the flow of one in the words; within a formula, where that begins.
    int from(int words) {
        return flow(words, Formula::flow);
    }

    /// The same; within a formula, where that ends.
    int to(int words) {
        return flow(words, Formula::flowEnd);
    }

    private int flow(int words, ToIntFunction<Formula> within) {
        var result = words;
        for (var formula : formulas) {
            if (words >= formula.wordsEnd()) {
                result = formula.flowEnd() + words - formula.wordsEnd();
            } else if (words > formula.words()) {
                return within.applyAsInt(formula);
            }
        }
        return result;
    }

    /// The place in the words of one in the flow; within a formula, the nearer end of that.
    int words(int flow) {
        var result = flow;
        for (var formula : formulas) {
            if (flow >= formula.flowEnd()) {
                result = formula.wordsEnd() + flow - formula.flowEnd();
            } else if (flow > formula.flow()) {
                return 2 * (flow - formula.flow()) <= formula.drawn() ? formula.words() : formula.wordsEnd();
            }
        }
        return result;
    }
}
