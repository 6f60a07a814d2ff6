package org.crossread.export;

import org.crossread.export.DocumentData.ChangeData;
import org.crossread.export.DocumentData.FlagData;
import org.crossread.export.DocumentData.LinkData;
import org.crossread.export.DocumentData.MatchData;
import org.crossread.export.DocumentData.OddWordsData;
import org.crossread.export.DocumentData.PairData;
import org.crossread.export.DocumentData.QuotationData;
import org.crossread.model.Alignment;
import org.crossread.model.ByHand;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Figures;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.OddWordings;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.Relation;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Transcript;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One document on its way back into the model.
final class RestoredComparison {

    private final DocumentData data;
    private final List<Quotation> leftQuotations;
    private final List<Quotation> rightQuotations;
    private final Map<Integer, List<Flag>> pairFlags;
    private final Map<Integer, List<Flag>> linkFlags;

    RestoredComparison(DocumentData data) {
        this.data = data;
        this.leftQuotations = quotations(data.quotations().left());
        this.rightQuotations = quotations(data.quotations().right());
        this.pairFlags = flags(FlagData::pair);
        this.linkFlags = flags(FlagData::link);
    }

    private static List<Quotation> quotations(List<QuotationData> all) {
        return all.stream().map(QuotationData::quotation).toList();
    }

    Comparison comparison() {
        Report left = data.left().report();
        Report right = data.right().report();
        return new Comparison(
                left,
                right,
                leftQuotations,
                rightQuotations,
                alignment(left, right),
                links(),
                repeats(),
                new Figures(data.figures().left().share(), data.figures().right().share()),
                data.oddWords().map(OddWordsData::oddWords).orElse(OddWordings.NONE),
                data.isFinal(),
                data.byHand().map(ByHandData::byHand).orElse(ByHand.NONE),
                data.transcript()
                        .map(text -> text.transcript(leftQuotations, rightQuotations))
                        .orElse(Transcript.NONE));
    }

    private Alignment alignment(Report left, Report right) {
        List<Pair> pairs = IntStream.range(0, data.pairs().size()).mapToObj(this::pair).toList();
        return new Alignment(pairs, over(left, pairs, Side.LEFT), over(right, pairs, Side.RIGHT));
    }

    private static List<Integer> over(Report report, List<Pair> pairs, Side side) {
        var paired = new BitSet();
        pairs.forEach(pair -> pair.sentences(side).forEach(paired::set));
        return IntStream.range(0, report.sentences().size())
                .filter(sentence -> !paired.get(sentence))
                .boxed()
                .toList();
    }

    private Pair pair(int place) {
        PairData pair = data.pairs().get(place);
        return new Pair(
                pair.left(),
                pair.right(),
                pair.matches().stream().map(MatchData::match).toList(),
                Terms.value(Relation.class, pair.relation()),
                pair.similarity(),
                pair.transposed(),
                changes(pair.changes()),
                pairFlags.getOrDefault(place, List.of()));
    }

    private List<Link> links() {
        return IntStream.range(0, data.links().size())
                .filter(place -> data.links().get(place).within().isEmpty())
                .mapToObj(this::link)
                .toList();
    }

    private List<Repeat> repeats() {
        return IntStream.range(0, data.links().size())
                .filter(place -> data.links().get(place).within().isPresent())
                .mapToObj(this::repeat)
                .toList();
    }

    private Link link(int place) {
        LinkData link = data.links().get(place);
        if (!link.relation().equals(Terms.ONLY_HERE)) {
            return linked(place, leftQuotations, rightQuotations);
        }
        return link.left().isPresent()
                ? new Link.OnlyHere(Side.LEFT, leftQuotations.get(link.left().getAsInt()))
                : new Link.OnlyHere(Side.RIGHT, rightQuotations.get(link.right().orElseThrow()));
    }

    private Repeat repeat(int place) {
        String within = data.links().get(place).within().orElseThrow();
        Side side = Terms.value(Side.class, within);
        List<Quotation> own = side.of(leftQuotations, rightQuotations);
        return new Repeat(side, linked(place, own, own));
    }

    private Link.Linked linked(int place, List<Quotation> lefts, List<Quotation> rights) {
        LinkData link = data.links().get(place);
        Quotation left = lefts.get(link.left().orElseThrow());
        Quotation right = rights.get(link.right().orElseThrow());
        List<Change> changes = changes(link.changes().orElseThrow());
        List<Flag> flags = linkFlags.getOrDefault(place, List.of());
        return linked(link.relation(), left, right, changes, flags);
    }

    private static List<Change> changes(List<ChangeData> changes) {
        return changes.stream().map(ChangeData::change).toList();
    }

    private Map<Integer, List<Flag>> flags(Function<FlagData, OptionalInt> owner) {
        return data.flags().stream()
                .filter(flag -> owner.apply(flag).isPresent())
                .collect(
                        Collectors.groupingBy(
                                flag -> owner.apply(flag).getAsInt(),
                                Collectors.mapping(FlagData::flag, Collectors.toList())));
    }

    private static Link.Linked linked(
            String relation,
            Quotation left,
            Quotation right,
            List<Change> changes,
            List<Flag> flags) {
        return switch (relation) {
            case "verbatim" -> new Link.Verbatim(left, right);
            case "trimmed" -> new Link.Trimmed(left, right, changes);
            case "altered" -> new Link.Altered(left, right, changes, flags);
            case "reported-indirectly" -> new Link.ReportedIndirectly(left, right, changes, flags);
            case "same-statement" -> new Link.SameStatement(left, right, changes, flags);
            default -> throw new IllegalArgumentException("no relation: " + relation);
        };
    }
}
