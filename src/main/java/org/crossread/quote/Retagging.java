package org.crossread.quote;

/// Corrects the part-of-speech model where words of saying and offices look like something else: it
/// was trained on the web, where “the firm claims” is two nouns more often than in the news.
final class Retagging {

    private final Frame frame;
    private final Lexicon lexicon;
    private final SayingVerbs saying;
    private final MistakenVerbs mistaken;
    private final MistakenNames names;
    private final MistakenKinds kinds;

    Retagging(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        saying = new SayingVerbs(frame, lexicon);
        mistaken = new MistakenVerbs(frame, lexicon, saying);
        names = new MistakenNames(frame, lexicon, saying, mistaken);
        kinds = new MistakenKinds(frame, lexicon, saying);
    }

    void apply() {
        boolean prose = !isTitleCase();
        for (int i = 0; i < frame.size(); i++) {
            if (isArticle(i)) {
                frame.retag(i, Tag.DET);
                describes(i + 1);
            } else if (frame.is(i, "'s") && frame.is(i - 1, Tag.NOUN)) {
                describes(i + 1);
            } else if (frame.is(i, Tag.DET) && isEldest(i + 1)) {
                frame.retag(i + 1, Tag.ADJ);
            } else if (prose && (names.isName(i) || frame.isAcronym(i))) {
                frame.retag(i, Tag.PROPN);
            } else if (kinds.isOfPlace(i)) {
                frame.retag(i, Tag.ADP);
            } else if (isPreposition(i)) {
                frame.retag(i, Tag.ADP);
                if (isTold(i + 1)) {
                    frame.retag(i + 1, Tag.NOUN);
                }
            } else if (isPastForm(i) || isOpening(i) || kinds.isVerb(i)) {
                frame.retag(i, Tag.VERB);
            } else if (isOwned(i)) {
                frame.retag(i, Tag.NOUN);
            } else if (isAuxiliary(i) || kinds.isCopula(i) || isShort(i)) {
                frame.retag(i, Tag.AUX);
            } else if (kinds.isAdverb(i)) {
                frame.retag(i, Tag.ADV);
            } else if (i == 0 && frame.is(i, Tag.PROPN) && lexicon.areRoles(lower(i))) {
                frame.retag(i, Tag.NOUN);
            } else if (frame.is(i, "n't")) {
                frame.retag(i, Tag.PART);
            } else if (isBehindNoun(i)) {
                frame.retag(i, Tag.ADJ);
            } else if (isUnlikely(i)) {
                frame.retag(i, byShape(i));
            } else if (frame.is(i, Tag.ADJ)
                    && lexicon.ends(lower(i), Setting.PAST_PARTICIPLE)
                    && isPastTense(i)) {
                frame.retag(i, Tag.VERB);
            }
        }
        for (int i = 0; i < frame.size(); i++) {
            if (kinds.isNoun(i)) {
                frame.retag(i, Tag.NOUN);
            } else if (kinds.isAdjective(i)) {
                frame.retag(i, Tag.ADJ);
            } else if (frame.isSaying(i) && !frame.is(i, Tag.VERB) && saying.speaks(i)) {
                frame.retag(i, Tag.VERB);
            } else if (frame.isA(i, WordClass.ROLES) && isMistaken(i)) {
                frame.retag(i, frame.isCapital(i) ? Tag.PROPN : Tag.NOUN);
                if (frame.is(i - 1, Tag.ADV)) {
                    frame.retag(i - 1, Tag.ADJ);
                }
            } else if (names.isFirst(i)) {
                frame.retag(i, Tag.PROPN);
            } else if (frame.is(i, Tag.VERB)) {
                frame.retag(i, mistaken.of(i));
            } else if (expects(i)) {
                frame.retag(i, Tag.VERB);
            } else if (isManner(i)) {
                frame.retag(i, Tag.ADV);
            }
        }
    }

    /// “a further increase”, “the firm's then head”
    private void describes(int token) {
        if (frame.is(token, Tag.ADV) && frame.tag(token + 1).isNominal()) {
            frame.retag(token, Tag.ADJ);
        }
    }

    /// “an elderly lady”
    private boolean isEldest(int token) {
        return frame.is(token, Tag.ADV)
                && lexicon.ends(lower(token), Setting.ADVERB)
                && frame.is(token + 1, Tag.NOUN);
    }

    /// “a further increase”, “a second payment”
    private boolean isArticle(int token) {
        return frame.is(token, Tag.PART) && frame.isA(token, WordClass.ARTICLES);
    }

    /// “conveyed to him that”, “told to reporters that”: no infinitive.
    private boolean isPreposition(int token) {
        if (!frame.is(token, Tag.PART) || !frame.is(token, lexicon.setting(Setting.TO))) {
            return false;
        }
        Tag next = frame.tag(token + 1);
        return next == Tag.PRON
                || next == Tag.PROPN
                || next == Tag.DET
                || names.isInside(token + 1)
                || isTold(token + 1);
    }

    /// “Adebayo, 34, wept as …”
    private boolean isPastForm(int token) {
        return frame.isA(token, WordClass.PAST_FORMS)
                && !frame.is(token, Tag.VERB)
                && !frame.isCapital(token)
                && !frame.is(token - 1, Tag.DET);
    }

    /// “Born in Rotterdam, she …”
    private boolean isOpening(int token) {
        boolean isPast =
                frame.isA(token, WordClass.PAST_FORMS)
                        || lexicon.ends(lower(token), Setting.PAST_PARTICIPLE);
        return token == 0
                && isPast
                && frame.is(token, Tag.PROPN)
                && frame.is(token + 1, Tag.ADP)
                && !frame.isGiven(token);
    }

