package org.crossread.ui.page;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Placed things in reading order, found fast by where they stand. They may overlap.
public final class Places<T extends Placed> {

    private final List<T> items;
    private final int[] reach;

    public Places(List<? extends T> items) {
        this.items = items.stream().<T>map(item -> item).sorted(byStart()).toList();
        reach = new int[items.size()];
        int end = 0;
        for (int i = 0; i < reach.length; i++) {
            end = Math.max(end, this.items.get(i).span().end());
            reach[i] = end;
        }
    }

    private static Comparator<Placed> byStart() {
        return Comparator.comparing(Placed::span);
    }

    public List<T> all() {
        return items;
    }

    /// Those that share at least one code unit with the span, in reading order.
    public List<T> in(Span span) {
        List<T> found = new ArrayList<>();
        for (int i = firstReaching(span.start()); i < items.size(); i++) {
            T item = items.get(i);
            if (item.span().start() >= span.end()) {
                break;
            }
            if (item.span().overlaps(span)) {
                found.add(item);
            }
        }
        return found;
    }

    /// The stretches of a span that none of them covers, in reading order.
    public List<Span> outside(Span span) {
        List<Span> rest = new ArrayList<>();
        int from = span.start();
        for (T item : in(span)) {
            if (item.span().start() > from) {
                rest.add(new Span(from, item.span().start()));
            }
            from = Math.max(from, item.span().end());
        }
        if (from < span.end()) {
            rest.add(new Span(from, span.end()));
        }
        return rest;
    }

    private int firstReaching(int position) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
