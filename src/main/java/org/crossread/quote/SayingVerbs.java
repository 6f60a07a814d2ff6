package org.crossread.quote;

import org.crossread.model.SentenceKind;

/// Tells whether a word that the tagger does not take for a verb is one of saying: somebody stands
/// before it, and behind it begins what is said.
final class SayingVerbs {

    private final Frame frame;
    private final Lexicon lexicon;

    SayingVerbs(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
    }

    /// Whether the word is a verb of saying in its plain form.
    boolean isLemma(int token) {
        return frame.isSaying(token) && frame.verb(token).lemma().equals(lower(token));
    }

    boolean speaks(int token) {
        if (frame.isCapital(token) && !closesLine(token) && !isFirst(token)
                || frame.tag(token) == Tag.PUNCT
                || frame.isMarked(token)
                || isCounted(token)) {
            return false;
        }
        boolean plain = isLemma(token);
        if (plain && isOfPlaced(token)
                || isOfMarks(token)
                || hasParticle(token)
                || closesLine(token)) {
            return true;
        }
        boolean participle = lexicon.ends(lower(token), Setting.PARTICIPLE);
        if (participle && (isBeforeMarks(token) || isMeans(token) || isFirst(token))) {
            return true;
        }
        return hasSubject(token, plain, participle) && leadsOn(token);
    }

    /// “Headwinds Still in ‘Early Innings,’ Oppenheimer Says”
    private boolean closesLine(int token) {
        return frame.kind() == SentenceKind.HEADLINE
                && token == frame.size() - 1
                && frame.is(token - 1, Tag.PROPN)
                && !isLemma(token)
                && lexicon.ends(lower(token), Setting.PLURAL);
    }

    /// “14 midwife posts”: several things, and no verb of one.
    boolean isCounted(int token) {
        return lexicon.ends(lower(token), Setting.PLURAL)
                && frame.is(token - 1, Tag.NOUN)
                && !lexicon.ends(lower(token - 1), Setting.PLURAL)
                && frame.is(token - 2, Tag.NUM)
                && !frame.is(token - 2, "one")
                && !frame.is(token - 2, "1");
    }

    /// “Police in Bergen tweet that”
    private boolean isOfPlaced(int token) {
        boolean several =
                frame.isA(token - 3, WordClass.PLURAL_HEADS)
                        || frame.is(token - 3, Tag.NOUN)
                                && lexicon.ends(lower(token - 3), Setting.PLURAL);
        return several
                && frame.is(token - 2, Tag.ADP)
                && frame.is(token - 1, Tag.PROPN)
                && frame.is(token + 1, lexicon.setting(Setting.THAT));
    }

    /// “A second memo, from April, speaks of ‘…’”
    private boolean isOfMarks(int token) {
        String particle = frame.verb(token).particle();
        return !particle.isEmpty()
                && frame.is(token - 1, ",")
                && frame.is(token + 1, particle)
                && frame.isMarked(token + 2);
    }

    /// “Donnelly shot back.”
    private boolean hasParticle(int token) {
        String particle = frame.verb(token).particle();
        return !particle.isEmpty()
                && frame.is(token + 1, particle)
                && (frame.is(token - 1, Tag.PROPN) || frame.is(token - 1, Tag.PRON));
    }

    /// “Insisting that …, he left”
    private boolean isFirst(int token) {
        return token == 0 && frame.is(1, lexicon.setting(Setting.THAT));
    }

    /// “some shouting ‘…’”, “angry residents shouting out ‘…’”
    private boolean isBeforeMarks(int token) {
        boolean isFollowed =
                frame.isMarked(token + 1) && !frame.isMarked(token)
                        || frame.isMarked(token + 2)
                                && (frame.is(token + 1, Tag.ADP) || frame.is(token + 1, Tag.ADV));
        return isFollowed && frame.verb(token).takes("aloud");
    }

    /// “signed off by saying, ‘…’”
    private boolean isMeans(int token) {
        int mark = frame.is(token + 1, ",") || frame.is(token + 1, ":") ? token + 2 : token + 1;
        return frame.is(token - 1, lexicon.setting(Setting.BY)) && frame.isMarked(mark);
    }

