package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Change;
import org.crossread.model.Match;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.List;

class MatchedStretchesTest {

    private static final Report LEFT =
            report(
                    "Divers found the wreck of the ferry.",
                    "The owner had denied on Monday that the ferry was old.");
    private static final Report RIGHT =
            report("The ferry's wreck was found by divers on Monday.", "The owner called it new.");

    @Test
    void wordsOfSentencesThatDoNotBelongTogetherAreNotShared() {
        assertEquals(List.of(), monday(match(0, 0), match(1, 1)));
    }

    @Test
    void wordsOfSentencesThatBelongTogetherAreShared() {
        assertEquals(List.of("on Monday"), monday(match(0, 0), match(1, 0), match(1, 1)));
    }

    @Test
    void aWordOfOneMeaningWithNothingSharedNearItIsNoSynonym() {
        Report left =
                report(
                        "Harbour chief denies bribery at council hearing.",
                        "Two lawmakers questioned the chief on Tuesday.");
        Report right =
                report(
                        "The chief spent Tuesday trying to calm two lawmakers of the harbour"
                                + " council.");
        assertEquals(List.of(), synonyms(left, right, match(1, 0), match(0, 0)));
    }

    @Test
    void aWordOfOneMeaningInASharedPlaceIsASynonym() {
        Report left = report("The chief spoke.", "Divers searched in the metropolis on Tuesday.");
        Report right = report("Divers searched in the city on Tuesday, the chief said.");
        assertEquals(List.of("metropolis"), synonyms(left, right, match(1, 0), match(0, 0)));
    }

    private static List<String> synonyms(Report left, Report right, Match... matches) {
        return new WordAligner()
                        .compare(left, List.of(0, 1), right, List.of(0), List.of(matches))
                        .changes()
                        .stream()
                        .filter(change -> change.kind() == Change.Kind.SYNONYM)
                        .map(change -> left.text(change.left()))
                        .filter(word -> !word.equals("spoke"))
                        .toList();
    }

    /// The shared words that hold the day.
    private static List<String> monday(Match... matches) {
        return new WordAligner()
                        .compare(LEFT, List.of(0, 1), RIGHT, List.of(0, 1), List.of(matches))
                        .changes()
                        .stream()
                        .filter(change -> change.kind() == Change.Kind.SAME)
                        .map(change -> LEFT.text(change.left()))
                        .filter(text -> text.contains("Monday"))
                        .toList();
    }

    private static Match match(int left, int right) {
        return new Match(left, right, Relation.REWORDED, 0.8, List.of(), List.of(), List.of());
    }

    private static Report report(String... sentences) {
        return new Segmenter().ofSentences(List.of(sentences));
    }
}
