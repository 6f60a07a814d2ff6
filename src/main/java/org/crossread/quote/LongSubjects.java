package org.crossread.quote;

import java.util.Optional;

/// Finds the subject of a verb that stands far behind it, because the subject is described at
/// length: “The owner of a ferry that caught fire off the coast with more than 200 people on board
/// said …”. It begins the sentence, or stands behind “In Rome,”, and every finite verb before the
/// verb belongs to a relative clause that describes it or something in its description, or to a
/// clause within that one: “A man who left because he feared reprisals said …”.
final class LongSubjects {

    private final Clause clause;
    private final Frame frame;
    private final RelativeClauses relatives;

    LongSubjects(Clause clause, RelativeClauses relatives) {
        this.clause = clause;
        frame = clause.frame;
        this.relatives = relatives;
    }

    /// @param verb the first token of the words of saying
    /// @param near what stands before the verb
    /// @return the subject, where what stands before the verb is part of its description
    Optional<Phrase> of(int verb, Optional<Phrase> near) {
        return clause.phrases
                .startingAt(behindOpening())
                .filter(first -> !clause.phrases.isTime(first))
                .filter(first -> near.isEmpty() || isGoverned(near.get(), first))
                .filter(first -> isDescribed(first) && hasNoVerbOfItsOwn(first, verb));
    }

    /// Behind “On social media,” that opens the sentence; 0 where nothing of the kind does.
    private int behindOpening() {
        if (!frame.is(0, Tag.ADP) || clause.lexicon.isSet(Setting.INVERTS)) {
            return 0;
        }
        int comma = clause.phrases.startingAt(1).map(Phrase::to).orElse(0);
        return clause.isComma(comma) ? comma + 1 : 0;
    }

    /// Whether a preposition or a verb has the phrase for its object.
    private boolean isGoverned(Phrase near, Phrase first) {
        int before = near.from() - 1;
        boolean isSubject =
                frame.is(near.head(), Tag.PRON)
                        && (frame.is(before, Tag.SCONJ) || clause.isSubordinator(before));
        boolean isOfClause =
                frame.isA(before, WordClass.SUBORDINATORS)
                        && clause.isSomebody(clause.mentions.of(near, near.to()));
        return before > first.to()
                && !isOfClause
                && !isSubject
                && !clause.isComma(before)
                && !frame.isMarked(before)
                && !frame.is(before, Tag.CCONJ)
                && !relatives.isRelative(near);
    }

    /// “a man who fell and | lost his keys”: a verb that goes on with the one before it.
    private boolean isJoined(int verb) {
        return frame.is(verb - 1, Tag.CCONJ) && !frame.isSaying(verb);
    }

    private boolean isDescribed(Phrase first) {
        int behind = first.to();
        return frame.is(behind, Tag.ADP)
                || frame.isA(behind, WordClass.RELATIVE)
                || isReduced(behind);
    }

    /// “accused of lying”, “arrested by”, without its auxiliary.
    private boolean isReduced(int token) {
        return frame.is(token, Tag.VERB)
                && !clause.followsAuxiliary(token)
                && (frame.is(token + 1, Tag.ADP)
                        || frame.is(token + 1, Tag.SCONJ) && clause.isParticiple(token + 2));
    }

    private boolean hasNoVerbOfItsOwn(Phrase first, int verb) {
        boolean isDescribed = false;
        boolean isDescribing = false;
        for (int i = first.to(); i < verb; i++) {
            if (frame.isMarked(i) || clause.isWall(i)) {
                return false;
            }
            boolean isVerb = frame.is(i, Tag.VERB) && clause.isFinite(i) || frame.is(i, Tag.AUX);
            if (frame.isA(i, WordClass.RELATIVE) || isDescribed && clause.isSubordinator(i)) {
                isDescribed = true;
                isDescribing = true;
            } else if (isVerb
                    && !(i == first.to() && isReduced(i))
                    && !(isDescribed && isJoined(i))) {
                if (!isDescribing) {
                    return false;
                }
                boolean isToldMore = frame.isSaying(i) && frame.is(i + 1, Tag.PRON);
                boolean isCompound = frame.is(i, Tag.AUX) || frame.isA(i, WordClass.HAVE);
                isDescribing = isCompound || isToldMore;
            }
        }
        return true;
    }
}
