package org.lectern.quiz;

import java.util.Optional;

/// What the student set himself.
///
/// @param newPerDay new cards on one study day, from 0 to 999
/// @param candour whether he is asked how sure he is before an answer is shown
public record Goals(int newPerDay, Candour candour) {
    public static final Goals STANDARD = new Goals(20);

    /// Whether the student wants to be asked how sure he is.
    public enum Candour {
        UNASKED,
        ASKED
    }

    private static final String ASKED = " asked";

    public Goals {
        if (newPerDay < 0 || newPerDay > 999) {
            throw new IllegalArgumentException("new cards a day is " + newPerDay + ", but lies between 0 and 999");
        }
    }

    public Goals(int newPerDay) {
        this(newPerDay, Candour.UNASKED);
    }

    public Goals withNew(int cards) {
        return new Goals(cards, candour);
    }

    public Goals with(Candour wanted) {
        return new Goals(newPerDay, wanted);
    }

    /// The goals as one string, to be saved; [#of] reads it back.
    public String written() {
        return newPerDay
                + switch (candour) {
                    case UNASKED -> "";
                    case ASKED -> ASKED;
                };
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    public static Optional<Goals> of(String written) {
        try {
            return Optional.of(
                    written.endsWith(ASKED)
                            ? new Goals(
                                    Integer.parseInt(written.substring(0, written.length() - ASKED.length())),
                                    Candour.ASKED)
                            : new Goals(Integer.parseInt(written)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
