package org.crossread.archive;

import org.crossread.archive.Evidence.Read;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.read.ReadException;
import org.crossread.read.ReportReader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds pairs of reports that have something in common, and what it is: first by their signatures,
/// then by reading again the few that are shown.
public final class RelatedSearch {

    /// What scores less is chance.
    private static final double LEAST_SCORE = Likeness.SAME_EVENT;

    /// So many more are looked at closely than are shown, for their order may change.
    private static final int LOOKED_AT = 2;

    private static final int REPORTS_HELD = 100;

    private static final Comparator<RelatedPair> ORDER =
            Comparator.comparing(RelatedPair::likeness, Likeness.ORDER);

    private final Path folder;
    private final Archive archive;
    private final ReportReader reader = new ReportReader();

    /// Reports read last, for a good report comes in many pairs.
    private final Map<String, Read> held =
            new LinkedHashMap<>(REPORTS_HELD, 0.75f, true) {

                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Read> eldest) {
                    return size() > REPORTS_HELD;
                }
            };

    /// @param folder where the files of the archive lie
    public RelatedSearch(Path folder, Archive archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /// The pairs that have the most in common, the best first.
    ///
    /// @param most how many at most
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public List<RelatedPair> pairs(int most, Progress progress) {
        LikenessSearch search = LikenessSearch.forPairs(archive);
        List<Likeness> likely = search.pairs(looked(most), progress);
        Evidence evidence = new Evidence(search.weights());
        List<RelatedPair> pairs = new ArrayList<>();
        for (Likeness likeness : likely) {
            progress.at(Progress.Step.LINK, archive.size(), archive.size());
            report(likeness.first())
                    .flatMap(left -> pair(left, likeness, evidence))
                    .ifPresent(pairs::add);
        }
        return best(pairs, most);
    }

    /// Asks who else carries the words of a report, or tells its event.
    public Answers answers() {
        return new Answers();
    }

    /// Answers questions about one archive.
    public final class Answers {

        private final LikenessSearch search = LikenessSearch.forQuestions(archive);
        private final Evidence evidence = new Evidence(search.weights());

        private Answers() {}

        /// The reports that have the most in common with this one, the best first; a file is no
        /// answer to itself, but a copy of it is.
        ///
        /// @param path of the report, or what to call it where it is no file
        /// @param most how many at most
        /// @param progress hears first when the answers are found, then of each that is looked at
        /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
        public List<RelatedPair> to(String path, Report report, int most, Progress progress) {
            List<RelatedPair> pairs = new ArrayList<>();
            Read question = new Read(path, report);
            List<Likeness> likely = search.answers(report.text(), looked(most) + 1);
            progress.at(Progress.Step.LINK, 0, likely.size());
            for (Likeness likeness : likely) {
                progress.at(Progress.Step.LINK, pairs.size(), likely.size());
                pair(question, likeness, evidence)
                        .filter(pair -> !isFile(path, pair.right()))
                        .ifPresent(pairs::add);
            }
            return best(pairs, most);
        }
    }

    private boolean isFile(String path, RelatedReport report) {
        return whole(Path.of(path)).equals(whole(folder.resolve(report.path())));
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static int looked(int most) {
        return most > Integer.MAX_VALUE / LOOKED_AT - 1 ? most - 1 : most * LOOKED_AT;
    }

    private static List<RelatedPair> best(List<RelatedPair> pairs, int most) {
        return pairs.stream()
                .filter(pair -> pair.likeness().score() >= LEAST_SCORE)
                .sorted(ORDER)
                .limit(most)
                .toList();
    }

    private Optional<RelatedPair> pair(Read left, Likeness likeness, Evidence evidence) {
        return report(likeness.second()).map(right -> evidence.of(left, right, likeness));
    }

    /// Empty if the file is gone or was changed since the archive was made so that it can't be
    /// read.
    private Optional<Read> report(int place) {
        String name = archive.name(place);
        Read known = held.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Read read = new Read(name, reader.read(folder.resolve(name)));
            held.put(name, read);
            return Optional.of(read);
        } catch (ReadException _) {
            return Optional.empty();
        }
    }
}
