package org.crossread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameVariantsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zelensky Zelenskyy Zelenskiy Zelenski Zelenskii ZELENSKYY Zelensky's Zelenskyy’s",
                "Kyiv Kiev KIEV",
                "Yevgeny Evgeny Evgenii",
                "Erdogan Erdoğan",
                "Muhammad Mohammed Mohamed",
                "Lukasz Łukasz",
                "Johns Johns'",
                "Qaeda Qaida"
            })
    void allSpellingsOfOneNameHaveOneKey(String spellings) {
        String[] names = spellings.split(" ");
        for (String name : names) {
            assertEquals(NameVariants.key(names[0]), NameVariants.key(name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zelensky Zelensk",
                "Kharkiv Kherson",
                "Li Ly",
                "Biden Bidet",
                "Iran Iraq",
                "Johnson Johnsons"
            })
    void differentNamesHaveDifferentKeys(String names) {
        String[] two = names.split(" ");
        assertNotEquals(NameVariants.key(two[0]), NameVariants.key(two[1]));
    }

    @Test
    void anythingHasAKey() {
        assertEquals("", NameVariants.key(""));
        assertEquals("'s", NameVariants.key("'s"));
        assertEquals("\ud83d", NameVariants.key("\ud83d"));
    }
}
