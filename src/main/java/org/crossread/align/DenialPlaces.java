package org.crossread.align;

import java.util.List;

/// Where a denial of the left would stand on the right: beside what it denies.
final class DenialPlaces {

    private static final int NEAR = 2;
    private static final List<String> NOUN_ENDINGS =
            List.of("ings", "tion", "tions", "ment", "ments", "sion", "sions");

    private final WordLinks links;
    private final WordRow here;
    private final WordRow there;
    private final Denials denials;
    private final Denials others;
    private final DenialMatches matches;

    DenialPlaces(WordLinks links, Denials denials, Denials others, DenialMatches matches) {
        this.links = links;
        this.denials = denials;
        this.others = others;
        this.matches = matches;
        here = links.left();
        there = links.right();
    }

    /// -1 when what a word denies is not there.
    int of(int place) {
        List<Integer> scope = denials.scope(place);
        if (new DoubleDenials(denials).deniesDenial(place) && links.rightOf(scope.getFirst()) < 0) {
            return -1;
        }
        if (denials.standsByVerb(place) && scope.stream().anyMatch(this::isNounThere)) {
            return -1;
        }
        if (!scope.isEmpty()) {
            int at = ofHead(place, scope);
            boolean isOther = at >= 0 && links.rightOf(scope.getFirst()) < 0;
            boolean isTwice = DenialTable.isTurning(denials.word(scope.getFirst()));
            boolean isUndone = at >= 0 && !isTwice && (isOther ? isFaint(at) : isTurned(at));
            return isUndone ? -1 : at;
        }
        int at = ofParticle(place);
        return at < 0 ? beside(place) : at;
    }

    /// Whether a word that does not stand for a denial in other words here tells of what did not
    /// come about.
    private boolean isFaint(int at) {
        return others.anyInClause(
                at,
                word ->
                        others.isFaint(word)
                                && (links.leftOf(word) >= 0 || !matches.isMatched(word)));
    }

    /// Whether a word that only the other side has says that what stands there did not come about.
    private boolean isTurned(int at) {
        return others.anyInClause(
                at, word -> links.leftOf(word) < 0 && DenialTable.isTurning(others.word(word)));
    }

    /// Where the first word that is denied and there stands, or what is told in its place.
    private int ofHead(int place, List<Integer> scope) {
        for (int head : scope) {
            if (links.rightOf(head) >= 0) {
                return links.rightOf(head);
            }
        }
        return ofOtherWords(place);
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
    private int ofOtherWords(int place) {
        if (!denials.deniesVerb(place)
                || denials.borders().isFirst(place)
                || links.rightOf(place - 1) < 0) {
            return -1;
        }
        int at = links.rightOf(place - 1) + 1;
        while (at < there.size() && links.leftOf(at) < 0 && !others.borders().isFirst(at)) {
            if (others.isContent(at)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /// `was not over`, where the other side has the same word behind the same noun: `declared the
    /// outbreak over`.
    private int ofParticle(int place) {
        ClauseBorders borders = denials.borders();
        int noun = place - 1;
        while (noun >= 0 && !borders.isFirst(noun + 1) && !denials.isContent(noun)) {
            noun--;
        }
        boolean inOneClause =
                noun >= 0 && place + 1 < here.size() && !borders.part(noun, place + 1);
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
    private int beside(int place) {
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
}
