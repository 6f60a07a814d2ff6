package org.crossread.compare;

import org.crossread.align.OddWords;
import org.crossread.align.PassageAligner;
import org.crossread.align.PassageMatches;
import org.crossread.align.WordAligner;
import org.crossread.align.WordNetKinship;
import org.crossread.encode.BundledEncoder;
import org.crossread.encode.Encoder;
import org.crossread.link.Links;
import org.crossread.link.QuotationLinker;
import org.crossread.link.SharedMarks;
import org.crossread.model.Alignment;
import org.crossread.model.ByHand;
import org.crossread.model.Comparison;
import org.crossread.model.OddWordings;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Transcript;
import org.crossread.quote.QuotationFinder;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Compares two reports: quotations of each, passages of both, links between the quotations. Safe
/// for use by several threads.
public final class Comparer {

    private final Supplier<Optional<Encoder>> network;
    private final QuotationFinder finder = new QuotationFinder();
    private final AtomicBoolean isEncoderMissing = new AtomicBoolean();
    private final WordAligner words = new WordAligner();
    private final WordNetKinship kinship = new WordNetKinship();
    private final PassageAligner byWords = new PassageAligner(words, Optional::empty);
    private final PassageAligner byMeaning = new PassageAligner(words, this::encoder);
    private final OddWords oddWords = new OddWords(this::encoder);
    private final QuotationLinker linkerByWords = new QuotationLinker(words, kinship);
    private final QuotationLinker linkerByMeaning =
            new QuotationLinker(words, kinship, this::encoder);
    private final HandWork hand = new HandWork(words);

    /// Goes by the network that comes with the program.
    public Comparer() {
        this(BundledEncoder::get);
    }

    /// @param network asked for where meanings are needed; empty where there is none
    public Comparer(Supplier<Optional<Encoder>> network) {
        this.network = network;
    }

    /// The final comparison, with all the program has. The bundled encoder is loaded the first
    /// time; where that fails, it goes by words alone.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Comparison compare(Report left, Report right, Progress progress) {
        return finished(marked(left, right, progress), progress);
    }

    /// A first comparison by words alone, in a fraction of the time.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Comparison compareLexically(Report left, Report right, Progress progress) {
        return joined(marked(left, right, progress), byWords, false, progress);
    }

    /// The final comparison of the reports of a first one: the same as `compare` gives, without
    /// looking for the quotations again.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Comparison refined(Comparison first, Progress progress) {
        return finished(
                new Marked(
                        first.left(),
                        first.right(),
                        first.leftQuotations(),
                        first.rightQuotations()),
                progress);
    }

    /// Both reports with their quotations.
    private record Marked(
            Report left,
            Report right,
            List<Quotation> leftQuotations,
            List<Quotation> rightQuotations) {}

    private Marked marked(Report left, Report right, Progress progress) {
        SharedMarks quotations =
                new SharedMarks(
                        left,
                        finder.quotations(left, progress),
                        right,
                        finder.quotations(right, progress),
                        progress);
        return new Marked(
                left, right, quotations.quotations(Side.LEFT), quotations.quotations(Side.RIGHT));
    }

    private Comparison finished(Marked marked, Progress progress) {
        return joined(marked, byMeaning, true, progress);
    }

    private Comparison joined(
            Marked marked, PassageAligner aligner, boolean isFinal, Progress progress) {
        PassageMatches matches = aligner.matches(marked.left, marked.right, progress);
        Links links =
                (isFinal ? linkerByMeaning : linkerByWords)
                        .link(
                                marked.left,
                                marked.leftQuotations,
                                marked.right,
                                marked.rightQuotations,
                                matches.passages(),
                                matches.words(),
                                progress);
        var quoted = new QuotedPassages(marked.left, marked.right, matches.passages().pairs());
        Alignment alignment =
                matches.with(quoted.matches(links.links()), progress).alignment(progress);
        return new Comparison(
                marked.left,
                marked.right,
                marked.leftQuotations,
                marked.rightQuotations,
                alignment,
                links.links(),
                links.repeats(),
                FigureCount.of(marked.left, marked.right, alignment),
                isFinal
                        ? oddWords.of(marked.left, marked.right, alignment, progress)
                        : OddWordings.NONE,
                isFinal,
                ByHand.NONE,
                Transcript.NONE);
    }

    /// A comparison with what a person changed by hand worked in; changes whose places are not
    /// found in it have no effect, but stay on record.
    ///
    /// @param found as the program found it
    public Comparison withHand(Comparison found, ByHand work) {
        return hand.worked(found, work);
    }

    /// What checks quotations against a transcript.
    public TranscriptCheck transcript(Report text) {
        return new TranscriptCheck(text, words, linkerByWords);
    }

    private Optional<Encoder> encoder() {
        Optional<Encoder> encoder = network.get();
        isEncoderMissing.set(encoder.isEmpty());
        return encoder;
    }

    /// Whether the encoder was needed and could not be loaded.
    public boolean isEncoderMissing() {
        return isEncoderMissing.get();
    }

    /// The quotations of one report, in reading order.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public List<Quotation> quotations(Report report, Progress progress) {
        return finder.quotations(report, progress);
    }

    /// The parts that can be asked for alone.
    ///
    /// @param isLexical whether to go by words alone
    public Parts parts(boolean isLexical) {
        return new Parts(isLexical ? byWords : byMeaning);
    }
}
