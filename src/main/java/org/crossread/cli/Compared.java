package org.crossread.cli;

import org.crossread.compare.Comparer;
import org.crossread.compare.Timings;
import org.crossread.export.ComparisonFile;
import org.crossread.export.ComparisonStore;
import org.crossread.export.SavedComparison;
import org.crossread.export.UnreadableFile;
import org.crossread.export.View;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Gets a comparison: out of a comparison file, or by comparing two reports.
final class Compared {

    /// In bytes: more than the mark at the beginning of a comparison file has.
    private static final int BEGINNING = 64;

    private final Console console;
    private final Timings timings;
    private final Inputs inputs;

    /// @param web whether addresses may be fetched
    Compared(Console console, Timings timings, boolean web) {
        this.timings = timings;
        this.console = console;
        inputs = new Inputs(console, web);
    }

    /// Whether a file is to be opened rather than read as a report.
    static boolean isSaved(String name) {
        return name.endsWith("." + ComparisonFile.ENDING) && Files.isRegularFile(Path.of(name));
    }

    /// Whether a file of any name is one to be opened, by how it begins.
    static boolean holdsComparison(String name) throws Refusal {
        if (!Files.isRegularFile(Path.of(name))) {
            return false;
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return ComparisonFile.isOne(in.readNBytes(BEGINNING));
        } catch (IOException broken) {
            throw Refusal.notDone(
                    Messages.text("command.input.broken", name, Faults.reason(broken)));
        }
    }

    /// Refuses a lone name that is a comparison file's and leads to none.
    static void requireThere(String name) throws Refusal {
        Path file = Path.of(name);
        if (name.endsWith("." + ComparisonFile.ENDING) && !Files.isRegularFile(file)) {
            String key = Files.exists(file) ? "command.file.folder" : "read.missing";
            throw Refusal.notDone(Messages.text(key, name));
        }
    }

    /// @param transcript the text to check quotations against; empty for the one
    /// that the file holds
    SavedComparison opened(String name, String transcript) throws Refusal {
        try {
            SavedComparison saved = new ComparisonStore().open(Path.of(name));
            timings.reached("read");
            return new SavedComparison(
                    checked(new Comparer(), saved.comparison(), transcript),
                    saved.found(),
                    saved.view());
        } catch (UnreadableFile unreadable) {
            throw Refusal.notDone(
                    Messages.text("command.file.unreadable", name, unreadable.getMessage()));
        } catch (NoSuchFileException _) {
            throw Refusal.notDone(Messages.text("command.file.gone", name));
        } catch (IOException broken) {
            throw Refusal.notDone(Messages.text("command.input.broken", name, broken.getMessage()));
        }
    }

    /// @param transcript the text to check quotations against; empty for none
    SavedComparison compared(String transcript, String left, String right, boolean isLexical)
            throws Refusal {
        Inputs.Pair reports = inputs.pair(left, right);
        timings.reached("read");
        Comparer comparer = new Comparer();
        Comparison comparison =
                isLexical
                        ? comparer.compareLexically(
                                reports.left(), reports.right(), timings.steps())
                        : comparer.compare(reports.left(), reports.right(), timings.steps());
        timings.reached("compared");
        if (comparer.isEncoderMissing()) {
            console.err().println("crossread: " + Messages.text("command.no-encoder"));
        }
        return SavedComparison.untouched(checked(comparer, comparison, transcript), View.PLAIN);
    }

    private Comparison checked(Comparer comparer, Comparison comparison, String transcript)
            throws Refusal {
        if (transcript.isEmpty()) {
            return comparison;
        }
        Comparison checked =
                comparer.transcript(inputs.report(transcript)).checked(comparison, timings.steps());
        timings.reached("checked");
        return checked;
    }
}
