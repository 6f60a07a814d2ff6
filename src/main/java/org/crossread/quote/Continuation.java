package org.crossread.quote;

import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.List;
import java.util.Optional;

/// Knows, while a report is read, who was speaking: words without a cue of their own go on with
/// what was said before, or follow a sentence that announces them, or wait for one that names the
/// speaker.
final class Continuation {

    private static final int BRIEF = 14;

    private static final String DASHES = "-–—―";

    private final Report report;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final Turns turns;

    private Optional<Draft> last = Optional.empty();
    private Optional<Draft> lastQuoted = Optional.empty();

    /// Who said something last, whether or not the sentence gives their words: “Özdemir criticised
    /// both parties.”
    private Optional<Draft> heard = Optional.empty();
    private Optional<Draft> announced = Optional.empty();

    /// Who answers, once a first turn has been read.
    private Optional<Optional<Speakers.Known>> interviewed = Optional.empty();

    private Marked.Form lastForm = Marked.Form.CLOSED;
    private int frame;
    private int lastFrame = -2;
    private int reportedFrame = -2;

    Continuation(Report report, Lexicon lexicon, Speakers speakers) {
        this.report = report;
        this.lexicon = lexicon;
        this.speakers = speakers;
        turns = new Turns(report);
    }

    /// Looks for the speaker of words whose own sentence does not name one.
    ///
    /// @param from the first token of the words
    void goOn(Draft draft, Clause clause, Attributor attributor, int from) {
        boolean begins = from == 0 && beginsParagraph(clause);
        Optional<Draft> speaking =
                announced
                        .filter(_ -> from == 0)
                        .or(() -> attributed(draft.paragraph))
                        .or(
                                () ->
                                        attributed(draft.paragraph - 1)
                                                .filter(_ -> begins)
                                                .map(earlier -> turns.speaker(earlier, draft)));
        if (attributor.isTopic(from)) {
            last.filter(Draft::isAttributed).ifPresent(draft::follow);
        } else if (speaking.isPresent()) {
            draft.follow(speaking.get());
        } else if (from > 1 && !clause.tellsByMood()) {
            attributor.loosely(draft, from);
        } else if (!begins || !turns.isAsked(draft.paragraph - 1)) {
            speakers.prominent().ifPresent(draft::follow);
        }
    }

    /// Gives an answer to whom the words before the interview are about.
    void turn(Draft draft, Clause clause) {
        if (interviewed.isEmpty()) {
            interviewed = Optional.of(speakers.prominent());
        }
        if (lexicon.is(WordClass.ANSWERS, clause.frame.lower(0)) && !draft.isAttributed()) {
            interviewed.get().ifPresent(draft::follow);
        }
    }

    /// Gives words that their mood alone tells to whoever speaks before them, in their sentence or
    /// the one before, else to the text they stand in, else to whom the sentences before are about.
    void freely(Draft draft, Clause clause, FreeSpeech speech, FreeSpeech.Part words) {
        Optional<Cue> own = speech.source(words);
        if (own.isPresent()) {
            draft.follow(by(own.get(), clause.frame));
        } else if (words.from() == 0) {
            heard(draft.paragraph)
                    .or(() -> heard(draft.paragraph - 1).filter(_ -> goesOn()))
                    .ifPresent(draft::follow);
        }
        if (draft.isAttributed()) {
            return;
        }
        Optional<Mention> text = speech.text();
        if (text.isPresent()) {
            draft.follow(by(text.get(), clause.frame, Draft.Tie.COLON));
        } else if (!beginsParagraph(clause) && speech.isSure(words)) {
            speakers.prominent().ifPresent(draft::follow);
        }
    }

    /// Whether the sentence before gave what somebody said.
    private boolean goesOn() {
        return reportedFrame == frame - 1 || lastFrame == frame - 1;
    }

    /// Whether the next sentence, of this paragraph, may go on with what somebody said in it or at
    /// the end of the one before.
    boolean mayGoOn(int paragraph) {
        return heard(paragraph).isPresent() || goesOn() && heard(paragraph - 1).isPresent();
    }

    private Optional<Draft> heard(int paragraph) {
        return heard.filter(Draft::isAttributed).filter(draft -> draft.paragraph == paragraph);
    }

