package org.crossread.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Joins quotations that are tied by anything. Places of the right follow those of the left.
final class QuotationJoining {

    private final Comparison comparison;
    private final int leftCount;
    private final int[] parent;

    QuotationJoining(Comparison comparison) {
        this.comparison = comparison;
        this.leftCount = comparison.leftQuotations().size();
        this.parent = new int[leftCount + comparison.rightQuotations().size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    List<QuotationGroup> groups() {
        comparison.links().forEach(this::join);
        comparison.repeats().forEach(this::join);
        for (Side side : Side.values()) {
            comparison
                    .quotations(side)
                    .forEach(one -> join(place(side, one.id()), place(side, one.utterance())));
        }
        List<Members> all = new ArrayList<>(members());
        all.sort(Order.comparingInt(Members::part));
        List<QuotationGroup> groups = new ArrayList<>();
        all.forEach(members -> groups.add(members.group(groups.size() + 1, comparison)));
        return groups;
    }

    private void join(Link link) {
        if (link instanceof Link.Linked linked) {
            join(place(Side.LEFT, linked.left().id()), place(Side.RIGHT, linked.right().id()));
        }
    }

    private void join(Repeat repeat) {
        Link.Linked link = repeat.link();
        join(place(repeat.side(), link.left().id()), place(repeat.side(), link.right().id()));
    }

    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int place) {
        int root = place;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private int place(Side side, int id) {
        return side == Side.LEFT ? id : leftCount + id;
    }

    private List<Members> members() {
        Map<Integer, Members> byRoot = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            for (Quotation one : comparison.quotations(side)) {
                if (one.kind().isSpeech()) {
                    at(byRoot, place(side, one.id())).quotations(side).add(one);
                }
            }
        }
        for (Link link : comparison.links()) {
            if (link instanceof Link.Linked linked) {
                at(byRoot, place(Side.LEFT, linked.left().id())).links.add(linked);
            }
        }
        for (Repeat repeat : comparison.repeats()) {
            at(byRoot, place(repeat.side(), repeat.link().left().id())).repeats.add(repeat);
        }
        return byRoot.values().stream().filter(Members::isSpeech).toList();
    }

    private Members at(Map<Integer, Members> byRoot, int place) {
        return byRoot.computeIfAbsent(root(place), _ -> new Members());
    }

    /// A group that still grows.
    private static final class Members {

        private final List<Quotation> left = new ArrayList<>();
        private final List<Quotation> right = new ArrayList<>();
        private final List<Link.Linked> links = new ArrayList<>();
        private final List<Repeat> repeats = new ArrayList<>();

        List<Quotation> quotations(Side side) {
            return side.of(left, right);
        }

        boolean isSpeech() {
            return !left.isEmpty() || !right.isEmpty();
        }

        /// 0 for groups of both reports, 1 for those of the left, 2 for those of the right.
        int part() {
            return right.isEmpty() ? 1 : left.isEmpty() ? 2 : 0;
        }

        QuotationGroup group(int number, Comparison comparison) {
            List<Whole> wholes = new Wholes(comparison, left, right, links).all();
            return new QuotationGroup(number, left, right, links, repeats, wholes);
        }
    }
}
