package org.crossread.export;

import static org.crossread.export.PlainReports.find;

import org.crossread.model.Alignment;
import org.crossread.model.Attribution;
import org.crossread.model.Comparison;
import org.crossread.model.Figures;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.Match;
import org.crossread.model.Origin;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Relation;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.stream.IntStream;

/// Two small invented reports with every kind of link, marked up by hand.
final class HarbourPair {

    static final Report LEFT =
            PlainReports.report(
                    new Origin(
                            "Elmstead harbour reopens",
                            "The Coast Courier",
                            "2026-03-03",
                            "en",
                            "courier.txt",
                            "a".repeat(64),
                            "UTF-8"),
                    """
                    Elmstead harbour reopens

                    The harbour of Elmstead reopened on Tuesday, five days after the storm.
                    “We waited for this day with great patience,” said harbour master Ida Quill. \
                    She said the ferries would not sail before Friday.

                    “Nobody slept here,” said a fisherman.

                    “The quay is as good as new,” Quill added. \
                    The mayor promised to pay for the damage.
                    """);

    static final Report RIGHT =
            PlainReports.report(
                    new Origin(
                            "Port opens again",
                            "",
                            "",
                            "en",
                            "wire.txt",
                            "",
                            "windows-1252",
                            "A. Byrne",
                            List.of()),
                    """
                    Port opens again

                    "The quay is as good as new", said Ida Quill, who runs the port.

                    Elmstead's harbour reopened on Monday, 5 days after the storm. \
                    "We waited for this day," Quill told reporters. \
                    The ferries would sail before Friday, according to Quill.

                    "The town will pay for all damage," said mayor Tom Ash.

                    Storms are frequent on this coast. \
                    "We waited for this happy day," Quill wrote later.
                    """);

    private HarbourPair() {}

    static Comparison comparison() {
        return new Comparison(
                LEFT,
                RIGHT,
                LEFT_QUOTATIONS,
                RIGHT_QUOTATIONS,
                alignment(),
                links(),
                List.of(new Repeat(Side.RIGHT, repeat())),
                new Figures(new Figures.Share(7, 5, 57, 31), new Figures.Share(8, 5, 62, 33)),
                true);
    }

    static final List<Quotation> LEFT_QUOTATIONS =
            List.of(
                    quotation(
                            LEFT,
                            0,
                            "“We waited for this day with great patience,”",
                            QuotationKind.DIRECT,
                            "Ida Quill",
                            "Ida Quill",
                            "said"),
                    quotation(
                            LEFT,
                            1,
                            "the ferries would not sail before Friday",
                            QuotationKind.INDIRECT,
                            "She",
                            "Ida Quill",
                            "said"),
                    quotation(
                            LEFT,
                            2,
                            "“Nobody slept here,”",
                            QuotationKind.DIRECT,
                            "a fisherman",
                            "a fisherman",
                            "said"),
                    quotation(
                            LEFT,
                            3,
                            "“The quay is as good as new,”",
                            QuotationKind.DIRECT,
                            "Quill",
                            "Ida Quill",
                            "added"),
                    quotation(
                            LEFT,
                            4,
                            "to pay for the damage",
                            QuotationKind.INDIRECT,
                            "The mayor",
                            "The mayor",
                            "promised"));

    static final List<Quotation> RIGHT_QUOTATIONS =
            List.of(
                    quotation(
                            RIGHT,
                            0,
                            "\"The quay is as good as new\"",
                            QuotationKind.DIRECT,
                            "Ida Quill",
                            "Ida Quill",
                            "said"),
                    quotation(
                            RIGHT,
                            1,
                            "\"We waited for this day,\"",
                            QuotationKind.DIRECT,
                            "Quill",
                            "Ida Quill",
                            "told reporters"),
                    quotation(
                            RIGHT,
                            2,
                            "The ferries would sail before Friday",
                            QuotationKind.INDIRECT,
                            "Quill",
                            "Ida Quill",
                            "according to"),
                    quotation(
                            RIGHT,
                            3,
                            "\"The town will pay for all damage,\"",
                            QuotationKind.DIRECT,
                            "Tom Ash",
                            "Tom Ash",
                            "said"),
                    quotation(
                            RIGHT,
                            4,
                            "\"We waited for this happy day,\"",
                            QuotationKind.DIRECT,
                            "Quill",
                            "Ida Quill",
                            "wrote"));