    private Optional<Draft> attributed(int paragraph) {
        return last.filter(Draft::isAttributed).filter(draft -> draft.paragraph == paragraph);
    }

    private boolean beginsParagraph(Clause clause) {
        Frame sentence = clause.frame;
        return sentence.span().start() == report.paragraphs().get(sentence.paragraph()).start();
    }

    /// Remembers words in marks, and joins them to those they go on with.
    void quoted(Draft draft, Marked stretch, Clause clause) {
        lastQuoted
                .filter(earlier -> joins(earlier, draft, clause))
                .ifPresent(
                        earlier -> {
                            draft.continues = Optional.of(earlier);
                            if (draft.isSure() && !earlier.isSure()) {
                                adopt(earlier, draft);
                            }
                        });
        lastQuoted.ifPresent(earlier -> turns.quoted(earlier, draft));
        last = Optional.of(draft);
        heard = last;
        lastQuoted = last;
        lastForm = stretch.form();
        lastFrame = frame;
    }

    void reported(Draft draft) {
        reportedFrame = frame;
        last = Optional.of(draft);
        heard = last;
    }

    private boolean joins(Draft earlier, Draft draft, Clause clause) {
        if (earlier.kind != QuotationKind.DIRECT || draft.kind != QuotationKind.DIRECT) {
            return false;
        }
        boolean nextParagraph = draft.paragraph == earlier.paragraph + 1;
        boolean open = lastForm == Marked.Form.OPEN || lastForm == Marked.Form.GOES_ON;
        if (nextParagraph && open) {
            return beginsParagraph(clause) && draft.span.start() == clause.frame.span().start();
        }
        boolean samePlace = draft.paragraph == earlier.paragraph && frame - lastFrame <= 1;
        boolean sameSpeaker = draft.mention.equals(earlier.mention) && draft.isAttributed();
        return samePlace && sameSpeaker && (frame == lastFrame || draft.tie == Draft.Tie.CONTINUED);
    }

    /// Earlier parts of an utterance learn late who speaks.
    private static void adopt(Draft earlier, Draft draft) {
        earlier.follow(draft);
        Optional<Draft> part = earlier.continues;
        while (part.isPresent() && !part.get().isSure()) {
            part.get().follow(draft);
            part = part.get().continues;
        }
    }

    /// Whether words right before the sentence that is read next, in its paragraph, have no sure
    /// speaker yet.
    boolean waits(int paragraph) {
        return isOpen(paragraph);
    }

    /// Whether words of the sentence right before, in a paragraph, have no sure speaker yet.
    private boolean isOpen(int paragraph) {
        return frame == lastFrame + 1
                && lastQuoted
                        .filter(draft -> !draft.isSure() && draft.paragraph == paragraph)
                        .filter(draft -> draft.kind == QuotationKind.DIRECT)
                        .isPresent();
    }

    /// Whether a paragraph may name who said the words right before it: “— Ann Lee, teacher”.
    boolean maySign(int paragraph) {
        return isOpen(paragraph - 1)
                && DASHES.indexOf(report.text().charAt(report.paragraphs().get(paragraph).start()))
                        >= 0;
    }

    /// Ends a sentence in which nobody says anything.
    void behindSilence() {
        announced = Optional.empty();
        frame++;
    }

