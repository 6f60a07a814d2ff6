package org.crossread.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds what one side denies and the other does not.
///
/// Each word of denial is matched with one of the other side that goes with the same words. One
/// that stays alone is reported where the words it goes with are there on the other side; where the
/// whole clause is missing it is not.
final class Negations {

    private static final int FAR = 5;
    private static final int NEAR = 2;
    private static final List<String> NOUN_ENDINGS =
            List.of("ings", "tion", "tions", "ment", "ments", "sion", "sions");

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
    private final BitSet settled = new BitSet();
    private final BitSet matched = new BitSet();
    private final List<Lone> lone = new ArrayList<>();

    private Negations(WordLexicon lexicon, WordLinks links) {
        this.lexicon = lexicon;
        this.links = links;
        here = links.left();
        there = links.right();
        denials = new Denials(lexicon, here);
        others = new Denials(lexicon, there);
    }

    /// What the left denies alone; only worth asking where a word of it may deny.
    static List<Lone> ofLeft(WordLexicon lexicon, WordLinks links) {
        var negations = new Negations(lexicon, links);
        negations.settleLinked();
        negations.settleNear();
        negations.findLone();
        negations.findAffixed();
        return negations.lone;
    }

    private void settleLinked() {
        for (int place : denials.places()) {
            if (others.places().contains(links.rightOf(place))) {
                settled.set(place);
                matched.set(links.rightOf(place));
            }
        }
    }

    private void settleNear() {
        for (int place : denials.places()) {
            int other = settled.get(place) ? -1 : counterpart(place);
            if (other >= 0) {
                settled.set(place);
                matched.set(other);
            }
        }
    }

    /// The nearest word of denial over there that goes with the same words, or -1.
    private int counterpart(int place) {
        int best = -1;
        int least = FAR + 1;
        List<Integer> heads =
                denials.scope(place).stream().filter(i -> links.rightOf(i) >= 0).toList();
        for (int other : others.places()) {
            if (!matched.get(other)) {
                int distance = distance(place, heads, other);
                if (distance < least) {
                    least = distance;
                    best = other;
                }
            }
        }
        return best;
    }

    private int distance(int place, List<Integer> heads, int other) {
        List<Integer> otherHeads =
                others.scope(other).stream().filter(j -> links.leftOf(j) >= 0).toList();
        if (heads.stream().anyMatch(i -> otherHeads.contains(links.rightOf(i)))) {
            return 0;
        }
        if (others.isPreposition(other) || denials.isPreposition(place)) {
            return FAR + 1;
        }
        boolean apart =
                !(heads.isEmpty() && otherHeads.isEmpty())
                        && heads.stream().allMatch(i -> others.parts(other, links.rightOf(i)))
                        && otherHeads.stream().allMatch(j -> denials.parts(place, links.leftOf(j)));
        return apart ? FAR + 1 : distance(place, other);
    }

    private int distance(int place, int other) {
        int least = FAR + 1;
        int end = Math.min(here.size() - 1, place + Denials.SCOPE);
        for (int i = Math.max(0, place - Denials.SCOPE); i <= end; i++) {
            int j = links.rightOf(i);
            if (j >= 0
                    && here.stretches()[i] == here.stretches()[place]
                    && there.stretches()[j] == there.stretches()[other]) {
                least = Math.min(least, Math.abs(j - other) + Math.abs(i - place) / 2);
            }
        }
        return least;
    }

    private void findLone() {
        for (int place : denials.places()) {
            int at = isOpen(place) ? placeThere(place) : -1;
            if (at >= 0
                    && !new UndoneDenials(lexicon, links).hold(place)
                    && !new OtherWordings(lexicon, links).hold(place)) {
                lone.add(new Lone(place, at, false));
            }
        }
    }

    /// Whether a word denies something, and nothing over there or here makes up for it.
    private boolean isOpen(int place) {
        int undone = settled.get(place) ? -1 : denials.undone(place);
        return !settled.get(place)
                && denials.turnsMeaning(place)
                && (undone < 0 || settled.get(undone));
    }

    /// Where the denial would stand over there; -1 when what it denies is not there.
    private int placeThere(int place) {
        List<Integer> scope = denials.scope(place);
        if (denials.deniesDenial(place) && links.rightOf(scope.getFirst()) < 0) {
            return -1;
        }
        if (denials.standsByVerb(place) && scope.stream().anyMatch(this::isNounThere)) {
            return -1;
        }
        if (!scope.isEmpty()) {
            int at = placeOfHead(place, scope);
            return at >= 0 && links.rightOf(scope.getFirst()) < 0 && others.standsFaint(at)
                    ? -1
                    : at;
        }
        int at = placeOfParticle(place);
        return at < 0 ? placeBeside(place) : at;
    }

