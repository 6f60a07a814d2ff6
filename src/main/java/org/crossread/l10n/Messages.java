package org.crossread.l10n;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// Texts for people, by key. Keys are grouped by view: `reader.open.left`.
///
/// The language is the system's where there is a bundle for it, else English. It is settled when
/// the first text is asked for: another choice has to be made the default locale before that.
public final class Messages {

    /// Languages there are texts in; the first is what all others fall back to.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /// Apart, so that who only asks which languages there are has not settled on one.
    private static final class Spoken {
        private static final ResourceBundle BUNDLE = bundle(Locale.getDefault());

        private Spoken() {}
    }

    private Messages() {}

    /// The text of a key, its `{0}`, `{1}` … replaced by `arguments` as `MessageFormat` does.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public static String text(String key, Object... arguments) {
        String pattern = Spoken.BUNDLE.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Spoken.BUNDLE.getLocale()).format(arguments);
    }

    /// The language that the texts are in, for dates and the like beside them.
    public static Locale language() {
        return Spoken.BUNDLE.getLocale().getLanguage().isEmpty()
                ? LANGUAGES.getFirst()
                : Spoken.BUNDLE.getLocale();
    }

    /// The texts of one language, English behind them. English has no file of its own: whoever asks
    /// for it on a German system shall have it.
    static ResourceBundle bundle(Locale locale) {
        Texts english = Texts.read(Locale.ROOT, "messages.properties");
        if (!locale.getLanguage().equals(Locale.GERMAN.getLanguage())) {
            return english;
        }
        return Texts.read(Locale.GERMAN, "messages_de.properties").before(english);
    }

    /// One file. Java's own search for bundles asks every library for languages that have none, and
    /// takes longer for it than a short comparison.
    private static final class Texts extends PropertyResourceBundle {

        private final Locale language;

        private Texts(Locale language, InputStream file) throws IOException {
            super(file);
            this.language = language;
        }

        static Texts read(Locale language, String name) {
            try (InputStream file = Messages.class.getResourceAsStream(name)) {
                return new Texts(language, Objects.requireNonNull(file, name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Texts before(Texts others) {
            setParent(others);
            return this;
        }

        @Override
        public Locale getLocale() {
            return language;
        }
    }
}
