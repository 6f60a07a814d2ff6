package org.crossread.align;

import org.crossread.model.Flag;
import org.crossread.model.Span;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// Finds names that both sides have, but each in the other's part: `Keller beat Ramos` and `Ramos
/// beat Keller`, `Apple sued Samsung` and `Apple was sued by Samsung`.
///
/// The part of a name is told by the word before it, articles and titles aside.
final class ExchangedNames {

    private static final Set<String> LISTING = Set.of("and", "or", "und", "oder", "&");

    /// Who does these to whom tells nothing new when turned round.
    private static final Set<String> MUTUAL =
            Set.of(
                    "meet", "meets", "met", "meeting", "marry", "married", "marries", "with",
                    "between", "face", "faces", "faced", "play", "plays", "played", "drew",
                    "joined", "join", "v", "vs", "versus", "mit", "traf", "trafen");

    private static final Set<String> AGENT = Set.of("by", "von", "durch");

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final WordRow left;
    private final WordRow right;
    private final FoundFlags flags;
    private final NameParts parts;

    ExchangedNames(WordLexicon lexicon, WordLinks links, FoundFlags flags) {
        this.lexicon = lexicon;
        this.links = links;
        this.flags = flags;
        left = links.left();
        right = links.right();
        parts = new NameParts(lexicon);
    }

    /// @param leftNames what finds those of the left
    /// @param rightNames the same of the right
    void flag(NameFinder leftNames, NameFinder rightNames) {
        if (!mayBeExchanged()) {
            return;
        }
        List<NameParts.Part> lefts = parts.of(left, leftNames);
        if (lefts.size() < 2) {
            return;
        }
        List<NameParts.Part> rights = parts.of(right, rightNames);
        lefts.removeIf(part -> counterpart(part, rights).isEmpty());
        for (int i = 0; i < lefts.size(); i++) {
            for (int k = i + 1; k < lefts.size(); k++) {
                flag(
                        lefts.get(i),
                        lefts.get(k),
                        counterpart(lefts.get(i), rights).getFirst(),
                        counterpart(lefts.get(k), rights).getFirst());
            }
        }
    }

    /// Names that change places leave one of them without its partner, or with one out of order;
    /// a verb that is turned has an agent behind it.
    private boolean mayBeExchanged() {
        return !links.areInOrder()
                || holdsFree(left, links::rightOf) && holdsFree(right, links::leftOf)
                || holdsAgent(left) != holdsAgent(right);
    }

    private static boolean holdsFree(WordRow row, IntUnaryOperator partner) {
        for (int place = 0; place < row.size(); place++) {
            if (partner.applyAsInt(place) < 0 && Character.isUpperCase(row.initial(place))) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAgent(WordRow row) {
        for (int place = 1; place < row.size(); place++) {
            if (Character.isUpperCase(row.initial(place)) && isAgent(row, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgent(WordRow row, int place) {
        int before = parts.before(row, place);
        return before >= 0 && AGENT.contains(lexicon.folded(row.numbers()[before]));
    }

    private static List<NameParts.Part> counterpart(
            NameParts.Part part, List<NameParts.Part> others) {
        return others.stream().filter(other -> other.key().equals(part.key())).toList();
    }

    private void flag(
            NameParts.Part one,
            NameParts.Part two,
            NameParts.Part oneThere,
            NameParts.Part twoThere) {
        if (areExchanged(one, two, oneThere, twoThere)
                || isVoiceTurned(one, two, oneThere, twoThere)) {
            flags.add(Flag.Kind.NAME, span(left, one), span(right, twoThere));
            flags.add(Flag.Kind.NAME, span(left, two), span(right, oneThere));
        }
    }

    private static Span span(WordRow row, NameParts.Part part) {
        return row.span(part.name().from(), part.name().end());
    }

    private boolean areExchanged(
            NameParts.Part one,
            NameParts.Part two,
            NameParts.Part oneThere,
            NameParts.Part twoThere) {
        return !one.word().equals(two.word())
                && one.word().equals(twoThere.word())
                && two.word().equals(oneThere.word())
                && !isMutual(left, one, two)
                && !isMutual(right, oneThere, twoThere);
    }

    /// Whether the names keep their order, but one side turns the verb between them.
    private boolean isVoiceTurned(
            NameParts.Part one,
            NameParts.Part two,
            NameParts.Part oneThere,
            NameParts.Part twoThere) {
        boolean isOrdered = one.isBefore(two) == oneThere.isBefore(twoThere);
        NameParts.Part last = one.isBefore(two) ? two : one;
        NameParts.Part lastThere = one.isBefore(two) ? twoThere : oneThere;
        return isOrdered
                && last.before() > 0
                && lastThere.before() > 0
                && (links.rightOf(last.before()) == lastThere.before() - 1
                                && isDone(left, last, lastThere)
                        || links.rightOf(last.before() - 1) == lastThere.before()
                                && isDone(right, lastThere, last));
    }

    /// Whether a verb stands before one name and an agent is the other: `sued Samsung`, `sued by
    /// Samsung`.
    private boolean isDone(WordRow row, NameParts.Part object, NameParts.Part agent) {
        return lexicon.kind(row.numbers()[object.before()]) == WordLexicon.Kind.CONTENT
                && !MUTUAL.contains(object.word())
                && AGENT.contains(agent.word());
    }

    /// Whether two names are parts of one list, or of something that both do together.
    private boolean isMutual(WordRow row, NameParts.Part one, NameParts.Part two) {
        int from = Math.min(one.name().end(), two.name().end());
        int end = Math.max(one.name().from(), two.name().from());
        boolean hasContent = false;
        for (int place = from; place < end; place++) {
            String word = lexicon.folded(row.numbers()[place]);
            if (MUTUAL.contains(word)) {
                return true;
            }
            hasContent |=
                    lexicon.kind(row.numbers()[place]) == WordLexicon.Kind.CONTENT
                            && !Character.isUpperCase(row.initial(place));
        }
        return !hasContent && (LISTING.contains(one.word()) || LISTING.contains(two.word()));
    }
}
