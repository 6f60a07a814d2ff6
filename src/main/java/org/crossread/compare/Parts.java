package org.crossread.compare;

import org.crossread.align.PassageAligner;
import org.crossread.model.Alignment;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.List;

/// Parts of a comparison that can be asked for alone. Safe for use by several threads.
public final class Parts {

    private final PassageAligner aligner;

    Parts(PassageAligner aligner) {
        this.aligner = aligner;
    }

    /// The passages of both reports, as a comparison pairs them.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Alignment alignment(Report left, Report right, Progress progress) {
        return aligner.align(left, right, progress);
    }

    /// Which words of two sentences stand for each other.
    ///
    /// @return index of a left and of a right word, rising
    public List<int[]> words(Report left, Report right) {
        return aligner.words(left, right);
    }

    /// Passages that one text reuses of the other.
    ///
    /// @return start and length on the left, start and length on the right, in UTF-16 code units
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public List<int[]> passages(Report left, Report right, Progress progress) {
        return aligner.passages(left, right, progress);
    }

    /// How alike two reports of one sentence each are.
    ///
    /// @return 0 (unrelated) to 1 (same)
    public double similarity(Report left, Report right) {
        return aligner.similarity(left, right);
    }

    /// Which parts of two sentences say the same.
    public Shared spans(Report left, Report right) {
        var shared = aligner.spans(left, right);
        return new Shared(shared.left(), shared.right());
    }

    /// Parts of two sentences, in reading order.
    public record Shared(List<Span> left, List<Span> right) {
        public Shared {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }
}
