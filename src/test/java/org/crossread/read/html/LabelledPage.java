package org.crossread.read.html;

import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.ReportReader;
import org.jsoup.Jsoup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page whose article was marked by hand: each of its sentences stands between `⟦` and `⟧`, and
/// credits inside its text, which may be taken for either, between `⟪` and `⟫`. The reader gets
/// the page without these signs.
record LabelledPage(String name, String html, List<String> own, List<String> either) {

    private static final Path FOLDER = Path.of("src/test/resources/pages");
    private static final Pattern LABEL = Pattern.compile("⟦(.*?)⟧", Pattern.DOTALL);
    private static final Pattern CREDIT = Pattern.compile("⟪(.*?)⟫", Pattern.DOTALL);

    static List<LabelledPage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(LabelledPage::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LabelledPage of(Path file) {
        try {
            String text = Files.readString(file);
            return new LabelledPage(
                    file.getFileName().toString(),
                    text.replaceAll("[⟦⟧⟪⟫]", ""),
                    labelled(LABEL, text),
                    labelled(CREDIT, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> labelled(Pattern label, String text) {
        return label.matcher(text)
                .results()
                .map(found -> Jsoup.parse(found.group(1)).text())
                .toList();
    }

    /// What is read of the page as text of the report, sentence by sentence.
    List<String> read() throws Exception {
        Report report =
                new ReportReader()
                        .ofBytes("page.html", html.getBytes(StandardCharsets.UTF_8), Side.LEFT);
        return report.sentences().stream()
                .filter(sentence -> sentence.kind().isReportText())
                .map(sentence -> report.text(sentence).replaceAll("\\s+", " "))
                .toList();
    }

    /// Sentences of the article that were not read.
    List<String> lost(List<String> read) {
        String all = String.join(" ", read);
        return own.stream().filter(sentence -> !all.contains(sentence)).toList();
    }

    /// What was read and is none of the article.
    List<String> foreign(List<String> read) {
        String all = String.join(" ", own) + " " + String.join(" ", either);
        return read.stream().filter(sentence -> !all.contains(sentence)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
