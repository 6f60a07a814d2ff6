package org.crossread.quote;

/// Corrects the part-of-speech model where words of saying and offices look like something else: it
/// was trained on the web, where “the firm claims” is two nouns more often than in the news.
final class Retagging {

    private final Frame frame;
    private final Lexicon lexicon;

    Retagging(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
    }

    void apply() {
        boolean prose = !isTitleCase();
        for (int i = 0; i < frame.size(); i++) {
            if (isArticle(i)) {
                frame.retag(i, Tag.DET);
                if (frame.is(i + 1, Tag.ADV) && frame.tag(i + 2).isNominal()) {
                    frame.retag(i + 1, Tag.ADJ);
                }
            } else if (prose && isName(i)) {
                frame.retag(i, Tag.PROPN);
            } else if (isPreposition(i)) {
                frame.retag(i, Tag.ADP);
                if (isTold(i + 1)) {
                    frame.retag(i + 1, Tag.NOUN);
                }
            } else if (isUnlikely(i)) {
                frame.retag(i, byShape(i));
            } else if (frame.is(i, Tag.ADJ)
                    && lexicon.ends(lower(i), Setting.PAST_PARTICIPLE)
                    && isPastTense(i)) {
                frame.retag(i, Tag.VERB);
            }
        }
        for (int i = 0; i < frame.size(); i++) {
            if (frame.isSaying(i) && !frame.is(i, Tag.VERB) && speaks(i)) {
                frame.retag(i, Tag.VERB);
            } else if (frame.isA(i, WordClass.ROLES) && isMistaken(i)) {
                frame.retag(i, frame.isCapital(i) ? Tag.PROPN : Tag.NOUN);
                if (frame.is(i - 1, Tag.ADV)) {
                    frame.retag(i - 1, Tag.ADJ);
                }
            } else if (frame.is(i, Tag.VERB)) {
                frame.retag(i, ofVerb(i));
            } else if (isFirstName(i)) {
                frame.retag(i, Tag.PROPN);
            } else if (expects(i)) {
                frame.retag(i, Tag.VERB);
            } else if (isManner(i)) {
                frame.retag(i, Tag.ADV);
            }
        }
    }

    /// What a word taken for a verb is.
    private Tag ofVerb(int token) {
        if (isQualifier(token)) {
            return Tag.NOUN;
        }
        if (isInflected(token)) {
            return Tag.VERB;
        }
        return isLead(token) ? Tag.ADJ : isBehindArticle(token) ? Tag.NOUN : Tag.VERB;
    }

    private boolean isInflected(int token) {
        return lexicon.ends(lower(token), Setting.PAST_PARTICIPLE)
                || lexicon.ends(lower(token), Setting.PARTICIPLE);
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
                || isName(token + 1)
                || isTold(token + 1);
    }

    private boolean isTold(int token) {
        return lexicon.ends(lower(token), Setting.PLURAL)
                && frame.is(token + 1, lexicon.setting(Setting.THAT));
    }

