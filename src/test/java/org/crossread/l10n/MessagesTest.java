package org.crossread.l10n;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MessagesTest {

    /// A string that looks like a key: words joined by dots, the first of them a group of the
    /// bundle.
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9]+)*\\.?)\"");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private static final Path PROGRAM = Path.of("src/main/java");

    private static final Path BUNDLE =
            Path.of("src/main/resources/org/crossread/l10n/messages.properties");

    /// Each language has marks of its own.
    @Test
    void marksAroundWordsComeFromTheBundle() throws IOException {
        Pattern joined = Pattern.compile("\"[^\"\\n]*[“„]\" \\+");
        for (String part : List.of("ui", "export", "cli")) {
            try (Stream<Path> files = Files.walk(PROGRAM.resolve("org/crossread/" + part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertFalse(joined.matcher(Files.readString(file)).find(), file::toString);
                }
            }
        }
    }

    @Test
    void everyKeyOfTheProgramIsInTheBundleAndTheOtherWayRound() throws IOException {
        Set<String> keys = keysOfTheBundle();
        Set<String> groups =
                keys.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        Set<String> unused = new TreeSet<>(keys);
        for (String used : keysOfTheProgram()) {
            unused.remove(used);
            // "reader.step." begins keys whose ends are names: all keys under it count as used.
            boolean isPrefix = used.endsWith(".");
            if (isPrefix) {
                unused.removeIf(key -> key.startsWith(used));
            }
            if (!isPrefix
                    && used.contains(".")
                    && groups.contains(used.split("\\.")[0])
                    && !keys.contains(used)) {
                missing.add(used);
            }
        }
        assertEquals(Set.of(), missing, "not in the bundle");
        assertEquals(Set.of(), unused, "not used");
    }

    @Test
    void everyLanguageHasEveryTextWithTheSamePlaceholders() throws IOException {
        for (Locale language : Messages.LANGUAGES.subList(1, Messages.LANGUAGES.size())) {
            assertEquals(
                    placeholders(BUNDLE),
                    placeholders(inLanguage(language)),
                    language.getDisplayLanguage(Locale.ENGLISH));
        }
    }

    @Test
    void everyTextCanBeFormattedAndIsNotEmpty() {
        for (Locale language : Messages.LANGUAGES) {
            ResourceBundle texts = Messages.bundle(language);
            for (String key : texts.keySet()) {
                String text = texts.getString(key);
                assertFalse(text.isBlank(), key);
                assertDoesNotThrow(() -> new MessageFormat(text, language), key);
            }
        }
    }

    @Test
    void inGermanAnEllipsisThatAsksForMoreStandsApartFromTheWordBeforeIt() {
        ResourceBundle texts = Messages.bundle(Locale.GERMAN);
        for (String key : texts.keySet()) {
            String text = texts.getString(key);
            assertFalse(text.matches("(?s).*\\p{L}\u2026"), key + ": " + text);
        }
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (Path bundle : List.of(BUNDLE, inLanguage(Locale.GERMAN))) {
            Set<String> seen = new TreeSet<>();
            Set<String> twice = new TreeSet<>();
            keys(bundle).filter(key -> !seen.add(key)).forEach(twice::add);
            assertEquals(Set.of(), twice, bundle.getFileName().toString());
        }
    }

    @Test
    void theLanguageAskedForIsTheOneGivenWhateverTheSystemSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("", Messages.bundle(Locale.UK).getLocale().getLanguage());
            assertEquals("de", Messages.bundle(Locale.GERMANY).getLocale().getLanguage());
            assertEquals("", Messages.bundle(Locale.FRANCE).getLocale().getLanguage());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Path inLanguage(Locale language) {
        return BUNDLE.resolveSibling("messages_" + language + ".properties");
    }

    /// Which numbered places each text has, by key.
    private static Map<String, Set<String>> placeholders(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(bundle)) {
            texts.load(in);
        }
        Map<String, Set<String>> places = new TreeMap<>();
        texts.forEach(
                (key, text) ->
                        places.put(
                                key.toString(),
                                PLACE.matcher(text.toString())
                                        .results()
                                        .map(place -> place.group(1))
                                        .collect(Collectors.toCollection(TreeSet::new))));
        return places;
    }

    private static Stream<String> keys(Path bundle) throws IOException {
        return Files.readAllLines(bundle).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip());
    }

    private static Set<String> keysOfTheBundle() throws IOException {
        return keys(BUNDLE).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysOfTheProgram() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .forEach(key -> found.add(key.group(1)));
            }
        }
        return found;
    }
}
