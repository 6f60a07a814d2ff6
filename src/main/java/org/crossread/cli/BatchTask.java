package org.crossread.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a batch does with each record.
enum BatchTask {
    QUOTES,
    LINKS,
    ALIGN,
    SIMILARITY,
    WORDS,
    SPANS,
    PASSAGES,
    COMPARE;

    static Optional<BatchTask> named(String name) {
        return Arrays.stream(values()).filter(task -> task.title().equals(name)).findFirst();
    }

    static String names(String separator) {
        return Arrays.stream(values()).map(BatchTask::title).collect(Collectors.joining(separator));
    }

    private String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
