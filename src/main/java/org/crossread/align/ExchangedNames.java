package org.crossread.align;

import org.crossread.model.Flag;
import org.crossread.model.NameVariants;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/// Finds names that both sides have, but each in the other's part: `Keller beat Ramos` and `Ramos
/// beat Keller`, `Apple sued Samsung` and `Apple was sued by Samsung`.
///
/// The part of a name is told by the word before it, articles and titles aside.
final class ExchangedNames {

    private static final String START = "^";

    private static final Set<String> LISTING = Set.of("and", "or", "und", "oder", "&");

    /// Who does these to whom tells nothing new when turned round.
    private static final Set<String> MUTUAL =
            Set.of(
                    "meet", "meets", "met", "meeting", "marry", "married", "marries", "with",
                    "between", "face", "faces", "faced", "play", "plays", "played", "drew",
                    "joined", "join", "v", "vs", "versus", "mit", "traf", "trafen");

    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "das", "den", "dem");

    private static final Set<String> AGENT = Set.of("by", "von", "durch");

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final WordRow left;
    private final WordRow right;
    private final FoundFlags flags;

    /// A name that stands once in its row.
    ///
    /// @param before place of the word that tells its part, or -1 at the start
    private record Part(NameMention name, String key, int before, String word) {

        boolean isBefore(Part other) {
            return name.from() < other.name.from();
        }
    }

    ExchangedNames(WordLexicon lexicon, WordLinks links, FoundFlags flags) {
        this.lexicon = lexicon;
        this.links = links;
        this.flags = flags;
        left = links.left();
        right = links.right();
    }

    /// @param leftNames what finds those of the left
    /// @param rightNames the same of the right
    void flag(NameFinder leftNames, NameFinder rightNames) {
        if (!mayBeExchanged()) {
            return;
        }
        List<Part> lefts = parts(left, leftNames);
        if (lefts.size() < 2) {
            return;
        }
        List<Part> rights = parts(right, rightNames);
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
        int before = before(row, place);
        return before >= 0 && AGENT.contains(lexicon.folded(row.numbers()[before]));
    }

    private static List<Part> counterpart(Part part, List<Part> others) {
        return others.stream().filter(other -> other.key.equals(part.key)).toList();
    }

    private void flag(Part one, Part two, Part oneThere, Part twoThere) {
        if (areExchanged(one, two, oneThere, twoThere)
                || isVoiceTurned(one, two, oneThere, twoThere)) {
            flags.add(Flag.Kind.NAME, span(left, one), span(right, twoThere));
            flags.add(Flag.Kind.NAME, span(left, two), span(right, oneThere));
        }
    }

    private static Span span(WordRow row, Part part) {
        return row.span(part.name.from(), part.name.end());
    }

    private boolean areExchanged(Part one, Part two, Part oneThere, Part twoThere) {
        return !one.word.equals(two.word)
                && one.word.equals(twoThere.word)
                && two.word.equals(oneThere.word)
                && !isMutual(left, one, two)
                && !isMutual(right, oneThere, twoThere);
    }

    /// Whether the names keep their order, but one side turns the verb between them.
    private boolean isVoiceTurned(Part one, Part two, Part oneThere, Part twoThere) {
        boolean isOrdered = one.isBefore(two) == oneThere.isBefore(twoThere);
        Part last = one.isBefore(two) ? two : one;
        Part lastThere = one.isBefore(two) ? twoThere : oneThere;
        return isOrdered
                && last.before > 0
                && lastThere.before > 0
                && (links.rightOf(last.before) == lastThere.before - 1
                                && isDone(left, last, lastThere)
                        || links.rightOf(last.before - 1) == lastThere.before
                                && isDone(right, lastThere, last));
    }

    /// Whether a verb stands before one name and an agent is the other: `sued Samsung`, `sued by
    /// Samsung`.
    private boolean isDone(WordRow row, Part object, Part agent) {
        return lexicon.kind(row.numbers()[object.before]) == WordLexicon.Kind.CONTENT
                && !MUTUAL.contains(object.word)
                && AGENT.contains(agent.word);
    }

    /// Whether two names are parts of one list, or of something that both do together.
    private boolean isMutual(WordRow row, Part one, Part two) {
        int from = Math.min(one.name.end(), two.name.end());
        int end = Math.max(one.name.from(), two.name.from());
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
        return !hasContent && (LISTING.contains(one.word) || LISTING.contains(two.word));
    }

    private List<Part> parts(WordRow row, NameFinder finder) {
        List<NameMention> names = finder.find(_ -> true);
        if (names.size() < 2) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (NameMention name : names) {
            int before = before(row, name.from());
            String word = before < 0 ? START : lexicon.folded(row.numbers()[before]);
            parts.add(new Part(name, NameVariants.key(name.words().getLast()), before, word));
        }
        Set<String> once =
                parts.stream()
                        .collect(Collectors.groupingBy(Part::key, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() == 1)
                        .map(entry -> entry.getKey())
                        .collect(Collectors.toSet());
        parts.removeIf(part -> !once.contains(part.key));
        return parts;
    }

    private int before(WordRow row, int from) {
        int place = from - 1;
        while (place >= 0 && row.stretches()[place] == row.stretches()[from]) {
            String word = lexicon.folded(row.numbers()[place]);
            if (!NameFinder.isTitle(word) && !ARTICLES.contains(word)) {
                return place;
            }
            place--;
        }
        return -1;
    }
}
