package org.crossread.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcutsTest {

    @ParameterizedTest
    @CsvSource({
        "Alt+DIGIT0, Alt+0",
        "Alt+BACK_SLASH, Alt+\\",
        "Alt+EQUALS, Alt+=",
        "Shift+F3, Shift+F3",
        "Alt+COMMA, 'Alt+,'",
        "Alt+HOME, Alt+Home",
        "Alt+PLUS, Alt++",
        "Alt+PAGE_DOWN, Alt+Page Down",
        "ESCAPE, Esc"
    })
    void aKeyIsWrittenAsOnKeyboards(String key, String written) {
        Shortcut shortcut = Shortcut.of("any", key, () -> {});
        assertEquals(written, KeyNames.of(shortcut.keys().getFirst()));
    }

    @Test
    void severalKeysOfOneActionAreAllKnown() {
        assertEquals(2, Shortcut.of("any", "F3 Shift+G", () -> {}).keys().size());
    }
}
