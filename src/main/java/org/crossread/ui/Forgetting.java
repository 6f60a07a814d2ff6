package org.crossread.ui;

import org.crossread.l10n.Messages;

import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// Deletes all that the program has written down of its reader: pairs opened, how they were left,
/// settings, places, the log of faults. Asks for a second call, since it cannot be undone.
final class Forgetting {

    private final Preferences store;
    private final RecentPairs recent;
    private final ReaderState state;
    private final ProblemLog log;
    private boolean asked;

    Forgetting(Preferences store, RecentPairs recent, ReaderState state, ProblemLog log) {
        this.store = store;
        this.recent = recent;
        this.state = state;
        this.log = log;
    }

    void ask() {
        if (!asked) {
            asked = true;
            state.say(Messages.text("reader.forget.sure"));
            return;
        }
        asked = false;
        recent.clear();
        state.say(Messages.text(clear(store) ? "reader.forget.done" : "reader.forget.failed"));
        log.forget();
    }

    /// Clears a node and all below it. The nodes themselves stay: the window goes on using them.
    private static boolean clear(Preferences node) {
        try {
            node.sync();
            node.clear();
            for (String child : node.childrenNames()) {
                clear(node.node(child));
            }
            node.flush();
            return true;
        } catch (BackingStoreException | IllegalStateException e) {
            System.getLogger("org.crossread.ui").log(System.Logger.Level.DEBUG, "not cleared", e);
            return false;
        }
    }
}
