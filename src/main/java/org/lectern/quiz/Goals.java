package org.lectern.quiz;

import java.util.Optional;

/// What the student set himself.
///
/// @param newPerDay new cards on one study day, from 0 to 999
public record Goals(int newPerDay) {
    public static final Goals STANDARD = new Goals(20);

    public Goals {
        if (newPerDay < 0 || newPerDay > 999) {
            throw new IllegalArgumentException("new cards a day is " + newPerDay + ", but lies between 0 and 999");
        }
    }

    /// The goals as one string, to be saved; [#of] reads it back.
    public String written() {
        return String.valueOf(newPerDay);
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    public static Optional<Goals> of(String written) {
        try {
            return Optional.of(new Goals(Integer.parseInt(written)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
