package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which stretches of the texts, and which quotations, a file carries.
///
/// @param left stretches of the left text that are shown, with the paragraphs around them
/// @param right likewise
/// @param groups which groups of quotations are shown
/// @param rows which rows are shown
record ShownText(
        List<Span> left, List<Span> right, Predicate<QuotationGroup> groups, Predicate<Row> rows) {

    static ShownText of(Comparison comparison, List<QuotationGroup> groups, Part part) {
        // Apart from the switch, since most files carry all: Java links a switch over patterns anew
        // at every start.
        return part instanceof Part.Whole
                ? whole(comparison, _ -> true)
                : chosen(comparison, groups, part);
    }

    private static ShownText chosen(Comparison comparison, List<QuotationGroup> groups, Part part) {
        return switch (part) {
            case Part.Whole _ -> whole(comparison, _ -> true);
            case Part.Filtered(var numbers) ->
                    whole(comparison, group -> numbers.contains(group.number()));
            case Part.ChosenQuotation(int number) ->
                    groups.stream()
                            .filter(group -> group.number() == number)
                            .findFirst()
                            .map(group -> around(comparison, group))
                            .orElseGet(() -> whole(comparison, _ -> true));
            case Part.ChosenPassage(int index) -> passage(comparison, index);
        };
    }

    private static ShownText whole(Comparison comparison, Predicate<QuotationGroup> groups) {
        return new ShownText(
                List.of(all(comparison.left())),
                List.of(all(comparison.right())),
                groups,
                _ -> true);
    }

    private static Span all(Report report) {
        return new Span(0, report.text().length());
    }

    private static ShownText around(Comparison comparison, QuotationGroup chosen) {
        List<Span> lefts = spans(chosen.left());
        List<Span> rights = spans(chosen.right());
        return new ShownText(
                lefts,
                rights,
                group -> group.number() == chosen.number(),
                row ->
                        touches(comparison, row, Side.LEFT, lefts)
                                || touches(comparison, row, Side.RIGHT, rights));
    }

    private static List<Span> spans(List<Quotation> quotations) {
        return quotations.stream().map(Quotation::span).toList();
    }

    private static ShownText passage(Comparison comparison, int index) {
        var pair = comparison.alignment().pairs().get(index);
        List<Span> lefts = sentences(comparison, Side.LEFT, pair.left()).toList();
        List<Span> rights = sentences(comparison, Side.RIGHT, pair.right()).toList();
        return new ShownText(
                lefts,
                rights,
                group ->
                        group.left().stream().anyMatch(one -> overlaps(one.span(), lefts))
                                || group.right().stream()
                                        .anyMatch(one -> overlaps(one.span(), rights)),
                row -> row instanceof Row.Paired paired && paired.pair().equals(pair));
    }

    private static boolean touches(
            Comparison comparison, Row row, Side side, List<Span> stretches) {
        return sentences(comparison, side, row.sentences(side))
                .anyMatch(sentence -> overlaps(sentence, stretches));
    }

    private static Stream<Span> sentences(Comparison comparison, Side side, List<Integer> indexes) {
        return indexes.stream().map(one -> comparison.report(side).sentences().get(one).span());
    }

    private static boolean overlaps(Span span, List<Span> stretches) {
        return stretches.stream().anyMatch(span::overlaps);
    }

    boolean shows(QuotationGroup group) {
        return groups.test(group);
    }

    boolean shows(Row row) {
        return rows.test(row);
    }

    /// Whether any of it is shown; a place without words is, where the stretch around it is.
    boolean shows(Side side, Span span) {
        return side.of(left, right).stream()
                .anyMatch(one -> one.overlaps(span) || one.contains(span));
    }
}
