package org.crossread.quote;

import org.crossread.model.QuotationKind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A report written for the tests, with its quotations.
///
/// In the files a line with `= ` begins a report, further lines are its paragraphs, and a line
/// `KIND | words | who` is a quotation; `#` begins a comment.
record LabelledReport(String text, List<Label> labels) {

    private static final Pattern LABEL = Pattern.compile("(DIRECT|MIXED|INDIRECT|SCARE) \\| .*");

    /// @param who the person or body, empty where nobody is named
    record Label(QuotationKind kind, String words, String who) {

        static Label of(String line) {
            String[] cells = line.split(" \\| ?", 3);
            return new Label(QuotationKind.valueOf(cells[0]), cells[1], cells[2].strip());
        }
    }

    static List<LabelledReport> read(String file) throws IOException {
        List<LabelledReport> reports = new ArrayList<>();
        try (InputStream stream =
                Objects.requireNonNull(
                        LabelledReport.class.getResourceAsStream("/quote/" + file))) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String report : all.replaceAll("(?m)^#.*\n", "").split("(?m)^= ")) {
                if (!report.isBlank()) {
                    reports.add(of(report.strip().split("\n")));
                }
            }
        }
        return reports;
    }

    private static LabelledReport of(String[] lines) {
        List<String> paragraphs = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (String line : lines) {
            if (LABEL.matcher(line).matches()) {
                labels.add(Label.of(line));
            } else {
                paragraphs.add(line);
            }
        }
        return new LabelledReport(String.join("\n\n", paragraphs), labels);
    }
}
