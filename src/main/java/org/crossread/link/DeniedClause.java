package org.crossread.link;

import org.crossread.model.Folding;
import org.crossread.model.WordKinship;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words of a clause that holds a negation.
///
/// @param words folded
/// @param isContent for each word whether it carries content
record DeniedClause(List<String> words, List<Boolean> isContent) {

    private static final Set<String> NEGATIONS = WordList.folded("negations.txt");
    private static final Set<String> PREPOSITIONS = WordList.folded("prepositions.txt");
    private static final String BETWEEN_CLAUSES = ".;:!?,\u2014\u2013";

    /// A kind of the other, or nearer.
    private static final double LEAST_KINSHIP = 0.6;

    /// An object stands at most so many words behind its act, and so many behind its preposition.
    private static final int REACH = 6;

    private static final int PHRASE = 3;

    DeniedClause {
        words = List.copyOf(words);
        isContent = List.copyOf(isContent);
    }

    /// The clauses of a saying that deny.
    static List<DeniedClause> of(Saying saying, Lexicon lexicon) {
        List<DeniedClause> clauses = new ArrayList<>();
        List<String> words = new ArrayList<>();
        String text = saying.text();
        int end;
        for (int at = 0; at < text.length(); at = end) {
            end = wordEnd(text, at);
            if (end > at) {
                words.add(Folding.word(text.substring(at, end)));
            } else {
                end = at + 1;
                if (BETWEEN_CLAUSES.indexOf(text.charAt(at)) >= 0) {
                    add(words, lexicon, clauses);
                }
            }
        }
        add(words, lexicon, clauses);
        return clauses;
    }

    /// Behind the letters and digits that begin here, and what an apostrophe ties to them.
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        boolean isTied =
                end > start && end < text.length() && "'\u2019".indexOf(text.charAt(end)) >= 0;
        int tail = end + 1;
        while (isTied && tail < text.length() && Character.isLetter(text.codePointAt(tail))) {
            tail += Character.charCount(text.codePointAt(tail));
        }
        return isTied && tail > end + 1 ? tail : end;
    }

    private static void add(List<String> words, Lexicon lexicon, List<DeniedClause> clauses) {
        if (words.stream().anyMatch(NEGATIONS::contains)) {
            List<Boolean> isContent =
                    words.stream()
                            .map(word -> lexicon.isContent(word) && !NEGATIONS.contains(word))
                            .toList();
            clauses.add(new DeniedClause(words, isContent));
        }
        words.clear();
    }

    /// Whether an act and its object here are akin to those of the other clause.
    boolean denies(DeniedClause other, WordKinship kinship) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < other.words.size(); j++) {
                if (isKin(i, other, j, kinship) && haveKinObjects(i, other, j, kinship)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean haveKinObjects(int act, DeniedClause other, int otherAct, WordKinship kinship) {
        for (int i = act + 1; i < words.size() && i <= act + REACH; i++) {
            String tie = preposition(i, act);
            for (int j = otherAct + 1; !tie.isEmpty() && j < other.words.size(); j++) {
                boolean isObject =
                        j <= otherAct + REACH && tie.equals(other.preposition(j, otherAct));
                if (isObject && isKin(i, other, j, kinship)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isKin(int word, DeniedClause other, int otherWord, WordKinship kinship) {
        return isContent.get(word)
                && other.isContent.get(otherWord)
                && kinship.between(words.get(word), other.words.get(otherWord)) >= LEAST_KINSHIP;
    }

    /// The preposition that governs a word, between it and the act; empty for none.
    private String preposition(int word, int act) {
        for (int i = word - 1; i > act && i >= word - PHRASE; i--) {
            if (PREPOSITIONS.contains(words.get(i))) {
                return words.get(i);
            }
        }
        return "";
    }
}
