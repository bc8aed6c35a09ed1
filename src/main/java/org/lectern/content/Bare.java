package org.lectern.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Characters without what a search should not care about: case and accents.
public final class Bare {
    private static final int ASCII = 128;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Bare() {}

    /// What is left of one character; nothing of an accent, two letters of a ligature.
    ///
    /// @param sign its code point
    public static String of(int sign) {
        return sign < ASCII
                ? String.valueOf((char) Character.toLowerCase(sign))
                : ACCENTS.matcher(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD))
                        .replaceAll("")
                        // By way of the upper case, so that the German sharp s is found as two.
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
    }
}
