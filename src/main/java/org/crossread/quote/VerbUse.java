package org.crossread.quote;

import org.crossread.model.SentenceKind;

import java.util.Set;

/// Tells whether a word that looks like one is a verb of saying where it stands: not in “the
/// proposed law”, “to say”, “add up”.
final class VerbUse {

    private static final int FARTHEST_ERRAND = 8;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;

    /// “up”, behind “adds”
    private final Set<String> unspoken;

    /// “wollte”, before “wissen”
    private final Set<String> wanting;

    VerbUse(Clause clause) {
        this.clause = clause;
        frame = clause.frame;
        lexicon = clause.lexicon;
        unspoken = lexicon.words("unspoken");
        wanting = lexicon.words("wanting");
    }

    /// Whether the word, a form of the verb, is used as one, of the one who says something.
    boolean isVerb(int token, Verb verb) {
        String particle = verb.particle();
        if (!particle.isEmpty() && !frame.is(particle(token), particle)) {
            return false;
        }
        if (!frame.is(token, Tag.VERB) || isTold(token, verb)) {
            return false;
        }
        if (frame.is(token - 1, lexicon.setting(Setting.TO))) {
            return isGoingOn(token - 2);
        }
        boolean isOther = particle.isEmpty() && unspoken.contains(frame.lower(token + 1));
        if (isOther || verb.takes("wanted") && !isWanted(token)) {
            return false;
        }
        if (quotesAnother(token) || isAsked(token, verb)) {
            return false;
        }
        boolean attributive =
                frame.is(token - 1, Tag.DET) && !isAlone(token - 1)
                        || isPossessor(token - 1)
                        || isCounted(token)
                        || frame.isA(token - 1, WordClass.POSSESSIVE);
        return !attributive && (!clause.isNamePart(token) || isLast(token));
    }

    /// “wollte von ihr wissen, ob …”
    private boolean isWanted(int token) {
        for (int i = token - 1; i >= 0 && !frame.is(i, Tag.PUNCT); i--) {
            if (wanting.contains(frame.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// “94 of the 114 proposed homes”
    private boolean isCounted(int token) {
        return frame.is(token - 1, Tag.NUM)
                && frame.is(token + 1, Tag.NOUN)
                && lexicon.ends(frame.lower(token), Setting.PAST_PARTICIPLE)
                && frame.is(token - 2, Tag.DET);
    }

    /// “the minister's proposed law”, “the ministers' proposed law”
    private boolean isPossessor(int apostrophe) {
        boolean isOfSeveral =
                frame.is(apostrophe, "'")
                        && frame.lower(apostrophe - 1).endsWith("s")
                        && frame.tag(apostrophe - 1).isNominal()
                        && clause.phrases.at(apostrophe - 1).equals(clause.phrases.at(apostrophe));
        return isOfSeveral || frame.is(apostrophe, "'s");
    }

    /// Where the particle of a verb can stand: right behind it, or where the language parts them,
    /// at the end of the clause: “gab am Montag an, dass …”.
    int particle(int verb) {
        int end = verb + 1;
        int limit = Math.min(frame.size(), verb + lexicon.particleReach(frame.lower(verb)));
        while (end < limit && !frame.is(end, Tag.PUNCT)) {
            end++;
        }
        return Math.max(verb + 1, end - 1);
    }

    /// “… Early Innings, Oppenheimer Says”: the verb that ends a headline in capitals.
    private boolean isLast(int token) {
        return frame.kind() == SentenceKind.HEADLINE && token == frame.size() - 1;
    }

    /// “Sjögren shrugs when asked if he is angry”
    private boolean isAsked(int token, Verb verb) {
        return verb.takes("order")
                && clause.isSubordinator(token - 1)
                && lexicon.ends(frame.lower(token), Setting.PAST_PARTICIPLE);
    }

    /// “Another said”
    private boolean isAlone(int determiner) {
        return !frame.isA(determiner, WordClass.ARTICLES)
                && clause.phrases
                        .at(determiner)
                        .filter(phrase -> phrase.to() - phrase.from() == 1)
                        .isPresent();
    }

    /// “Doctor ‘ignored warnings’, inquest told”: whoever ends a headline so was told it.
    private boolean isTold(int token, Verb verb) {
        return frame.kind() == SentenceKind.HEADLINE
                && token == frame.size() - 1
                && verb.takes("addressee");
    }

    /// “the BBC quoted Cook as saying”, “Cook was quoted by the BBC as saying”: the one who says
    /// it has the other verb.
    private boolean quotesAnother(int token) {
        int named = frame.is(token + 1, lexicon.setting(Setting.BY)) ? token + 2 : token + 1;
        int as = clause.phrases.startingAt(named).map(Phrase::to).orElse(named);
        return frame.is(as, lexicon.setting(Setting.AS))
                && frame.isSaying(as + 1)
                && clause.isParticiple(as + 1);
    }

    /// “went on to say”, “continues to say”, “took to Instagram to say”
    private boolean isGoingOn(int token) {
        boolean goesOn =
                frame.is(token, lexicon.setting(Setting.ON))
                        || frame.is(token, Tag.VERB) && frame.isA(token, WordClass.GOING_ON);
        return goesOn || turned(token);
    }

    private boolean turned(int token) {
        for (int i = token; i > 0 && token - i < FARTHEST_ERRAND && !clause.isWall(i); i--) {
            if (frame.is(i, Tag.VERB)) {
                return frame.isA(i, WordClass.TURNING);
            }
        }
        return false;
    }
}
