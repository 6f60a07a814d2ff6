package org.crossread.link;

import org.crossread.encode.Encoder;
import org.crossread.model.Alignment;
import org.crossread.model.Link;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.WordComparison;
import org.crossread.model.WordKinship;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Finds the counterparts of quotations across two reports and inside each. Safe for use by several
/// threads.
///
/// Quotations are compared on their folded words; an index of words and of runs of three words
/// proposes which, so that time grows with the length of the reports. Each quotation keeps its best
/// counterpart, and with it every quotation whose best counterpart it is.
public final class QuotationLinker {

    private static final int STEP = 64;

    private final WordComparison words;
    private final WordKinship kinship;
    private final Supplier<Optional<Encoder>> encoder;

    /// Goes by words alone.
    ///
    /// @param words tells what changed between two quotations that are held to be one
    /// @param kinship tells which other words mean nearly the same
    public QuotationLinker(WordComparison words, WordKinship kinship) {
        this(words, kinship, Optional::empty);
    }

    /// Goes by words, and by the encoder where those are too few. It is asked for only when it is
    /// needed, and may be missing.
    public QuotationLinker(
            WordComparison words, WordKinship kinship, Supplier<Optional<Encoder>> encoder) {
        this.words = words;
        this.kinship = kinship;
        this.encoder = encoder;
    }

    /// Quotations that nobody is quoted for are left out.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Links link(
            Report left,
            List<Quotation> leftQuotes,
            Report right,
            List<Quotation> rightQuotes,
            Alignment alignment,
            Progress progress) {
        return link(left, leftQuotes, right, rightQuotes, alignment, words.ofOneThread(), progress);
    }

    /// The same, where another step compares words of the two reports too.
    ///
    /// @param shared compares them for this thread, instead of what the linker was made with
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Links link(
            Report left,
            List<Quotation> leftQuotes,
            Report right,
            List<Quotation> rightQuotes,
            Alignment alignment,
            WordComparison shared,
            Progress progress) {
        var lexicon = new Lexicon(left, right);
        var comparison = new SteadyComparison(shared);
        List<Saying> lefts = sayings(left, leftQuotes, lexicon, progress);
        List<Saying> rights = sayings(right, rightQuotes, lexicon, progress);
        var rarity = new Rarity(lexicon, lefts, rights);
        Matcher matcher =
                new Matcher(
                        comparison,
                        rarity,
                        Likeness.of(lefts.size() + rights.size(), encoder),
                        new SharedDenials(lexicon, kinship),
                        progress);
        List<Finding> across =
                matcher.across(lefts, rights, new Passages(left, lefts, right, rights, alignment));
        List<Repeat> repeats = new ArrayList<>();
        var maker = new LinkMaker(comparison);
        repeats.addAll(repeats(Side.LEFT, matcher.inside(lefts), maker));
        repeats.addAll(repeats(Side.RIGHT, matcher.inside(rights), maker));
        List<Link.Linked> linked = linked(across, maker, progress);
        var inParts = new InParts(new Judgement(comparison, rarity), maker, lexicon);
        return new Links(withAlone(lefts, rights, inParts.shared(across, linked)), repeats);
    }

    private static List<Saying> sayings(
            Report report, List<Quotation> quotations, Lexicon lexicon, Progress progress) {
        List<Saying> sayings = new ArrayList<>();
        for (Quotation quotation : quotations) {
            if (quotation.id() % STEP == 0) {
                progress.at(Progress.Step.LINK, 0, quotations.size());
            }
            if (quotation.kind().isSpeech()) {
                sayings.add(Saying.of(report, quotation, sayings.size(), lexicon));
            }
        }
        return sayings;
    }

    private static List<Repeat> repeats(Side side, Collection<Finding> findings, LinkMaker maker) {
        return findings.stream().map(finding -> new Repeat(side, maker.link(finding))).toList();
    }

    private static List<Link.Linked> linked(
            List<Finding> findings, LinkMaker maker, Progress progress) {
        List<Link.Linked> links = new ArrayList<>();
        for (Finding finding : findings) {
            if (links.size() % STEP == 0) {
                progress.at(Progress.Step.LINK, links.size(), findings.size());
            }
            links.add(maker.link(finding));
        }
        return links;
    }

    /// The links, each left quotation that has none in its place, and then those of the right.
    private static List<Link> withAlone(
            List<Saying> lefts, List<Saying> rights, List<Link.Linked> linked) {
        List<Link> links = new ArrayList<>();
        Set<Integer> isLinked = new HashSet<>();
        int next = 0;
        for (Saying left : lefts) {
            int before = next;
            while (next < linked.size() && linked.get(next).left() == left.quotation()) {
                isLinked.add(linked.get(next).right().id());
                links.add(linked.get(next++));
            }
            if (next == before) {
                links.add(new Link.OnlyHere(Side.LEFT, left.quotation()));
            }
        }
        for (Saying right : rights) {
            if (!isLinked.contains(right.quotation().id())) {
                links.add(new Link.OnlyHere(Side.RIGHT, right.quotation()));
            }
        }
        return links;
    }
}
