package org.crossread.align;

import org.crossread.model.NameVariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// A name, or the part of it that the other side does not share.
///
/// @param words as written
record NameMention(int from, int end, List<String> words) implements Mention {

    /// In words.
    private static final int LONGEST_HEADLINE = 100;

    private static final Set<String> TITLES = Set.copyOf(Table.words("titles.txt"));
    private static final Set<String> PLACES = Set.of("in", "at", "near", "from", "to", "into");
    private static final Set<String> CALENDAR =
            Set.copyOf(Table.rows("calendar.txt").stream().map(row -> row[0]).toList());

    /// Runs of words with a capital that have no link.
    ///
    /// @param isLinked whether the word of a place is linked
    static List<NameMention> in(WordLexicon lexicon, WordRow row, IntPredicate isLinked) {
        List<NameMention> names = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= row.size(); i++) {
            boolean goesOn =
                    i < row.size()
                            && !isLinked.test(i)
                            && isName(lexicon, row, i)
                            && (from < 0 || row.stretches()[i] == row.stretches()[from]);
            if (from >= 0 && !goesOn) {
                names.add(mention(row, from, i));
                from = -1;
            } else if (from < 0 && goesOn) {
                from = i;
            }
        }
        return names;
    }

    private static NameMention mention(WordRow row, int from, int end) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < end; i++) {
            words.add(row.text(i));
        }
        return new NameMention(from, end, List.copyOf(words));
    }

    private static boolean isName(WordLexicon lexicon, WordRow row, int place) {
        if (!Character.isUpperCase(row.initial(place))) {
            return false;
        }
        String folded = lexicon.folded(row.numbers()[place]);
        boolean candidate =
                lexicon.kind(row.numbers()[place]) == WordLexicon.Kind.CONTENT
                        && !TITLES.contains(folded)
                        && !CALENDAR.contains(folded)
                        && !isHeadline(row, row.stretches()[place]);
        boolean starts = place == 0 || row.stretches()[place - 1] != row.stretches()[place];
        return candidate && (!starts || lexicon.canBeName(row.numbers()[place]));
    }

    /// In a line where most words have a capital, a capital tells nothing.
    private static boolean isHeadline(WordRow row, int stretch) {
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

    boolean agrees(NameMention other, WordLexicon lexicon) {
        return isInitialsOf(other)
                || other.isInitialsOf(this)
                || words.stream()
                        .anyMatch(a -> other.words.stream().anyMatch(b -> same(a, b, lexicon)));
    }

    /// Whether another name stands exactly in this one's place.
    boolean replaces(NameMention other, WordLexicon lexicon, WordLinks links) {
        return !agrees(other, lexicon)
                && isAbbreviation() == other.isAbbreviation()
                && fills(from, end, links.left(), lexicon, links::rightOf)
                && fills(other.from, other.end, links.right(), lexicon, links::leftOf);
    }

    /// Whether another name has the same word of place before it (`in Geneva`, `in Vienna`) and
    /// neither has a word behind it that it could belong to.
    boolean rivals(NameMention other, WordLexicon lexicon, WordLinks links) {
        return !agrees(other, lexicon)
                && isAbbreviation() == other.isAbbreviation()
                && isPlace(links.left(), lexicon)
                && other.isPlace(links.right(), lexicon)
                && lexicon.folded(links.left().numbers()[from - 1])
                        .equals(lexicon.folded(links.right().numbers()[other.from - 1]));
    }

    private boolean isPlace(WordRow row, WordLexicon lexicon) {
        return row.isBeside(from - 1, from)
                && PLACES.contains(lexicon.folded(row.numbers()[from - 1]))
                && endsWithin(end, row, lexicon);
    }

    /// Whether no word of content follows that the name could belong to.
    private static boolean endsWithin(int end, WordRow row, WordLexicon lexicon) {
        return !row.isBeside(end - 1, end) || !lexicon.isContent(row.numbers()[end]);
    }

    private boolean isAbbreviation() {
        return words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /// Whether no other word of content stands between the name and the linked words beside it.
    private static boolean fills(
            int from, int end, WordRow row, WordLexicon lexicon, IntUnaryOperator partner) {
        return ends(from, -1, row, lexicon, partner) && ends(end - 1, 1, row, lexicon, partner);
    }

    private static boolean ends(
            int place, int step, WordRow row, WordLexicon lexicon, IntUnaryOperator partner) {
        int next = place + step;
        while (next >= 0
                && next < row.size()
                && row.stretches()[next] == row.stretches()[place]
                && partner.applyAsInt(next) < 0) {
            if (lexicon.isContent(row.numbers()[next])
                    && !TITLES.contains(lexicon.folded(row.numbers()[next]))) {
                return false;
            }
            next += step;
        }
        return true;
    }

    private static boolean same(String one, String other, WordLexicon lexicon) {
        return NameVariants.key(one).equals(NameVariants.key(other))
                || Spelling.likeness(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))
                        >= 0.6
                || lexicon.kinship(lexicon.number(one), lexicon.number(other)) >= 0.75;
    }

    /// `UN` of `United Nations`.
    private boolean isInitialsOf(NameMention other) {
        String letters = words.getFirst().replace(".", "");
        if (words.size() != 1
                || other.words.size() < 2
                || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        var initials = new StringBuilder();
        other.words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString().equals(letters);
    }
}
