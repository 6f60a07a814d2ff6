package org.crossread.l10n;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Texts for people, by key. Keys are grouped by view: `reader.open.left`.
///
/// The language is the system's where there is a bundle for it, else English. It is settled when
/// the first text is asked for: another choice has to be made the default locale before that.
public final class Messages {

    /// Languages there are texts in; the first is what all others fall back to.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final ResourceBundle BUNDLE = bundle(Locale.getDefault());

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

    /// The language that the texts are in, for dates and the like beside them.
    public static Locale language() {
        return BUNDLE.getLocale().getLanguage().isEmpty()
                ? LANGUAGES.getFirst()
                : BUNDLE.getLocale();
    }

    /// Without a fallback to the system's language: English has no file of its own, and whoever
    /// asks for it on a German system shall have it.
    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.crossread.l10n.messages",
                locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
