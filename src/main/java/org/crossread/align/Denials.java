package org.crossread.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of denial of a row, and the words they go with.
final class Denials {

    /// How many words on either side a word of denial may go with.
    static final int SCOPE = 5;

    private static final int CLOSE = 3;
    private static final int FAR = 8;

    private static final Set<String> CONJUNCTIONS =
            Set.of(
                    "and",
                    "but",
                    "or",
                    "while",
                    "because",
                    "although",
                    "though",
                    "whether",
                    "who",
                    "und",
                    "aber",
                    "oder",
                    "wahrend",
                    "weil",
                    "obwohl",
                    "dass",
                    "ob");

    /// How many words on `without` may follow what it undoes.
    private static final int UNDOING = 6;

    private static final Set<String> UNDOABLE = Set.of("not", "never", "no", "nobody", "none");

    /// Who does `not expect to lose` expects not to.
    private static final Set<String> RAISING =
            Set.of(
                    "expect",
                    "expects",
                    "expected",
                    "believe",
                    "believes",
                    "think",
                    "thinks",
                    "want",
                    "wants",
                    "intend",
                    "intends",
                    "plan",
                    "plans",
                    "seem",
                    "seems",
                    "allowed",
                    "permitted",
                    "able");

    private static final Set<String> UNDOING_VERBS =
            Set.of("rule out", "ruled out", "give up", "given up");

    private static final String RULE = "rul";
    private static final String OUT = "out";
    private static final Set<String> BEFORE_TERMS = Set.of("of", "a", "the", "in");

    private static final Set<String> PREPOSITIONS = Set.of("against", "gegen");

    private static final Set<String> GERMAN_BY_VERB = Set.of("nicht", "nie", "niemals");

    private static final Map<String, String> STRENGTHS = new HashMap<>();
    private static final Set<String> AFFIXES = new HashSet<>();
    private static final Set<String> FAINT = new HashSet<>();

    static {
        for (String[] row : Table.folded("negations.txt")) {
            List<String> words = List.of(row).subList(1, row.length);
            if (row[0].equals("affix")) {
                AFFIXES.addAll(words);
            } else if (row[0].equals("faint")) {
                FAINT.addAll(words);
            } else {
                words.forEach(word -> STRENGTHS.put(word, row[0]));
            }
        }
    }

    private final WordLexicon lexicon;
    private final WordRow row;
    private final List<Integer> places = new ArrayList<>();

    Denials(WordLexicon lexicon, WordRow row) {
        this.lexicon = lexicon;
        this.row = row;
        for (int i = 0; i < row.size(); i++) {
            if (lexicon.has(row.numbers()[i], WordFacts.DENIES)
                    && STRENGTHS.containsKey(word(i))
                    && !isIdiom(i)) {
                places.add(i);
            }
        }
    }

    List<Integer> places() {
        return places;
    }

    /// Whether a word is one of denial, or begins with a syllable that denies.
    static boolean mayDeny(String folded) {
        return STRENGTHS.containsKey(folded) || beginsLikeDenial(folded);
    }

