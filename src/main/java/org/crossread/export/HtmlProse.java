package org.crossread.export;

import org.crossread.model.IndexRange;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Side;
import org.crossread.model.Span;

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
    private final List<Quotation> quotations;
    private final Set<Integer> alone;
    private final String onlyHere;
    private boolean isInList;

    HtmlProse(Html html, Findings findings, Side side, HtmlWords words) {
        this.html = html;
        this.report = findings.report(side);
        this.words = words;
        this.margin = new HtmlMargin(html, findings, side);
        this.quotations =
                findings.comparison().quotations(side).stream()
                        .filter(quotation -> quotation.kind().isSpeech())
                        .toList();
        this.alone = findings.alone(side);
        this.onlyHere = Wording.onlyHere(side);
    }

    void write() {
        int next = 0;
        for (Span paragraph : report.paragraphs()) {
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
        return quotations.subList(first, quotations.size()).stream()
                .takeWhile(quotation -> quotation.span().start() < paragraph.end())
                .filter(quotation -> quotation.span().overlaps(paragraph))
                .toList();
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
        SortedSet<Integer> cuts = cuts(paragraph, sentences, inside);
        int from = paragraph.start();
        boolean wasAlone = false;
        for (int to : cuts.tailSet(from + 1)) {
            int at = from;
            inside.stream()
                    .filter(one -> Math.min(one.span().end(), paragraph.end()) == at)
                    .forEach(margin::end);
            boolean isAlone = isAlone(at);
            sayWhereItStands(wasAlone && !isAlone && !report.text(new Span(from, to)).isBlank());
            inside.stream()
                    .filter(one -> Math.max(one.span().start(), paragraph.start()) == at)
                    .forEach(one -> margin.start(one, one.span().start() == at));
            write(new Span(from, to), isAlone);
            wasAlone = isAlone || wasAlone && report.text(new Span(from, to)).isBlank();
            from = to;
        }
        inside.stream().filter(one -> one.span().end() >= paragraph.end()).forEach(margin::end);
        sayWhereItStands(wasAlone);
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

    private static SortedSet<Integer> bounds(Span span, Span paragraph) {
        return new TreeSet<>(
                Set.of(
                        Math.max(span.start(), paragraph.start()),
                        Math.min(Math.max(span.end(), paragraph.start()), paragraph.end())));
    }

    private SortedSet<Integer> cuts(Span paragraph, IndexRange sentences, List<Quotation> inside) {
        SortedSet<Integer> cuts = new TreeSet<>();
        cuts.add(paragraph.end());
        for (int i = sentences.first(); i < sentences.end(); i++) {
            cuts.addAll(bounds(report.sentences().get(i).span(), paragraph));
        }
        inside.forEach(quotation -> cuts.addAll(bounds(quotation.span(), paragraph)));
        return cuts;
    }

    private boolean isAlone(int position) {
        IndexRange here = report.sentencesAt(new Span(position, position + 1));
        return !here.isEmpty() && alone.contains(here.first());
    }
}
