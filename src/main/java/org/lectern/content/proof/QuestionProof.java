package org.lectern.content.proof;

import java.util.List;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Rule;

/// Reads a question by all rules that bear on its kind. A new kind fails to compile here until it has its rules.
final class QuestionProof {
    private QuestionProof() {}

    static void read(Question question, Page page) {
        var part = (Record) question;
        switch (question) {
            case Question.Open open -> open(open, page);
            case Question.SingleChoice single -> single(single, page);
            case Question.MultipleResponse response -> {
                options(response.options(), page);
                SetFlaws.read(response, page);
            }
            case Question.Ordering ordering -> {
                options(ordering.all(), page);
                SetFlaws.read(ordering, page);
            }
            case Question.Matching matching -> {
                OptionCount.differ(matching.matches(), page);
                SetFlaws.read(matching, page);
            }
            case Question.Cloze cloze ->
                cloze.gaps().forEach(gap -> Explanations.of(gap, "gap '" + gap.id() + "'", gap.why(), page));
            case Question.Numeric numeric -> SetFlaws.read(numeric, page);
        }
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
        options(single.options(), page);
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

    private static void options(List<Option> options, Page page) {
        OptionCount.differ(options, page);
        OptionFlaws.shuffled(options, page);
        Explanations.read(options, page);
    }
}
