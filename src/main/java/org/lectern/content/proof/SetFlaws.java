package org.lectern.content.proof;

import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Reuse;
import org.lectern.content.Rule;

/// What spoils questions of which all parts must be right together: T02, T03, T04, T12.
///
/// The numbers are those of the exam guide, but an order may have as many steps as fit one screen.
final class SetFlaws {
    private static final int LEAST_OPTIONS = 5;
    private static final int LEAST = 3;
    private static final int MOST = 7;

    private SetFlaws() {}

    static void read(Question.MultipleResponse response, Page page) {
        var number = response.options().size();
        if (number < LEAST_OPTIONS) {
            page.remark(Rule.RESPONSE_COUNT, response, "options", "this question has " + number + " options");
        }
        LeadIn.positive(response, page);
    }

    static void read(Question.Ordering ordering, Page page) {
        var number = ordering.steps().size();
        if (number < LEAST || number > MOST) {
            page.remark(Rule.STEP_COUNT, ordering, "steps", "this order has " + number + " steps");
        }
    }

    static void read(Question.Matching matching, Page page) {
        var number = matching.prompts().size();
        if (number < LEAST || number > MOST) {
            page.remark(Rule.PROMPT_COUNT, matching, "prompts", "this question has " + number + " prompts");
        } else if (matching.matches().size() == number && matching.reuse().orElse(Reuse.ONCE) == Reuse.ONCE) {
            page.manuscript()
                    .remark(
                            Rule.PROMPT_COUNT,
                            org.lectern.content.Problem.Severity.WARNING,
                            matching,
                            "matches",
                            "there are as many matches as prompts, so the last is found by elimination");
        }
        for (Prompt prompt : matching.prompts()) {
            Explanations.of(prompt, "prompt '" + prompt.id() + "'", prompt.why(), page);
        }
    }

    static void read(Question.Numeric numeric, Page page) {
        if (!numeric.values().isEmpty() && numeric.checks().isEmpty()) {
            page.remark(Rule.UNCHECKED, numeric, "the calculation has no case worked out by hand");
        }
    }
}
