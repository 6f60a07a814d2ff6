package org.crossread.align.wordnet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The table of synonyms is what WordNet's files give. With `-Dwordnet=write` it is made anew.
class WordNetTableTest {

    private static final Path TABLE =
            Path.of("src/main/resources/org/crossread/align/wordnet/wordnet.txt.gz");

    @Test
    void theTableIsMadeFromTheDictionaryFiles() throws IOException {
        byte[] table = new WordNetFiles().table().getBytes(StandardCharsets.US_ASCII);
        if ("write".equals(System.getProperty("wordnet"))) {
            try (var out = new GZIPOutputStream(Files.newOutputStream(TABLE))) {
                out.write(table);
            }
        }
        try (var in = new GZIPInputStream(Files.newInputStream(TABLE))) {
            assertTrue(
                    java.util.Arrays.equals(table, in.readAllBytes()),
                    "run: mvn test -Dtest=WordNetTableTest -Dwordnet=write");
        }
    }
}
