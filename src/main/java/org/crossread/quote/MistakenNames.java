package org.crossread.quote;

/// Tells which words are names that the tagger takes for something else: “Young said”, “Rudaw
/// reports”.
final class MistakenNames {

    private final Frame frame;
    private final Lexicon lexicon;
    private final SayingVerbs saying;
    private final MistakenVerbs verbs;

    MistakenNames(Frame frame, Lexicon lexicon, SayingVerbs saying, MistakenVerbs verbs) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.saying = saying;
        this.verbs = verbs;
    }

    boolean isName(int token) {
        return isInside(token) || speaks(token);
    }

    /// A capital inside a sentence makes a name of anything but a small word.
    boolean isInside(int token) {
        if (!frame.isCapital(token) || frame.isA(token, WordClass.CLOSED) || begins(token)) {
            return false;
        }
        return switch (frame.tag(token)) {
            case NOUN, PRON, VERB, AUX, ADP, ADV, PART, SCONJ, CCONJ, INTJ, X, PUNCT, DET ->
                    !frame.isA(token, WordClass.FIRST) && !frame.isA(token, WordClass.STARTERS);
            case PROPN, ADJ, NUM, SYM -> false;
        };
    }

    /// “Young said”, “‘…,’ May told reporters”: who stands right before a word of saying.
    private boolean speaks(int token) {
        boolean saysHere =
                frame.isCapital(token)
                        && frame.isSaying(token + 1)
                        && !frame.isCapital(token + 1)
                        && !saying.isLemma(token + 1);
        return saysHere
                && !frame.is(token - 1, Tag.DET)
                && switch (frame.tag(token)) {
                    case ADJ, VERB, INTJ, X -> !frame.isA(token, WordClass.CLOSED);
                    case ADV ->
                            !frame.isA(token, WordClass.CLOSED)
                                    && (token > 0 || !isCommonAdverb(token));
                    default -> frame.isA(token, WordClass.NAMES_TOO);
                };
    }

    private boolean isCommonAdverb(int token) {
        return frame.isA(token, WordClass.STARTERS)
                || frame.isA(token, WordClass.ADVERB_FILLERS)
                || lexicon.ends(frame.lower(token), Setting.ADVERB)
                        && !frame.is(token + 2, Tag.PRON);
    }

    private boolean begins(int token) {
        return token == 0
                || frame.is(token - 1, Tag.PUNCT)
                        && !frame.is(token - 1, ",")
                        && !frame.is(token - 1, ")");
    }

    /// “Rudaw reports”
    boolean isBeforeCue(int token) {
        return frame.isCapital(token)
                && (frame.isSaying(token + 1) || frame.tag(token + 1).isVerbal())
                && !frame.isSaying(token)
                && !verbs.isInflected(token);
    }

    /// “Farrow has said”, “Trump strongly disagreed”
    boolean isFirst(int token) {
        boolean mayBe =
                token == 0 && frame.isCapital(0) && !lexicon.is(WordClass.CLOSED, frame.lower(0));
        if (!mayBe) {
            return false;
        }
        int verb = frame.is(1, Tag.ADV) ? 2 : 1;
        boolean isActing =
                frame.is(verb, Tag.VERB)
                        && lexicon.ends(frame.lower(verb), Setting.PAST_PARTICIPLE);
        return frame.is(0, Tag.INTJ) && frame.tag(1).isVerbal()
                || frame.is(0, Tag.VERB) && isActing && !verbs.isInflected(0);
    }
}
