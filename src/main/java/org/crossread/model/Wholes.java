package org.crossread.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the links of one group together that complete each other: between parts of the same two
/// utterances, or to parts of a quotation that the other report gives apart. A wording that one
/// report gives twice is two of them.
final class Wholes {

    /// So many links are one saying many times over, and stay as they are.
    private static final int MOST = 32;

    private final Comparison comparison;
    private final List<Link.Linked> links;
    private final Map<Integer, List<Span>> lackingLeft;
    private final Map<Integer, List<Span>> lackingRight;

    Wholes(
            Comparison comparison,
            List<Quotation> left,
            List<Quotation> right,
            List<Link.Linked> links) {
        this.comparison = comparison;
        this.links = links;
        lackingLeft = lacking(Side.LEFT, left);
        lackingRight = lacking(Side.RIGHT, right);
    }

    /// The closest first, else in reading order.
    List<Whole> all() {
        List<Whole> wholes = new ArrayList<>();
        for (List<Link.Linked> bundle : bundles()) {
            wholes.add(
                    Whole.of(
                            bundle,
                            lacking(bundle, Side.LEFT, lackingLeft),
                            lacking(bundle, Side.RIGHT, lackingRight)));
        }
        wholes.sort(Order.comparing(Whole::kind));
        return wholes;
    }

    private List<List<Link.Linked>> bundles() {
        List<List<Link.Linked>> bundles = new ArrayList<>();
        for (Link.Linked link : inReadingOrder()) {
            List<List<Link.Linked>> some = links.size() <= MOST ? bundles : List.of();
            some.stream()
                    .filter(bundle -> ties(link, bundle) > 0)
                    .max(Order.comparingInt(bundle -> ties(link, bundle)))
                    .ifPresentOrElse(
                            bundle -> bundle.add(link),
                            () -> bundles.add(new ArrayList<>(List.of(link))));
        }
        return bundles;
    }

    private List<Link.Linked> inReadingOrder() {
        List<Link.Linked> ordered = new ArrayList<>(links);
        ordered.sort(
                Order.<Link.Linked>comparingInt(link -> link.left().id())
                        .thenComparingInt(link -> link.right().id()));
        return ordered;
    }

    /// On how many sides the link is of one utterance with the bundle; 0 where it carries words
    /// again that the bundle has.
    private static int ties(Link.Linked link, List<Link.Linked> bundle) {
        int ties = 0;
        for (Side side : Side.values()) {
            Carried own = Carried.of(link, side);
            if (!bundle.stream().allMatch(one -> Carried.of(one, side).completes(own))) {
                return 0;
            }
            int utterance = link.quotation(side).utterance();
            boolean isTied =
                    bundle.stream().anyMatch(one -> one.quotation(side).utterance() == utterance);
            ties += isTied ? 1 : 0;
        }
        return ties;
    }

    /// By utterance, the words of those parts that no link carries.
    private Map<Integer, List<Span>> lacking(Side side, List<Quotation> quotations) {
        Set<Integer> linked = new HashSet<>();
        links.forEach(link -> linked.add(link.quotation(side).id()));
        Map<Integer, List<Span>> lacking = new HashMap<>();
        for (Quotation one : quotations) {
            List<Span> words = comparison.report(side).words(one.span());
            if (!linked.contains(one.id()) && !words.isEmpty()) {
                lacking.computeIfAbsent(one.utterance(), _ -> new ArrayList<>())
                        .add(words.getFirst().hull(words.getLast()));
            }
        }
        return lacking;
    }

    private static List<Span> lacking(
            List<Link.Linked> bundle, Side side, Map<Integer, List<Span>> byUtterance) {
        return bundle.stream()
                .map(link -> link.quotation(side).utterance())
                .distinct()
                .flatMap(utterance -> byUtterance.getOrDefault(utterance, List.of()).stream())
                .toList();
    }
}
