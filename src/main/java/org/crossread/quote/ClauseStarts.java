package org.crossread.quote;

import java.util.Set;

/// Tells where clauses begin in a sentence, and what may stand before one: “on Facebook | there
/// were”.
final class ClauseStarts {

    static final int FARTHEST_VERB = 40;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final Set<String> degrees;

    /// Pronouns that no clause has for its subject.
    private final Set<String> objective;

    ClauseStarts(Clause clause) {
        this.clause = clause;
        frame = clause.frame;
        lexicon = clause.lexicon;
        degrees = lexicon.words("degrees");
        objective = lexicon.words("objective");
    }

    int phraseEnd(int token) {
        return clause.phrases.startingAt(token).map(Phrase::to).orElse(token);
    }

    boolean isTime(int token) {
        return clause.phrases.startingAt(token).filter(clause.phrases::isTime).isPresent();
    }

    boolean isThere(int token) {
        return frame.is(token, "there") && clause.isVerb(token + 1);
    }

    /// “said | only prosecutors may”, “said | more than 2,000 left”: a word that belongs to what
    /// follows.
    boolean isDegree(int token) {
        int next = behindDegree(token);
        return degrees.contains(frame.lower(token)) && phraseEnd(next) > next && !isTime(next);
    }

    /// “said | blaming unions was unfair”: an act that a verb of one has for its subject.
    private boolean isDoing(int token) {
        int object = phraseEnd(token + 1);
        int verb = behindPrepositions(object);
        return frame.isSaying(token - 1)
                && frame.is(token, Tag.VERB)
                && clause.isParticiple(token)
                && object > token + 1
                && frame.is(verb, Tag.AUX)
                && clause.isFinite(verb);
    }

    /// “of the town in May | was”
    private int behindPrepositions(int token) {
        int at = token;
        while (frame.is(at, Tag.ADP) && phraseEnd(at + 1) > at + 1) {
            at = phraseEnd(at + 1);
        }
        return at;
    }

    private int behindDegree(int token) {
        return frame.is(token + 1, Tag.ADP) ? token + 2 : token + 1;
    }

    boolean isQuestion(int token) {
        return frame.isA(token, WordClass.QUESTION_WORDS) && !frame.is(token, Tag.DET);
    }

    /// Whether a clause follows a circumstance: “on Facebook | there were”.
    boolean leadsOn(int token) {
        return frame.is(token, lexicon.setting(Setting.THAT))
                || leadsOnBehindComma(token)
                || frame.is(token, Tag.ADP)
                        && phraseEnd(token + 1) > token + 1
                        && leadsOn(phraseEnd(token + 1))
                || startsClause(token)
                || isTime(token) && phraseEnd(token) > token && leadsOn(phraseEnd(token))
                || isQuestion(token);
    }

    boolean leadsOnBehindComma(int comma) {
        int token = comma + 1;
        return clause.isComma(comma) && frame.is(token, lexicon.setting(Setting.THAT))
                || clause.isComma(comma)
                        && lexicon.isSet(Setting.CLAUSE_BEHIND_COMMA)
                        && (startsClause(token) || isQuestion(token));
    }

    /// Whether a noun phrase begins here and a finite verb has it as its subject, not that of a
    /// relative clause in between.
    boolean startsClause(int token) {
        return startsClause(token, frame.size());
    }

    /// The same, with the verb before a token.
    boolean startsClause(int token, int limit) {
        if (isThere(token) || isVerbSecond(token)) {
            return true;
        }
        boolean paired = frame.is(token, Tag.CCONJ) && phraseEnd(token + 1) > token + 1;
        if (paired || frame.is(token, Tag.ADP) && frame.is(token + 1, Tag.NUM)) {
            return startsClause(token + 1, limit);
        }
        if (isDegree(token)) {
            return startsClause(behindDegree(token), limit);
        }
        if (isDoing(token)) {
            return startsClause(token + 1, limit);
        }
        int end = phraseEnd(token);
        if (end == token || frame.isMarked(token) || objective.contains(frame.lower(token))) {
            return false;
        }
        int relatives = 0;
        boolean isAside = false;
        for (int i = behindAside(end, limit); i < limit && i - end < FARTHEST_VERB; i++) {
            boolean isJoined = isAside && frame.is(i, Tag.CCONJ);
            if (!isJoined && isStop(i)) {
                return false;
            }
            if (isJoined && clause.isFinite(i + 1)) {
                relatives++;
            }
            isAside =
                    clause.isComma(i)
                            ? clause.isRelative(i + 1) && frame.is(i + 1, Tag.PRON)
                            : isAside;
            if (clause.isComma(i) && clause.isFinite(i + 1)) {
                relatives = 0;
            } else if (isSubordinate(i) || i > end && isContact(i)) {
                relatives++;
            } else if (clause.isFinite(i) && !isReducedRelative(i)) {
                if (relatives == 0) {
                    return true;
                }
                relatives--;
                while (clause.isVerb(i + 1) || clause.isAdverb(i + 1) && clause.isVerb(i + 2)) {
                    i++;
                }
            }
        }
        return false;
    }

