package org.lectern.schedule;

/// Where each of the four grades would lead; a better grade is never due earlier.
public record Outcomes(Recall.Seen again, Recall.Seen hard, Recall.Seen good, Recall.Seen easy) {
    /// The recall after this grade.
    public Recall.Seen of(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
