package org.crossread.quote;

import org.crossread.model.QuotationKind;

import java.util.List;

/// How marked words of a sentence go with those before them: several that one word of saying
/// governs, several terms, the rest of a clause that begins with them.
final class Fragments {

    private static final int FARTHEST_FELLOW = 4;

    /// All quotations so far, in reading order.
    private final List<Draft> drafts;

    Fragments(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /// “calling it a ‘witch hunt’ that ‘hurts us’”, “said it ‘shows we are divided’ and is ‘a bad
    /// thing’”: words that the cue governs which governs those right before them.
    boolean isFellow(Draft draft, Clause clause, int from) {
        if (drafts.isEmpty() || draft.cue.isEmpty()) {
            return false;
        }
        Draft earlier = drafts.getLast();
        if (!earlier.kind.isQuoted() || !earlier.cue.equals(draft.cue)) {
            return false;
        }
        int between = from - 1;
        while (between >= 0 && from - between <= FARTHEST_FELLOW && isSmall(clause, between)) {
            between--;
        }
        return from - between > 1 && clause.frame.isMarked(between);
    }

    private static boolean isSmall(Clause clause, int token) {
        return !clause.frame.isMarked(token)
                && !clause.frame.is(token, Tag.PUNCT)
                && (clause.phrases.at(token).isEmpty()
                        || clause.frame.isA(token, WordClass.RELATIVE)
                        || clause.frame.is(token, Tag.DET));
    }

    /// “called ‘A’ or ‘B’”: what a bare “or” joins to a term is one too.
    boolean goesWithTerm(Frame frame, int from) {
        return !drafts.isEmpty()
                && drafts.getLast().kind == QuotationKind.SCARE
                && drafts.getLast().span.start() >= frame.span().start()
                && frame.is(from - 1, Tag.CCONJ)
                && frame.isMarked(from - 2);
    }

    /// “The ‘stunt’ would fail, he said”: what is left of a clause that begins with marked words.
    boolean isRest(Clause clause, Reported reported, int frameStart) {
        int last = reported.from() - 1;
        return clause.frame.isMarked(last)
                && !clause.frame.is(last - 1, Tag.PUNCT)
                && reported.cue().from() > last
                && drafts.size() > frameStart
                && drafts.getLast().kind.isQuoted()
                && drafts.getLast().span.end() == clause.frame.end(last);
    }
}
