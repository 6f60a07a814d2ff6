package org.crossread.archive;

import org.crossread.archive.FolderFiles.Found;
import org.crossread.model.OrderedWork;
import org.crossread.model.Progress;
import org.crossread.quote.QuotationMarks;
import org.crossread.read.ReadException;
import org.crossread.read.ReadProblem;
import org.crossread.read.ReportReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Gatherers;

/// Reads the reports of a folder into an archive; the same archive on one thread or several. What
/// an older archive knows of a file that has not changed is taken from there.
public final class FolderReading {

    private static final int FILES_TOGETHER = 64;
    private static final int LOTS_AHEAD = 4;

    /// What a folder holds.
    public record Result(Archive archive, List<Unread> unread) {
        public Result {
            unread = List.copyOf(unread);
        }
    }

    /// Hears from time to time what has been read so far.
    @FunctionalInterface
    public interface Checkpoint {
        void reached(Archive archive) throws IOException;
    }

    /// What became of a file: either is in a list of its own.
    private record Lot(List<Entry> entries, List<Signature> signatures, List<Unread> unread) {

        void add(Entry entry, Signature signature) {
            entries.add(entry);
            signatures.add(signature);
        }
    }

    private final ReportReader reader = new ReportReader();
    private final QuotationMarks marks = new QuotationMarks();
    private final Archive known;
    private final Map<String, Integer> places;
    private final int threads;

    /// @param known an older archive of the folder, or an empty one
    public FolderReading(Archive known, int threads) {
        this.known = known;
        this.threads = threads;
        places = known.places();
    }

    /// @throws IOException if the folder can't be listed
    /// @throws CancellationException as soon as `progress` asks to stop
    public Result read(Path folder, Progress progress, Checkpoint checkpoint) throws IOException {
        FolderFiles files = FolderFiles.of(folder);
        Archive archive = new Archive();
        List<Unread> unread = new ArrayList<>(files.unread());
        Iterator<Callable<Lot>> lots =
                files.found().stream()
                        .gather(Gatherers.windowFixed(FILES_TOGETHER))
                        .<Callable<Lot>>map(lot -> () -> lot(lot))
                        .iterator();
        OrderedWork.Source<Lot> source =
                () -> lots.hasNext() ? Optional.of(lots.next()) : Optional.empty();
        new OrderedWork(threads, LOTS_AHEAD)
                .run(
                        source,
                        lot -> {
                            take(lot, archive, unread);
                            progress.at(Progress.Step.READ, archive.size(), files.found().size());
                            checkpoint.reached(archive);
                        });
        return new Result(archive, unread);
    }

    private static void take(Lot lot, Archive archive, List<Unread> unread) {
        for (int i = 0; i < lot.entries.size(); i++) {
            archive.add(lot.entries.get(i), lot.signatures.get(i));
        }
        unread.addAll(lot.unread);
    }

    private Lot lot(List<Found> files) {
        Lot lot = new Lot(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var maker = new Signature.Maker(marks);
        for (Found file : files) {
            try {
                read(file, maker, lot);
            } catch (ReadException unreadable) {
                lot.unread.add(new Unread(file.name(), unreadable.problem()));
            } catch (RuntimeException _) {
                // A fault of ours with one file must not cost the others.
                lot.unread.add(new Unread(file.name(), new ReadProblem.Damaged(file.name())));
            }
        }
        return lot;
    }

    private void read(Found file, Signature.Maker maker, Lot lot) throws ReadException {
        Optional<Integer> place =
                Optional.ofNullable(places.get(file.name()))
                        .filter(at -> known.entries().get(at).size() == file.size());
        if (place.isPresent() && old(place.get()).modified() == file.modified()) {
            lot.add(old(place.get()), known.signature(place.get()));
            return;
        }
        byte[] bytes = reader.bytes(file.path());
        Fingerprint fingerprint = Fingerprint.of(bytes);
        Entry entry = new Entry(file.name(), bytes.length, file.modified(), fingerprint);
        boolean isSame = place.isPresent() && old(place.get()).fingerprint().equals(fingerprint);
        lot.add(
                entry,
                isSame ? known.signature(place.get()) : maker.of(reader.text(file.name(), bytes)));
    }

    private Entry old(int place) {
        return known.entries().get(place);
    }
}
