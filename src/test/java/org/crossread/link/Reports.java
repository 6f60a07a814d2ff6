package org.crossread.link;

import org.crossread.align.PassageAligner;
import org.crossread.align.WordAligner;
import org.crossread.align.WordNetKinship;
import org.crossread.model.Attribution;
import org.crossread.model.Link;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.segment.Segmenter;

import java.util.ArrayList;
import java.util.List;

/// Builds reports whose quotations are given, and links them.
final class Reports {

    /// A report under construction: text goes in piece by piece.
    static final class Draft {

        private final StringBuilder text = new StringBuilder();
        private final List<Quotation> quotations = new ArrayList<>();

        Draft says(String text) {
            this.text.append(text);
            return this;
        }

        Draft direct(String speaker, String words) {
            return quotation(QuotationKind.DIRECT, speaker, words);
        }

        Draft mixed(String speaker, String words) {
            return quotation(QuotationKind.MIXED, speaker, words);
        }

        Draft indirect(String speaker, String words) {
            return quotation(QuotationKind.INDIRECT, speaker, words);
        }

        Draft scare(String words) {
            return quotation(QuotationKind.SCARE, "", words);
        }

        /// Words inside the last quotation that are said to be somebody else's.
        Draft nested(String speaker, String words) {
            int id = quotations.size();
            int start = text.indexOf(words, quotations.getLast().span().start());
            Span mention = new Span(start, start + words.length());
            quotations.add(
                    new Quotation(
                            id,
                            mention,
                            QuotationKind.INDIRECT,
                            new Attribution.Attributed(mention, speaker, mention),
                            id));
            return this;
        }

        /// A sentence of its own: the speaker, a word of saying, the words.
        private Draft quotation(QuotationKind kind, String speaker, String words) {
            int id = quotations.size();
            int mention = text.length();
            text.append(speaker.isEmpty() ? "It says" : speaker + " said").append(' ');
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words).append(".\n\n");
            Attribution attribution =
                    speaker.isEmpty()
                            ? new Attribution.Unattributed()
                            : new Attribution.Attributed(
                                    new Span(mention, mention + speaker.length()),
                                    speaker,
                                    new Span(
                                            mention + speaker.length() + 1,
                                            mention + speaker.length() + 5));
            quotations.add(new Quotation(id, span, kind, attribution, id));
            return this;
        }

        Report report() {
            return new Segmenter().segment(Origin.UNKNOWN, text.toString());
        }

        List<Quotation> quotations() {
            return List.copyOf(quotations);
        }
    }

    private static final PassageAligner ALIGNER = new PassageAligner();
    private static final QuotationLinker LINKER =
            new QuotationLinker(new WordAligner(), new WordNetKinship());

    private Reports() {}

    static Draft draft() {
        return new Draft();
    }

    static Links links(Draft left, Draft right) {
        Report leftReport = left.report();
        Report rightReport = right.report();
        return LINKER.link(
                leftReport,
                left.quotations(),
                rightReport,
                right.quotations(),
                ALIGNER.align(leftReport, rightReport, Progress.SILENT),
                Progress.SILENT);
    }

    /// The only link of two reports with one quotation each.
    static Link link(Draft left, Draft right) {
        List<Link> links = links(left, right).links();
        return links.size() == 1
                ? links.getFirst()
                : new Link.OnlyHere(Side.LEFT, left.quotations().getFirst());
    }
}
