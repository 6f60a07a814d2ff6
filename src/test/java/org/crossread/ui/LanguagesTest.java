package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

class LanguagesTest {

    @TempDir private Path settings;

    private final Locale before = Locale.getDefault();
    private Preferences store;

    @BeforeEach
    void open() {
        store = KeptSettings.in(settings);
    }

    @AfterEach
    void close() throws BackingStoreException {
        Locale.setDefault(before);
        store.flush();
    }

    @Test
    void aChosenLanguageHoldsFromTheNextStartOn() {
        Locale.setDefault(Locale.UK);
        Languages.choose(store, "de");
        Languages.speak(store);
        assertEquals("de", Locale.getDefault().getLanguage());
    }

    @Test
    void aWindowThatStartsSpeaksTheChosenLanguage() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Duser.language=en",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SpokenWord.class.getName(),
                                settings.resolve("other").toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, Patience.untilEnded(process), said);
        assertEquals("_Datei", said);
    }

    @Test
    void theSystemsLanguageStaysWithItsCountryWhereNothingElseWasChosen() {
        Locale.setDefault(Locale.of("de", "AT"));
        Languages.speak(store);
        assertEquals(Locale.of("de", "AT"), Locale.getDefault());
        Languages.choose(store, "de");
        Languages.speak(store);
        assertEquals(Locale.of("de", "AT"), Locale.getDefault());
    }

    @Test
    void aLanguageWithoutTextsIsTheSystems() {
        Languages.choose(store, "tlh");
        assertEquals(Languages.SYSTEM, Languages.chosen(store));
    }

    @Test
    void eachLanguageIsCalledByItsOwnName() {
        assertEquals(
                List.of("As the system", "English", "Deutsch"),
                Languages.CHOICES.stream().map(Languages::name).toList());
    }
}
