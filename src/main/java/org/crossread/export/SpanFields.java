package org.crossread.export;

import org.crossread.model.Span;

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
        json.writeArrayPropertyStart(name);
        spans.forEach(span -> write(span, json));
        json.writeEndArray();
    }

    private static void write(Span span, JsonGenerator json) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }
}
