package org.lectern.content.proof;

import org.lectern.content.Course;
import org.lectern.content.Manuscript;
import org.lectern.content.Rule;
import org.lectern.content.Unit;

/// A unit under the proofreader's eyes, with what the course says that bears on it.
record Page(Manuscript<Unit> manuscript, Course course, Names names) {
    Unit unit() {
        return manuscript.value();
    }

    void remark(Rule rule, Record part, String sentence) {
        manuscript.remark(rule, part, sentence);
    }

    void remark(Rule rule, Record part, String field, String sentence) {
        manuscript.remark(rule, part, field, sentence);
    }
}
