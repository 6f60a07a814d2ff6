package org.crossread.align;

import org.crossread.model.Folding;
import org.crossread.model.NameVariants;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/// A name, or the part of it that the other side does not share.
///
/// @param words as written
record NameMention(int from, int end, List<String> words) implements Mention {

    private static final Set<String> PLACES = Set.of("in", "at", "near", "from", "to", "into");

    private static final int SHORTEST = 3;
    private static final Pattern LETTERLESS = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final Set<String> TIMES =
            Set.of("early", "late", "shortly", "overnight", "last", "next", "ago");

    boolean agrees(NameMention other, WordLexicon lexicon) {
        return isInitialsOf(other)
                || other.isInitialsOf(this)
                || States.areOne(words, other.words)
                || words.stream()
                        .anyMatch(a -> other.words.stream().anyMatch(b -> same(a, b, lexicon)));
    }

    /// Whether another name is of the same sort, long or in letters, but not the same.
    boolean isOther(NameMention other, WordLexicon lexicon) {
        return !agrees(other, lexicon) && isAbbreviation() == other.isAbbreviation();
    }

    /// Whether another name stands exactly in this one's place.
    boolean replaces(NameMention other, WordLexicon lexicon, WordLinks links) {
        return isOther(other, lexicon)
                && isOwner(links.left()) == other.isOwner(links.right())
                && isBehindPreposition(links.left(), lexicon)
                        == other.isBehindPreposition(links.right(), lexicon)
                && fills(from, end, links.left(), lexicon, links::rightOf)
                && fills(other.from, other.end, links.right(), lexicon, links::leftOf);
    }

    /// Whether another name has the same word of place before it (`in Geneva`, `in Vienna`) and
    /// neither has a word behind it that it could belong to.
    boolean rivals(NameMention other, WordLexicon lexicon, WordLinks links) {
        return isOther(other, lexicon)
                && isPlace(links.left(), lexicon)
                && other.isPlace(links.right(), lexicon)
                && lexicon.folded(links.left().numbers()[from - 1])
                        .equals(lexicon.folded(links.right().numbers()[other.from - 1]));
    }

    /// `India's Modi`
    private boolean isOwner(WordRow row) {
        return Folding.word(words.getLast()).endsWith("'s")
                && row.isBeside(end - 1, end)
                && Character.isUpperCase(row.initial(end));
    }

    private boolean isBehindPreposition(WordRow row, WordLexicon lexicon) {
        int before = row.isBeside(from - 1, from) ? from - 1 : -1;
        if (before > 0 && lexicon.folded(row.numbers()[before]).equals("the")) {
            before = row.isBeside(before - 1, before) ? before - 1 : -1;
        }
        return before >= 0 && lexicon.areOfOneClass(row.numbers()[before], lexicon.number("of"));
    }

    private boolean isPlace(WordRow row, WordLexicon lexicon) {
        return row.isBeside(from - 1, from)
                && PLACES.contains(lexicon.folded(row.numbers()[from - 1]))
                && endsWithin(end, row, lexicon);
    }

    /// Whether no word of content follows that the name could belong to; when it was does not, nor
    /// what is no noun in German.
    private static boolean endsWithin(int end, WordRow row, WordLexicon lexicon) {
        return !row.isBeside(end - 1, end)
                || !lexicon.isContent(row.numbers()[end])
                || Grammar.of(row.report()) != Grammar.ENGLISH
                        && !Character.isUpperCase(row.initial(end))
                || TIMES.contains(lexicon.folded(row.numbers()[end]))
                || DateReader.isName(lexicon.folded(row.numbers()[end]));
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
                    && !NameFinder.isTitle(lexicon.folded(row.numbers()[next]))) {
                return false;
            }
            next += step;
        }
        return true;
    }

    private static boolean same(String one, String other, WordLexicon lexicon) {
        return letters(one).equals(letters(other))
                || isShort(one, other)
                || isShort(other, one)
                || NameVariants.key(one).equals(NameVariants.key(other))
                || Spelling.likeness(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))
                        >= 0.6
                || lexicon.kinship(lexicon.number(one), lexicon.number(other)) >= 0.75;
    }

    private static String letters(String word) {
        return LETTERLESS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// `Dan` of `Daniel`.
    private static boolean isShort(String one, String other) {
        return one.length() >= SHORTEST && other.length() > one.length() && other.startsWith(one);
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
