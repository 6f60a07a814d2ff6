package org.crossread.bench;

import org.crossread.align.PassageAligner;
import org.crossread.compare.Comparer;
import org.crossread.model.Alignment;
import org.crossread.model.Comparison;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.quote.QuotationFinder;
import org.crossread.segment.Segmenter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What each stage of a comparison costs once warm, on a sample pair and on the same pair told many
/// times over with other figures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

    private static final Path SAMPLE = Path.of("assets/samples/prorogation-ruling");

    @Param({"1", "20"})
    private int copies;

    private final Segmenter segmenter = new Segmenter();
    private final QuotationFinder finder = new QuotationFinder();
    private final PassageAligner aligner = new PassageAligner();
    private final Comparer comparer = new Comparer();
    private String leftText = "";
    private Report left = segmenter.ofSentences(List.of());
    private Report right = left;

    @Setup
    public void read() throws IOException {
        leftText = told(Files.readString(SAMPLE.resolve("scottish-court.txt")));
        left = segmenter.segment(Origin.UNKNOWN, leftText);
        right =
                segmenter.segment(
                        Origin.UNKNOWN,
                        told(Files.readString(SAMPLE.resolve("supreme-court.txt"))));
    }

    private String told(String text) {
        var all = new StringBuilder();
        for (int copy = 0; copy < copies; copy++) {
            all.append(text.replace("Court", "Court " + copy)).append("\n\n");
        }
        return all.toString();
    }

    @Benchmark
    public Report segment() {
        return segmenter.segment(Origin.UNKNOWN, leftText);
    }

    @Benchmark
    public List<Quotation> quote() {
        return finder.quotations(left, Progress.SILENT);
    }

    @Benchmark
    public Alignment align() {
        return aligner.align(left, right, Progress.SILENT);
    }

    /// What the window shows first.
    @Benchmark
    public Comparison firstView() {
        return comparer.compareLexically(left, right, Progress.SILENT);
    }

    /// With the encoder.
    @Benchmark
    public Comparison finalView() {
        return comparer.compare(left, right, Progress.SILENT);
    }
}
