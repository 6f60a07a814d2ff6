package org.crossread.export;

import org.crossread.model.IndexRange;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Writes one report as prose: paragraphs, what stands here only, and the numbers of the quotations
/// in the margin.
final class HtmlProse {

    private final Html html;
    private final Report report;
    private final HtmlWords words;
    private final HtmlMargin margin;
    private final List<Span> paragraphs;
    private final List<Quotation> quotations;
    private final Set<Integer> alone;
    private final String onlyHere;
    private boolean isInList;

    HtmlProse(Html html, Findings findings, Side side, HtmlWords words) {
        this.html = html;
        this.report = findings.report(side);
        this.words = words;
        this.margin = new HtmlMargin(html, findings, side);
        this.paragraphs = findings.paragraphs(side);
        this.quotations =
                findings.comparison().quotations(side).stream()
                        .filter(quotation -> findings.isShown(side, quotation))
                        .toList();
        this.alone = findings.alone(side);
        this.onlyHere = Wording.onlyHere(side);
    }

    void write() {
        int next = 0;
        for (Span paragraph : paragraphs) {
            while (next < quotations.size()
                    && quotations.get(next).span().end() <= paragraph.start()) {
                next++;
            }
            write(paragraph, quotationsOf(paragraph, next));
        }
        endList();
    }

    /// Quotations start in order but may end out of order, so earlier ones are looked through too.
    private List<Quotation> quotationsOf(Span paragraph, int first) {
        List<Quotation> inside = new ArrayList<>();
        for (int i = first; i < quotations.size(); i++) {
            Span span = quotations.get(i).span();
            if (span.start() >= paragraph.end()) {
                break;
            }
            if (span.overlaps(paragraph)) {
                inside.add(quotations.get(i));
            }
        }
        return inside;
    }

    private void write(Span paragraph, List<Quotation> inside) {
        IndexRange sentences = report.sentencesAt(paragraph);
        if (sentences.isEmpty()) {
            return;
        }
        SentenceKind kind = kind(sentences);
        Span shown = paragraph;
        if (kind == SentenceKind.BULLET) {
            // The list draws its own bullet.
            Span first = report.sentences().get(sentences.first()).span();
            shown = new Span(first.start(), paragraph.end());
            if (!isInList) {
                html.open("ul");
                isInList = true;
            }
        } else {
            endList();
        }
        html.open(element(kind), "dir", "auto");
        margin.begin();
        writeInside(shown, sentences, inside);
        html.close().line();
    }

    /// The kind of a paragraph's first sentence of report text, or of its first sentence.
    private SentenceKind kind(IndexRange sentences) {
        return report.sentences().subList(sentences.first(), sentences.end()).stream()
                .map(Sentence::kind)
                .filter(SentenceKind::isReportText)
                .findFirst()
                .orElse(report.sentences().get(sentences.first()).kind());
    }

    private void endList() {
        if (isInList) {
            html.close();
            isInList = false;
        }
    }

    private static String element(SentenceKind kind) {
        return switch (kind) {
            case HEADLINE -> "h3";
            case BULLET -> "li";
            case BODY, CAPTION, META, FURNITURE -> "p";
        };
    }

    private void writeInside(Span paragraph, IndexRange sentences, List<Quotation> inside) {
        int from = paragraph.start();
        boolean wasAlone = false;
        for (int to : cuts(paragraph, sentences, inside).tailSet(from + 1)) {
            boolean isAlone = isAlone(from);
            boolean isBlank = report.text(new Span(from, to)).isBlank();
            endQuotations(from, inside);
            sayWhereItStands(wasAlone && !isAlone && !isBlank);
            startQuotations(from, from == paragraph.start(), inside);
            write(new Span(from, to), isAlone);
            wasAlone = isAlone || wasAlone && isBlank;
            from = to;
        }
        for (Quotation quotation : inside) {
            if (quotation.span().end() >= paragraph.end()) {
                margin.end(quotation);
            }
        }
        sayWhereItStands(wasAlone);
    }

    private void endQuotations(int position, List<Quotation> inside) {
        for (Quotation quotation : inside) {
            if (quotation.span().end() == position) {
                margin.end(quotation);
            }
        }
    }

    /// @param isFirst whether the position begins a paragraph, where earlier quotations go on
    private void startQuotations(int position, boolean isFirst, List<Quotation> inside) {
        for (Quotation quotation : inside) {
            int start = quotation.span().start();
            if (start == position || isFirst && start < position) {
                margin.start(quotation, start == position);
            }
        }
    }

    private void sayWhereItStands(boolean stretchEnds) {
        if (stretchEnds) {
            html.element("span", " [" + onlyHere + "] ", "class", "spoken");
        }
    }

    private void write(Span span, boolean isAlone) {
        IndexRange here = report.sentencesAt(span);
        boolean isAside =
                !here.isEmpty() && !report.sentences().get(here.first()).kind().isReportText();
        if (isAlone || isAside) {
            html.open("span", "class", isAlone ? "alone" : "aside");
            words.write(span);
            html.close();
        } else {
            words.write(span);
        }
    }

    /// Where sentences and quotations start or end, the paragraph's end included.
    private SortedSet<Integer> cuts(Span paragraph, IndexRange sentences, List<Quotation> inside) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (int i = sentences.first(); i < sentences.end(); i++) {
            cuts.add(report.sentences().get(i).span().start());
            cuts.add(report.sentences().get(i).span().end());
        }
        for (Quotation quotation : inside) {
            cuts.add(quotation.span().start());
            cuts.add(quotation.span().end());
        }
        cuts.add(paragraph.end());
        return cuts.headSet(paragraph.end() + 1);
    }

    private boolean isAlone(int position) {
        IndexRange here = report.sentencesAt(new Span(position, position + 1));
        return !here.isEmpty() && alone.contains(here.first());
    }
}
