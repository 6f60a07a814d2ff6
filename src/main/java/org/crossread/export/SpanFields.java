package org.crossread.export;

import org.crossread.model.Span;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// Spans as `[start, end]`.
final class SpanFields {

    private static final int PIECE = 1 << 12;

    private SpanFields() {}

    static void write(String name, Span span, JsonGenerator json) {
        json.writeName(name);
        write(span, json);
    }

    /// A long report has many: they go out in pieces, past the generator's bookkeeping.
    static void write(String name, List<Span> spans, JsonGenerator json) {
        String comma = json.objectWriteContext().hasPrettyPrinter() ? ", " : ",";
        json.writeArrayPropertyStart(name);
        var text = new StringBuilder(Math.min(PIECE, spans.size() * 12) + 32);
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            text.append(i == 0 ? "" : comma).append('[').append(span.start());
            text.append(comma).append(span.end()).append(']');
            if (text.length() > PIECE) {
                json.writeRaw(text.toString());
                text.setLength(0);
            }
        }
        json.writeRaw(text.toString());
        json.writeEndArray();
    }

    private static void write(Span span, JsonGenerator json) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }
}
