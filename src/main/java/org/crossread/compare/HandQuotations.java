package org.crossread.compare;

import org.crossread.model.Attribution;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.LinkKind;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Repeat;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.WordComparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The quotations and links of a comparison while a person's changes are worked in.
final class HandQuotations {

    private final Comparison found;
    private final WordComparison words;
    private final List<Quotation> left;
    private final List<Quotation> right;
    private final List<Link.Linked> links = new ArrayList<>();
    private final List<Repeat> repeats;
    private final List<Link.Linked> byHand = new ArrayList<>();

    /// What came of it.
    record Result(
            List<Quotation> left, List<Quotation> right, List<Link> links, List<Repeat> repeats) {}

    HandQuotations(Comparison found, WordComparison words) {
        this.found = found;
        this.words = words;
        this.left = new ArrayList<>(found.leftQuotations());
        this.right = new ArrayList<>(found.rightQuotations());
        this.repeats = new ArrayList<>(found.repeats());
        for (Link link : found.links()) {
            if (link instanceof Link.Linked linked) {
                links.add(linked);
            }
        }
    }

    private Optional<Quotation> at(Side side, Span span) {
        return side.of(left, right).stream().filter(one -> one.span().equals(span)).findFirst();
    }

    /// Links two quotations; what the program linked either to gives way.
    ///
    /// @return whether there are quotations at both places
    boolean link(Span leftSpan, Span rightSpan) {
        Optional<Quotation> one = at(Side.LEFT, leftSpan);
        Optional<Quotation> other = at(Side.RIGHT, rightSpan);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        links.removeIf(
                link ->
                        joins(link, one.get(), other.get())
                                || !byHand.contains(link)
                                        && (link.left().equals(one.get())
                                                || link.right().equals(other.get())));
        add(made(one.get(), other.get(), Optional.empty()));
        return true;
    }

    private void add(Link.Linked link) {
        links.add(link);
        byHand.add(link);
    }

    private static boolean joins(Link.Linked link, Quotation one, Quotation other) {
        return link.left().equals(one) && link.right().equals(other);
    }

    /// @return whether there was a link between these places
    boolean unlink(Span leftSpan, Span rightSpan) {
        return links.removeIf(link -> isAt(link, leftSpan, rightSpan));
    }

    private static boolean isAt(Link.Linked link, Span leftSpan, Span rightSpan) {
        return link.left().span().equals(leftSpan) && link.right().span().equals(rightSpan);
    }

    void relate(Span leftSpan, Span rightSpan, LinkKind relation) {
        for (Link.Linked link : List.copyOf(links)) {
            if (isAt(link, leftSpan, rightSpan)) {
                links.remove(link);
                add(made(link.left(), link.right(), Optional.of(relation)));
            }
        }
    }

    /// Names the speaker of a whole utterance.
    void name(Side side, Span quotation, String person) {
        at(side, quotation)
                .ifPresent(
                        named ->
                                side.of(left, right).stream()
                                        .filter(one -> one.utterance() == named.utterance())
                                        .toList()
                                        .forEach(one -> replace(side, one, named(one, person))));
    }

    private static Quotation named(Quotation quotation, String person) {
        Span here = new Span(quotation.span().start(), quotation.span().start());
        Attribution attribution =
                switch (quotation.attribution()) {
                    case Attribution.Attributed(Span mention, _, Span cue) ->
                            new Attribution.Attributed(mention, person, cue);
                    case Attribution.Unattributed _ ->
                            new Attribution.Attributed(here, person, here);
                };
        return new Quotation(
                quotation.id(),
                quotation.span(),
                quotation.kind(),
                attribution,
                quotation.utterance());
    }

    void give(Side side, Span quotation, QuotationKind kind) {
        at(side, quotation)
                .ifPresent(
                        old ->
                                replace(
                                        side,
                                        old,
                                        new Quotation(
                                                old.id(),
                                                old.span(),
                                                kind,
                                                old.attribution(),
                                                old.utterance())));
    }

    /// Takes words as somebody's. A quotation that stands there already becomes one of this kind.
    ///
    /// @param person empty where nobody is named
    void add(Side side, Span words, QuotationKind kind, String person) {
        List<Quotation> all = side.of(left, right);
        if (at(side, words).isPresent()) {
            give(side, words, kind);
        } else if (words.end() <= found.report(side).text().length()) {
            int id = all.size();
            all.add(new Quotation(id, words, kind, new Attribution.Unattributed(), id));
        }
        if (!person.isBlank()) {
            name(side, words, person);
        }
    }

