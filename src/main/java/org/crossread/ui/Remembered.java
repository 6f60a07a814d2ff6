package org.crossread.ui;

import org.crossread.kept.ReaderFolders;

import java.util.List;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// What the program remembers of its reader, in the place that the system has for it.
final class Remembered {

    private Remembered() {}

    /// The reader's settings, read when first asked for.
    static Preferences store() {
        return OfReader.STORE;
    }

    private static final class OfReader {

        static final Preferences STORE = KeptSettings.in(ReaderFolders.settings());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> flush(STORE)));
        }
    }

    /// What there is under a node, with what other programs have written meanwhile; nothing where
    /// it can't be read.
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
