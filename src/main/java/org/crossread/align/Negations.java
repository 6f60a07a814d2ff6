package org.crossread.align;

import java.util.ArrayList;
import java.util.List;

/// Finds what one side denies and the other does not.
///
/// Each word of denial is matched with one of the other side that goes with the same words. One
/// that stays alone is reported where the words it goes with are there on the other side; where the
/// whole clause is missing it is not.
final class Negations {

    private static final int SHORTEST_PLAIN_FORM = 4;

    /// A denial without counterpart.
    ///
    /// @param place of the word of denial
    /// @param at place on the other side where it would stand
    /// @param same whether the word at `at` is the plain form of the denying one: `likely` for
    /// `unlikely`
    record Lone(int place, int at, boolean same) {}

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final WordRow here;
    private final WordRow there;
    private final Denials denials;
    private final Denials others;
    private final DenialMatches matches;
    private final List<Lone> lone = new ArrayList<>();

    private Negations(WordLexicon lexicon, WordLinks links) {
        this.lexicon = lexicon;
        this.links = links;
        here = links.left();
        there = links.right();
        denials = new Denials(lexicon, here);
        others = new Denials(lexicon, there);
        matches = new DenialMatches(links, denials, others);
    }

    /// What the left denies alone; only worth asking where a word of it may deny.
    static List<Lone> ofLeft(WordLexicon lexicon, WordLinks links) {
        var negations = new Negations(lexicon, links);
        negations.findLone();
        negations.findAffixed();
        return negations.lone;
    }

    private void findLone() {
        var places = new DenialPlaces(links, denials, others, matches);
        for (int place : denials.places()) {
            int at = isOpen(place) ? places.of(place) : -1;
            if (at >= 0
                    && !new UndoneDenials(lexicon, links).hold(place)
                    && !new OtherWordings(lexicon, links, denials, others).hold(place)) {
                lone.add(new Lone(place, at, false));
            }
        }
    }

    /// Whether a word denies something, and nothing over there or here makes up for it.
    private boolean isOpen(int place) {
        int undone = matches.isSettled(place) ? -1 : new DoubleDenials(denials).undone(place);
        return !matches.isSettled(place)
                && denials.turnsMeaning(place)
                && !(denials.isRuledOut(place) && denials.isDenied(place))
                && (undone < 0 || matches.isSettled(undone));
    }

    /// `unlikely` against `likely`.
    private void findAffixed() {
        for (int i = 0; i < here.size(); i++) {
            int number = here.numbers()[i];
            boolean isFree =
                    links.rightOf(i) < 0
                            && lexicon.has(number, WordFacts.DENIES)
                            && !matches.isSettled(i)
                            && !denials.isDenied(i);
            int at = isFree ? plainForm(number) : -1;
            if (at >= 0 && !matches.takeOneBefore(at)) {
                lone.add(new Lone(i, at, true));
            }
        }
    }

    private int plainForm(int number) {
        String word = lexicon.folded(number);
        for (String affix : DenialTable.affixes()) {
            if (word.startsWith(affix) && word.length() >= affix.length() + SHORTEST_PLAIN_FORM) {
                int at = plainForm(number, affix);
                if (at >= 0) {
                    return at;
                }
            }
        }
        return -1;
    }

    private int plainForm(int number, String affix) {
        String plain = lexicon.folded(number).substring(affix.length());
        int stem = lexicon.stem(lexicon.number(plain));
        for (int j = 0; j < there.size(); j++) {
            if (lexicon.stem(there.numbers()[j]) == stem
                    && others.isContent(j)
                    && (DenialTable.isSureAffix(affix)
                            || lexicon.opposes(number, there.numbers()[j]))
                    && links.leftOf(j) < 0) {
                return j;
            }
        }
        return -1;
    }
}
