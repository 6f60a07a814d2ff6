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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Checks quotations against one transcript. What was checked once is known, so that checking anew
/// after a change by hand takes no time. Safe for use by several threads.
///
/// Quoted words are looked for as they stand. Reported speech is linked to the transcript's
/// sentences as if each were a quotation; that is surer to find than to miss, but says no more than
/// that something like it stands there.
public final class TranscriptCheck {

    private static final Alignment NONE = new Alignment(List.of(), List.of(), List.of());

    private final Report transcript;
    private final WordComparison words;
    private final QuotationLinker linker;
    private final Map<Said, Proof> known = new ConcurrentHashMap<>();
    private Optional<QuotationSearch> search = Optional.empty();
    private List<Quotation> sentences = List.of();

    /// A quotation, wherever it is given: where its words stand in its report matters for changes.
    private record Said(String text, Span span, QuotationKind kind) {}

    TranscriptCheck(Report transcript, WordComparison words, QuotationLinker linker) {
        this.transcript = transcript;
        this.words = words;
        this.linker = linker;
    }

    public Report transcript() {
        return transcript;
    }

    /// The comparison with what the transcript has of each quotation.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public synchronized Comparison checked(Comparison comparison, Progress progress) {
        for (Side side : Side.values()) {
            learn(comparison.report(side), speech(comparison, side), progress);
        }
        return shown(comparison);
    }

    /// The same from what was checked before, at once; empty where a quotation is new. It never
    /// waits for a check that is under way.
    public Optional<Comparison> known(Comparison comparison) {
        for (Side side : Side.values()) {
            Report report = comparison.report(side);
            for (Quotation one : speech(comparison, side)) {
                if (!known.containsKey(said(report, one))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(shown(comparison));
    }

    private Comparison shown(Comparison comparison) {
        Map<Place.On, Proof> proofs = new HashMap<>();
        for (Side side : Side.values()) {
            Report report = comparison.report(side);
            for (Quotation one : speech(comparison, side)) {
                proofs.put(new Place.On(side, one.span()), known.get(said(report, one)));
            }
        }
        return comparison.with(new Transcript(transcript, proofs));
    }

    private static List<Quotation> speech(Comparison comparison, Side side) {
        return comparison.quotations(side).stream().filter(one -> one.kind().isSpeech()).toList();
    }

    private static Said said(Report report, Quotation quotation) {
        return new Said(report.text(quotation.span()), quotation.span(), quotation.kind());
    }

    private void learn(Report report, List<Quotation> speech, Progress progress) {
        Map<Said, Proof> learnt = new HashMap<>();
        List<Quotation> reported = new ArrayList<>();
        for (Quotation one : speech) {
            progress.at(Progress.Step.LINK, one.id(), speech.size());
            if (!known.containsKey(said(report, one))) {
                Proof proof = search().proof(report, one);
                boolean isElsewhere = !one.kind().isQuoted() && proof instanceof Proof.Missing;
                if (isElsewhere) {
                    reported.add(one);
                }
                learnt.put(said(report, one), one.kind().isQuoted() ? proof : reported(proof));
            }
        }
        if (!reported.isEmpty()) {
            learnt.putAll(retold(report, reported, progress));
        }
        known.putAll(learnt);
    }

    /// Made when it is needed: of a long transcript that takes seconds.
    private QuotationSearch search() {
        QuotationSearch made = search.orElseGet(() -> new QuotationSearch(transcript, words));
        search = Optional.of(made);
        return made;
    }

    /// No words are the report's to be faithful to where it gives none in marks.
    private static Proof reported(Proof proof) {
        return proof instanceof Proof.Missing ? proof : new Proof.Reported(proof.place());
    }

    /// What is in the transcript in other words.
    private Map<Said, Proof> retold(Report report, List<Quotation> reported, Progress progress) {
        Map<Said, Proof> retold = new HashMap<>();
        if (sentences.isEmpty()) {
            sentences = sentences();
        }
        for (Link link :
                linker.link(report, reported, transcript, sentences, NONE, progress).links()) {
            if (link instanceof Link.Linked linked) {
                retold.put(said(report, linked.left()), new Proof.Reported(linked.right().span()));
            }
        }
        return retold;
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
