package org.crossread.align;

import org.crossread.model.NameVariants;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// The names of two rows that what is told may be told of: `Airbus sold jets to Ryanair` and
/// `Ryanair bought jets from Airbus` say the same. A name behind a preposition is not meant.
final class Subjects {

    /// In words, how far from a verb its subject and its object may stand.
    private static final int REACH = 6;

    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "be", "being");
    private static final String AGENT = "by";

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final WordRow left;
    private final WordRow right;
    private final List<NameMention> lefts;
    private final List<NameMention> rights;

    Subjects(WordLexicon lexicon, WordLinks links) {
        this.lexicon = lexicon;
        this.links = links;
        left = links.left();
        right = links.right();
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

    /// `was sold` and `was bought` are told of the same thing, which neither party is.
    private boolean isPassive(WordRow row, Mention told) {
        int before = told.from() - 1;
        return row.isBeside(before, told.from())
                && PASSIVE.contains(lexicon.folded(row.numbers()[before]))
                && !(row.isBeside(told.end() - 1, told.end())
                        && lexicon.folded(row.numbers()[told.end()]).equals(AGENT));
    }

    /// Whether what is told of one party at the first place is told of the other at the second.
    boolean areTurned(Mention one, Mention other) {
        return differ(one, other)
                || areCrossed(one, other)
                || isPassive(left, one) && isPassive(right, other);
    }

    /// Whether the nearest words of content before each place that the other row has too stand
    /// behind the other one: `the airline buys jets from the firm`, `the firm sells jets to the
    /// airline`.
    private boolean areCrossed(Mention one, Mention other) {
        int subject = linkedBefore(one.from(), left, links::rightOf);
        int subjectThere = linkedBefore(other.from(), right, links::leftOf);
        return subject >= other.end() && subjectThere >= one.end();
    }

    /// The partner of the nearest linked word of content before a place, or -1.
    private int linkedBefore(int place, WordRow row, IntUnaryOperator partner) {
        for (int at = place - 1; at >= place - REACH && row.isBeside(at, at + 1); at--) {
            if (partner.applyAsInt(at) >= 0 && lexicon.isContent(row.numbers()[at])) {
                return partner.applyAsInt(at);
            }
        }
        return -1;
    }

    /// Whether the nearest names before two places are different ones that stand in the other row
    /// too.
    private boolean differ(Mention one, Mention other) {
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