    private static Quotation quotation(
            Report report,
            int id,
            String words,
            QuotationKind kind,
            String mention,
            String person,
            String cue) {
        var attribution =
                new Attribution.Attributed(find(report, mention), person, find(report, cue));
        return new Quotation(id, find(report, words), kind, attribution, id);
    }

    private static Alignment alignment() {
        List<Pair> pairs =
                List.of(
                        pair(
                                1,
                                2,
                                Relation.REWORDED,
                                0.84,
                                false,
                                List.of(flag(Flag.Kind.DATE, "Tuesday", "Monday"))),
                        pair(2, 3, Relation.PARTLY, 0.8, false, List.of()),
                        pair(
                                3,
                                4,
                                Relation.PARTLY,
                                0.75,
                                false,
                                List.of(flag(Flag.Kind.NEGATION, "not", ""))),
                        pair(5, 1, Relation.SAME, 0.9, true, List.of()),
                        pair(6, 5, Relation.PARTLY, 0.5, true, List.of()));
        return new Alignment(pairs, over(LEFT, pairs, Side.LEFT), over(RIGHT, pairs, Side.RIGHT));
    }

    private static List<Integer> over(Report report, List<Pair> pairs, Side side) {
        return IntStream.range(0, report.sentences().size())
                .filter(i -> pairs.stream().noneMatch(pair -> pair.sentences(side).contains(i)))
                .boxed()
                .toList();
    }

    private static Flag flag(Flag.Kind kind, String left, String right) {
        Span missing = new Span(RIGHT.text().indexOf("sail"), RIGHT.text().indexOf("sail"));
        return new Flag(kind, find(LEFT, left), right.isEmpty() ? missing : find(RIGHT, right));
    }

    private static Pair pair(
            int left,
            int right,
            Relation relation,
            double similarity,
            boolean transposed,
            List<Flag> flags) {
        Span leftSpan = LEFT.sentences().get(left).span();
        Span rightSpan = RIGHT.sentences().get(right).span();
        var match =
                new Match(
                        left,
                        right,
                        relation,
                        similarity,
                        List.of(Match.Evidence.SAME_WORDS, Match.Evidence.SAME_NAMES),
                        List.of(leftSpan),
                        List.of(rightSpan));
        return new Pair(
                List.of(left),
                List.of(right),
                List.of(match),
                relation,
                similarity,
                transposed,
                PlainChanges.between(LEFT, leftSpan, RIGHT, rightSpan),
                flags);
    }

    private static List<Link> links() {
        Quotation[] left = LEFT_QUOTATIONS.toArray(Quotation[]::new);
        Quotation[] right = RIGHT_QUOTATIONS.toArray(Quotation[]::new);
        return List.of(
                new Link.Trimmed(left[0], right[1], changes(left[0], right[1])),
                new Link.SameStatement(
                        left[1],
                        right[2],
                        changes(left[1], right[2]),
                        List.of(flag(Flag.Kind.NEGATION, "not", ""))),
                new Link.OnlyHere(Side.LEFT, left[2]),
                new Link.Verbatim(left[3], right[0]),
                new Link.ReportedIndirectly(
                        left[4], right[3], changes(left[4], right[3]), List.of()),
                new Link.Altered(left[0], right[4], changes(left[0], right[4]), List.of()));
    }

    private static List<org.crossread.model.Change> changes(Quotation left, Quotation right) {
        return PlainChanges.between(LEFT, left.span(), RIGHT, right.span());
    }

    private static Link.Linked repeat() {
        Quotation first = RIGHT_QUOTATIONS.get(1);
        Quotation second = RIGHT_QUOTATIONS.get(4);
        return new Link.Trimmed(
                first, second, PlainChanges.between(RIGHT, first.span(), RIGHT, second.span()));
    }
}
