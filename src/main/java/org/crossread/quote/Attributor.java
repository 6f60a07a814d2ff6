package org.crossread.quote;

import org.crossread.model.Span;

import java.util.List;
import java.util.Optional;

/// Ties marked words to the cue in their sentence, and so to their speaker.
///
/// A cue right before the marks or right after them is the surest; then one that governs the clause
/// the words stand in; then the speaker of the words before.
final class Attributor {

    private static final int NEAR = 14;
    private static final int LONGEST_LABEL = 4;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final List<Cue> cues;
    private final Speakers speakers;

    Attributor(Clause clause, Subjects subjects, List<Cue> cues, Speakers speakers) {
        this.clause = clause;
        this.subjects = subjects;
        this.cues = cues;
        this.speakers = speakers;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// Sets speaker and cue of the draft from its own sentence, if that says who speaks.
    ///
    /// @param from first token of the draft, its mark
    /// @param to behind its last token
    void attribute(Draft draft, int from, int to) {
        Optional<Cue> before = before(from);
        Optional<Cue> after = after(to);
        boolean near = before.filter(cue -> isNear(cue, from) && !isFinding(cue)).isPresent();
        if (near || before.isPresent() && after.isEmpty() && isNear(before.get(), from)) {
            set(draft, before.get(), frame.is(from - 1, ":") ? Draft.Tie.COLON : Draft.Tie.BEFORE);
        } else if (after.isPresent()) {
            boolean according = after.get().form() == Cue.Form.ACCORDING;
            set(draft, after.get(), according ? Draft.Tie.ACCORDING : Draft.Tie.AFTER);
        } else if (before.isPresent()) {
            Cue cue = before.get();
            boolean according = cue.form() == Cue.Form.ACCORDING;
            set(draft, cue, according ? Draft.Tie.ACCORDING : Draft.Tie.GOVERNED);
        } else {
            byPlace(draft, from, to);
        }
    }

    /// “What they found ‘looked like …’, Tanabe said”
    private static boolean isFinding(Cue cue) {
        return cue.takes("verdict");
    }

    private void byPlace(Draft draft, int from, int to) {
        Optional<Mention> signature = signature(to);
        if (frame.is(from - 1, ":")) {
            nameBefore(from - 1)
                    .ifPresentOrElse(
                            label -> set(draft, label, Optional.empty(), Draft.Tie.COLON),
                            () -> bySubject(draft, from - 1));
        } else if (viewer(from).isPresent()) {
            set(draft, viewer(from).get(), Optional.empty(), Draft.Tie.GOVERNED);
        } else if (signature.isPresent()) {
            set(draft, signature.get(), Optional.empty(), Draft.Tie.SIGNED);
        } else {
            Optional<Cue> later = later(to);
            if (later.isPresent()) {
                set(draft, later.get(), Draft.Tie.LOOSE);
            }
        }
    }

    private void bySubject(Draft draft, int colon) {
        subjects.ofClauseBefore(colon)
                .ifPresent(who -> set(draft, who, verbBefore(colon), Draft.Tie.COLON));
    }

    /// “For the mayor, Andy Rourke, it is ‘…’”: whose view the sentence gives.
    private Optional<Mention> viewer(int from) {
        return frame.is(0, lexicon.setting(Setting.FOR))
                        && frame.isA(from - 1, WordClass.COPULAS)
                        && !frame.isMarked(1)
                ? clause.phrases
                        .startingAt(1)
                        .filter(who -> who.to() < from && isPersonal(who))
                        .map(who -> clause.mentions.of(who, from))
                : Optional.empty();
    }

    /// “Smith: ‘…’”, “Police chief: ‘…’”, “Smith, with her pupils: ‘…’”: a name or an office before
    /// the colon, and no verb.
    private Optional<Mention> nameBefore(int colon) {
        return clause.phrases
                .startingAt(0)
                .filter(phrase -> frame.is(phrase.head(), Tag.PROPN) || frame.isRole(phrase.head()))
                .filter(
                        phrase ->
                                phrase.to() == colon
                                        || clause.isComma(phrase.to())
                                                && noVerb(phrase.to(), colon))
                .or(() -> office(colon))
                .map(phrase -> clause.mentions.of(phrase, colon));
    }

    /// “Harbour master: ‘…’”, whatever the tagger takes the words for.
    private Optional<Phrase> office(int colon) {
        boolean isLabel = colon > 0 && colon <= LONGEST_LABEL && frame.isRole(colon - 1);
        return isLabel && noVerb(0, colon)
                ? Optional.of(new Phrase(0, colon, colon - 1))
                : Optional.empty();
    }

    /// The nearest cue before the marks whose clause can reach them.
    private Optional<Cue> before(int from) {
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            if (cue.to() <= from && cue.speaker().isPresent()) {
                boolean speaksOfOther =
                        cue.inverted() && cue.form() == Cue.Form.VERB && cue.last() > from;
                boolean names = cue.takes("name") && !cue.takes("clause");
                if (speaksOfOther || names && frame.is(from + 1, Tag.CCONJ)) {
                    continue;
                }
                return Optional.of(cue).filter(found -> reaches(found, from));
            }
        }
        return Optional.empty();
    }

