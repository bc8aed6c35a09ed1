package org.lectern.content.proof;

import org.lectern.content.Question;
import org.lectern.content.Rule;

/// Reads a question by all rules that bear on its kind. A new kind fails to compile here until it has its rules.
final class QuestionProof {
    private QuestionProof() {}

    static void read(Question question, Page page) {
        var part = switch (question) {
            case Question.Open open -> {
                open(open, page);
                yield open;
            }
            case Question.SingleChoice single -> {
                single(single, page);
                yield single;
            }
        };
        Completeness.read(question, part, page);
        StemFlaws.read(question, part, page);
        StaleNames.read(question, part, page);
    }

    private static void open(Question.Open open, Page page) {
        if (open.answer().isEmpty()) {
            page.remark(Rule.NO_ANSWER, open, "this open question has no answer");
        }
    }

    private static void single(Question.SingleChoice single, Page page) {
        OptionCount.read(single, page);
        Explanations.read(single, page);
        Choice.of(single).ifPresent(choice -> {
            LeadIn.read(choice, page);
            LengthCues.read(choice, page);
            WordCues.read(choice, page);
            FormCues.read(choice, page);
            LikenessCues.read(choice, page);
            OptionFlaws.read(choice, page);
            Numbers.read(choice, page);
        });
    }
}