    /// “Israel's military said”
    private boolean isOwned(int token) {
        return frame.is(token, Tag.ADJ)
                && frame.is(token - 1, "'s")
                && frame.is(token + 1, Tag.VERB)
                && frame.isSaying(token + 1);
    }

    /// “had shouted ‘…’”, “has called it”
    private boolean isAuxiliary(int token) {
        return frame.is(token, Tag.VERB)
                && frame.isA(token, WordClass.HAVE)
                && frame.is(token + 1, Tag.VERB)
                && (frame.isMarked(token + 2) || frame.isSaying(token + 1))
                && lexicon.ends(lower(token + 1), Setting.PAST_PARTICIPLE);
    }

    /// “ca n't”, “he 's going”
    private boolean isShort(int token) {
        boolean isBefore = frame.is(token + 1, "n't");
        boolean isBehind =
                frame.is(token, "'s")
                        && frame.is(token - 1, Tag.PRON)
                        && !frame.tag(token + 1).isNominal();
        return isBefore || isBehind;
    }

    /// “sources close to the minister”
    private boolean isBehindNoun(int token) {
        return frame.is(token, Tag.VERB)
                && frame.isA(token, WordClass.BEHIND_NOUNS)
                && frame.tag(token - 1).isNominal()
                && (frame.is(token + 1, Tag.ADP) || frame.is(token + 1, Tag.PART));
    }

    /// “told to reporters that”, “his claim to parliament that”
    private boolean isTold(int token) {
        boolean isNoun =
                lexicon.ends(lower(token), Setting.PLURAL)
                        || frame.isA(token - 2, WordClass.CUE_NOUNS);
        return isNoun && frame.is(token + 1, lexicon.setting(Setting.THAT));
    }

    private boolean isTitleCase() {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < frame.size(); i++) {
            if (frame.isLong(i)) {
                words++;
                capitals += frame.isCapital(i) ? 1 : 0;
            }
        }
        return words > 2 && capitals * 10 >= words * 7;
    }

    /// A word of an open class taken for one of the few small words, or for punctuation.
    private boolean isUnlikely(int token) {
        return switch (frame.tag(token)) {
            case PUNCT, SYM, ADP, SCONJ, CCONJ, DET, PART, AUX ->
                    !frame.isA(token, WordClass.CLOSED) && isOfLetters(lower(token));
            case VERB -> isOfLetters(lower(token)) && names.isBeforeCue(token);
            case NOUN, PROPN, PRON, ADJ, ADV, NUM, INTJ, X -> false;
        };
    }

    private static boolean isOfLetters(String word) {
        return word.length() > 2 && Character.isLetter(word.codePointAt(0));
    }

    private Tag byShape(int token) {
        String lower = lower(token);
        if (frame.isCapital(token)) {
            return Tag.PROPN;
        }
        Tag before = frame.tag(token - 1);
        boolean article = before == Tag.DET || before == Tag.ADJ || before == Tag.ADP;
        if (lexicon.ends(lower, Setting.ADVERB)) {
            return Tag.ADV;
        }
        boolean verbal = mistaken.isInflected(token);
        boolean between =
                before.isNominal()
                        && (frame.is(token + 1, Tag.DET) || frame.is(token + 1, Tag.ADP));
        if (!article && (verbal || between)) {
            return Tag.VERB;
        }
        return frame.tag(token + 1).isNominal() && lower.indexOf('-') > 0 ? Tag.ADJ : Tag.NOUN;
    }

    /// “the crash involved pilot error”: no adjective follows its noun.
    private boolean isPastTense(int token) {
        Tag next = frame.tag(token + 1);
        return frame.is(token - 1, Tag.NOUN)
                && !frame.isMarked(token)
                && (next == Tag.DET
                        || next == Tag.NOUN
                        || next == Tag.ADJ
                        || next == Tag.PROPN
                        || next == Tag.NUM);
    }

    private String lower(int token) {
        return frame.lower(token);
    }

    /// An office taken for a verb or the like behind an article or adjective.
    private boolean isMistaken(int token) {
        Tag tag = frame.tag(token);
        boolean last = !frame.tag(token + 1).isNominal() && !frame.is(token + 1, Tag.ADJ);
        boolean other =
                tag == Tag.VERB
                        || tag == Tag.ADV
                        || tag == Tag.X
                        || tag == Tag.INTJ
                        || tag == Tag.ADJ && last;
        Tag before = frame.tag(token - 1);
        return other
                && (before == Tag.DET
                        || before == Tag.ADJ
                        || before == Tag.NUM
                        || before.isNominal());
    }

    /// “the board expects to”
    private boolean expects(int token) {
        return frame.is(token, Tag.NOUN)
                && frame.tag(token - 1).isNominal()
                && frame.isA(token, WordClass.SILENT)
                && lexicon.ends(lower(token), Setting.PLURAL)
                && frame.is(token + 1, lexicon.setting(Setting.TO));
    }

    /// “he additional mentioned”: a bad synonym of “also”
    private boolean isManner(int token) {
        boolean named = frame.is(token - 1, Tag.PROPN) || frame.is(token - 1, Tag.PRON);
        return frame.is(token, Tag.ADJ)
                && named
                && !frame.isCapital(token)
                && frame.is(token + 1, Tag.VERB)
                && frame.isSaying(token + 1);
    }
}
