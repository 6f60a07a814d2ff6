package org.crossread.align;

import java.util.Set;

/// Words of denial that deny nothing where they stand: `not only`, `or not`, `no 10`, `motion of no
/// confidence`, `nothing but`, `nor` behind `neither`, `nor denied`, `yet`, `out` alone, `too`
/// without `to`, `rather` without `than`, `No, it is`, `bestreitet ein Spiel`.
record DenialIdioms(WordLexicon lexicon, WordRow row) {

    private static final int REACH = 12;
    private static final Set<String> BEFORE_TERMS = Set.of("of", "a", "the", "in");
    static final String RULE = "rul";
    private static final int FEW = 4;
    private static final Set<String> CONTESTS = Denials.WORDS.get("contests");

    boolean hold(int place) {
        String next = word(place + 1);
        String before = word(place - 1);
        return switch (word(place)) {
            case "not" -> next.equals("only") || next.equals("just") || before.equals("or");
            case "no" -> isTerm(before, next) || isAnswer(place);
            case "nothing" -> next.equals("but");
            case "out" -> !next.equals("of") && !before.startsWith(RULE);
            case "nor" -> hasBefore(place, "neither");
            case "nicht" -> next.equals("nur") || before.equals("oder");
            case "denied", "denies", "denying" -> DenialTable.holds(before);
            case "bestreitet", "bestreiten", "bestritt", "bestritten" -> hasContest(place);
            case "too" -> !word(place + 2).equals("to");
            case "rather" -> !next.equals("than");
            case "instead" -> !next.equals("of");
            case "yet" -> !next.equals("to");
            default -> false;
        };
    }

    /// `bestritt sein erstes Länderspiel`
    private boolean hasContest(int place) {
        for (int i = place + 1; i <= place + FEW && i < row.size() && row.isBeside(i - 1, i); i++) {
            if (CONTESTS.stream().anyMatch(word(i)::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnswer(int place) {
        return row.isFirst(place) && place + 1 < row.size() && !row.isBeside(place, place + 1);
    }

    private static boolean isTerm(String before, String next) {
        return !next.isEmpty() && Character.isDigit(next.charAt(0))
                || next.equals("confidence") && BEFORE_TERMS.contains(before);
    }

    private boolean hasBefore(int place, String word) {
        for (int i = place - 1; i >= 0 && i >= place - REACH; i--) {
            if (word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private String word(int place) {
        return place < 0 || place >= row.size() ? "" : lexicon.folded(row.numbers()[place]);
    }
}
