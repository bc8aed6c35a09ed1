package org.lectern.content;

import java.nio.file.Path;
import java.util.List;

/// A file that fits the format, as its proofreader has it: the record, where each part of it stands, and a margin to
/// write remarks in.
public final class Manuscript<T extends Record> {
    private final Draft<T> draft;
    private final T value;

    Manuscript(Draft<T> draft, T value) {
        this.draft = draft;
        this.value = value;
    }

    public T value() {
        return value;
    }

    public Path file() {
        return draft.file();
    }

    /// All records of a type, in the order in which they begin in the file.
    public <R> List<R> all(Class<R> type) {
        return draft.origins().all(type);
    }

    /// Remarks on a part of the file as gravely as the rule says.
    public void remark(Rule rule, Record part, String sentence) {
        draft.remarks().remark(rule, draft.origins().spot(part), sentence);
    }

    /// Remarks on a field of a part.
    public void remark(Rule rule, Record part, String field, String sentence) {
        remark(rule, rule.severity(), part, field, sentence);
    }

    /// Remarks on a field of a part more or less gravely than the rule says.
    public void remark(Rule rule, Problem.Severity severity, Record part, String field, String sentence) {
        draft.remarks().remark(rule, severity, draft.origins().spot(part, field), sentence);
    }
}