    private boolean isTitleCase() {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < frame.size(); i++) {
            if (lower(i).length() > 3 && Character.isLetter(lower(i).charAt(0))) {
                words++;
                capitals += frame.isCapital(i) ? 1 : 0;
            }
        }
        return words > 2 && capitals * 10 >= words * 7;
    }

    /// A capital inside a sentence makes a name of anything but a small word.
    private boolean isName(int token) {
        if (!frame.isCapital(token) || frame.isA(token, WordClass.CLOSED) || begins(token)) {
            return false;
        }
        return switch (frame.tag(token)) {
            case NOUN, PRON, VERB, AUX, ADP, ADV, PART, SCONJ, CCONJ, INTJ, X, PUNCT, DET ->
                    !frame.isA(token, WordClass.FIRST) && !frame.isA(token, WordClass.STARTERS);
            case PROPN, ADJ, NUM, SYM -> false;
        };
    }

    private boolean begins(int token) {
        return token == 0 || frame.is(token - 1, Tag.PUNCT) && !frame.is(token - 1, ",");
    }

    /// A word of an open class taken for one of the few small words, or for punctuation.
    private boolean isUnlikely(int token) {
        String lower = lower(token);
        boolean letters = Character.isLetter(lower.codePointAt(0)) && lower.length() > 2;
        return letters
                && switch (frame.tag(token)) {
                    case PUNCT, SYM, ADP, SCONJ, CCONJ, DET, PART, AUX ->
                            !frame.isA(token, WordClass.CLOSED);
                    case VERB -> isNameBeforeCue(token);
                    case NOUN, PROPN, PRON, ADJ, ADV, NUM, INTJ, X -> false;
                };
    }

    /// “Rudaw reports”
    private boolean isNameBeforeCue(int token) {
        return frame.isCapital(token)
                && (frame.isSaying(token + 1) || frame.tag(token + 1).isVerbal())
                && !frame.isSaying(token)
                && !isInflected(token);
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
        boolean verbal = isInflected(token);
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

    /// “Farrow has said”
    private boolean isFirstName(int token) {
        return token == 0
                && frame.isCapital(0)
                && frame.is(0, Tag.INTJ)
                && frame.tag(1).isVerbal()
                && !lexicon.is(WordClass.CLOSED, lower(0));
    }

    /// “says lead author Jane Smith”
    private boolean isLead(int token) {
        return frame.is(token - 1, Tag.VERB)
                && frame.isMarked(token - 2)
                && frame.tag(token + 1).isNominal();
    }

    /// “in the cockpit four minutes later”: no verb stands right behind an article.
    private boolean isBehindArticle(int token) {
        return frame.isA(token - 1, WordClass.ARTICLES)
                && !frame.tag(token + 1).isNominal()
                && !frame.is(token + 1, Tag.ADJ);
    }

    /// “the weather institute warned”
    private boolean isHead(int token) {
        Tag before = frame.tag(token - 1);
        return (before == Tag.NOUN || before == Tag.ADJ)
                && frame.is(token + 1, Tag.VERB)
                && frame.isSaying(token + 1)
                && !isInflected(token)
                && !frame.isA(token, WordClass.CLOSED)
                && !lexicon.ends(lower(token), Setting.PLURAL)
                && lexicon.ends(lower(token + 1), Setting.PAST_PARTICIPLE);
    }

    /// “state media said”
    private boolean isQualifier(int token) {
        return isHead(token)
                || frame.is(token + 1, Tag.NOUN) && frame.isSaying(token + 2) && isLemma(token);
    }

    /// Whether the word is a verb of saying in its plain form.
    private boolean isLemma(int token) {
        return frame.isSaying(token) && frame.verb(token).lemma().equals(lower(token));
    }

    private boolean speaks(int token) {
        if (frame.isCapital(token) || frame.tag(token) == Tag.PUNCT || frame.isMarked(token)) {
            return false;
        }
        boolean plain = isLemma(token);
        boolean participle = lexicon.ends(lower(token), Setting.PARTICIPLE);
        return hasSubject(token, plain, participle) && leadsOn(token);
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
            return frame.isMarked(next + 1)
                    || lexicon.ends(lower(token), Setting.PARTICIPLE)
                    || thatFollows(next + 1);
        }
        return switch (frame.tag(next)) {
            case DET, PRON, SCONJ, PROPN, NUM -> true;
            case NOUN, ADJ ->
                    !frame.is(token, Tag.NOUN)
                            || lexicon.ends(lower(token), Setting.PARTICIPLE)
                            || hasVerbSoon(next);
            case ADP -> lexicon.ends(lower(token), Setting.PARTICIPLE) && frame.is(token - 1, ",");
            case VERB -> hasVerbSoon(next) && !lexicon.ends(lower(token), Setting.PARTICIPLE);
            case ADV, PART, AUX, CCONJ, PUNCT, INTJ, SYM, X -> false;
        };
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
}
