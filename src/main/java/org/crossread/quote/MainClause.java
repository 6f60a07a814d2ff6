package org.crossread.quote;

import java.util.List;

/// Tells where the main clause goes on behind content that a clause before it reports.
final class MainClause {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Cue> cues;

    MainClause(Clause clause, List<Cue> cues) {
        this.clause = clause;
        this.cues = cues;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// Whether the clause of a cue only leads to the main one, which begins behind the comma.
    boolean beginsBehind(int comma, Cue cue) {
        return isLed(comma, cue) || isBeforeMain(comma, cue);
    }

    /// Whether it goes on at a token behind content that begins at another.
    boolean goesOnAt(int token, int from, Cue cue) {
        return isMainVerb(token, cue) || resumes(from, token);
    }

    /// “Die Ministerin, die sagte, dass die Mittel fehlen, ging”: behind a clause that ends in its
    /// verb, a verb right behind the comma is that of the main clause.
    private boolean resumes(int from, int comma) {
        boolean isVerbLast =
                frame.is(from - 1, lexicon.setting(Setting.THAT))
                        || frame.isA(from, WordClass.QUESTION_WORDS);
        return lexicon.isSet(Setting.INVERTS)
                && isVerbLast
                && clause.isComma(comma)
                && !frame.isMarked(comma)
                && clause.isFinite(comma - 1)
                && clause.isFinite(comma + 1)
                && !frame.tag(comma + 2).isVerbal()
                && !frame.is(comma + 2, Tag.PUNCT);
    }

    /// “Staff who asked where it came from were shown the door”
    private boolean isMainVerb(int token, Cue cue) {
        boolean describes =
                frame.isA(cue.from() - 1, WordClass.RELATIVE) && !clause.isComma(cue.from() - 2);
        return describes
                && !frame.isMarked(token)
                && clause.isFinite(token)
                && (frame.is(token - 1, Tag.ADP)
                        || frame.is(token - 1, Tag.VERB)
                        || frame.is(token - 1, Tag.ADJ)
                        || isOfSame(token, cue));
    }

    /// “People who said they were at the site reported that …”: the speaker's next word of saying.
    private boolean isOfSame(int token, Cue cue) {
        return cues.stream()
                .filter(other -> other.from() == token && other.form() == Cue.Form.VERB)
                .anyMatch(other -> other.speaker().equals(cue.speaker()));
    }

    /// “Now that the premier has said she listens, the mayor …”: the clause of the cue leads to the
    /// main one.
    private boolean isLed(int comma, Cue cue) {
        boolean leads =
                frame.is(1, lexicon.setting(Setting.THAT))
                        && frame.is(0, Tag.ADV)
                        && cue.from() > 1;
        return leads
                && clause.phrases
                        .startingAt(comma + 1)
                        .filter(subject -> hasVerb(subject.to()))
                        .isPresent();
    }

    /// “When neighbours offered to help, police say …”: the main clause has a word of saying too.
    private boolean isBeforeMain(int comma, Cue cue) {
        return frame.isA(0, WordClass.SUBORDINATORS)
                && cues.stream()
                        .filter(other -> other.form() == Cue.Form.VERB && other != cue)
                        .anyMatch(other -> other.first() == comma + 1 && !other.inverted());
    }

    private boolean hasVerb(int token) {
        return clause.isFinite(frame.is(token, Tag.ADV) ? token + 1 : token);
    }
}
