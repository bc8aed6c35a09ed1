package org.lectern.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words that people see, by key.
public final class Messages {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.lectern.ui.messages", Locale.ROOT);

    private Messages() {}

    /// The words for a key, with the arguments set in as [MessageFormat] says.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public static String of(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