    /// Ends a sentence.
    ///
    /// @param holdsWords whether something was quoted or reported in it
    void behind(Clause clause, Subjects subjects, List<Cue> cues, boolean holdsWords) {
        announced = Optional.empty();
        Frame sentence = clause.frame;
        if (!holdsWords && lexicon.isSet(Setting.INVERTS)) {
            cues.stream()
                    .filter(cue -> !cue.takes("weak"))
                    .filter(cue -> cue.speaker().filter(clause::isSomebody).isPresent())
                    .reduce((_, later) -> later)
                    .ifPresent(cue -> heard = Optional.of(by(cue, sentence)));
        }
        cues.stream()
                .filter(cue -> cue.takes("asks") && cue.speaker().isPresent())
                .findFirst()
                .ifPresent(cue -> turns.asked(by(cue, sentence)));
        int size = sentence.size();
        var announcement = new Announcement(clause, speakers);
        Optional<Mention> named = holdsWords ? Optional.empty() : announcement.named();
        if (named.isPresent()) {
            announced = named.map(who -> by(who, sentence, Draft.Tie.COLON));
        } else if (waits(sentence.paragraph()) && announcement.isOver()) {
            new SentenceSpeaker(clause, subjects)
                    .before(size)
                    .filter(clause::isSomebody)
                    .map(mention -> by(mention, sentence, Draft.Tie.SIGNED))
                    .ifPresent(opening -> adopt(lastQuoted.orElseThrow(), opening));
        } else if (waits(sentence.paragraph()) && announcement.sender().isPresent()) {
            Mention sender = announcement.sender().orElseThrow();
            adopt(lastQuoted.orElseThrow(), by(sender, sentence, Draft.Tie.SIGNED));
        } else if (size > 0 && sentence.is(size - 1, ":") && !sentence.isMarked(size - 1)) {
            announced = announcement(clause, subjects, cues);
        } else if (size <= BRIEF && !holdsWords && isGesture(cues)) {
            announced = Optional.of(by(cues.getFirst(), sentence));
        } else if (waits(sentence.paragraph())
                && (size <= BRIEF && !holdsWords || opens(sentence, cues, holdsWords))) {
            nameLate(clause, cues);
        } else if (maySign(sentence.paragraph())) {
            new SpeakerPlaces(clause)
                    .signature(0)
                    .map(mention -> by(mention, sentence, Draft.Tie.SIGNED))
                    .ifPresent(signed -> adopt(lastQuoted.orElseThrow(), signed));
        }
        frame++;
    }

    /// “She laughed. ‘He was half right.’”
    private static boolean isGesture(List<Cue> cues) {
        return cues.size() == 1
                && cues.getFirst().takes("quote")
                && !cues.getFirst().takes("clause")
                && cues.getFirst().speaker().isPresent();
    }

    /// The speaker of a sentence that ends in a colon.
    private Optional<Draft> announcement(Clause clause, Subjects subjects, List<Cue> cues) {
        Frame sentence = clause.frame;
        Optional<Cue> last =
                cues.stream()
                        .filter(cue -> cue.speaker().isPresent())
                        .reduce((earlier, later) -> later.takes("weak") ? earlier : later);
        if (last.isPresent()) {
            return last.map(cue -> by(cue, sentence));
        }
        return new SentenceSpeaker(clause, subjects)
                .before(sentence.size() - 1)
                .filter(mention -> !clause.phrases.isTime(mention.phrase()))
                .map(mention -> by(mention, sentence, Draft.Tie.COLON));
    }

    private Draft by(Mention mention, Frame sentence, Draft.Tie tie) {
        var draft = new Draft(sentence.span(), sentence.paragraph());
        draft.attribute(mention, speakers.person(mention), Optional.empty(), tie);
        return draft;
    }

    private Draft by(Cue cue, Frame sentence) {
        Mention mention = cue.speaker().orElseThrow();
        Span words = sentence.span(cue.from(), cue.to());
        var draft = new Draft(sentence.span(), sentence.paragraph());
        draft.attribute(mention, speakers.person(mention), Optional.of(words), Draft.Tie.COLON);
        return draft;
    }

    /// “No!” Smith called out from her seat, before …
    private static boolean opens(Frame sentence, List<Cue> cues, boolean holdsWords) {
        if (cues.isEmpty() || cues.getFirst().first() > 0) {
            return false;
        }
        Cue cue = cues.getFirst();
        boolean alone = sentence.is(cue.to(), Tag.ADP) || sentence.is(cue.to(), Tag.PUNCT);
        return alone && (!holdsWords || cue.takes("quote") && !cue.takes("clause"));
    }

    /// “Is it over?” Smith asked on Monday.
    private void nameLate(Clause clause, List<Cue> cues) {
        boolean several = cues.size() > 1 && cues.getFirst().first() > 0;
        if (cues.isEmpty() || several || cues.getFirst().speaker().isEmpty()) {
            return;
        }
        Cue cue = cues.getFirst();
        boolean attributes =
                !cue.takes("weak")
                        && !lexicon.is(WordClass.NEGATIONS, clause.frame.lower(cue.from() - 1));
        if (attributes) {
            adopt(lastQuoted.orElseThrow(), by(cue, clause.frame));
        }
    }
}