    /// Where the first word that is denied and there stands, or what is told in its place.
    private int placeOfHead(int place, List<Integer> scope) {
        for (int head : scope) {
            if (links.rightOf(head) >= 0) {
                return links.rightOf(head);
            }
        }
        return placeOfOtherWords(place);
    }

    /// Whether the word's counterpart is likely a noun made of it: who had `never been warned`
    /// contradicts no `warnings`.
    private boolean isNounThere(int head) {
        int other = links.rightOf(head);
        if (other < 0 || here.numbers()[head] == there.numbers()[other]) {
            return false;
        }
        return Grammar.of(there.report()) == Grammar.ENGLISH
                ? NOUN_ENDINGS.stream().anyMatch(others.word(other)::endsWith)
                : Character.isUpperCase(there.initial(other));
    }

    /// What is denied is told in other words, behind the same word.
    private int placeOfOtherWords(int place) {
        if (!denials.deniesVerb(place)
                || denials.startsClause(place)
                || links.rightOf(place - 1) < 0) {
            return -1;
        }
        int at = links.rightOf(place - 1) + 1;
        while (at < there.size() && links.leftOf(at) < 0 && !others.startsClause(at)) {
            if (others.isContent(at)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /// `was not over`, where the other side has the same word behind the same noun: `declared the
    /// outbreak over`.
    private int placeOfParticle(int place) {
        int noun = place - 1;
        while (noun >= 0 && !denials.startsClause(noun + 1) && !denials.isContent(noun)) {
            noun--;
        }
        boolean inOneClause =
                noun >= 0 && place + 1 < here.size() && !denials.parts(noun, place + 1);
        return inOneClause && links.rightOf(noun) >= 0
                ? behind(links.rightOf(noun), here.numbers()[place + 1])
                : -1;
    }

    /// Where a word stands close behind a place over there, or -1.
    private int behind(int noun, int word) {
        for (int at = noun + 1; at <= noun + NEAR && at < there.size(); at++) {
            if (there.numbers()[at] == word) {
                return at;
            }
        }
        return -1;
    }

    /// Beside the nearest of the words around, if most of them are there.
    private int placeBeside(int place) {
        int linked = 0;
        int words = 0;
        int nearest = -1;
        int end = Math.min(here.size() - 1, place + Denials.SCOPE);
        for (int i = Math.max(0, place - Denials.SCOPE); i <= end; i++) {
            if (i != place && here.stretches()[i] == here.stretches()[place]) {
                words++;
                if (links.rightOf(i) >= 0) {
                    linked++;
                    nearest = i < place || nearest < 0 ? links.rightOf(i) : nearest;
                }
            }
        }
        return linked * 2 > words && linked > 1 ? nearest : -1;
    }

    /// `unlikely` against `likely`.
    private void findAffixed() {
        for (int i = 0; i < here.size(); i++) {
            int at = links.rightOf(i) >= 0 || settled.get(i) ? -1 : plainForm(here.numbers()[i]);
            if (at >= 0 && !isDenied(at)) {
                lone.add(new Lone(i, at, true));
            }
        }
    }

    private int plainForm(int number) {
        if (!lexicon.has(number, WordFacts.DENIES)) {
            return -1;
        }
        String word = lexicon.folded(number);
        for (String affix : Denials.affixes()) {
            if (word.startsWith(affix) && word.length() >= affix.length() + SHORTEST_PLAIN_FORM) {
                int stem = lexicon.stem(lexicon.number(word.substring(affix.length())));
                for (int j = 0; j < there.size(); j++) {
                    if (lexicon.stem(there.numbers()[j]) == stem
                            && others.isContent(j)
                            && (Denials.isSureAffix(affix)
                                    || lexicon.opposes(number, there.numbers()[j]))
                            && links.leftOf(j) < 0) {
                        return j;
                    }
                }
            }
        }
        return -1;
    }

    private boolean isDenied(int at) {
        for (int other : others.places()) {
            if (other < at && other >= at - 3 && !matched.get(other)) {
                matched.set(other);
                return true;
            }
        }
        return false;
    }
}
