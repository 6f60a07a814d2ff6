package org.crossread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every source file looks as google-java-format writes it. With `-Dformat=write` the files are
/// rewritten instead.
class FormatTest {

    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(Style.AOSP).formatJavadoc(false).build());

    private static final Pattern LONG_COMMENT =
            Pattern.compile("(?m)^(?=.{101})( *)(/// .{1,70}\\S*) +(?=\\S)");

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            String formatted =
                    FORMATTER.formatSourceAndFixImports(
                            RemoveUnusedImports.removeUnusedImports(wrapped(source)));
            if (!formatted.equals(source)) {
                if ("write".equals(System.getProperty("format"))) {
                    Files.writeString(file, formatted);
                } else {
                    unformatted.add(file);
                }
            }
        }
        assertEquals(List.of(), unformatted, "run: mvn test -Dtest=FormatTest -Dformat=write");
    }

    /// Wraps long `///` lines at a blank; the formatter would go on with `//` and tear the comment.
    private static String wrapped(String source) {
        String text = source;
        for (String next = once(text); !next.equals(text); next = once(text)) {
            text = next;
        }
        return text;
    }

    private static String once(String source) {
        return LONG_COMMENT.matcher(source).replaceAll("$1$2\n$1/// ");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
