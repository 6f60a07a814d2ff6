package org.crossread.quote;

/// Finds where what somebody is asked to do ends before its sentence does.
final class RequestEnd {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;

    RequestEnd(Clause clause) {
        this.clause = clause;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// @param from its first token
    /// @param to where it ends at the latest
    int of(int from, int to, Cue cue) {
        return beforeComment(from, beforeVerb(from, to, cue));
    }

    /// “to speed up its entry, a move opposed by Russia”: what the reporter makes of a request.
    private int beforeComment(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean comment =
                    clause.isComma(i)
                            && frame.isA(i + 1, WordClass.INTRODUCING)
                            && clause.phrases
                                    .startingAt(i + 1)
                                    .filter(phrase -> isDescribed(phrase.to()))
                                    .isPresent();
            if (comment) {
                return i;
            }
        }
        return to;
    }

    /// “A petition calling for the strikes to end has drawn …”: the verb of the noun before the
    /// cue.
    private int beforeVerb(int from, int to, Cue cue) {
        boolean describes =
                clause.isParticiple(cue.from()) && clause.phrases.endingAt(cue.from()).isPresent();
        boolean isAsked = false;
        for (int i = from; describes && i < to; i++) {
            boolean opens = frame.isA(i, WordClass.RELATIVE) || clause.isSubordinator(i);
            if (opens || clause.isComma(i) || frame.isMarked(i)) {
                break;
            }
            if (isAsked && clause.isFinite(i) && !clause.followsAuxiliary(i)) {
                return i;
            }
            isAsked |= frame.is(i - 1, lexicon.setting(Setting.TO)) && clause.isVerb(i);
        }
        return to;
    }

    private boolean isDescribed(int token) {
        int at = frame.is(token, Tag.ADV) ? token + 1 : token;
        return frame.isA(at, WordClass.RELATIVE)
                || frame.is(at, Tag.VERB) && lexicon.ends(frame.lower(at), Setting.PAST_PARTICIPLE);
    }
}
