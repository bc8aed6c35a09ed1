package org.lectern.content.proof;

import org.lectern.content.Question;
import org.lectern.content.Rule;

/// What every question should say about itself: T08, T09, T10, S20.
final class Completeness {
    private Completeness() {}

    static void read(Question question, Record part, Page page) {
        if (question.covers().isEmpty() && page.course().exam().isPresent()) {
            page.remark(Rule.NO_COVERS, part, "this question covers no objective of the exam");
        }
        if (question.level().isEmpty()) {
            page.remark(Rule.NO_LEVEL, part, "this question does not say its level");
        }
        var fact = question.provenance();
        if (fact.source().isEmpty()) {
            page.remark(Rule.NO_SOURCE, part, "this question names no source");
        } else if (fact.verifiedOn().or(() -> page.unit().verifiedOn()).isEmpty()) {
            page.remark(Rule.NO_SOURCE, part, "nobody says when this question was verified");
        }
        if (question.supports().isEmpty()) {
            page.remark(Rule.NO_SUPPORT, part, "this question names nothing in the guide that supports its answer");
        }
    }
}
