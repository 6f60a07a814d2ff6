package org.crossread.quote;

import java.util.List;

/// Tells where the main clause goes on behind content that a clause before it reports.
final class MainClause {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Cue> cues;
    private final ClauseStarts starts;

    MainClause(Clause clause, List<Cue> cues) {
        this.clause = clause;
        this.cues = cues;
        frame = clause.frame;
        lexicon = clause.lexicon;
        starts = new ClauseStarts(clause);
    }

    /// Whether the clause of a cue only leads to the main one, which begins behind the comma:
    /// “After the judge told him to stand, the singer …”, “Saying it was late, she …”.
    boolean beginsBehind(int comma, Cue cue) {
        return !frame.is(comma + 1, Tag.CCONJ)
                && (isOpening(cue) || isLed(cue.from()))
                && starts.startsClause(comma + 1);
    }

    /// Whether it goes on at a token behind content that begins at another.
    boolean goesOnAt(int token, int from, Cue cue) {
        return isMainVerb(token, cue) || resumes(from, token, cue);
    }

    /// “Die Ministerin, die sagte, dass die Mittel fehlen, ging”: behind a clause that ends in its
    /// verb, a verb right behind the comma is that of the main clause, if there was none yet; in
    /// “sagte, dass sie ginge, müsste sie …” there was.
    private boolean resumes(int from, int comma, Cue cue) {
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
                && !frame.is(comma + 2, Tag.PUNCT)
                && isLed(cue.from());
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

    /// “Saying …, she”, “With officials saying …, the team”
    private boolean isOpening(Cue cue) {
        return cue.form() == Cue.Form.VERB
                && clause.isParticiple(cue.from())
                && (cue.from() == 0
                        || cue.first() == 1 && frame.is(0, lexicon.setting(Setting.WITH)));
    }

    /// Whether a verb stands in a clause that a conjunction leads and that opens the sentence, or
    /// what somebody says: “Now that the premier has said …”, “that when they heard him saying”.
    private boolean isLed(int verb) {
        for (int i = verb - 1; i >= 0 && !clause.isComma(i) && !clause.isWall(i); i--) {
            if (frame.isMarked(i)) {
                return false;
            }
            if (clause.isRelative(i) && clause.isComma(i - 1)) {
                return lexicon.isSet(Setting.INVERTS);
            }
            if (leads(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(int token) {
        boolean isThat = frame.is(token, lexicon.setting(Setting.THAT));
        if (isThat) {
            return token == 1 && frame.is(0, Tag.ADV);
        }
        boolean opens =
                token == 0
                        || clause.isComma(token - 1)
                        || clause.isWall(token - 1)
                        || frame.is(token - 1, Tag.CCONJ)
                        || frame.is(token - 1, Tag.SCONJ);
        return opens && clause.isSubordinator(token);
    }
}
