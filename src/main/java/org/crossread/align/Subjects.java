package org.crossread.align;

import org.crossread.model.NameVariants;

import java.util.List;

/// The names of two rows that what is told may be told of: `Airbus sold jets to Ryanair` and
/// `Ryanair bought jets from Airbus` say the same. A name behind a preposition is not meant.
final class Subjects {

    private final WordRow left;
    private final WordRow right;
    private final List<NameMention> lefts;
    private final List<NameMention> rights;

    Subjects(WordLexicon lexicon, WordRow left, WordRow right) {
        this.left = left;
        this.right = right;
        lefts = names(lexicon, left, right);
        rights = names(lexicon, right, left);
    }

    private static List<NameMention> names(WordLexicon lexicon, WordRow row, WordRow other) {
        List<NameMention> names = new NameFinder(lexicon, row, other).find(_ -> true);
        names.removeIf(
                name ->
                        row.isBeside(name.from() - 1, name.from())
                                && lexicon.areOfOneClass(
                                        row.numbers()[name.from() - 1], lexicon.number("of")));
        return names;
    }

    /// Whether the nearest names before two places are different ones that stand in the other row
    /// too.
    boolean differ(Mention one, Mention other) {
        String subject = before(one.from(), left, lefts);
        String subjectThere = before(other.from(), right, rights);
        return !subject.isEmpty()
                && !subjectThere.isEmpty()
                && !subject.equals(subjectThere)
                && has(right, subject)
                && has(left, subjectThere);
    }

    private static boolean has(WordRow row, String key) {
        for (int place = 0; place < row.size(); place++) {
            if (Character.isUpperCase(row.initial(place))
                    && NameVariants.key(row.text(place)).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /// Empty where none stands before the place in its sentence.
    private static String before(int place, WordRow row, List<NameMention> names) {
        return names.reversed().stream()
                .filter(
                        name ->
                                name.end() <= place
                                        && row.stretches()[name.from()] == row.stretches()[place])
                .map(Subjects::key)
                .findFirst()
                .orElse("");
    }

    private static String key(NameMention name) {
        return NameVariants.key(name.words().getLast());
    }
}
