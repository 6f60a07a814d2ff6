package org.crossread.quote;

import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.List;
import java.util.Optional;

/// Ties marked words to the cue in their sentence, and so to their speaker.
///
/// A cue right before the marks or right after them is the surest; then one that governs the clause
/// the words stand in; then the speaker of the words before.
final class Attributor {

    private static final int FARTHEST_COLON = 60;

    private final Clause clause;
    private final Frame frame;
    private final SentenceSpeaker loose;
    private final List<Cue> all;
    private final NearCues cues;
    private final SpeakerPlaces places;
    private final Speakers speakers;

    Attributor(Clause clause, Subjects subjects, List<Cue> cues, Speakers speakers) {
        this.clause = clause;
        loose = new SentenceSpeaker(clause, subjects);
        all = cues;
        this.cues = new NearCues(clause, cues);
        places = new SpeakerPlaces(clause);
        this.speakers = speakers;
        frame = clause.frame;
    }

    /// Sets speaker and cue of the draft from its own sentence, if that says who speaks.
    ///
    /// @param from first token of the draft, its mark
    /// @param to behind its last token
    void attribute(Draft draft, int from, int to) {
        Optional<Cue> agent = cues.agent(to).or(() -> cues.around(from, to));
        if (agent.isPresent()) {
            set(draft, agent.get(), Draft.Tie.BEFORE);
            return;
        }
        Optional<Cue> before = cues.before(from);
        Optional<Cue> after = cues.after(to);
        boolean near = before.filter(cue -> cues.isNear(cue, from) && !isFinding(cue)).isPresent();
        if (near || before.isPresent() && after.isEmpty() && cues.isNear(before.get(), from)) {
            set(draft, before.get(), frame.is(from - 1, ":") ? Draft.Tie.COLON : Draft.Tie.BEFORE);
        } else if (after.isPresent()
                && before.filter(cue -> hasObject(cue, from) || isPassedOn(cue, after.get(), from))
                        .isEmpty()) {
            boolean according = after.get().form() == Cue.Form.ACCORDING;
            Optional<Mention> label =
                    frame.is(from - 1, ":") ? labelBy(after.get(), from) : Optional.empty();
            if (label.isPresent()) {
                label(draft, label.get());
                return;
            }
            set(draft, after.get(), according ? Draft.Tie.ACCORDING : Draft.Tie.AFTER);
        } else if (before.isPresent()) {
            Cue cue = before.get();
            boolean according = cue.form() == Cue.Form.ACCORDING;
            set(draft, cue, according ? Draft.Tie.ACCORDING : Draft.Tie.GOVERNED);
        } else {
            byPlace(draft, from, to);
        }
    }

    /// “Jan Holm: ‘Nein’, sagt der Sprecher”: the name before the colon, where only an office
    /// follows.
    private Optional<Mention> labelBy(Cue after, int from) {
        boolean isOffice =
                after.speaker()
                        .filter(who -> who.kind() == Mention.Kind.NOUN)
                        .filter(clause::isSomebody)
                        .isPresent();
        return places.nameBefore(from - 1)
                .filter(label -> isOffice && label.kind() == Mention.Kind.NAME);
    }

    /// “She told reporters it was ‘a sad day’, reports Politico”: words cut out of what the cue
    /// before them reports, whoever passes it on.
    private boolean hasObject(Cue cue, int from) {
        boolean isWhole = true;
        for (int i = cue.to(); i < from; i++) {
            isWhole &= !clause.isComma(i) && !frame.is(i, Tag.CCONJ) && !frame.isMarked(i);
        }
        return isWhole
                && cue.form() == Cue.Form.VERB
                && cue.takes("clause")
                && !isFinding(cue)
                && !frame.isCapital(from + 1);
    }

    /// “Ms. Marsh said it ‘may go on,’ according to a transcript”: the text passes on what she
    /// says.
    private boolean isPassedOn(Cue before, Cue after, int from) {
        boolean isWhole = true;
        for (int i = before.to(); i < from; i++) {
            isWhole &= !clause.isComma(i) && !frame.isMarked(i);
        }
        return after.form() == Cue.Form.ACCORDING
                && after.speaker().filter(this::isText).isPresent()
                && before.form() == Cue.Form.VERB
                && before.takes("clause")
                && before.speaker().filter(who -> !isText(who)).isPresent()
                && isWhole;
    }

    private boolean isText(Mention source) {
        return source.kind() == Mention.Kind.NOUN
                && frame.isA(source.phrase().head(), WordClass.DOCUMENTS);
    }

