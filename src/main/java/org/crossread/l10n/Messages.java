package org.crossread.l10n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Texts for people, by key. Keys are grouped by view: `reader.open.left`.
public final class Messages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.crossread.l10n.messages", Locale.getDefault());

    private Messages() {}

    /// The text of a key, its `{0}`, `{1}` … replaced by `arguments` as `MessageFormat` does.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, BUNDLE.getLocale()).format(arguments);
    }
}
