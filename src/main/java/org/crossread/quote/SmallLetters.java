package org.crossread.quote;

import java.util.Set;
import java.util.function.Predicate;

/// Corrects the part-of-speech model in languages that give all nouns a capital: what begins with a
/// small letter is no noun and no name, and a noun behind a given name is a surname.
final class SmallLetters {

    private static final int SHORTEST = 4;

    private final Frame frame;
    private final Lexicon lexicon;

    /// “im”, “zum”: a preposition and an article in one, two words to the model.
    private final Set<String> contractions;

    private final Predicate<String> isSurname;

    SmallLetters(Frame frame, Lexicon lexicon, Predicate<String> isSurname) {
        this.isSurname = isSurname;
        this.frame = frame;
        this.lexicon = lexicon;
        contractions = lexicon.words("contractions");
    }

    void apply() {
        for (int i = 0; i < frame.size(); i++) {
            if (isSurname(i) || isKnown(i) || isNoSmallWord(i)) {
                frame.retag(i, Tag.PROPN);
            } else if (frame.is(i, Tag.X) && contractions.contains(frame.lower(i))) {
                frame.retag(i, Tag.ADP);
            } else if (frame.is(i, lexicon.setting(Setting.ACCORDING)) && isSource(i + 1)) {
                frame.retag(i, Tag.ADP);
            } else if (isSmall(i) && frame.isA(i, WordClass.DATES)) {
                frame.retag(i, Tag.ADV);
            } else if (isSmall(i) && frame.tag(i).isNominal()) {
                frame.retag(i, isFinite(i) || isSecond(i) ? Tag.VERB : Tag.ADJ);
            } else if (isSmall(i) && (isToldSo(i) || isSecond(i) || isBehindClause(i))) {
                frame.retag(i, Tag.VERB);
            } else if (isOffice(i)) {
                frame.retag(i, Tag.NOUN);
            } else if (isAuxiliary(i)) {
                frame.retag(i, Tag.AUX);
            }
        }
    }

    /// “soll sich laut Polizei ereignet haben”: no adjective.
    private boolean isSource(int token) {
        return frame.isCapital(token) || frame.is(token, Tag.DET);
    }

    /// “sagte Dierk Holm”: a capital where no sentence begins, taken for an article or the like.
    private boolean isNoSmallWord(int token) {
        boolean isInside = frame.is(token - 1, Tag.VERB) || frame.tag(token - 1).isNominal();
        return frame.isCapital(token)
                && isInside
                && frame.is(token, Tag.DET)
                && frame.isCapital(token + 1)
                && !frame.isA(token, WordClass.CLOSED);
    }

    /// “Jonas Reiter”, “Sebastian Kurz”
    private boolean isSurname(int token) {
        boolean isOther =
                frame.is(token, Tag.NOUN)
                        || frame.is(token, Tag.ADJ)
                        || frame.is(token, Tag.ADV)
                        || frame.is(token, Tag.VERB);
        return isOther
                && frame.isCapital(token)
                && frame.is(token - 1, Tag.PROPN)
                && frame.isGiven(token - 1);
    }

    /// “wackelt Reiter”: the last name of somebody, not “der Reiter”.
    private boolean isKnown(int token) {
        Tag before = frame.tag(token - 1);
        boolean isLed = before == Tag.DET || before == Tag.ADJ || before == Tag.NUM;
        return frame.is(token, Tag.NOUN)
                && !isLed
                && frame.isCapital(token)
                && isSurname.test(frame.word(token));
    }

    /// “der CSU-Chef”, taken for a name.
    private boolean isOffice(int token) {
        boolean isOne = frame.isRole(token) || lexicon.isPersonNoun(frame.lower(token));
        int article = frame.is(token - 1, Tag.ADJ) ? token - 2 : token - 1;
        return frame.is(token, Tag.PROPN)
                && isOne
                && frame.isA(article, WordClass.ARTICLES)
                && !frame.is(token + 1, Tag.PROPN);
    }

    /// “Er hat ausgesagt, dass …”: a verb of having before a participle.
    private boolean isAuxiliary(int token) {
        return frame.is(token, Tag.VERB)
                && frame.isA(token, WordClass.HAVE)
                && frame.is(token + 1, Tag.VERB)
                && frame.isSaying(token + 1);
    }

    /// “die anderen spotten:”, “dass man sich freue.”
    private boolean isLast(int token) {
        return frame.is(token + 1, Tag.PUNCT)
                && (frame.isSaying(token) || lexicon.mayTellByMood(frame.lower(token)));
    }

    private boolean isSmall(int token) {
        String word = frame.word(token);
        return word.length() >= SHORTEST && Character.isLowerCase(word.charAt(0));
    }

    /// “…, packte Göring-Eckardt in ihre Rede”, “Schulze kontert: ‘…’”: a form of a verb where no
    /// article, adjective or preposition leads to a noun.
    private boolean isFinite(int token) {
        if (frame.isSaying(token)) {
            return true;
        }
        boolean inflected =
                lexicon.ends(frame.lower(token), Setting.PAST)
                        || lexicon.ends(frame.lower(token), Setting.PRESENT);
        return inflected && !leadsToNoun(token - 1);
    }

    private boolean leadsToNoun(int token) {
        return switch (frame.tag(token)) {
            case DET, ADJ, ADP, NUM -> true;
            case NOUN, PROPN, PRON, VERB, AUX, ADV, CCONJ, SCONJ, PART, PUNCT, INTJ, SYM, X ->
                    false;
        };
    }

    /// “Immerhin mache Merkel das mit”: one in that mood before a name, where the verb stands
    /// second.
    private boolean isSecond(int token) {
        return token == 1
                && (frame.is(token, Tag.ADJ) || frame.tag(token).isNominal())
                && frame.is(0, Tag.ADV)
                && frame.is(token + 1, Tag.PROPN)
                && lexicon.mayTellByMood(frame.lower(token));
    }

    /// “Dass es eilt, äußerten Ärzte oft.”: a verb of saying between what is said and who says it.
    private boolean isBehindClause(int token) {
        return frame.is(token, Tag.ADJ)
                && frame.isSaying(token)
                && frame.is(token - 1, ",")
                && frame.is(0, lexicon.setting(Setting.THAT))
                && frame.tag(token + 1).isNominal();
    }

    /// “die anderen spotten: …”, “die Städte wüssten selbst”: a verb of saying or one in the mood
    /// of reported speech, taken for an adjective behind its subject.
    private boolean isToldSo(int token) {
        boolean isBehindSubject = frame.tag(token - 1).isNominal() || frame.is(token - 1, Tag.PRON);
        if (frame.is(token, Tag.ADV)) {
            return isBehindSubject && frame.isA(token, WordClass.MOOD);
        }
        return frame.is(token, Tag.ADJ)
                && isBehindSubject
                && !frame.tag(token + 1).isNominal()
                && (isLast(token) || frame.isA(token, WordClass.MOOD));
    }
}
