package org.crossread.export;

import static org.crossread.export.JsonRows.quoted;

import org.crossread.model.Emphasis;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// Writes a report: its origin, its text and where its parts stand.
record ReportFields(JsonGenerator json) {

    private static final byte[] START = quoted("start");
    private static final byte[] END = quoted("end");
    private static final byte[] KIND = quoted("kind");
    private static final byte[] PARAGRAPH = quoted("paragraph");
    private static final byte[] BOLD = quoted("bold");
    private static final byte[] ITALIC = quoted("italic");
    private static final byte[][] KINDS = JsonRows.terms(SentenceKind.values());

    void write(Report report) {
        json.writeStartObject();
        writeOrigin(report.origin());
        json.writeStringProperty("text", report.text());
        SpanFields.write("paragraphs", report.paragraphs(), json);
        writeSentences(report.sentences());
        SpanFields.write("words", report.words(), json);
        if (!report.emphases().isEmpty()) {
            writeEmphases(report.emphases());
        }
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

    private void writeSentences(List<Sentence> sentences) {
        JsonRows rows = JsonRows.of("sentences", json);
        for (Sentence sentence : sentences) {
            rows.object();
            rows.number(START, sentence.span().start());
            rows.number(END, sentence.span().end());
            rows.word(KIND, KINDS[sentence.kind().ordinal()]);
            rows.number(PARAGRAPH, sentence.paragraph());
            rows.endObject();
        }
        rows.end();
    }

    private void writeEmphases(List<Emphasis> emphases) {
        JsonRows rows = JsonRows.of("emphases", json);
        for (Emphasis emphasis : emphases) {
            rows.object();
            rows.number(START, emphasis.span().start());
            rows.number(END, emphasis.span().end());
            rows.truth(BOLD, emphasis.bold());
            rows.truth(ITALIC, emphasis.italic());
            rows.endObject();
        }
        rows.end();
    }
}