    private boolean hasSubject(int token, boolean plain, boolean participle) {
        Tag before = frame.tag(token - 1);
        if (frame.is(token - 1, "'s") || before == Tag.DET || before == Tag.ADJ) {
            return false;
        }
        boolean plural = before == Tag.NOUN && lexicon.ends(lower(token - 1), Setting.PLURAL);
        if (plain && plural) {
            return frame.is(token + 1, lexicon.setting(Setting.THAT))
                    || isSubject(token + 1)
                    || frame.is(token + 1, Tag.PRON) && frame.isMarked(token + 2)
                    || token >= frame.size() - 2 && frame.is(token - 2, ",");
        }
        if (plain) {
            return before == Tag.PRON && !frame.isA(token - 1, WordClass.POSSESSIVE)
                    || before == Tag.CCONJ && frame.is(token + 1, Tag.PRON);
        }
        boolean apposed =
                frame.is(token - 1, ",")
                        && frame.is(token - 2, Tag.PROPN)
                        && frame.is(token + 1, lexicon.setting(Setting.THAT));
        if (apposed) {
            return true;
        }
        boolean closes =
                frame.is(token - 1, ",")
                        && frame.isMarked(token + 1)
                        && lexicon.ends(lower(token), Setting.PAST_PARTICIPLE);
        if (closes) {
            return true;
        }
        boolean behindMark = frame.isMarked(token - 1) || frame.is(token - 1, ",");
        return before.isNominal()
                || before == Tag.PRON && !frame.isA(token - 1, WordClass.POSSESSIVE)
                || frame.is(token - 1, ")")
                || before == Tag.ADV && frame.tag(token - 2).isNominal()
                || behindMark
                        && (participle || frame.isMarked(token - 1) || frame.isMarked(token - 2));
    }

    /// “pilots claim they had”
    private boolean isSubject(int token) {
        return frame.is(token, Tag.PRON)
                && !frame.isA(token, WordClass.RELATIVE)
                && frame.tag(token + 1).isVerbal();
    }

    /// Whether a clause or marked words can begin behind the word.
    private boolean leadsOn(int token) {
        int next = token + 1;
        boolean last = next >= frame.size() - 1 && lexicon.ends(lower(token - 1), Setting.PLURAL);
        if (last || frame.isMarked(next) || frame.is(next, ":")) {
            return true;
        }
        if (frame.is(next, ",")) {
            return isInserted(token)
                    || frame.isMarked(next + 1)
                    || lexicon.ends(lower(token), Setting.PARTICIPLE)
                    || thatFollows(next + 1);
        }
        return switch (frame.tag(next)) {
            case DET, PRON, SCONJ, PROPN, NUM -> true;
            case NOUN, ADJ ->
                    !frame.is(token, Tag.NOUN)
                            || lexicon.ends(lower(token), Setting.PARTICIPLE)
                            || frame.isMarked(token - 1) && frame.isRole(next)
                            || hasVerbSoon(next);
            case ADP ->
                    lexicon.ends(lower(token), Setting.PARTICIPLE) && frame.is(token - 1, ",")
                            || frame.isMarked(next + 1) && frame.is(token - 1, Tag.PROPN);
            case VERB -> hasVerbSoon(next) && !lexicon.ends(lower(token), Setting.PARTICIPLE);
            case ADV -> frame.isA(next, WordClass.SUBORDINATORS) && frame.is(token - 1, Tag.PROPN);
            case PART, AUX, CCONJ, PUNCT, INTJ, SYM, X -> false;
        };
    }

    /// “If so, Lund concedes, the map is wrong.”
    private boolean isInserted(int token) {
        return frame.is(token - 2, ",")
                && (frame.is(token - 1, Tag.PROPN) || frame.is(token - 1, Tag.PRON));
    }

    /// “, in a satirical fashion, that”
    private boolean thatFollows(int from) {
        for (int i = from; i < Math.min(frame.size(), from + 8); i++) {
            if (frame.is(i, ",")) {
                return frame.is(i + 1, lexicon.setting(Setting.THAT));
            }
        }
        return false;
    }

    private boolean hasVerbSoon(int from) {
        for (int i = from + 1; i < Math.min(frame.size(), from + 8); i++) {
            if (frame.is(i, Tag.PUNCT)
                    || frame.is(i, Tag.ADP) && !frame.is(i, lexicon.setting(Setting.OF))) {
                return false;
            }
            if (frame.tag(i).isVerbal()) {
                return true;
            }
        }
        return false;
    }

    private String lower(int token) {
        return frame.lower(token);
    }
}
