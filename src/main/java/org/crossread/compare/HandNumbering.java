package org.crossread.compare;

import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.Repeat;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers quotations anew, in reading order, after a person changed where they stand, and gives
/// each that has no counterpart its `OnlyHere`.
final class HandNumbering {

    private final Map<Quotation, Quotation> left;
    private final Map<Quotation, Quotation> right;
    private final List<Quotation> lefts;
    private final List<Quotation> rights;

    HandNumbering(List<Quotation> left, List<Quotation> right) {
        this.left = numbered(left);
        this.right = numbered(right);
        this.lefts = inOrder(this.left);
        this.rights = inOrder(this.right);
    }

    private static List<Quotation> inOrder(Map<Quotation, Quotation> numbered) {
        return numbered.values().stream().sorted(Comparator.comparing(Quotation::id)).toList();
    }

    private static Map<Quotation, Quotation> numbered(List<Quotation> all) {
        List<Quotation> sorted =
                all.stream().sorted(Comparator.comparing(Quotation::span)).toList();
        Map<Integer, Integer> utterances = new HashMap<>();
        Map<Quotation, Quotation> numbered = new HashMap<>();
        for (int id = 0; id < sorted.size(); id++) {
            Quotation old = sorted.get(id);
            int first = id;
            int utterance = utterances.computeIfAbsent(old.utterance(), _ -> first);
            numbered.put(
                    old, new Quotation(id, old.span(), old.kind(), old.attribution(), utterance));
        }
        return numbered;
    }

    HandQuotations.Result result(List<Link.Linked> links, List<Repeat> repeats) {
        List<Link.Linked> now =
                links.stream()
                        .map(link -> renumbered(link, left, right))
                        .filter(HandNumbering::isSpeech)
                        .sorted(
                                Comparator.comparing((Link.Linked link) -> link.left().id())
                                        .thenComparing(link -> link.right().id()))
                        .toList();
        return new HandQuotations.Result(
                lefts,
                rights,
                all(now),
                repeats.stream()
                        .map(this::renumbered)
                        .filter(one -> isSpeech(one.link()))
                        .toList());
    }

    private static boolean isSpeech(Link.Linked link) {
        return link.left().kind().isSpeech() && link.right().kind().isSpeech();
    }

    private Repeat renumbered(Repeat repeat) {
        Map<Quotation, Quotation> own = repeat.side().of(left, right);
        return new Repeat(repeat.side(), renumbered(repeat.link(), own, own));
    }

    private static Link.Linked renumbered(
            Link.Linked link, Map<Quotation, Quotation> lefts, Map<Quotation, Quotation> rights) {
        return link.kind()
                .link(
                        lefts.getOrDefault(link.left(), link.left()),
                        rights.getOrDefault(link.right(), link.right()),
                        link.changes(),
                        link.flags());
    }

    /// The links in the order of the left, then what stands alone on the right.
    private List<Link> all(List<Link.Linked> linked) {
        List<Link> all = new ArrayList<>();
        for (Quotation one : lefts) {
            List<Link.Linked> own =
                    linked.stream().filter(link -> link.left().equals(one)).toList();
            all.addAll(own);
            if (own.isEmpty() && one.kind().isSpeech()) {
                all.add(new Link.OnlyHere(Side.LEFT, one));
            }
        }
        for (Quotation one : rights) {
            boolean alone = linked.stream().noneMatch(link -> link.right().equals(one));
            if (alone && one.kind().isSpeech()) {
                all.add(new Link.OnlyHere(Side.RIGHT, one));
            }
        }
        return all;
    }
}