    private boolean reaches(Cue cue, int from) {
        for (int i = cue.to(); i < from; i++) {
            if (!frame.isMarked(i) && frame.is(i, ";")) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing but an addressee, place or time stands between the cue and the marks.
    private boolean isNear(Cue cue, int from) {
        if (cue.form() == Cue.Form.ACCORDING) {
            return cue.last() <= from && from - cue.last() <= 2
                    || from - cue.last() <= NEAR && noVerb(cue.last(), from);
        }
        return from - cue.last() <= NEAR && noVerb(cue.to(), from);
    }

    private boolean noVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.isMarked(i) || clause.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    /// A cue whose own words begin right behind the marks.
    private Optional<Cue> after(int to) {
        int at = to;
        while (at < frame.size() && at - to < 2 && isThin(at)) {
            at++;
        }
        at += frame.is(at, lexicon.setting(Setting.AS_SAID)) ? 1 : 0;
        at += isHow(at) ? 2 : 0;
        for (Cue cue : cues) {
            if (cue.first() >= to && cue.speaker().isPresent()) {
                int gap = cue.first() - at;
                boolean adverb = gap > 0 && gap <= 2 && allAdverbs(at, cue.first());
                return gap <= 0 || adverb || isApposed(at, cue)
                        ? Optional.of(cue)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// “‘A disgrace,’ was how the minister described it”
    private boolean isHow(int token) {
        return frame.isA(token, WordClass.COPULAS)
                && frame.isA(token + 1, WordClass.QUESTION_WORDS);
    }

    /// “‘…,’ his mother, Anne, said”
    private boolean isApposed(int at, Cue cue) {
        int comma = cue.first() - 1;
        return clause.isComma(comma)
                && clause.phrases.startingAt(at).filter(who -> who.to() == comma).isPresent();
    }

    private boolean allAdverbs(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!clause.isAdverb(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isThin(int token) {
        return frame.is(token, ",") || frame.is(token, "-") || frame.is(token, ".");
    }

    /// A cue at the end of the sentence that speaks for all before it: “…, Smith said.”, “‘…,’
    /// Reuters quoted Smith as saying.”
    private Optional<Cue> later(int to) {
        for (Cue cue : cues) {
            boolean behind = cue.first() >= to && cue.speaker().isPresent();
            boolean leads =
                    clause.isComma(cue.first() - 1)
                            || frame.is(cue.from() - 1, lexicon.setting(Setting.AS));
            if (behind && leads && frame.is(cue.last(), Tag.PUNCT)) {
                return Optional.of(cue);
            }
            if (behind && cue.form() == Cue.Form.ACCORDING) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    /// “… .” – Matthew Ingram
    Optional<Mention> signature(int to) {
        int at = to;
        while (at < frame.size() && (frame.is(at, "-") || clause.isComma(at))) {
            at++;
        }
        boolean dashed = at > to && frame.is(at - 1, "-");
        Optional<Phrase> phrase = clause.phrases.startingAt(at);
        boolean bare = at == to && phrase.filter(found -> !hasVerb(found.to())).isPresent();
        boolean person =
                phrase.filter(found -> isPersonal(found) && !hasVerb(found.to())).isPresent();
        return person && (dashed || bare)
                ? phrase.map(found -> clause.mentions.of(found, frame.size()))
                : Optional.empty();
    }

    private boolean isPersonal(Phrase phrase) {
        return frame.is(phrase.head(), Tag.PROPN) && !frame.isA(phrase.head(), WordClass.BODIES)
                || frame.isRole(phrase.head());
    }

    private boolean hasVerb(int from) {
        for (int i = from; i < frame.size(); i++) {
            if (!frame.isMarked(i) && clause.isVerb(i)) {
                return true;
            }
        }
        return false;
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
        set(draft, cue.speaker().orElseThrow(), Optional.of(frame.span(cue.from(), cue.to())), tie);
    }

    private void set(Draft draft, Mention mention, Optional<Span> cue, Draft.Tie tie) {
        draft.attribute(mention, speakers.person(mention), cue, tie);
    }

    /// Gives the marked words to the subject of their sentence.
    void loosely(Draft draft, int from) {
        subjects.ofClauseBefore(from)
                .filter(mention -> !clause.phrases.isTime(mention.phrase()))
                .filter(speakers::isKnown)
                .ifPresent(mention -> set(draft, mention, verbBefore(from), Draft.Tie.LOOSE));
    }
}
