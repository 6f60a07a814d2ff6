package org.crossread.read;

import org.crossread.model.Side;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Damages real files of one format without end and reads them, until time is up or one breaks the
/// reader. That one is kept beside the program, with the seed that makes it again.
public final class FuzzRun {

    private FuzzRun() {}

    /// @param args a format's ending or `all`, seconds, and the first seed
    public static void main(String[] args) throws Exception {
        String format = args.length > 0 ? args[0] : "all";
        long end =
                System.nanoTime()
                        + (args.length > 1 ? Long.parseLong(args[1]) : 60) * 1_000_000_000L;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
        var reader = new ReportReader();
        long count = 0;
        while (System.nanoTime() < end) {
            for (Map.Entry<String, byte[]> file : SampleFiles.all().entrySet()) {
                if (format.equals("all") || format.equals(file.getKey())) {
                    for (int round = 0; round < 50; round++) {
                        read(reader, file.getKey(), file.getValue(), seed++);
                        count++;
                    }
                }
            }
        }
        System.out.println(count + " files, the last with seed " + (seed - 1));
    }

    private static void read(ReportReader reader, String ending, byte[] original, long seed)
            throws Exception {
        byte[] bytes = Mutation.of(original, seed);
        try {
            reader.ofBytes("fuzz." + ending, bytes, Side.LEFT);
        } catch (ReadException _) {
            // A sentence for people: as it should be.
        } catch (RuntimeException | Error broken) {
            Path kept = Path.of("fuzz-" + seed + "." + ending);
            Files.write(kept, bytes);
            throw new IllegalStateException("broken by " + kept, broken);
        }
    }
}