    /// “one of them, dated August,”, “the minister, speaking in Rome,”: a verb right behind the
    /// first comma is not the subject's.
    private int behindAside(int comma, int limit) {
        if (!clause.isComma(comma)
                || !frame.is(comma + 1, Tag.VERB)
                || lexicon.isSet(Setting.CLAUSE_BEHIND_COMMA)) {
            return comma;
        }
        for (int i = comma + 1; i < limit; i++) {
            if (clause.isComma(i)) {
                return i + 1;
            }
        }
        return limit;
    }

    /// “sagte, | für den Ausbau müssten Bäume fallen”: a circumstance, then the verb, where the
    /// language has it second.
    boolean isVerbSecond(int token) {
        if (!lexicon.isSet(Setting.CLAUSE_BEHIND_COMMA) || !clause.isComma(token - 1)) {
            return false;
        }
        int verb = behindPrepositions(frame.is(token, Tag.ADV) ? token + 1 : token);
        if (frame.is(token, Tag.SCONJ) && !frame.is(token, lexicon.setting(Setting.THAT))) {
            verb = behindLead(token);
        }
        return verb > token && clause.isFinite(verb) && !frame.isMarked(verb);
    }

    /// “said | because it rained, the game was off”, “said | sadly, it was”: behind the comma that
    /// ends the clause or adverb which leads to a main clause; the token itself where nothing does.
    int leadEnd(int token) {
        boolean isClause = clause.isSubordinator(token) && !frame.tag(token + 1).isVerbal();
        boolean isAdverb = frame.is(token, Tag.ADV) && clause.isComma(token + 1);
        if (lexicon.isSet(Setting.CLAUSE_BEHIND_COMMA)
                || frame.isMarked(token)
                || !isClause && !isAdverb
                || frame.is(token, lexicon.setting(Setting.THAT))) {
            return token;
        }
        for (int i = token + 1; i < frame.size() && i - token < FARTHEST_VERB; i++) {
            if (clause.isWall(i) || frame.isMarked(i)) {
                return token;
            }
            if (clause.isComma(i)) {
                boolean isWhole = isAdverb || hasVerbBetween(token + 1, i);
                return isWhole && startsClause(i + 1) ? i + 1 : token;
            }
        }
        return token;
    }

    /// “sagte, | wenn es so komme, sei das gut”: behind the clause that comes first; where it began
    /// if a verb does not follow it.
    private int behindLead(int token) {
        for (int i = token; i < frame.size() && !clause.isWall(i); i++) {
            if (clause.isComma(i) && clause.isFinite(i + 1) && !frame.isMarked(i)) {
                return i + 1;
            }
        }
        return token;
    }

    boolean hasVerb(int from) {
        for (int i = from; i < Math.min(frame.size(), from + FARTHEST_VERB); i++) {
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    boolean hasVerbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int token) {
        return frame.isMarked(token) && frame.is(token, "\"") && !frame.isMarked(token - 1)
                || clause.isWall(token) && !frame.isMarked(token)
                || frame.is(token, Tag.CCONJ) && clause.isFinite(token + 1)
                || frame.is(token, lexicon.setting(Setting.THAT))
                        && frame.is(token, Tag.SCONJ)
                        && !frame.is(token + 1, Tag.NOUN);
    }

    private boolean isSubordinate(int token) {
        boolean relative = clause.isRelative(token) && frame.is(token, Tag.PRON);
        boolean joins = frame.is(token, Tag.SCONJ) || clause.isFinite(phraseEnd(token + 1));
        return relative || clause.isSubordinator(token) && joins;
    }

    /// “the man | he saw”: a second subject without anything between.
    private boolean isContact(int token) {
        return frame.is(token, Tag.PRON)
                && !frame.isA(token, WordClass.POSSESSIVE)
                && frame.tag(token - 1).isNominal()
                && clause.isFinite(token + 1);
    }

    /// “the people arrested in May”: a participle, no verb of the clause, when another follows.
    private boolean isReducedRelative(int token) {
        return frame.is(token, Tag.VERB)
                && !clause.followsAuxiliary(token)
                && lexicon.ends(frame.lower(token), Setting.PAST_PARTICIPLE)
                && (frame.is(token + 1, Tag.ADP)
                        || frame.is(token + 1, Tag.NUM)
                        || frame.is(token - 1, Tag.ADV))
                && laterVerb(token + 2);
    }

    private boolean laterVerb(int from) {
        for (int i = from; i < Math.min(frame.size(), from + 15); i++) {
            boolean isJoined = frame.is(i, Tag.CCONJ) && clause.isFinite(i + 1);
            boolean isRelative = clause.isRelative(i) && frame.is(i, Tag.PRON);
            if (clause.isWall(i)
                    || clause.isComma(i)
                    || clause.isSubordinator(i)
                    || isRelative
                    || isJoined) {
                return false;
            }
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }
}
