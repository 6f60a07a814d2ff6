package org.crossread.export;

import org.crossread.l10n.Days;
import org.crossread.l10n.FileNames;
import org.crossread.l10n.InMarks;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Origin;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What two reports say in one place, ready to be pasted: the words, who said them, where they
/// stand, and how the two relate.
///
/// @param text for a plain clipboard
/// @param html the same as a fragment of HTML
public record CitableBlock(String text, String html) {

    /// One wording and where it comes from.
    private record Cited(String words, String source) {}

    /// A quotation with all its wordings in both reports.
    public static CitableBlock of(Comparison comparison, QuotationGroup group) {
        var findings = new Findings(comparison);
        List<Cited> cited = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Quotation quotation : group.quotations(side)) {
                Report report = comparison.report(side);
                String cue = Standing.cue(report, quotation);
                String speaker =
                        Standing.speaker(quotation)
                                + (cue.isEmpty() ? "" : " (" + InMarks.of(cue) + ")");
                cited.add(cited(side, report, quotation.span(), speaker));
            }
        }
        return block(cited, standing(group, findings));
    }

    /// A pair of passages.
    public static CitableBlock of(Comparison comparison, Pair pair) {
        List<Cited> cited = new ArrayList<>();
        for (Side side : Side.values()) {
            Report report = comparison.report(side);
            Span first = report.sentences().get(pair.sentences(side).getFirst()).span();
            Span last = report.sentences().get(pair.sentences(side).getLast()).span();
            cited.add(cited(side, report, first.hull(last), ""));
        }
        return block(cited, Wording.pair(pair, new Findings(comparison)));
    }

    private static Cited cited(Side side, Report report, Span span, String speaker) {
        Origin origin = report.origin();
        String source =
                Stream.of(
                                speaker,
                                origin.outlet(),
                                Wording.title(origin),
                                Days.inWords(origin.date()),
                                FileNames.inWords(origin.fileName()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        String words = Columns.safe(report.text(span));
        return new Cited(words, source + " [" + Wording.side(side) + "]");
    }

    private static String standing(QuotationGroup group, Findings findings) {
        Link link = Standing.told(group);
        List<String> parts = new ArrayList<>(List.of(Wording.relation(link)));
        if (link instanceof Link.Trimmed || link instanceof Link.Altered) {
            Variants.of((Link.Linked) link)
                    .forEach(
                            one ->
                                    parts.add(
                                            Standing.variant(
                                                    one, Side.LEFT, Side.RIGHT, findings)));
        }
        group.repeats().forEach(repeat -> parts.add(Standing.repeat(repeat)));
        return String.join("; ", parts);
    }

    private static CitableBlock block(List<Cited> cited, String standing) {
        String version = Messages.text("export.cited-with", Program.version());
        Sink fragment = Sink.toText();
        var html = new Html(fragment);
        html.open("div");
        for (Cited one : cited) {
            html.element("blockquote", one.words());
            html.element("p", "— " + one.source());
        }
        html.open("p").element("strong", standing).single("br").text(version).close().close();
        html.end();
        String text =
                cited.stream()
                        .map(one -> one.words() + "\n— " + one.source() + "\n\n")
                        .collect(Collectors.joining());
        return new CitableBlock(text + standing + "\n" + version + "\n", fragment.toString());
    }
}
