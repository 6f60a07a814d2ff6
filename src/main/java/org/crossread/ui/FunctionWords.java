package org.crossread.ui;

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
final class FunctionWords {

    private static final String TABLE = "/org/crossread/ui/function-words.txt";

    private final Set<String> words;

    FunctionWords() {
        try (InputStream in =
                Objects.requireNonNull(FunctionWords.class.getResourceAsStream(TABLE), TABLE)) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            words =
                    table.lines()
                            .filter(line -> !line.startsWith("#"))
                            .flatMap(line -> List.of(line.split(" ")).stream())
                            .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAll(List<String> given) {
        return given.stream().allMatch(word -> words.contains(Folding.word(word)));
    }
}
