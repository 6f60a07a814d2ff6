package org.crossread.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MessagesTest {

    /// A string that looks like a key: words joined by dots, the first of them a group of the
    /// bundle.
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9]+)*\\.?)\"");

    private static final Path BUNDLE =
            Path.of("src/main/resources/org/crossread/l10n/messages.properties");

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

    private static Set<String> keysOfTheBundle() throws IOException {
        return Files.readAllLines(BUNDLE).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysOfTheProgram() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .forEach(key -> found.add(key.group(1)));
            }
        }
        return found;
    }
}
