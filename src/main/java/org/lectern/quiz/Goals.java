package org.lectern.quiz;

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
}
