package org.crossread.align;

import org.crossread.align.wordnet.Headwords;
import org.crossread.align.wordnet.Synonyms;
import org.crossread.model.Folding;
import org.crossread.model.NameVariants;

import java.util.Optional;

/// What a word is by itself.
///
/// @param folded without case and typography
/// @param stem the same for all forms of one word, spellings of one name, writings of one figure
/// @param traits what the word may be part of, as a sum of the constants
/// @param term what it counts as where sentences are compared
/// @param grammar of the language that it was taken for one of
record WordFacts(
        String folded, String stem, WordLexicon.Kind kind, int traits, Term term, Grammar grammar) {

    /// A number or a time of day may begin with it.
    static final int COUNTS = 1;

    /// A date may begin with it.
    static final int DATES = 1 << 1;

    /// It denies, or begins like a word that does.
    static final int DENIES = 1 << 2;

    /// It tells how sure something is.
    static final int DOUBTS = 1 << 3;

    /// It decides a matter.
    static final int DECIDES = 1 << 4;

    /// @param word as written
    static WordFacts of(String word, Grammar grammar) {
        String folded = Folding.word(word);
        Optional<Quantity> figure = Quantity.leading(folded);
        WordLexicon.Kind kind = kind(folded, figure.isPresent(), grammar);
        Term term = Term.of(folded, grammar.common());
        String stem =
                kind == WordLexicon.Kind.CONTENT
                        ? stem(
                                plain(word, folded),
                                term,
                                grammar,
                                Character.isUpperCase(word.charAt(0)))
                        : figure.isPresent()
                                ? figure.get().key()
                                : grammar.functionWords().form(folded);
        return new WordFacts(folded, stem, kind, traits(folded), term, grammar);
    }

    /// English is spelled in two ways.
    private static String stem(String plain, Term term, Grammar grammar, boolean isNoun) {
        return grammar == Grammar.ENGLISH
                ? term.stem(SpellingVariants.key(plain))
                : GermanStem.of(plain, isNoun);
    }

    private static String plain(String word, String folded) {
        return Character.isUpperCase(word.charAt(0)) ? NameVariants.key(word) : bare(folded);
    }

    /// Without the ending that says whose something is.
    static String bare(String folded) {
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    private static WordLexicon.Kind kind(String folded, boolean isFigure, Grammar grammar) {
        if (grammar.functionWords().contain(folded)) {
            return WordLexicon.Kind.FUNCTION;
        }
        if (isMark(folded)) {
            return WordLexicon.Kind.MARK;
        }
        return isFigure ? WordLexicon.Kind.FIGURE : WordLexicon.Kind.CONTENT;
    }

    private static boolean isMark(String folded) {
        for (int at = 0; at < folded.length(); at++) {
            if (Character.isLetterOrDigit(folded.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static int traits(String folded) {
        boolean digit = !folded.isEmpty() && Character.isDigit(folded.charAt(0));
        boolean counts = digit || NumberRoles.canBegin(folded) || ClockTime.isName(folded);
        return (counts ? COUNTS : 0)
                | (digit || DateReader.isName(folded) ? DATES : 0)
                | (DenialTable.mayDeny(folded) ? DENIES : 0)
                | (Doubts.WORDS.hold(folded) ? DOUBTS : 0)
                | (Verdicts.WORDS.hold(folded) ? DECIDES : 0);
    }

    /// What the dictionary says of the folded word.
    Headwords headwords(Synonyms synonyms) {
        return term.word().equals(folded) ? term.headwords(synonyms) : synonyms.headwords(folded);
    }

    boolean has(int trait) {
        return (traits & trait) != 0;
    }
}
