package org.crossread.align;

import org.crossread.model.Folding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// Finds the names of a row of words: those with a capital, and in German, where every noun has
/// one, only those that something else shows to be names.
final class NameFinder {

    /// In words.
    private static final int LONGEST_HEADLINE = 100;

    private static final Set<String> TITLES =
            Table.words("titles.txt").stream().map(Folding::word).collect(Collectors.toSet());

    /// What is told of as of a place, though English writes it small.
    private static final Set<String> WITHOUT_CAPITAL = Set.of("moon", "sun");

    private final WordLexicon lexicon;
    private final WordRow row;
    private final WordRow other;
    private final boolean isGerman;

    /// The stretch last asked about, and whether it is a headline.
    private int asked = -1;

    private boolean isAskedHeadline;

    /// Places asked about, and those of them that are names.
    private final BitSet known = new BitSet();

    private final BitSet names = new BitSet();

    /// @param other in which a word that begins a sentence here may show that it is a name
    NameFinder(WordLexicon lexicon, WordRow row, WordRow other) {
        this.lexicon = lexicon;
        this.row = row;
        this.other = other;
        isGerman = Grammar.of(row.report()) != Grammar.ENGLISH;
    }

    /// Whether a folded word with a capital is a title, no name.
    static boolean isTitle(String folded) {
        return TITLES.contains(folded);
    }

    /// @param isAsked whether the word of a place may belong to a name that is looked for
    List<NameMention> find(IntPredicate isAsked) {
        List<NameMention> names = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= row.size(); i++) {
            boolean goesOn = i < row.size() && isAsked.test(i) && isName(i);
            if (from >= 0 && !(goesOn && row.isBeside(i - 1, i))) {
                names.add(mention(from, i));
                from = -1;
            }
            if (from < 0 && goesOn) {
                from = i;
            }
        }
        return names;
    }

    private NameMention mention(int from, int end) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < end; i++) {
            words.add(row.text(i));
        }
        return new NameMention(from, end, List.copyOf(words));
    }

    private boolean isName(int place) {
        if (!known.get(place)) {
            known.set(place);
            names.set(place, isFoundName(place));
        }
        return names.get(place);
    }

    private boolean isFoundName(int place) {
        if (!mayBeName(place)) {
            return false;
        }
        int number = row.numbers()[place];
        boolean isShown =
                !row.isFirst(place) || lexicon.canBeName(number) || hasCapitalWithin(number);
        return isShown && (!isGerman || new GermanNames(lexicon, row, other).hold(place));
    }

    private boolean isWithoutCapital(int place) {
        return !isGerman && WITHOUT_CAPITAL.contains(lexicon.folded(row.numbers()[place]));
    }

    private boolean mayBeName(int place) {
        if (isWithoutCapital(place)) {
            return true;
        }
        if (!Character.isUpperCase(row.initial(place))) {
            return false;
        }
        String folded = lexicon.folded(row.numbers()[place]);
        return lexicon.kind(row.numbers()[place]) == WordLexicon.Kind.CONTENT
                && !TITLES.contains(folded)
                && !DateReader.isName(folded)
                && (isGerman || !isHeadline(row.stretches()[place]));
    }

    /// Whether the word stands with a capital inside a sentence of the other row.
    private boolean hasCapitalWithin(int number) {
        for (int place = 0; place < other.size(); place++) {
            if (other.numbers()[place] == number
                    && !other.isFirst(place)
                    && Character.isUpperCase(other.initial(place))) {
                return true;
            }
        }
        return false;
    }

    /// In a line where most words have a capital, a capital tells nothing. A headline has no stop.
    private boolean isHeadline(int stretch) {
        if (stretch != asked) {
            asked = stretch;
            isAskedHeadline = mostHaveCapitals(stretch) && !hasStop(stretch);
        }
        return isAskedHeadline;
    }

    private boolean hasStop(int stretch) {
        int[] places = row.placesOf(stretch);
        int end = row.span(places[0], places[places.length - 1] + 1).end();
        return row.report().text().startsWith(".", end);
    }

    private boolean mostHaveCapitals(int stretch) {
        int words = 0;
        int capitals = 0;
        int[] places = row.placesOf(stretch);
        for (int k = 0; k < Math.min(LONGEST_HEADLINE, places.length); k++) {
            if (row.span(places[k], places[k] + 1).length() > 3) {
                words++;
                capitals += Character.isUpperCase(row.initial(places[k])) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 3 > words * 2;
    }
}
