package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

class KeptSettingsTest {

    @TempDir private Path folder;

    @Test
    void whatWasWrittenIsThereTheNextTimeWithLinesAndSigns() throws BackingStoreException {
        Preferences store = KeptSettings.in(folder);
        String value = "Zürich „a=b“\n# no comment\\ \t“";
        store.node("recent").put("a key: with signs", value);
        store.flush();
        Preferences next = KeptSettings.in(folder);
        assertEquals(value, next.node("recent").get("a key: with signs", ""));
        assertArrayEquals(new String[] {"recent"}, next.childrenNames());
        assertArrayEquals(new String[0], next.keys());
    }

    @Test
    void whatWasRemovedDoesNotComeBack() throws BackingStoreException {
        Preferences store = KeptSettings.in(folder);
        store.put("one", "1");
        store.node("below").put("two", "2");
        store.flush();
        Preferences other = KeptSettings.in(folder);
        store.remove("one");
        store.node("below").removeNode();
        store.flush();
        other.put("three", "3");
        other.flush();
        assertArrayEquals(new String[] {"three"}, KeptSettings.in(folder).keys());
    }

    @Test
    void aDamagedFileIsAsNone() throws IOException, BackingStoreException {
        Files.writeString(folder.resolve("settings.properties"), "face=\\u12");
        Preferences store = KeptSettings.in(folder);
        assertEquals("none", store.get("face", "none"));
        store.put("face", "other");
        store.flush();
        assertEquals("other", KeptSettings.in(folder).get("face", ""));
    }

    @Test
    void nothingIsWrittenBeforeSomethingIsChanged() throws BackingStoreException {
        Path none = folder.resolve("none");
        Preferences store = KeptSettings.in(none);
        store.get("face", "");
        store.flush();
        assertFalse(Files.exists(none));
    }
}
