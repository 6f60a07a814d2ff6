package org.crossread.kept;

import org.crossread.kept.Trace.Kind;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All files that the program has written of itself, in the folders that are its own. They are told
/// by their whole names: a file of any other name is not the program's, wherever it lies.
public final class Traces {

    private static final String SETTINGS = "settings.properties";
    private static final String LOG = "crossread.log";
    private static final String UNSAVED = "unsaved-\\d{1,18}-\\d+\\.crossread";

    private final Path settings;
    private final Path unsaved;
    private final Path log;

    /// @param settings folder of settings and recent pairs
    /// @param unsaved folder of work that was never saved
    /// @param log folder of the log of faults
    public Traces(Path settings, Path unsaved, Path log) {
        this.settings = settings;
        this.unsaved = unsaved;
        this.log = log;
    }

    public static Traces ofReader() {
        return new Traces(ReaderFolders.settings(), ReaderFolders.unsaved(), ReaderFolders.log());
    }

    /// What there is, by kind; what other programs wait at while they write comes last of each.
    public List<Trace> all() {
        List<Trace> all = new ArrayList<>();
        add(settings, named(SETTINGS), Kind.SETTINGS, all);
        add(unsaved, Pattern.compile(whole(UNSAVED)), Kind.UNSAVED, all);
        add(log, named(LOG), Kind.LOG, all);
        return List.copyOf(all);
    }

    /// A file of this name, an older one, its lock.
    private static Pattern named(String name) {
        String file = Pattern.quote(name);
        return Pattern.compile(whole(file) + "|" + file + "(\\.1|\\.lock)");
    }

    /// A file, or what a killed program had written of it.
    private static String whole(String file) {
        return file + "|\\." + file + "\\.\\d{1,18}\\.part";
    }

    private static void add(Path folder, Pattern name, Kind kind, List<Trace> all) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> name.matcher(file.getFileName().toString()).matches())
                        .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .sorted()
                        .map(file -> new Trace(file, kind))
                        .forEach(all::add);
            } catch (IOException _) {
                // What may not be looked at cannot be deleted either, and is told so.
                all.add(new Trace(folder, kind));
            }
        }
    }

    /// Deletes a file; of a link the link, never what it leads to. Settings go while no other
    /// program writes them.
    ///
    /// @throws IOException where it stays
    public void delete(Trace trace) throws IOException {
        if (trace.file().endsWith(SETTINGS)) {
            Path lock = settings.resolve(SETTINGS + ".lock");
            try (FileChannel file =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = file.lock()) {
                Files.deleteIfExists(trace.file());
            }
            Files.deleteIfExists(lock);
        } else {
            Files.deleteIfExists(trace.file());
        }
    }

    /// Removes the program's own folders where nothing is in them any more.
    public void deleteEmptyFolders() {
        for (Path folder : List.of(settings, unsaved, log)) {
            String[] rest = folder.toFile().list();
            if (ReaderFolders.isOwn(folder) && rest != null && rest.length == 0) {
                folder.toFile().delete();
            }
        }
    }
}
