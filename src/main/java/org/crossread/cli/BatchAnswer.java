package org.crossread.cli;

import org.crossread.compare.Comparer;
import org.crossread.compare.Parts;
import org.crossread.export.ComparisonDocument;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Match;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Relation;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.read.ReportReader;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// Writes what a task finds in a record as fields of a JSON object that has been begun.
final class BatchAnswer {

    /// Scores are written with so many places after the point: 4.
    private static final double PLACES = 1e4;

    private final BatchTask task;
    private final Comparer comparer;
    private final boolean isLexical;
    private final ReportReader reader = new ReportReader();

    BatchAnswer(BatchTask task, Comparer comparer, boolean isLexical) {
        this.task = task;
        this.comparer = comparer;
        this.isLexical = isLexical;
    }

    void write(BatchRecord record, JsonGenerator json) throws BadRecord {
        switch (task) {
            case QUOTES -> quotes(record, json);
            case LINKS -> links(comparison(record), json);
            case ALIGN -> align(record, json);
            case SIMILARITY -> similarity(record, json);
            case WORDS -> words(record, json);
            case SPANS -> spans(record, json);
            case PASSAGES -> passages(record, json);
            case COMPARE -> new ComparisonDocument().writeFields(comparison(record), json);
        }
    }

    private Comparison comparison(BatchRecord record) throws BadRecord {
        Report left = reader.ofText(record.text("a"));
        Report right = reader.ofText(record.text("b"));
        return isLexical
                ? comparer.compareLexically(left, right, Progress.SILENT)
                : comparer.compare(left, right, Progress.SILENT);
    }

    private void quotes(BatchRecord record, JsonGenerator json) throws BadRecord {
        Report report = reader.ofText(record.text("text"));
        QuotationFields.write(report, comparer.quotations(report, Progress.SILENT), json);
    }

    private static void links(Comparison comparison, JsonGenerator json) {
        json.writeArrayPropertyStart("links");
        for (Link link : comparison.links()) {
            if (link instanceof Link.Linked linked) {
                json.writeStartObject();
                span("a", linked.left().span(), json);
                span("b", linked.right().span(), json);
                json.writeStringProperty("relation", relation(linked));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("repeats");
        for (Repeat repeat : comparison.repeats()) {
            json.writeStartObject();
            json.writeStringProperty("side", repeat.side().of("a", "b"));
            span("first", repeat.link().left().span(), json);
            span("second", repeat.link().right().span(), json);
            json.writeStringProperty("relation", relation(repeat.link()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void span(String name, Span span, JsonGenerator json) {
        json.writeNumberProperty(name + "_start", span.start());
        json.writeNumberProperty(name + "_end", span.end());
    }

    private static String relation(Link.Linked link) {
        return switch (link) {
            case Link.Verbatim _ -> "verbatim";
            case Link.Trimmed _ -> "trimmed";
            case Link.Altered _ -> "altered";
            case Link.ReportedIndirectly _ -> "reported-indirectly";
            case Link.SameStatement _ -> "same-statement";
        };
    }

    private void align(BatchRecord record, JsonGenerator json) throws BadRecord {
        Report left = reader.ofSentences(record.texts("a"));
        Report right = reader.ofSentences(record.texts("b"));
        json.writeArrayPropertyStart("pairs");
        for (Pair pair : parts().alignment(left, right, Progress.SILENT).pairs()) {
            for (Match match : pair.matches()) {
                json.writeStartArray();
                json.writeNumber(match.left());
                json.writeNumber(match.right());
                json.writeString(match.relation() == Relation.PARTLY ? "partial" : "same");
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    private Parts parts() {
        return comparer.parts(isLexical);
    }

    private void words(BatchRecord record, JsonGenerator json) throws BadRecord {
        Report left = reader.ofWords(record.texts("a"));
        Report right = reader.ofWords(record.texts("b"));
        numbers("pairs", parts().words(left, right), json);
    }

    private void similarity(BatchRecord record, JsonGenerator json) throws BadRecord {
        double score = parts().similarity(sentence(record, "a"), sentence(record, "b"));
        json.writeNumberProperty("score", Math.round(score * PLACES) / PLACES);
    }

    private void spans(BatchRecord record, JsonGenerator json) throws BadRecord {
        Parts.Shared shared = parts().spans(sentence(record, "a"), sentence(record, "b"));
        numbers("a_spans", bounds(shared.left()), json);
        numbers("b_spans", bounds(shared.right()), json);
    }

    private Report sentence(BatchRecord record, String name) throws BadRecord {
        return reader.ofSentences(List.of(record.text(name)));
    }

    private static List<int[]> bounds(List<Span> spans) {
        return spans.stream().map(span -> new int[] {span.start(), span.end()}).toList();
    }

    private void passages(BatchRecord record, JsonGenerator json) throws BadRecord {
        Report left = reader.ofText(record.text("a"));
        Report right = reader.ofText(record.text("b"));
        numbers("detections", parts().passages(left, right, Progress.SILENT), json);
    }

    private static void numbers(String name, List<int[]> rows, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        rows.forEach(row -> json.writeArray(row, 0, row.length));
        json.writeEndArray();
    }
}
