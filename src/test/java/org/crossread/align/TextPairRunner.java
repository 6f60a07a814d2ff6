package org.crossread.align;

import org.crossread.model.*;
import org.crossread.segment.Segmenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the links of two texts in the form that the scorer of generated pairs reads.
final class TextPairRunner {

    public static void main(String[] args) throws IOException {
        long t0 = System.nanoTime();
        var segmenter = new Segmenter();
        Report left =
                segmenter.segment(Origin.UNKNOWN, Files.readString(Path.of(args[0], "a.txt")));
        Report right =
                segmenter.segment(Origin.UNKNOWN, Files.readString(Path.of(args[0], "b.txt")));
        System.err.printf("segment %.3f%n", (System.nanoTime() - t0) / 1e9);
        t0 = System.nanoTime();
        Alignment alignment = new PassageAligner().align(left, right, Progress.SILENT);
        System.err.printf("align %.3f%n", (System.nanoTime() - t0) / 1e9);
        var out = new StringBuilder();
        for (Pair pair : alignment.pairs()) {
            for (Match match : pair.matches()) {
                Span a = left.sentences().get(match.left()).span();
                Span b = right.sentences().get(match.right()).span();
                out.append(a.start() + "\t" + a.end() + "\t" + b.start() + "\t" + b.end() + "\n");
            }
        }
        Files.writeString(Path.of(args[1]), out);
    }
}