    private static boolean beginsLikeDenial(String folded) {
        for (String affix : AFFIXES) {
            if (folded.startsWith(affix)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a syllable denies in any word that has a meaning without it: `disclosed`
    /// is no opposite
    /// of `closed`.
    static boolean isSureAffix(String affix) {
        return affix.startsWith("un") || affix.startsWith("non");
    }

    static Set<String> affixes() {
        return AFFIXES;
    }

    String word(int place) {
        return place < 0 || place >= row.size() ? "" : lexicon.folded(row.numbers()[place]);
    }

    boolean isContent(int place) {
        return lexicon.isContent(row.numbers()[place]);
    }

    /// `not only`, `or not`, `no 10`, `motion of no confidence`, `nothing but`, `nor` behind
    /// `neither`, `nor denied`, `yet`, `out` alone.
    private boolean isIdiom(int place) {
        String next = word(place + 1);
        String before = word(place - 1);
        return switch (word(place)) {
            case "not" -> next.equals("only") || next.equals("just") || before.equals("or");
            case "no" -> isTerm(before, next);
            case "nothing" -> next.equals("but");
            case OUT -> !next.equals("of") && !before.startsWith(RULE);
            case "nor" -> hasBefore(place, "neither");
            case "nicht" -> next.equals("nur") || before.equals("oder");
            case "denied", "denies", "denying" -> STRENGTHS.containsKey(before);
            case "yet" -> !next.equals("to");
            default -> false;
        };
    }

    private static boolean isTerm(String before, String next) {
        return !next.isEmpty() && Character.isDigit(next.charAt(0))
                || next.equals("confidence") && BEFORE_TERMS.contains(before);
    }

    /// The word of denial that a word of denial undoes, or is undone by: `not a day passes without
    /// rain`; or -1.
    int undone(int place) {
        boolean isSecond = word(place).equals("without");
        if (!isSecond && !UNDOABLE.contains(word(place))) {
            return -1;
        }
        for (int k = 1; k <= UNDOING; k++) {
            int at = isSecond ? place - k : place + k;
            if (isSecond ? UNDOABLE.contains(word(at)) : word(at).equals("without")) {
                return parts(place, at) ? -1 : at;
            }
        }
        return -1;
    }

    private boolean hasBefore(int place, String word) {
        for (int i = place - 1; i >= 0 && i >= place - 12; i--) {
            if (word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the absence of the word turns the meaning.
    boolean turnsMeaning(int place) {
        return switch (STRENGTHS.get(word(place))) {
            case "plain" -> true;
            case "weak" -> word(place + 1).equals("to");
            default -> false;
        };
    }

    /// Whether what is denied is a denial itself: `did not rule out`, `have not given up`.
    boolean deniesDenial(int place) {
        List<Integer> scope = scope(place);
        return !scope.isEmpty()
                && (STRENGTHS.containsKey(word(scope.getFirst()))
                        || UNDOING_VERBS.contains(
                                word(scope.getFirst()) + " " + word(scope.getFirst() + 1)));
    }

    /// `not`, `never`, `won't`: not `without` or `no`.
    boolean deniesVerb(int place) {
        String word = word(place);
        return word.endsWith("n't")
                || word.equals("not")
                || word.equals("never")
                || word.equals("cannot");
    }

    /// Whether a word of denial goes with a verb, in German with whatever follows.
    boolean standsByVerb(int place) {
        return deniesVerb(place) || GERMAN_BY_VERB.contains(word(place));
    }

    /// Whether a word denies only what it goes with: who appeals `against the verdict` does appeal.
    boolean isPreposition(int place) {
        return PREPOSITIONS.contains(word(place));
    }

    /// Whether a word of denial stands close before the word.
    boolean isDenied(int place) {
        for (int i = Math.max(0, place - SCOPE); i < place; i++) {
            boolean isNear = i >= place - CLOSE || isRaised(i) || isWeak(i) && !parts(i, place);
            if (isNear
                    && STRENGTHS.containsKey(word(i))
                    && turnsMeaning(i)
                    && row.stretches()[i] == row.stretches()[place]) {
                return true;
            }
        }
        return false;
    }

    private boolean isWeak(int place) {
        return STRENGTHS.getOrDefault(word(place), "").equals("weak");
    }

    /// Whether a denial stands before who thinks so or lets it be: `does not expect to lose`.
    private boolean isRaised(int place) {
        int next = place + (word(place + 1).equals("be") ? 2 : 1);
        return RAISING.contains(word(next));
    }

    /// The content words that a word of denial goes with: the next two in its clause, and one more
    /// where the first only says who thinks so.
    List<Integer> scope(int place) {
        List<Integer> found = new ArrayList<>();
        int most = isRaised(place) ? 3 : 2;
        for (int i = place + 1; i <= place + SCOPE && i < row.size() && found.size() < most; i++) {
            if (startsClause(i)) {
                break;
            }
            if (isContent(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /// Whether a word that tells what did not come about stands in the clause
    /// of a place: `cleared of
    /// fraud`.
    boolean standsFaint(int place) {
        for (int step = -1; step <= 1; step += 2) {
            int at = place;
            while (at >= 0 && at < row.size() && Math.abs(at - place) <= FAR) {
                if (FAINT.contains(word(at)) || STRENGTHS.containsKey(word(at))) {
                    return true;
                }
                int border = step < 0 ? at : at + 1;
                if (border >= row.size() || startsClause(border)) {
                    break;
                }
                at += step;
            }
        }
        return false;
    }

    /// Whether another clause or sentence begins with the word.
    boolean startsClause(int place) {
        if (place == 0 || row.stretches()[place - 1] != row.stretches()[place]) {
            return true;
        }
        int end = row.span(place - 1, place).end();
        return CONJUNCTIONS.contains(word(place))
                || hasStop(row.report().text(), end, row.span(place, place + 1).start());
    }

    private static boolean hasStop(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (",;:.!?–—()".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether two places stand in different clauses.
    boolean parts(int place, int other) {
        for (int i = Math.min(place, other) + 1; i <= Math.max(place, other); i++) {
            if (startsClause(i)) {
                return true;
            }
        }
        return false;
    }
}
