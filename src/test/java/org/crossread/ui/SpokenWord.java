package org.crossread.ui;

import org.crossread.l10n.Messages;

import java.nio.file.Path;
import java.util.prefs.Preferences;

/// Says one word as a window would that has just been started; a program of its own, since a
/// language is settled once.
final class SpokenWord {

    private SpokenWord() {}

    /// @param arguments the folder of the settings
    public static void main(String[] arguments) {
        Preferences store = KeptSettings.in(Path.of(arguments[0]));
        Languages.choose(store, "de");
        Languages.speak(store);
        System.out.print(Messages.text("reader.menu.file"));
    }
}
