package org.crossread.quote;

/// What the words beside a pronoun tell of it.
final class PronounForms {

    private PronounForms() {}

    /// “sie sprachen”, where one word is “she” and “they”: the verb beside it tells which.
    static boolean areSeveral(Mention pronoun, Lexicon lexicon) {
        Frame frame = pronoun.frame();
        int behind = pronoun.from() + 1;
        int verb = frame.tag(behind).isVerbal() ? behind : pronoun.from() - 1;
        return lexicon.is(WordClass.THEY, pronoun.head())
                && frame.tag(verb).isVerbal()
                && lexicon.ends(frame.lower(verb), Setting.SEVERAL_ACT);
    }

    /// “The mayor, she said, should …”: whoever is spoken of does not speak; where the verb comes
    /// first in what is inserted, “Faeser sah das anders, sie sagte …” has a clause of its own, as
    /// has “Wright came first, he said the house …”.
    static boolean isInserted(Mention pronoun, Lexicon lexicon) {
        Frame frame = pronoun.frame();
        int at = pronoun.from();
        boolean leads =
                lexicon.isSet(Setting.INVERTS)
                        || frame.isA(0, WordClass.SUBORDINATORS)
                        || frame.is(0, Tag.ADP)
                        || frame.is(0, Tag.SCONJ);
        boolean isLed =
                frame.is(at - 2, Tag.SCONJ)
                        || frame.is(at - 2, Tag.CCONJ)
                        || frame.isA(at - 2, WordClass.SUBORDINATORS);
        boolean reports =
                frame.is(at + 2, Tag.DET)
                        || frame.is(at + 2, Tag.PRON)
                        || frame.is(at + 2, Tag.SCONJ);
        return frame.is(at - 1, ",")
                && !frame.isMarked(at - 2)
                && frame.isSaying(at + 1)
                && !reports
                && !isLed
                && !leads;
    }
}
