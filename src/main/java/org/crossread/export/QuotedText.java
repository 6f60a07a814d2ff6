package org.crossread.export;

import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The words of one report in pieces of one look each, with the places where quotations begin and
/// end among them.
final class QuotedText {

    /// What follows what.
    sealed interface Item {

        record Words(MarkedText.Piece piece, List<Quotation> of) implements Item {
            public Words {
                of = List.copyOf(of);
            }
        }

        /// A quotation begins here.
        record Start(Quotation quotation) implements Item {}

        record End(Quotation quotation) implements Item {}
    }

    private final MarkedText text;
    private final List<Quotation> quotations;
    private final int longest;

    QuotedText(Findings findings, Side side) {
        this.text = new MarkedText(findings, side);
        this.quotations =
                findings.comparison().quotations(side).stream()
                        .filter(quotation -> findings.isShown(side, quotation))
                        .toList();
        this.longest = quotations.stream().mapToInt(one -> one.span().length()).max().orElse(0);
    }

    /// The words of the span, in order and without gaps.
    List<Item> items(Span span) {
        List<Quotation> inside = inside(span);
        SortedSet<Integer> cuts = new TreeSet<>(List.of(span.end()));
        for (Quotation quotation : inside) {
            cuts.add(Math.clamp(quotation.span().start(), span.start(), span.end()));
            cuts.add(Math.clamp(quotation.span().end(), span.start(), span.end()));
        }
        List<Item> items = new ArrayList<>();
        int from = span.start();
        addStarts(from, inside, items);
        for (int to : cuts) {
            if (to > from) {
                List<Quotation> here = at(from, inside);
                text.pieces(new Span(from, to))
                        .forEach(piece -> items.add(new Item.Words(piece, here)));
                addEnds(to, inside, items);
                if (to < span.end()) {
                    addStarts(to, inside, items);
                }
                from = to;
            }
        }
        return items;
    }

    private static void addStarts(int position, List<Quotation> inside, List<Item> items) {
        inside.stream()
                .filter(one -> one.span().start() == position)
                .forEach(one -> items.add(new Item.Start(one)));
    }

    private static void addEnds(int position, List<Quotation> inside, List<Item> items) {
        inside.stream()
                .filter(one -> one.span().end() == position)
                .forEach(one -> items.add(new Item.End(one)));
    }

    private static List<Quotation> at(int position, List<Quotation> inside) {
        return inside.stream().filter(one -> one.span().contains(position)).toList();
    }

    /// Quotations stand in the order of their starts: none that begins further back than the
    /// longest is long reaches here.
    private List<Quotation> inside(Span span) {
        List<Quotation> found = new ArrayList<>();
        for (int i = firstFrom(span.start() - longest); i < quotations.size(); i++) {
            Span own = quotations.get(i).span();
            if (own.start() >= span.end()) {
                break;
            }
            if (own.overlaps(span)) {
                found.add(quotations.get(i));
            }
        }
        return found;
    }

    private int firstFrom(int position) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
