package org.crossread.ui;

import org.crossread.l10n.Messages;

import java.util.List;
import java.util.Locale;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/// The language that the window speaks: the system's, or one that the reader chose.
final class Languages {

    /// As the system.
    static final String SYSTEM = "system";

    /// What can be chosen, by code; the system's first.
    static final List<String> CHOICES =
            Stream.concat(Stream.of(SYSTEM), Messages.LANGUAGES.stream().map(Locale::getLanguage))
                    .toList();

    private static final String KEY = "language";

    private Languages() {}

    static String chosen(Preferences store) {
        String known = store.get(KEY, SYSTEM);
        return CHOICES.contains(known) ? known : SYSTEM;
    }

    static void choose(Preferences store, String code) {
        store.put(KEY, code);
    }

    /// Speaks as chosen, in texts, dates and numbers; before the first text is asked for.
    static void speak(Preferences store) {
        String chosen = chosen(store);
        if (!chosen.equals(SYSTEM) && !chosen.equals(Locale.getDefault().getLanguage())) {
            Locale.setDefault(Locale.of(chosen));
        }
    }

    /// A language by its own name.
    static String name(String code) {
        if (code.equals(SYSTEM)) {
            return Messages.text("reader.language.system");
        }
        Locale locale = Locale.of(code);
        return locale.getDisplayLanguage(locale);
    }
}
