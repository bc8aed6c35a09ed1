package org.lectern.content;

import java.util.Locale;

/// The letters and numerals that count the lines of lists.
public final class Numerals {
    private static final int LETTERS = 26;

    private Numerals() {}

    /// The letter of an option: A, B, C ...
    public static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /// The numeral of an outline's point: I. at the first level, then A., 1., a., and after that a dash.
    ///
    /// @param level from 0
    /// @param index from 0
    public static String numeral(int level, int index) {
        return switch (level) {
            case 0 -> roman(index + 1) + ".";
            case 1 -> letters(index) + ".";
            case 2 -> (index + 1) + ".";
            case 3 -> letters(index).toLowerCase(Locale.ROOT) + ".";
            default -> "\u2013";
        };
    }

    private static String letters(int index) {
        return (index < LETTERS ? "" : letters(index / LETTERS - 1)) + (char) ('A' + index % LETTERS);
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var words = new StringBuilder();
        var rest = number;
        for (var i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                words.append(signs[i]);
                rest -= values[i];
            }
        }
        return words.toString();
    }
}
