package org.lectern.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What stands on paper besides the guide's own words.
final class Wording {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.lectern.print.words", Locale.ROOT, Wording.class.getModule());

    private Wording() {}

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(values);
    }
}
