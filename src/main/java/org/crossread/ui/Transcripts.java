package org.crossread.ui;

import org.crossread.compare.TranscriptCheck;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Transcript;
import org.crossread.read.Manner;
import org.crossread.read.ReadException;
import org.crossread.ui.ReadingTask.Engine;
import org.crossread.ui.control.Background;
import org.crossread.ui.finding.TranscriptWords;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The third text that quotations are checked against: chosen, read in the background, taken away.
final class Transcripts {

    private final ReaderState state;
    private final Supplier<Engine> engine;
    private final FileChoice files;
    private final Shelf shelf;
    private final Map<TranscriptCheck, Source> sources = new HashMap<>();
    private Optional<Source> wanted = Optional.empty();

    Transcripts(ReaderState state, Supplier<Engine> engine, FileChoice files, Shelf shelf) {
        this.state = state;
        this.engine = engine;
        this.files = files;
        this.shelf = shelf;
        state.transcript().property().subscribe((_, now) -> wanted = now.map(sources::get));
    }

    /// Asks for a file; it stands on the shelf from then on.
    void choose() {
        List<Path> chosen = files.toRead(Messages.text("reader.transcript.title"));
        if (!chosen.isEmpty()) {
            shelf.add(chosen.subList(0, 1));
            take(new Source.File(chosen.getFirst()));
        }
    }

    /// Reads a text and checks every quotation against it.
    void take(Source source) {
        wanted = Optional.of(source);
        Comparison now = state.reading().findings().comparison();
        state.say(Messages.text("reader.transcript.reading"));
        Background.run(
                () -> checked(source, now),
                check -> show(source, check),
                fault -> state.say(fault.getMessage()));
    }

    private TranscriptCheck checked(Source source, Comparison now) throws IOException {
        Engine ready = engine.get();
        Report report;
        try {
            report = source.read(ready.reader(), Side.LEFT, Manner.PLAIN);
        } catch (ReadException e) {
            String told = Messages.text(e.problem().key(), e.problem().arguments().toArray());
            throw new IOException(told, e);
        }
        TranscriptCheck check = ready.comparer().transcript(report);
        check.checked(now, Progress.SILENT);
        return check;
    }

    private void show(Source source, TranscriptCheck check) {
        if (isTaken(source)) {
            sources.put(check, source);
            state.check(Optional.of(check));
            state.say(Messages.text("reader.transcript.done", TranscriptWords.name(check)));
        }
    }

    /// Whether a text is the transcript, or is to be it as soon as it is read.
    boolean isTaken(Source source) {
        return wanted.filter(known -> known.plain().equals(source.plain())).isPresent();
    }

    /// Checks against the transcript of a saved comparison, or against none.
    void restore(Transcript saved) {
        if (saved.isGiven()) {
            TranscriptCheck check = engine.get().comparer().transcript(saved.report());
            sources.put(check, new Source.Saved(saved.report()));
            state.transcript().set(Optional.of(check));
        } else {
            state.transcript().set(Optional.empty());
        }
    }

    /// Quotations are no more checked.
    void drop() {
        wanted = Optional.empty();
        if (state.transcript().property().get().isPresent()) {
            state.check(Optional.empty());
        }
    }
}