    void bound(Side side, Span quotation, Span bounds) {
        boolean free = at(side, bounds).isEmpty();
        boolean inside = bounds.end() <= found.report(side).text().length();
        at(side, quotation)
                .filter(_ -> free && inside)
                .ifPresent(
                        old ->
                                replace(
                                        side,
                                        old,
                                        new Quotation(
                                                old.id(),
                                                bounds,
                                                old.kind(),
                                                old.attribution(),
                                                old.utterance())));
    }

    private void replace(Side side, Quotation old, Quotation now) {
        side.of(left, right).set(old.id(), now);
        for (int i = 0; i < links.size(); i++) {
            Link.Linked link = links.get(i);
            if (link.quotation(side).equals(old)) {
                links.set(i, renewed(link, side.of(now, link.left()), side.of(link.right(), now)));
                int hand = byHand.indexOf(link);
                if (hand >= 0) {
                    byHand.set(hand, links.get(i));
                }
            }
        }
        repeats.replaceAll(repeat -> repeat.side() == side ? renewed(repeat, old, now) : repeat);
    }

    private Link.Linked renewed(Link.Linked link, Quotation one, Quotation other) {
        boolean sameWords =
                link.left().span().equals(one.span()) && link.right().span().equals(other.span());
        LinkKind kind = link.kind();
        return sameWords && one.kind() == link.left().kind() && other.kind() == link.right().kind()
                ? kind.link(one, other, link.changes(), link.flags())
                : made(one, other, Optional.empty());
    }

    List<Quotation> all(Side side) {
        return List.copyOf(side.of(left, right));
    }

    /// Lets names agree or differ as a person said; a relation set by hand stays.
    void compare(NamedWords names) {
        for (int i = 0; i < links.size(); i++) {
            Link.Linked link = links.get(i);
            List<Change> changes = link instanceof Link.Verbatim ? words(link) : link.changes();
            var result = names.worked(changes, link.flags());
            LinkKind kind = byHand.contains(link) ? link.kind() : named(link.kind(), result);
            links.set(i, kind.link(link.left(), link.right(), result.changes(), result.flags()));
        }
    }

    private List<Change> words(Link.Linked link) {
        return words.compare(found.left(), link.left().span(), found.right(), link.right().span())
                .changes();
    }

    private static LinkKind named(LinkKind kind, WordComparison.Result words) {
        boolean agree = words.changes().stream().allMatch(change -> change.kind().agrees());
        return switch (kind) {
            case VERBATIM -> agree ? kind : LinkKind.ALTERED;
            case TRIMMED -> has(words.changes(), Change.Kind.REPLACED) ? LinkKind.ALTERED : kind;
            case ALTERED -> agree && words.flags().isEmpty() ? LinkKind.VERBATIM : kind;
            case REPORTED_INDIRECTLY, SAME_STATEMENT -> kind;
        };
    }

    private Repeat renewed(Repeat repeat, Quotation old, Quotation now) {
        Link.Linked link = repeat.link();
        Quotation one = link.left().equals(old) ? now : link.left();
        Quotation other = link.right().equals(old) ? now : link.right();
        return new Repeat(
                repeat.side(), link.kind().link(one, other, link.changes(), link.flags()));
    }

    private Link.Linked made(Quotation one, Quotation other, Optional<LinkKind> wanted) {
        var result = words.compare(found.left(), one.span(), found.right(), other.span());
        LinkKind kind = wanted.orElseGet(() -> kind(one, other, result.changes()));
        return kind.link(one, other, result.changes(), result.flags());
    }

    private static LinkKind kind(Quotation one, Quotation other, List<Change> changes) {
        if (!one.kind().isQuoted() || !other.kind().isQuoted()) {
            boolean neither = !one.kind().isQuoted() && !other.kind().isQuoted();
            return neither ? LinkKind.SAME_STATEMENT : LinkKind.REPORTED_INDIRECTLY;
        }
        boolean onlyLess =
                has(changes, Change.Kind.ADDED) != has(changes, Change.Kind.REMOVED)
                        && changes.stream().allMatch(HandQuotations::isSameOrLess);
        boolean same = changes.stream().allMatch(change -> change.kind() == Change.Kind.SAME);
        return same ? LinkKind.VERBATIM : onlyLess ? LinkKind.TRIMMED : LinkKind.ALTERED;
    }

    private static boolean isSameOrLess(Change change) {
        return switch (change.kind()) {
            case SAME, ADDED, REMOVED -> true;
            case INFLECTED, SYNONYM, REPLACED -> false;
        };
    }

    private static boolean has(List<Change> changes, Change.Kind kind) {
        return changes.stream().anyMatch(change -> change.kind() == kind);
    }

    Result result() {
        return new HandNumbering(left, right).result(links, repeats);
    }
}
