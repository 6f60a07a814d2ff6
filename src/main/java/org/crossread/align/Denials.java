package org.crossread.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// The words of denial of a row, and the words they go with.
final class Denials {

    /// How many words on either side a word of denial may go with.
    static final int SCOPE = 5;

    /// So many where it is told of the subject.
    private static final int FAR_SCOPE = 12;

    /// So many words on, a word is denied whatever stands between.
    private static final int CLOSE = 3;

    private static final int FAR = 8;

    static final WordLists WORDS = WordLists.read("denial-words.txt");
    private static final Set<String> RAISING = WORDS.get("raising");
    private static final Set<String> SUBJECTS = WORDS.get("subject");
    private static final Set<String> PREPOSITIONS = WORDS.get("prepositions");
    private static final Set<String> GERMAN_BY_VERB = WORDS.get("german-by-verb");
    private static final Set<String> TO_VERB = WORDS.get("to-verb");

    private final WordLexicon lexicon;
    private final WordRow row;
    private final ClauseBorders borders;
    private final GermanVerbs verbs;
    private final List<Integer> places = new ArrayList<>();

    Denials(WordLexicon lexicon, WordRow row) {
        this.lexicon = lexicon;
        this.row = row;
        borders = new ClauseBorders(lexicon, row);
        verbs = new GermanVerbs(lexicon, row, borders);
        var idioms = new DenialIdioms(lexicon, row);
        for (int i = 0; i < row.size(); i++) {
            if (lexicon.has(row.numbers()[i], WordFacts.DENIES)
                    && DenialTable.holds(word(i))
                    && !idioms.hold(i)
                    && !verbs.isOtherParticle(i)) {
                places.add(i);
            }
        }
    }

    List<Integer> places() {
        return places;
    }

    ClauseBorders borders() {
        return borders;
    }

    String word(int place) {
        return place < 0 || place >= row.size() ? "" : lexicon.folded(row.numbers()[place]);
    }

    boolean isContent(int place) {
        return lexicon.isContent(row.numbers()[place]);
    }

    /// Whether the absence of the word turns the meaning.
    boolean turnsMeaning(int place) {
        String word = word(place);
        return DenialTable.isPlain(word)
                || isRuledOut(place)
                || DenialTable.isWeak(word) && word(place + 1).equals("to");
    }

    /// Whether it is the `out` of `ruled out`.
    boolean isRuledOut(int place) {
        return word(place).equals("out") && word(place - 1).startsWith(DenialIdioms.RULE);
    }

    /// Whether a word of denial stands at a place.
    boolean holdsAt(int place) {
        return places.contains(place);
    }

    /// Whether a word of denial, of whatever strength, stands close before a place in its sentence.
    boolean hasBefore(int place) {
        return places.stream()
                .anyMatch(
                        denial ->
                                denial < place
                                        && place - denial <= SCOPE
                                        && row.stretches()[denial] == row.stretches()[place]);
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
        for (int i = Math.max(0, place - FAR_SCOPE); i < place; i++) {
            if (lexicon.has(row.numbers()[i], WordFacts.DENIES)
                    && turnsMeaning(i)
                    && row.stretches()[i] == row.stretches()[place]
                    && reaches(i, place)) {
                return true;
            }
        }
        return isDeniedBehind(place);
    }

    /// Whether a German verb has its denial at the end of its clause.
    private boolean isDeniedBehind(int place) {
        for (int denial : places) {
            if (denial > place
                    && GERMAN_BY_VERB.contains(word(denial))
                    && scope(denial).equals(List.of(place))) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(int denial, int place) {
        boolean isWeak = DenialTable.isWeak(word(denial));
        if (denial < place - SCOPE) {
            return isSubject(denial) && !borders.part(denial, place);
        }
        return denial >= place - CLOSE
                || isRaised(denial)
                || isWeak && !borders.part(denial, place);
    }

    /// Whether a denial begins its clause: `not one of the passengers was wearing a belt`.
    private boolean isSubject(int place) {
        return borders.isFirst(place) && SUBJECTS.contains(word(place));
    }

    /// Whether a denial stands before who thinks so or lets it be: `does not expect to lose`.
    private boolean isRaised(int place) {
        int next = place + (word(place + 1).equals("be") ? 2 : 1);
        return RAISING.contains(word(next));
    }

    /// The content words that a word of denial goes with: the next two in its clause, and one more
    /// where the first only says who thinks so. At the end of a German clause, the words before it
    /// that it goes with.
    List<Integer> scope(int place) {
        List<Integer> found = new ArrayList<>(verbs.turnedAway(place));
        int most = found.size() + (isRaised(place) ? 3 : 2);
        for (int i = place + 1; i <= place + SCOPE && i < row.size() && found.size() < most; i++) {
            boolean isTold = i == place + 1 && TO_VERB.contains(word(place));
            if (borders.isFirst(i) && !isTold) {
                break;
            }
            if (isContent(i)) {
                found.add(i);
            }
        }
        return found.isEmpty() ? verbs.deniedLast(place) : found;
    }

    /// The words of content behind a word of denial in its clause.
    List<Integer> clauseBehind(int place) {
        List<Integer> found = new ArrayList<>();
        for (int at = place + 1; at < row.size() && !borders.isFirst(at); at++) {
            if (isContent(at)) {
                found.add(at);
            }
        }
        return found;
    }

    /// Whether a word that tells of what did not come about stands in the clause of a place.
    boolean standsFaint(int place) {
        return anyInClause(place, this::isFaint);
    }

    /// Whether a word denies, or at least tells of what did not come about: `cleared of fraud`.
    boolean isFaint(int place) {
        return holdsAt(place) || DenialTable.isFaint(word(place));
    }

    /// Whether something holds of a place near another one in its clause.
    boolean anyInClause(int place, IntPredicate asked) {
        return anyInClause(place, -1, asked) || anyInClause(place, 1, asked);
    }

    private boolean anyInClause(int place, int step, IntPredicate asked) {
        for (int at = place; at >= 0 && Math.abs(at - place) <= FAR; at += step) {
            if (asked.test(at)) {
                return true;
            }
            int border = step < 0 ? at : at + 1;
            if (border >= row.size() || borders.isFirst(border)) {
                return false;
            }
        }
        return false;
    }
}
