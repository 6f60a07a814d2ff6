package org.crossread.quote;

/// Tells by the words alone, before anything is tagged, whether a sentence can report speech. What
/// it turns down, [Cues] and [ReportedFinder] would turn down too, at many times the cost.
final class SpeechSigns {

    private static final int FARTHEST = 6;

    private final TokenTable tokens;
    private final Lexicon lexicon;
    private final String that;

    SpeechSigns(TokenTable tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        that = lexicon.setting(Setting.THAT);
    }

    /// Whether the tokens of a sentence without marks can report speech.
    ///
    /// @param anyVerb whether verbs count that only go with marks: the words before wait for the
    ///     name of their speaker, or words in marks follow
    /// @param anyMood whether a verb counts whose mood tells of speech: the words may go on with
    ///     what was said before
    boolean in(int from, int to, boolean anyVerb, boolean anyMood) {
        for (int i = from; i < to; i++) {
            if (tokens.word(i).maySign && isSignOrThat(i, from, to, anyVerb, anyMood)) {
                return true;
            }
        }
        return to > from && tokens.word(to - 1).text.equals(":");
    }

    private boolean isSignOrThat(int at, int from, int to, boolean anyVerb, boolean anyMood) {
        Word word = tokens.word(at);
        return word.mayCue && isSign(at, from, to, anyVerb)
                || word.isA(WordClass.MOOD) && (anyMood || holdsVerb(from, to))
                || anyMood && lexicon.mayTellByMood(word.lower)
                || word.lower.equals(that) && at > from + 1 && isFramed(at - 1, from, to);
    }

    private boolean isSign(int at, int from, int to, boolean anyVerb) {
        Word word = tokens.word(at);
        Verb verb = lexicon.verb(word.lower, word.verb, lower(particle(at, to), from, to));
        return lexicon.namesSource(word.lower)
                || word.isA(WordClass.CUE_NOUNS) && isNoun(at, from, to)
                || verb != Verb.NONE && (anyVerb || verb.reports()) && isVerb(at, from, to, verb);
    }

    /// Whether a word of saying stands among the tokens, of whatever sort.
    private boolean holdsVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.word(i).verb != Verb.NONE) {
                return true;
            }
        }
        return false;
    }

    /// “he grumbled that”, “she signalled to them that”
    private boolean isFramed(int before, int from, int to) {
        for (int i = before; i > Math.max(from, before - FARTHEST); i--) {
            if (mayBeVerb(tokens.word(i))
                    && (i == before
                            || lower(i + 1, from, to).equals(lexicon.setting(Setting.TO)))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeVerb(Word word) {
        return !word.isCapital
                && !word.isA(WordClass.SILENT)
                && !word.isA(WordClass.CLOSED)
                && (lexicon.ends(word.lower, Setting.PAST)
                        || lexicon.ends(word.lower, Setting.PRESENT));
    }

    /// “X's argument”, “the argument is that”, “in the words of”.
    private boolean isNoun(int at, int from, int to) {
        String next = lower(at + 1, from, to);
        return lexicon.is(WordClass.GENITIVE, next)
                || lower(at - 1, from, to).equals("'s")
                || lexicon.isSet(Setting.INVERTS)
                        && lexicon.is(WordClass.POSSESSIVE, lower(at - 1, from, to))
                || next.equals(lexicon.setting(Setting.OF))
                || lexicon.is(WordClass.COPULAS, next)
                        && lower(at + 2, from, to).equals(lexicon.setting(Setting.THAT));
    }

    /// Not “the claim”, “his reports”, “to say”, “Claim Street”.
    private boolean isVerb(int at, int from, int to, Verb verb) {
        String particle = verb.particle();
        if (!particle.isEmpty() && !lower(particle(at, to), from, to).equals(particle)) {
            return false;
        }
        if (tokens.word(at).isCapital && at > from) {
            return false;
        }
        String before = lower(at - 1, from, to);
        if (before.equals(lexicon.setting(Setting.TO))) {
            String earlier = lower(at - 2, from, to);
            return earlier.equals(lexicon.setting(Setting.ON))
                    || lexicon.is(WordClass.GOING_ON, earlier)
                    || turned(at - 2, from);
        }
        return !before.equals("'s")
                && !lexicon.is(WordClass.POSSESSIVE, before)
                && !lexicon.is(WordClass.ARTICLES, before);
    }

    /// Where the particle of a verb can stand: behind it, or at the end of its clause.
    private int particle(int verb, int to) {
        int end = verb + 1;
        int limit = Math.min(to, verb + lexicon.particleReach(tokens.word(verb).lower));
        while (end < limit && tokens.word(end).isLetter) {
            end++;
        }
        return Math.max(verb + 1, end - 1);
    }

    /// “took to Instagram to say”
    private boolean turned(int at, int from) {
        for (int i = at; i >= Math.max(from, at - FARTHEST); i--) {
            if (tokens.word(i).isA(WordClass.TURNING)) {
                return true;
            }
        }
        return false;
    }

    private String lower(int at, int from, int to) {
        return at >= from && at < to ? tokens.word(at).lower : "";
    }
}
