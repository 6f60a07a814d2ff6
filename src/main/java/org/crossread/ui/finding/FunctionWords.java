package org.crossread.ui.finding;

import org.crossread.model.Folding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that hold sentences together and say nothing by themselves: “the”, “of”, “that”.
public final class FunctionWords {

    private static final String NAME = "/org/crossread/ui/finding/function-words.txt";

    /// Read when the first word is asked for.
    private static final class Table {

        private static final Set<String> WORDS = read();

        private static Set<String> read() {
            try (InputStream in =
                    Objects.requireNonNull(FunctionWords.class.getResourceAsStream(NAME), NAME)) {
                String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return table.lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> List.of(line.split(" ")).stream())
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    boolean has(String word) {
        return Table.WORDS.contains(Folding.word(word));
    }
}
