package org.lectern.schedule;

/// One graded answer of a log, as plain numbers.
///
/// @param card any number that all answers of one card share; a card learned anew takes another
/// @param day the study day, counted from any day
/// @param moment the same moment in days with their fractions, counted from any moment
public record Answer(int card, long day, double moment, Grade grade) {
    public Answer {
        if (!Double.isFinite(moment)) {
            throw new IllegalArgumentException("the moment of an answer is " + moment + ", but must be finite");
        }
    }
}
