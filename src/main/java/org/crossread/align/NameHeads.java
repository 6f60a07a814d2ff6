package org.crossread.align;

import java.util.ArrayList;
import java.util.List;

/// What names belong to: the government in `Norwegian government`, `Norway's government` and
/// `government of Norway`.
final class NameHeads {

    /// In words.
    private static final int REACH = 3;

    private static final String JOINING = "of";
    private static final String ARTICLE = "the";

    private final WordLexicon lexicon;
    private final WordLinks links;

    NameHeads(WordLexicon lexicon, WordLinks links) {
        this.lexicon = lexicon;
        this.links = links;
    }

    /// Whether two names belong to words that are linked, one of them by `of`, or are both of
    /// states.
    boolean areOne(NameMention one, NameMention other) {
        List<Integer> behind = behind(links.left(), one);
        List<Integer> behindThere = behind(links.right(), other);
        return States.areTwo(one.words(), other.words()) && areLinked(behind, behindThere)
                || areLinked(behind, before(links.right(), other))
                || areLinked(before(links.left(), one), behindThere)
                || areLinked(before(links.left(), one), before(links.right(), other));
    }

    private boolean areLinked(List<Integer> places, List<Integer> theirs) {
        return places.stream().anyMatch(place -> theirs.contains(links.rightOf(place)));
    }

    /// The places of the words of content that a name stands before.
    private List<Integer> behind(WordRow row, NameMention name) {
        List<Integer> places = new ArrayList<>();
        int place = name.end();
        while (place < name.end() + REACH
                && row.isBeside(place - 1, place)
                && mayBeHead(row, place)) {
            places.add(place++);
        }
        return places;
    }

    /// The place of the word that a name is joined to, if any.
    private List<Integer> before(WordRow row, NameMention name) {
        int place = name.from() - 1;
        if (row.isBeside(place, name.from()) && word(row, place).equals(ARTICLE)) {
            place--;
        }
        boolean isJoined =
                row.isBeside(place, place + 1)
                        && row.isBeside(place - 1, place)
                        && word(row, place).equals(JOINING);
        return isJoined && mayBeHead(row, place - 1) ? List.of(place - 1) : List.of();
    }

    private boolean mayBeHead(WordRow row, int place) {
        return lexicon.isContent(row.numbers()[place])
                && !Character.isUpperCase(row.initial(place));
    }

    private String word(WordRow row, int place) {
        return lexicon.folded(row.numbers()[place]);
    }
}
