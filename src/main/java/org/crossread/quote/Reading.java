package org.crossread.quote;

import org.crossread.model.Order;
import org.crossread.model.Progress;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one report from top to bottom and collects its quotations.
final class Reading {

    private static final int STEP = 4;

    private final Report report;
    private final Progress progress;
    private final Lexicon lexicon;
    private final Tagger tagger;

    /// The paragraphs that are a headline or a summary line.
    private final Set<Integer> headlines;

    private final List<Marked> marked;
    private final List<Framer.Cut> cuts;
    private final TokenTable tokens;
    private final SpeechSigns signs;
    private final Phraseology phraseology;
    private final NameTable names;
    private final Speakers speakers;
    private final Kinds kinds;
    private final Continuation continuation;
    private final List<Draft> drafts = new ArrayList<>();
    private final Fragments fragments = new Fragments(drafts);

    /// Begins “With these words Smith opened …”.
    private final String with;

    /// Begin “That is the warning from …”.
    private final Set<String> pointing;

    private int nextMark;
    private int paragraph = -1;

    Reading(Report report, Languages.Language language, Progress progress) {
        this.report = report;
        this.progress = progress;
        lexicon = language.lexicon();
        tagger = language.tagger();
        progress.at(Progress.Step.QUOTE, 0, report.sentences().size());
        headlines = HeadlineWords.lines(report);
        marked = Stretches.of(report, headlines, lexicon, progress);
        cuts = Framer.cuts(report, marked);
        Vocabulary vocabulary = language.vocabularies().get();
        var tokenizer =
                new Tokens(
                        report.text(),
                        lexicon.words("abbreviations"),
                        lexicon.words("before-numbers"),
                        lexicon.isSet(Setting.CLITICS));
        tokens = new TokenTable(report, cuts, tokenizer, vocabulary, progress);
        signs = new SpeechSigns(tokens, lexicon);
        kinds = new Kinds(language.kinds());
        phraseology = new Phraseology(report, marked, headlines, progress);
        names = new NameReader(tokens, lexicon, progress).names();
        speakers = new Speakers(names, lexicon);
        continuation = new Continuation(report, lexicon, speakers);
        with = lexicon.setting(Setting.WITH);
        pointing = lexicon.words("pointing");
    }

    /// All quotations in reading order.
    List<Draft> drafts() {
        for (int i = 0; i < cuts.size(); i++) {
            if (i % STEP == 0) {
                progress.at(Progress.Step.QUOTE, i, cuts.size());
            }
            read(i);
        }
        drafts.sort(Order.comparing(draft -> draft.span));
        HeadlineWords.attribute(report, headlines, drafts);
        progress.at(Progress.Step.QUOTE, cuts.size(), cuts.size());
        return drafts;
    }

    private void read(int cut) {
        while (nextMark < marked.size()
                && marked.get(nextMark).span().end() <= cuts.get(cut).span().start()) {
            nextMark++;
        }
        int first = nextMark;
        if (maySpeak(cut)) {
            Clause clause = clause(cut, first);
            words(clause);
            speakers.behind(() -> clause);
        } else {
            continuation.behindSilence();
            speakers.behind(() -> clause(cut, first));
        }
    }

    /// Whether the sentence holds marks or a word of saying or announces words that follow. In the
    /// others there is nothing to find, and finding that out takes most of the time.
    private boolean maySpeak(int cut) {
        boolean holdsMark =
                nextMark < marked.size()
                        && marked.get(nextMark).span().start() < cuts.get(cut).span().end();
        int own = cuts.get(cut).paragraph();
        boolean waits = continuation.waits(own) || isBeforeMarks(cut);
        boolean goesOn = continuation.mayGoOn(own);
        return holdsMark
                || continuation.maySign(own)
                || waits && leads(tokens.word(tokens.first(cut)).lower)
                || signs.in(tokens.first(cut), tokens.first(cut + 1), waits, goesOn);
    }

    /// “With these words Smith opened …”, “That is the warning from …”
    private boolean leads(String first) {
        return first.equals(with) || pointing.contains(first);
    }

    /// Whether the next sentence begins with marks and is of the same paragraph or stands below a
    /// line of its own.
    private boolean isBeforeMarks(int cut) {
        return nextMark < marked.size()
                && cut + 1 < cuts.size()
                && (cuts.get(cut + 1).paragraph() == cuts.get(cut).paragraph()
                        || cuts.get(cut).kind() == SentenceKind.HEADLINE)
                && marked.get(nextMark).span().start() == cuts.get(cut + 1).span().start();
    }

    private Clause clause(int cut, int firstMark) {
        int[] marks = Framer.marks(tokens, cut, marked, firstMark);
        return new Clause(
                new Frame(cuts.get(cut), tokens, cut, marks, tagger), lexicon, names::isSurname);
    }

    private void words(Clause clause) {
        paragraph = clause.frame.paragraph();
        speakers.reading(clause);
        int frameStart = drafts.size();
        var subjects = new Subjects(clause);
        List<Cue> cues = new Cues(clause, subjects).all();
        asked(clause, cues);
        quoted(clause, subjects, cues);
        if (clause.frame.kind().isReportText()) {
            reported(clause, cues, frameStart);
            if (lexicon.isSet(Setting.INVERTS)) {
                freely(clause, cues, frameStart);
            }
        }
        continuation.behind(clause, subjects, cues, drafts.size() > frameStart);
    }

