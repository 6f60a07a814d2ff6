package org.crossread.ui;

import org.crossread.l10n.Messages;

import java.util.Optional;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// Deletes all that the program has written down of its reader: pairs opened, how they were left,
/// settings, places, work that was never saved, the log of faults. Asks first, since it cannot be
/// undone.
final class Forgetting {

    private final Study study;
    private final SavedWork saved;
    private final ReaderState state;
    private final FileChoice reader;
    private final ProblemLog log;

    Forgetting(Study study, SavedWork saved, ReaderState state, FileChoice reader, ProblemLog log) {
        this.study = study;
        this.saved = saved;
        this.state = state;
        this.reader = reader;
        this.log = log;
    }

    /// Tells what would go, and has it go if the reader says so.
    void ask() {
        study.recent().refresh();
        int pairs = study.recent().pairs().size();
        int works = unsaved().map(files -> files.all().size()).orElse(0);
        if (reader.forget(Messages.text("reader.forget.sure", pairs, works))) {
            state.say(Messages.text(isForgotten() ? "reader.forget.done" : "reader.forget.failed"));
        }
    }

    private Optional<UnsavedFiles> unsaved() {
        return study.unsaved().map(UnsavedFiles::new);
    }

    private boolean isForgotten() {
        study.recent().clear();
        boolean isCleared = clear(study.store());
        saved.forgetKept();
        boolean isDeleted = unsaved().map(UnsavedFiles::delete).orElse(true);
        log.forget();
        return isCleared && isDeleted;
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