    /// “What they found ‘looked like …’, Tanabe said”
    private static boolean isFinding(Cue cue) {
        return cue.takes("verdict");
    }

    /// “On the price of bread: ‘We pay it.’”: what the words are about, not who says them.
    boolean isTopic(int from) {
        return frame.is(0, clause.lexicon.setting(Setting.ON))
                && frame.is(from - 1, ":")
                && all.stream()
                        .filter(cue -> cue.to() <= from)
                        .flatMap(cue -> cue.speaker().stream())
                        .noneMatch(clause::isSomebody);
    }

    private void byPlace(Draft draft, int from, int to) {
        Optional<Mention> viewer = places.viewer(from);
        Optional<Mention> signature = places.signature(to);
        if (isTopic(from)) {
            return;
        }
        if (frame.is(from - 1, ":")) {
            places.nameBefore(from - 1)
                    .ifPresentOrElse(
                            label -> label(draft, label), () -> bySubject(draft, from - 1));
        } else if (viewer.isPresent()) {
            set(draft, viewer.get(), Optional.empty(), Draft.Tie.GOVERNED);
        } else if (signature.isPresent()) {
            set(draft, signature.get(), Optional.empty(), Draft.Tie.SIGNED);
        } else if (colonBefore(from) > 0 && clause.tellsByMood()) {
            bySubject(draft, colonBefore(from));
        } else {
            Optional<Cue> later = cues.later(to);
            if (later.isPresent()) {
                set(draft, later.get(), Draft.Tie.LOOSE);
            } else {
                cues.text(to)
                        .ifPresent(text -> set(draft, text, Optional.empty(), Draft.Tie.LOOSE));
            }
        }
    }

    /// “Der Richter schrieb fest: Der Zeuge sei ‘wenig glaubwürdig’”; -1 if there is none.
    private int colonBefore(int from) {
        int first = Math.max(0, from - FARTHEST_COLON);
        int at = from - 1;
        while (at >= first && !(frame.is(at, ":") && !frame.isMarked(at))) {
            at--;
        }
        return at >= first ? at : -1;
    }

    private void bySubject(Draft draft, int colon) {
        loose.before(colon).ifPresent(who -> set(draft, who, verbBefore(colon), Draft.Tie.COLON));
    }

    /// Not “Lauben: ‘Straßen und Häuser waren weg’” above a report: where it was said.
    private void label(Draft draft, Mention label) {
        if (!isPlaceLine(label)) {
            set(draft, label, Optional.empty(), Draft.Tie.COLON);
        }
    }

    private boolean isPlaceLine(Mention label) {
        return frame.kind() == SentenceKind.HEADLINE && speakers.isPlace(label);
    }

    private Optional<Span> verbBefore(int token) {
        for (int i = token - 1; i >= 0; i--) {
            if (!frame.isMarked(i) && clause.isFinite(i) && frame.is(i, Tag.VERB)) {
                return Optional.of(frame.token(i));
            }
        }
        return Optional.empty();
    }

    /// Gives a turn to the name before its colon.
    void label(Draft draft, int from) {
        boolean named = from > 1 && frame.is(from - 1, ":") && !frame.isA(0, WordClass.TURNS);
        if (named) {
            var phrase = new Phrase(0, from - 1, from - 2);
            var label = new Mention(frame, 0, from - 1, Mention.Kind.NAME, phrase);
            set(draft, label, Optional.empty(), Draft.Tie.SIGNED);
        }
    }

    void set(Draft draft, Cue cue, Draft.Tie tie) {
        draft.cue = Optional.of(cue);
        draft.attribute(
                cue.speaker().orElseThrow(),
                speakers.speaker(cue),
                Optional.of(frame.span(cue.from(), cue.to())),
                tie);
    }

    private void set(Draft draft, Mention mention, Optional<Span> cue, Draft.Tie tie) {
        draft.attribute(mention, speakers.person(mention), cue, tie);
    }

    /// Gives the marked words to the subject of their sentence.
    void loosely(Draft draft, int from) {
        boolean isLine = frame.kind() == SentenceKind.HEADLINE;
        (isLine ? loose.subject(from) : loose.before(from))
                .filter(mention -> !clause.phrases.isTime(mention.phrase()))
                .filter(speakers::isKnown)
                .filter(mention -> !isPlaceLine(mention))
                .ifPresent(mention -> set(draft, mention, verbBefore(from), Draft.Tie.LOOSE));
    }
}