    /// “Nakagawa pressed Jimenez on whether …”, “a tutor told her that …”
    private void asked(Clause clause, List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.takes("asks")) {
                cue.speaker().ifPresent(speakers::asker);
            }
            if (cue.takes("asks") || cue.takes("addressee")) {
                clause.phrases
                        .startingAt(cue.to())
                        .map(phrase -> clause.mentions.of(phrase, clause.frame.size()))
                        .ifPresent(speakers::asks);
            }
        }
    }

    private void quoted(Clause clause, Subjects subjects, List<Cue> cues) {
        Frame frame = clause.frame;
        if (!frame.holdsMark()) {
            return;
        }
        var attributor = new Attributor(clause, subjects, cues, speakers);
        Outside outside = Outside.of(clause);
        int from = 0;
        while (from < frame.size()) {
            int to = from + 1;
            if (frame.isMarked(from)) {
                while (to < frame.size() && frame.mark(to) == frame.mark(from)) {
                    to++;
                }
                Marked stretch = marked.get(frame.mark(from));
                if (stretch.span().start() == frame.start(from)) {
                    quotation(stretch, clause, outside, attributor, from, to);
                }
            }
            from = to;
        }
    }

    private void quotation(
            Marked stretch,
            Clause clause,
            Outside outside,
            Attributor attributor,
            int from,
            int to) {
        var draft = new Draft(stretch.span(), paragraph);
        attributor.attribute(draft, from, to);
        if (stretch.form() == Marked.Form.TURN) {
            attributor.label(draft, from);
            continuation.turn(draft, clause);
        }
        if (!draft.isAttributed() && stretch.form() != Marked.Form.TURN) {
            continuation.goOn(draft, clause, attributor, from);
        }
        draft.kind = QuotationKind.DIRECT;
        if (stretch.hasMarks()) {
            draft.features =
                    KindFeatures.of(clause, outside, phraseology, draft, stretch, from, to);
            if (fragments.isFellow(draft, clause, from)) {
                draft.features.add(Kinds.FELLOW);
            }
            draft.kind = kinds.of(draft.features);
        }
        if (fragments.goesWithTerm(clause.frame, from)) {
            draft.kind = QuotationKind.SCARE;
        }
        boolean isMinor = stretch.form() == Marked.Form.MINOR;
        if (isMinor && (draft.kind == QuotationKind.SCARE || !draft.isSure())) {
            return;
        }
        if (draft.kind == QuotationKind.SCARE) {
            draft.forget();
        } else {
            draft.speaker.ifPresent(mention -> speakers.spoke(mention, draft.person));
            continuation.quoted(draft, stretch, clause);
        }
        drafts.add(draft);
    }

    private void reported(Clause clause, List<Cue> cues, int frameStart) {
        var finder = new ReportedFinder(clause, cues, new ContentEnd(clause, cues));
        for (Reported reported : finder.all()) {
            Span span = clause.frame.span(reported.from(), reported.to());
            if (!holdsQuotation(span, frameStart)
                    && !fragments.isRest(clause, reported, frameStart)) {
                var draft = new Draft(span, paragraph);
                draft.kind = QuotationKind.INDIRECT;
                Mention mention = reported.cue().speaker().orElseThrow();
                draft.attribute(
                        mention,
                        speakers.speaker(reported.cue()),
                        cueSpan(clause, reported),
                        Draft.Tie.BEFORE);
                boolean isWithin = isReported(span, frameStart);
                drafts.add(draft);
                if (!isWithin) {
                    speakers.spoke(mention, draft.person);
                    continuation.reported(draft);
                }
            }
        }
    }

    /// What a sentence tells by its mood alone, said by whom the sentence or the one before names.
    private void freely(Clause clause, List<Cue> cues, int frameStart) {
        var speech = new FreeSpeech(clause, cues);
        for (FreeSpeech.Part part : speech.parts()) {
            Span span = clause.frame.span(part.from(), part.to());
            boolean isFound =
                    drafts.subList(frameStart, drafts.size()).stream()
                            .anyMatch(draft -> draft.span.overlaps(span));
            if (!isFound) {
                var draft = new Draft(span, paragraph);
                draft.kind = QuotationKind.INDIRECT;
                continuation.freely(draft, clause, speech, part);
                if (draft.isAttributed()) {
                    drafts.add(draft);
                    continuation.reported(draft);
                }
            }
        }
    }

    private static Optional<Span> cueSpan(Clause clause, Reported reported) {
        return Optional.of(clause.frame.span(reported.cue().from(), reported.cue().to()));
    }

    /// “argued that she was calling for them to go”: whether somebody else reports the words, who
    /// goes on speaking behind them.
    private boolean isReported(Span span, int frameStart) {
        return drafts.subList(frameStart, drafts.size()).stream()
                .anyMatch(
                        draft -> draft.kind == QuotationKind.INDIRECT && draft.span.overlaps(span));
    }

    /// Whether a fragment in marks lies in the span: then that stands for the sentence.
    private boolean holdsQuotation(Span span, int frameStart) {
        for (int i = frameStart; i < drafts.size(); i++) {
            if (drafts.get(i).kind.isQuoted() && drafts.get(i).span.overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
