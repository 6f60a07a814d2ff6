package org.crossread.quote;

/// Tells what kind of word a word must be, whatever the part-of-speech model takes it for: by the
/// dictionary, or by the words beside it.
final class MistakenKinds {

    private final Frame frame;
    private final Lexicon lexicon;
    private final SayingVerbs saying;

    MistakenKinds(Frame frame, Lexicon lexicon, SayingVerbs saying) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.saying = saying;
    }

    boolean isVerb(int token) {
        return isNothingElse(token) || isOrder(token) || isOfAnother(token);
    }

    /// “Another implied that”
    private boolean isOfAnother(int token) {
        return frame.is(token, Tag.ADJ)
                && frame.is(token - 1, Tag.DET)
                && !frame.isA(token - 1, WordClass.ARTICLES)
                && frame.isSaying(token)
                && lexicon.ends(lower(token), Setting.PAST_PARTICIPLE)
                && frame.is(token + 1, lexicon.setting(Setting.THAT));
    }

    boolean isNoun(int token) {
        return arePeople(token) || isThing(token);
    }

    /// “urging the board to pursue”: a word that the dictionary knows as a verb only.
    private boolean isNothingElse(int token) {
        return (frame.is(token, Tag.NOUN)
                        || frame.is(token, Tag.ADJ)
                        || frame.is(token, Tag.ADV)
                        || frame.is(token, Tag.PRON))
                && !frame.isCapital(token)
                && frame.isOnlyVerb(token);
    }

    /// “had asked the judge to bar jurors”: what somebody is asked to do, if it has an object.
    private boolean isOrder(int token) {
        if (!frame.is(token, Tag.NOUN)
                || !frame.is(token - 1, lexicon.setting(Setting.TO))
                || lexicon.ends(lower(token), Setting.PLURAL)) {
            return false;
        }
        Tag next = frame.tag(token + 1);
        int at = token - 2;
        while (frame.tag(at).isNominal() || frame.is(at, Tag.ADJ) || frame.is(at, Tag.DET)) {
            at--;
        }
        return (next.isNominal() || next == Tag.DET || next == Tag.PRON)
                && at < token - 2
                && frame.is(at, Tag.VERB)
                && frame.verb(at).takes("order");
    }

    /// “leaders in the Isles said”: no clause begins behind a preposition of place.
    boolean isOfPlace(int token) {
        Tag next = frame.tag(token + 1);
        boolean isNoun = next == Tag.DET || next == Tag.PROPN || next == Tag.NOUN;
        return frame.is(token, Tag.SCONJ)
                && frame.isA(token, WordClass.LOCATIVE)
                && isNoun
                && !frame.is(token + 1, lexicon.setting(Setting.THAT));
    }

    /// “to thoroughly investigate”: no pronoun.
    boolean isAdverb(int token) {
        return frame.is(token, Tag.PRON) && lexicon.ends(lower(token), Setting.ADVERB);
    }

    /// “homes, as well as cars, were”: taken for an adverb behind a comma.
    boolean isCopula(int token) {
        return frame.isA(token, WordClass.COPULAS)
                && !frame.tag(token).isVerbal()
                && !frame.isCapital(token)
                && !frame.is(token - 1, Tag.NUM)
                && Character.isLetter(lower(token).charAt(0));
    }

    /// “as bishops call it”, “said neighbors reported”, “GOP aides on Monday say”
    private boolean arePeople(int token) {
        boolean isSubject =
                saying.isLemma(token + 1)
                        || frame.isSaying(token + 1) && frame.is(token - 1, Tag.VERB)
                        || frame.is(token + 1, Tag.ADP) && frame.is(token - 1, Tag.PROPN);
        return frame.is(token, Tag.VERB)
                && isSubject
                && !frame.isSaying(token)
                && lexicon.areRoles(lower(token));
    }

    /// “said that work to finalize the bill would end”, “in his remarks”: no clause begins with a
    /// plain verb, and nothing is whose.
    private boolean isThing(int token) {
        boolean begins =
                frame.is(token - 1, lexicon.setting(Setting.THAT))
                        && frame.is(token - 1, Tag.SCONJ)
                        && frame.is(token + 1, Tag.PART)
                        && !frame.isOnlyVerb(token);
        boolean isOwned =
                frame.isA(token - 1, WordClass.POSSESSIVE)
                        && frame.isA(token, WordClass.CUE_NOUNS)
                        && frame.is(token - 2, Tag.ADP);
        return frame.is(token, Tag.VERB) && (begins || isOwned);
    }

    /// “said elected leaders should”: two verbs side by side are of two clauses.
    boolean isAdjective(int token) {
        if (frame.is(token, Tag.VERB)
                && frame.is(token - 1, Tag.NUM)
                && frame.isA(token + 1, WordClass.DOCUMENTS)) {
            return true;
        }
        return frame.is(token, Tag.VERB)
                && frame.isSaying(token - 1)
                && frame.is(token - 1, Tag.VERB)
                && !frame.isSaying(token)
                && lexicon.ends(lower(token), Setting.PAST_PARTICIPLE)
                && frame.is(token + 1, Tag.NOUN);
    }

    private String lower(int token) {
        return frame.lower(token);
    }
}
