package org.crossread.quote;

import org.crossread.model.Progress;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads one report from top to bottom and collects its quotations.
final class Reading {

    private static final int STEP = 8;

    private final Report report;
    private final Lexicon lexicon;
    private final Tokens tokenizer;
    private final Tagger tagger;
    private final List<Marked> marked;
    private final Phraseology phraseology;
    private final Speakers speakers;
    private final Kinds kinds;
    private final List<Draft> drafts = new ArrayList<>();

    private int nextMark;
    private int paragraph = -1;
    private int paragraphStart;
    private Optional<Draft> last = Optional.empty();

    Reading(Report report, Languages.Language language) {
        this.report = report;
        lexicon = language.lexicon();
        tokenizer =
                new Tokens(report.text(), lexicon.words("abbreviations"), lexicon.isSet("clitics"));
        tagger = new Tagger(language.tagging());
        marked = Stretches.of(report, lexicon);
        kinds = new Kinds(language.kinds());
        phraseology = new Phraseology(report, marked);
        speakers = new Speakers(new NameReader(report, lexicon, tokenizer).names(), lexicon);
    }

    /// All quotations in reading order.
    List<Draft> drafts(Progress progress) {
        List<Framer.Cut> cuts = Framer.cuts(report, marked);
        for (int i = 0; i < cuts.size(); i++) {
            if (i % STEP == 0) {
                progress.at(Progress.Step.QUOTE, i, cuts.size());
            }
            read(cuts.get(i));
        }
        drafts.sort(Comparator.comparing(draft -> draft.span));
        progress.at(Progress.Step.QUOTE, cuts.size(), cuts.size());
        return drafts;
    }

    private void read(Framer.Cut cut) {
        if (cut.paragraph() != paragraph) {
            paragraph = cut.paragraph();
            paragraphStart = drafts.size();
        }
        while (nextMark < marked.size()
                && marked.get(nextMark).span().end() <= cut.span().start()) {
            nextMark++;
        }
        List<Span> tokens = tokenizer.of(cut.span());
        int[] marks = Framer.marks(tokens, marked, nextMark);
        var frame =
                new Frame(
                        report.text(),
                        cut.span(),
                        cut.kind(),
                        cut.paragraph(),
                        tokens,
                        marks,
                        tagger);
        var clause = new Clause(frame, lexicon);
        var subjects = new Subjects(clause);
        List<Cue> cues = new Cues(clause, subjects).all();
        quoted(clause, subjects, cues);
        if (cut.kind().isReportText()) {
            reported(clause, cues);
        }
        speakers.read(clause);
    }

    private void quoted(Clause clause, Subjects subjects, List<Cue> cues) {
        var attributor = new Attributor(clause, subjects, cues, speakers);
        Frame frame = clause.frame;
        int from = 0;
        while (from < frame.size()) {
            int to = from + 1;
            if (frame.isMarked(from)) {
                while (to < frame.size() && frame.mark(to) == frame.mark(from)) {
                    to++;
                }
                Marked stretch = marked.get(frame.mark(from));
                if (stretch.span().start() == frame.start(from)) {
                    quotation(stretch, clause, attributor, from, to);
                }
            }
            from = to;
        }
    }

    private void quotation(Marked stretch, Clause clause, Attributor attributor, int from, int to) {
        var draft = new Draft(stretch.span(), paragraph);
        attributor.attribute(draft, from, to);
        if (!draft.isAttributed()) {
            goOn(draft, clause, attributor, from);
        }
        draft.features = KindFeatures.of(clause, phraseology, draft, stretch, from, to);
        draft.kind = kinds.of(draft.features);
        if (draft.kind == QuotationKind.SCARE) {
            draft.forget();
        } else {
            draft.speaker.ifPresent(mention -> speakers.spoke(mention, draft.person));
            last = Optional.of(draft);
        }
        drafts.add(draft);
    }

    /// Words without a cue of their own go on with what was said before.
    private void goOn(Draft draft, Clause clause, Attributor attributor, int from) {
        boolean inside = from > 1;
        Optional<Draft> before =
                last.filter(earlier -> earlier.isAttributed() && earlier.paragraph == paragraph)
                        .or(
                                () ->
                                        last.filter(
                                                earlier ->
                                                        from == 0
                                                                && endsTheParagraphBefore(
                                                                        earlier, clause)));
        if (before.isPresent()) {
            draft.follow(before.get());
        } else if (inside) {
            attributor.loosely(draft, from);
        } else {
            speakers.prominent().ifPresent(draft::follow);
        }
    }

    private boolean endsTheParagraphBefore(Draft earlier, Clause clause) {
        return earlier.isAttributed()
                && earlier.paragraph == paragraph - 1
                && clause.frame.span().start() == report.paragraphs().get(paragraph).start();
    }

    private void reported(Clause clause, List<Cue> cues) {
        var finder = new ReportedFinder(clause, cues, new ContentEnd(clause, cues));
        for (Reported reported : finder.all()) {
            Span span = clause.frame.span(reported.from(), reported.to());
            if (coversQuotation(span)) {
                continue;
            }
            var draft = new Draft(span, paragraph);
            draft.kind = QuotationKind.INDIRECT;
            Mention mention = reported.cue().speaker().orElseThrow();
            draft.speaker = Optional.of(mention);
            draft.mention = Optional.of(mention.span());
            draft.person = speakers.person(mention);
            draft.cueSpan =
                    Optional.of(clause.frame.span(reported.cue().from(), reported.cue().to()));
            draft.tie = Draft.Tie.BEFORE;
            speakers.spoke(mention, draft.person);
            drafts.add(draft);
            last = Optional.of(draft);
        }
    }

    private boolean coversQuotation(Span span) {
        for (int i = drafts.size() - 1; i >= paragraphStart; i--) {
            Draft draft = drafts.get(i);
            if (draft.kind.isQuoted() && draft.span.overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
