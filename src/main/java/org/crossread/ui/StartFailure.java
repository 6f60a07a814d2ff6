package org.crossread.ui;

import org.crossread.l10n.Messages;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why no window could be opened, and what to do about it, in one sentence.
final class StartFailure {

    /// What the system's loader says of a library that it lacks.
    private static final Pattern LIBRARY =
            Pattern.compile("(lib[\\w.+-]+\\.so[.\\d]*): (?:cannot open|file too short)");

    private StartFailure() {}

    /// @param said what JavaFX wrote to stderr before
    static String sentence(Throwable failure, String said) {
        String all =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .map(Throwable::toString)
                        .collect(Collectors.joining("\n", said + "\n", ""));
        return missingLibrary(all)
                .map(library -> Messages.text("start.library", library))
                .orElseGet(() -> known(all).orElseGet(() -> unknown(failure)));
    }

    private static Optional<String> missingLibrary(String said) {
        Matcher matcher = LIBRARY.matcher(said);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> known(String said) {
        if (said.contains("open DISPLAY")) {
            return Optional.of(Messages.text("start.display"));
        }
        if (said.contains("glass GTK") || said.contains("GTK library")) {
            return Optional.of(Messages.text("start.gtk"));
        }
        if (said.contains("no fonts")) {
            return Optional.of(Messages.text("start.fonts"));
        }
        return Optional.empty();
    }

    private static String unknown(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getName());
        String line = words.lines().findFirst().orElse("").strip();
        return Messages.text("start.other", line, Problems.code(cause));
    }
}
