package org.lectern.content;

import java.util.Locale;

@Says("What a card asks for; each kind can be switched off in a course.")
public enum CardKind {
    @Says("A question the author wrote.")
    QUESTION,
    @Says("The meaning of a term.")
    MEANING,
    @Says("The term for a meaning.")
    TERM,
    @Says("The key word of a meaning, left out of it.")
    KEY_WORD,
    @Says("The big idea of a unit, in one's own words.")
    BIG_IDEA,
    @Says("A cell of a table.")
    CELL,
    @Says("The row of a table that fits its cells.")
    ROW,
    @Says("Which of several rows or columns a cell belongs to, to choose from.")
    COMPARISON,
    @Says("All cells of a column, to be matched with their rows.")
    COLUMN,
    @Says("The one row that differs from all others in a column.")
    ODD_ONE_OUT,
    @Says("The points below a point of an outline.")
    POINTS,
    @Says("The points below a point of an outline, to be put in order.")
    POINT_ORDER,
    @Says("The point of an outline that another belongs to, to choose from.")
    PARENT,
    @Says("The concept of an example.")
    CONCEPT,
    @Says("The definition of a concept, and an example.")
    EXAMPLE,
    @Says("The concept of an example, to choose from.")
    CONCEPT_CHOICE,
    @Says("The next step of a worked example.")
    NEXT_STEP,
    @Says("A step of a worked example, or two, between those around.")
    MISSING_STEP,
    @Says("How a step of a worked example is done, and why.")
    STEP_REASON,
    @Says("The steps of a worked example, to be put in order.")
    STEP_ORDER,
    @Says("The messages of a sequence, to be put in order.")
    MESSAGE_ORDER,
    @Says("A label of a diagram or sequence, left out of it.")
    LABEL,
    @Says("What stands between two boxes of a diagram, to choose from.")
    BETWEEN,
    @Says("How to keep two things apart that are easily confused.")
    MUDDY_POINT,
    @Says("Whether a statement about two things that are easily confused is right.")
    CLAIM,
    @Says("What follows from the cues of a tip.")
    TIP,
    @Says("A formula, and what its symbols stand for.")
    FORMULA;

    /// What files call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
