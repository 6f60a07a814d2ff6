package org.crossread.compare;

import org.crossread.link.QuotationLinker;
import org.crossread.link.QuotationSearch;
import org.crossread.model.Alignment;
import org.crossread.model.Attribution;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Place;
import org.crossread.model.Progress;
import org.crossread.model.Proof;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Transcript;
import org.crossread.model.WordComparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks quotations against one transcript. What was checked once is known, so that checking anew
/// after a change by hand takes no time. Safe for use by several threads.
///
/// Quoted words are looked for as they stand. Reported speech is linked to the transcript's
/// sentences as if each were a quotation; that is surer to find than to miss, but says no more than
/// that something like it stands there.
public final class TranscriptCheck {

    private static final Alignment NONE = new Alignment(List.of(), List.of(), List.of());

    private final Report transcript;
    private final QuotationSearch search;
    private final QuotationLinker linker;
    private final Map<Said, Proof> known = new HashMap<>();
    private List<Quotation> sentences = List.of();

    /// A quotation, wherever it is given: where its words stand in its report matters for changes.
    private record Said(String text, Span span, QuotationKind kind) {}

    TranscriptCheck(Report transcript, WordComparison words, QuotationLinker linker) {
        this.transcript = transcript;
        this.search = new QuotationSearch(transcript, words);
        this.linker = linker;
    }

    public Report transcript() {
        return transcript;
    }

    /// The comparison with what the transcript has of each quotation.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public synchronized Comparison checked(Comparison comparison, Progress progress) {
        Map<Place.On, Proof> proofs = new HashMap<>();
        for (Side side : Side.values()) {
            Report report = comparison.report(side);
            List<Quotation> speech =
                    comparison.quotations(side).stream()
                            .filter(one -> one.kind().isSpeech())
                            .toList();
            learn(report, speech, progress);
            speech.forEach(
                    one ->
                            proofs.put(
                                    new Place.On(side, one.span()), known.get(said(report, one))));
        }
        return comparison.with(new Transcript(transcript, proofs));
    }

    private static Said said(Report report, Quotation quotation) {
        return new Said(report.text(quotation.span()), quotation.span(), quotation.kind());
    }

    private void learn(Report report, List<Quotation> speech, Progress progress) {
        List<Quotation> reported = new ArrayList<>();
        for (Quotation one : speech) {
            progress.at(Progress.Step.LINK, one.id(), speech.size());
            if (!known.containsKey(said(report, one))) {
                Proof proof = search.proof(report, one);
                boolean isElsewhere = !one.kind().isQuoted() && proof instanceof Proof.Missing;
                if (isElsewhere) {
                    reported.add(one);
                }
                known.put(said(report, one), one.kind().isQuoted() ? proof : reported(proof));
            }
        }
        if (!reported.isEmpty()) {
            retold(report, reported, progress);
        }
    }

    /// No words are the report's to be faithful to where it gives none in marks.
    private static Proof reported(Proof proof) {
        return proof instanceof Proof.Missing ? proof : new Proof.Reported(proof.place());
    }

    private void retold(Report report, List<Quotation> reported, Progress progress) {
        if (sentences.isEmpty()) {
            sentences = sentences();
        }
        for (Link link :
                linker.link(report, reported, transcript, sentences, NONE, progress).links()) {
            if (link instanceof Link.Linked linked) {
                known.put(said(report, linked.left()), new Proof.Reported(linked.right().span()));
            }
        }
    }

    /// The transcript's sentences, each as somebody's very words.
    private List<Quotation> sentences() {
        List<Quotation> all = new ArrayList<>();
        transcript.sentences().stream()
                .filter(one -> one.kind().isReportText())
                .forEach(
                        one ->
                                all.add(
                                        new Quotation(
                                                all.size(),
                                                one.span(),
                                                QuotationKind.DIRECT,
                                                new Attribution.Unattributed(),
                                                all.size())));
        return all;
    }
}
