package org.crossread.ui;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// What the program remembers of its reader, in the place that the system has for it.
final class Remembered {

    /// Held, because the system forgets a logger's level with the logger. Where nothing can be
    /// remembered the program works all the same, and has nothing to say about it.
    private static final Logger QUIET = Logger.getLogger("java.util.prefs");

    private Remembered() {}

    static Preferences store() {
        QUIET.setLevel(Level.OFF);
        return Preferences.userNodeForPackage(Remembered.class);
    }

    /// Has the system write it down now, in the background, and not only some seconds later.
    static void write(Preferences store) {
        Thread.ofVirtual().start(() -> flush(store));
    }

    /// What there is under a node, with what other programs have written meanwhile;
    /// nothing where it
    /// can't be read.
    static List<String> keys(Preferences node) {
        try {
            node.sync();
            return List.of(node.keys());
        } catch (BackingStoreException | IllegalStateException e) {
            System.getLogger("org.crossread.ui").log(System.Logger.Level.DEBUG, "not read", e);
            return List.of();
        }
    }

    private static void flush(Preferences store) {
        try {
            store.flush();
        } catch (BackingStoreException | IllegalStateException e) {
            System.getLogger("org.crossread.ui").log(System.Logger.Level.DEBUG, "not written", e);
        }
    }
}
