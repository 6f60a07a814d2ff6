package org.crossread.export;

import org.crossread.model.Alignment;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.Repeat;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A comparison cut down to what a file carries, as data: both texts stay whole, because all
/// offsets count in them; what is hidden is found nowhere else.
final class PartialComparison {

    private final Findings findings;
    private final Comparison whole;
    private final Map<Integer, Quotation> left = new HashMap<>();
    private final Map<Integer, Quotation> right = new HashMap<>();

    private PartialComparison(Findings findings) {
        this.findings = findings;
        this.whole = findings.comparison();
    }

    static Comparison of(Findings findings) {
        return findings.view().part() instanceof Part.Whole
                ? findings.comparison()
                : new PartialComparison(findings).comparison();
    }

    private Comparison comparison() {
        List<Quotation> lefts = quotations(Side.LEFT);
        List<Quotation> rights = quotations(Side.RIGHT);
        return new Comparison(
                whole.left(),
                whole.right(),
                lefts,
                rights,
                alignment(),
                whole.links().stream().filter(this::isShown).map(this::renumbered).toList(),
                whole.repeats().stream().filter(this::isShown).map(this::renumbered).toList(),
                whole.figures(),
                whole.oddWords(),
                whole.isFinal(),
                whole.byHand(),
                whole.transcript());
    }

    /// A quotation's id is its place in the list, so those that stay get new ones.
    private List<Quotation> quotations(Side side) {
        Map<Integer, Quotation> kept = side.of(left, right);
        List<Quotation> young = new ArrayList<>();
        for (Quotation old : whole.quotations(side)) {
            if (findings.isShown(side, old)) {
                int id = young.size();
                Quotation first = kept.get(old.utterance());
                int utterance = first == null ? id : first.id();
                var now = new Quotation(id, old.span(), old.kind(), old.attribution(), utterance);
                kept.put(old.id(), now);
                young.add(now);
            }
        }
        return young;
    }

    private Alignment alignment() {
        List<Pair> pairs = new ArrayList<>();
        for (Row row : findings.rows()) {
            if (row instanceof Row.Paired paired) {
                pairs.add(paired.pair());
            }
        }
        return new Alignment(pairs, over(pairs, Side.LEFT), over(pairs, Side.RIGHT));
    }

    private List<Integer> over(List<Pair> pairs, Side side) {
        var paired = new BitSet();
        pairs.forEach(pair -> pair.sentences(side).forEach(paired::set));
        return IntStream.range(0, whole.report(side).sentences().size())
                .filter(sentence -> !paired.get(sentence))
                .boxed()
                .toList();
    }

    private boolean isShown(Link link) {
        return switch (link) {
            case Link.Linked linked -> findings.isShown(Side.LEFT, linked.left());
            case Link.OnlyHere(var side, var quotation) -> findings.isShown(side, quotation);
        };
    }

    private boolean isShown(Repeat repeat) {
        return findings.isShown(repeat.side(), repeat.link().left());
    }

    private Link renumbered(Link link) {
        return switch (link) {
            case Link.Linked linked -> renumbered(linked, left, right);
            case Link.OnlyHere(var side, var quotation) ->
                    new Link.OnlyHere(side, side.of(left, right).get(quotation.id()));
        };
    }

    private Repeat renumbered(Repeat repeat) {
        Map<Integer, Quotation> own = repeat.side().of(left, right);
        return new Repeat(repeat.side(), renumbered(repeat.link(), own, own));
    }

    private static Link.Linked renumbered(
            Link.Linked link, Map<Integer, Quotation> lefts, Map<Integer, Quotation> rights) {
        return link.kind()
                .link(
                        lefts.get(link.left().id()),
                        rights.get(link.right().id()),
                        link.changes(),
                        link.flags());
    }
}
