package org.crossread.export;

import org.crossread.model.Span;
import org.crossread.model.Spans;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// Spans as `[start, end]`.
final class SpanFields {

    private SpanFields() {}

    static void write(String name, Span span, JsonGenerator json) {
        json.writeName(name);
        write(span, json);
    }

    static void write(String name, List<Span> spans, JsonGenerator json) {
        JsonRows rows = JsonRows.of(name, json);
        for (Span span : spans) {
            rows.span(span.start(), span.end());
        }
        rows.end();
    }

    static void write(String name, Spans spans, JsonGenerator json) {
        JsonRows rows = JsonRows.of(name, json);
        for (int i = 0; i < spans.size(); i++) {
            rows.span(spans.start(i), spans.end(i));
        }
        rows.end();
    }

    private static void write(Span span, JsonGenerator json) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }
}
