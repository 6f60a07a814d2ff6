package org.crossread.quote;

/// Skips what stands between a verb of saying and the content: the speaker, whoever is told, time,
/// place and manner.
final class Circumstances {

    private static final int FARTHEST_THAT = 14;

    /// “in his remarks that”
    private static final int NEAR_THAT = 4;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final ClauseStarts starts;
    private final Infinitives infinitives;

    Circumstances(Clause clause, ClauseStarts starts, Infinitives infinitives) {
        this.clause = clause;
        this.starts = starts;
        this.infinitives = infinitives;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// Where content may begin: over “to reporters on Tuesday”, and over whoever is told.
    int behind(Cue cue) {
        int start = behindSpeaker(cue);
        int at = start;
        int closed = closedBehind(cue);
        if (closed > 0) {
            return closed;
        }
        boolean addressee =
                cue.takes("addressee")
                        || cue.takes("asks") && starts.isQuestion(starts.phraseEnd(start));
        for (int steps = 0; steps < 6; steps++) {
            if (starts.isVerbSecond(at)) {
                break;
            }
            if (isCircumstance(at) && !starts.isQuestion(at) && !starts.isThere(at)) {
                at++;
            } else if (addressee
                    && starts.phraseEnd(at) > at
                    && (starts.leadsOn(starts.phraseEnd(at))
                            || !starts.startsClause(at)
                            || clause.isComma(starts.phraseEnd(at))
                                    && asideEnd(starts.phraseEnd(at)) > 0)) {
                at = starts.phraseEnd(at);
                addressee = false;
            } else if (clause.isComma(at) && asideEnd(at) > 0) {
                at = asideEnd(at);
            } else if (starts.isTime(at) && starts.phraseEnd(at) > at) {
                at = starts.phraseEnd(at);
            } else if (frame.is(at, Tag.ADP)
                    && starts.phraseEnd(at + 1) > at + 1
                    && (starts.leadsOn(starts.phraseEnd(at + 1))
                            || starts.isTime(at + 1)
                                    && infinitives.isInfinitive(starts.phraseEnd(at + 1)))) {
                at = starts.phraseEnd(at + 1);
            } else if (frame.is(at, Tag.ADP)
                    && frame.is(at + 1, Tag.ADJ)
                    && frame.is(at + 2, lexicon.setting(Setting.THAT))) {
                at += 2;
            } else if (starts.leadsOnBehindComma(at)
                    || frame.is(at, Tag.ADP) && starts.leadsOnBehindComma(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        int far = at == start ? farThat(at) : -1;
        return far > 0 ? far : at;
    }

    /// “teilte am Mittwoch vor Gericht mit, dass …”: where the language parts verbs, content begins
    /// behind the comma that ends the clause of the verb, unless a noun that asks or claims stands
    /// before it; -1 if nothing of the kind is found.
    int closedBehind(Cue cue) {
        if (!lexicon.isSet(Setting.CLAUSE_BEHIND_COMMA)) {
            return -1;
        }
        int comma = behindSpeaker(cue);
        while (frame.is(comma, Tag.AUX)) {
            comma++;
        }
        int limit = Math.min(frame.size(), comma + ClauseStarts.FARTHEST_VERB);
        while (comma < limit && !frame.is(comma, Tag.PUNCT) && !clause.isFinite(comma)) {
            comma++;
        }
        boolean isOfNoun =
                frame.isA(comma - 1, WordClass.CUE_NOUNS)
                        || frame.isA(comma - 1, WordClass.QUESTIONS);
        boolean leads =
                frame.is(comma + 1, lexicon.setting(Setting.THAT)) || starts.isQuestion(comma + 1);
        return clause.isComma(comma) && leads && !isOfNoun && !frame.isMarked(comma)
                ? comma + 1
                : -1;
    }

    /// “argued in an interview aired on Sunday that”: at most one participle stands in what tells
    /// where and when; -1 if nothing of the kind is found.
    private int farThat(int at) {
        if (!frame.is(at, Tag.ADP) || lexicon.isSet(Setting.CLAUSE_BEHIND_COMMA)) {
            return -1;
        }
        int verbs = 0;
        for (int i = at + 1; i < at + FARTHEST_THAT && i < frame.size(); i++) {
            boolean isThat = frame.is(i, lexicon.setting(Setting.THAT)) && frame.is(i, Tag.SCONJ);
            if (isThat) {
                boolean isPlace = frame.isA(at + 1, WordClass.POSSESSIVE) && i - at <= NEAR_THAT;
                boolean isOfNoun =
                        !isPlace
                                && (frame.isA(i - 1, WordClass.CUE_NOUNS)
                                        || frame.isA(i - 1, WordClass.SAID));
                return starts.hasVerb(i + 1) && !isOfNoun ? i : -1;
            }
            verbs += clause.isVerb(i) ? 1 : 0;
            boolean isReduced = clause.isVerb(i) && frame.tag(i - 1).isNominal();
            if (frame.is(i, Tag.PUNCT)
                    || frame.is(i, Tag.AUX)
                    || frame.is(i, Tag.CCONJ)
                    || clause.isVerb(i) && !isReduced
                    || verbs > 1) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isCircumstance(int token) {
        boolean isFiller =
                frame.isA(token, WordClass.ADVERB_FILLERS) && starts.phraseEnd(token) <= token + 1;
        return (frame.is(token, Tag.ADV) || isFiller) && !starts.isDegree(token);
    }

    /// Not in “Saying that …, Smith left”.
    private int behindSpeaker(Cue cue) {
        int to =
                cue.takes("document") && frame.isA(cue.to(), WordClass.IT)
                        ? cue.to() + 1
                        : cue.to();
        return cue.speaker()
                .filter(mention -> mention.from() > cue.from())
                .filter(_ -> !clause.isParticiple(cue.from()))
                .map(mention -> Math.max(to, mention.phrase().to()))
                .orElse(to);
    }

    /// Behind “, in a satirical fashion,” and “, however,” if “that” follows.
    private int asideEnd(int comma) {
        int end = overParenthesis(comma);
        return end > 0 && end - comma < 10 && frame.is(end, lexicon.setting(Setting.THAT))
                ? end
                : -1;
    }

    private int overParenthesis(int open) {
        String close = frame.is(open, "(") ? ")" : ",";
        for (int i = open + 1; i < frame.size() && i - open < ClauseStarts.FARTHEST_VERB; i++) {
            if (frame.is(i, close)) {
                return i + 1;
            }
        }
        return -1;
    }
}
