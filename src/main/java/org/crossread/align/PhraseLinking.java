package org.crossread.align;

import org.crossread.align.wordnet.Headwords;
import org.crossread.align.wordnet.Meaning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// Links phrases of the dictionary to the word that means the same in their place: `speed up` to
/// `expedite`, `prime minister` to `premier`.
///
/// Asked about are phrases whose last word has no counterpart, and whose first word has none either
/// or is linked to the very word that the whole phrase means.
final class PhraseLinking {

    private final WordLexicon lexicon;
    private final WordRow row;
    private final WordRow other;
    private final IntUnaryOperator partner;
    private final Joining joining;

    /// Places of the other row that a phrase was joined to.
    private final BitSet taken = new BitSet();

    /// Makes a place of the row one with a place of the other.
    @FunctionalInterface
    private interface Joining {
        void join(int place, int mate);
    }

    private PhraseLinking(
            WordLexicon lexicon,
            WordRow row,
            WordRow other,
            IntUnaryOperator partner,
            Joining joining) {
        this.lexicon = lexicon;
        this.row = row;
        this.other = other;
        this.partner = partner;
        this.joining = joining;
    }

    static void add(WordLexicon lexicon, WordLinks links, MoreLinks.Gaps gaps) {
        var lefts =
                new PhraseLinking(
                        lexicon, links.left(), links.right(), links::rightOf, links::joinLeft);
        var rights =
                new PhraseLinking(
                        lexicon,
                        links.right(),
                        links.left(),
                        links::leftOf,
                        (place, mate) -> links.joinRight(mate, place));
        lefts.link(gaps);
        rights.link(gap -> gaps.each((here, there) -> gap.between(there, here)));
        if (!lefts.taken.isEmpty() || !rights.taken.isEmpty()) {
            links.findMoved();
        }
    }

    private void link(MoreLinks.Gaps gaps) {
        List<DictionaryPhrase> phrases = phrases();
        for (DictionaryPhrase phrase : phrases) {
            int linked = partner.applyAsInt(phrase.first());
            if (linked >= 0 && isFree(phrase.second()) && means(phrase, linked)) {
                join(phrase, linked);
            }
        }
        if (!phrases.isEmpty()) {
            gaps.each((places, others) -> link(phrases, places, others));
        }
    }

    /// Those whose last word has no counterpart.
    private List<DictionaryPhrase> phrases() {
        boolean isKnown = Grammar.of(row.report()) == Grammar.ENGLISH;
        return isKnown
                ? DictionaryPhrase.in(new RowWords(lexicon, row, this::isFree), lexicon.synonyms())
                : List.of();
    }

    private boolean isFree(int place) {
        return partner.applyAsInt(place) < 0;
    }

    private void link(List<DictionaryPhrase> phrases, int[] places, int[] others) {
        for (DictionaryPhrase phrase : phrases) {
            boolean isHere = Arrays.binarySearch(places, phrase.first()) >= 0;
            if (isHere && isFree(phrase.first()) && isFree(phrase.second())) {
                int mate = nearest(phrase, others);
                if (mate >= 0) {
                    join(phrase, mate);
                }
            }
        }
    }

    private void join(DictionaryPhrase phrase, int mate) {
        taken.set(mate);
        joining.join(phrase.first(), mate);
        if (phrase.isWhole()) {
            joining.join(phrase.second(), mate);
        }
    }

    /// The nearest in meaning of some places, the first of equals, or -1.
    private int nearest(DictionaryPhrase phrase, int[] others) {
        int nearest = -1;
        double best = 0;
        for (int place : others) {
            boolean mayBe = !taken.get(place) && means(phrase, place);
            double kinship = mayBe ? kinship(phrase, place) : 0;
            if (kinship > best) {
                best = kinship;
                nearest = place;
            }
        }
        return nearest;
    }

    private double kinship(DictionaryPhrase phrase, int place) {
        return phrase.meaning().kinship(lexicon.meaning(other.numbers()[place]));
    }

    private boolean means(DictionaryPhrase phrase, int mate) {
        int word = other.numbers()[mate];
        Meaning meaning = lexicon.meaning(word);
        return !lexicon.areOneWord(row.numbers()[phrase.first()], word)
                && kinship(phrase, mate) >= WordLexicon.SYNONYM
                && !phrase.meaning().opposes(meaning)
                && !meaning.opposes(phrase.meaning());
    }

    /// The words of a row, for a look at the phrases that end with certain ones.
    private record RowWords(WordLexicon lexicon, WordRow row, IntPredicate asked)
            implements DictionaryPhrase.Row {

        @Override
        public int size() {
            return row.size();
        }

        @Override
        public String word(int place) {
            return lexicon.folded(row.numbers()[place]);
        }

        @Override
        public Headwords headwords(int place) {
            return lexicon.headwords(row.numbers()[place]);
        }

        @Override
        public boolean isAsked(int place) {
            return asked.test(place);
        }

        @Override
        public boolean touchesNext(int place) {
            return row.touchesNext(place);
        }
    }
}
