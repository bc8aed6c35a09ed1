package org.lectern.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the student set himself.
///
/// @param newPerDay new cards on one study day, from 0 to 999
/// @param candour whether he is asked how sure he is before an answer is shown
/// @param refuting whether he is asked which wrong options he could refute before their reasons are shown
public record Goals(int newPerDay, Candour candour, Refuting refuting) {
    public static final Goals STANDARD = new Goals(20);

    /// Whether the student wants to be asked how sure he is.
    public enum Candour {
        UNASKED,
        ASKED
    }

    /// Whether the student wants to be asked which wrong options he could refute.
    public enum Refuting {
        UNASKED,
        ASKED
    }

    private static final String ASKED = "asked";
    private static final String REFUTING = "refuting";

    public Goals {
        if (newPerDay < 0 || newPerDay > 999) {
            throw new IllegalArgumentException("new cards a day is " + newPerDay + ", but lies between 0 and 999");
        }
    }

    public Goals(int newPerDay) {
        this(newPerDay, Candour.UNASKED, Refuting.UNASKED);
    }

    public Goals withNew(int cards) {
        return new Goals(cards, candour, refuting);
    }

    public Goals with(Candour wanted) {
        return new Goals(newPerDay, wanted, refuting);
    }

    public Goals with(Refuting wanted) {
        return new Goals(newPerDay, candour, wanted);
    }

    /// The goals as one string, to be saved; [#of] reads it back.
    public String written() {
        return newPerDay
                + (candour == Candour.ASKED ? " " + ASKED : "")
                + (refuting == Refuting.ASKED ? " " + REFUTING : "");
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    public static Optional<Goals> of(String written) {
        var words = List.of(written.split(" ", -1));
        if (!Set.of(ASKED, REFUTING).containsAll(words.subList(1, words.size()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Goals(
                    Integer.parseInt(words.getFirst()),
                    words.contains(ASKED) ? Candour.ASKED : Candour.UNASKED,
                    words.contains(REFUTING) ? Refuting.ASKED : Refuting.UNASKED));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
