package org.crossread.export;

import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Sentence;

import tools.jackson.core.JsonGenerator;

/// Writes a report: its origin, its text and where its parts stand.
record ReportFields(JsonGenerator json) {

    void write(Report report) {
        json.writeStartObject();
        writeOrigin(report.origin());
        json.writeStringProperty("text", report.text());
        SpanFields.write("paragraphs", report.paragraphs(), json);
        json.writeArrayPropertyStart("sentences");
        report.sentences().forEach(this::write);
        json.writeEndArray();
        SpanFields.write("words", report.words(), json);
        json.writeEndObject();
    }

    private void writeOrigin(Origin origin) {
        json.writeStringProperty("title", origin.title());
        json.writeStringProperty("outlet", origin.outlet());
        json.writeStringProperty("date", origin.date());
        json.writeStringProperty("language", origin.language());
        json.writeStringProperty("file_name", origin.fileName());
        json.writeStringProperty("sha256", origin.sha256());
        json.writeStringProperty("encoding", origin.encoding());
        if (!origin.author().isEmpty()) {
            json.writeStringProperty("author", origin.author());
        }
    }

    private void write(Sentence sentence) {
        json.writeStartObject();
        json.writeNumberProperty("start", sentence.span().start());
        json.writeNumberProperty("end", sentence.span().end());
        json.writeStringProperty("kind", Terms.of(sentence.kind()));
        json.writeNumberProperty("paragraph", sentence.paragraph());
        json.writeEndObject();
    }
}
