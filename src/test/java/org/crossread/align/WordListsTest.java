package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Set;

class WordListsTest {

    @Test
    void rowsOfOneNameMakeOneList() {
        Set<String> asking = WordLists.read("wishes.txt").get("asking");
        assertTrue(asking.containsAll(Set.of("urge", "demanding", "begged")), asking.toString());
    }

    @Test
    void theNameOfAListIsNoneOfItsWords() {
        assertEquals(
                Set.of("said", "say", "says", "believe"),
                WordLists.read("claims.txt").get("saying"));
    }

    @Test
    void aListThatIsNotThereIsTold() {
        var lists = WordLists.read("claims.txt");
        assertThrows(IllegalArgumentException.class, () -> lists.get("nobody"));
    }
}
