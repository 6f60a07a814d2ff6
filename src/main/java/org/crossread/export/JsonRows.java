package org.crossread.export;

import tools.jackson.core.JsonGenerator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// An array of a document that may have hundreds of thousands of values, written past the
/// generator's bookkeeping: as bytes, in pieces, laid out like the rest. Holds numbers and words of
/// ASCII letters only.
final class JsonRows {

    private static final int PIECE = 1 << 11;
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMA = {','};
    private static final byte[] SPACED_COMMA = {',', ' '};

    private final JsonGenerator json;
    private final boolean isLaidOut;
    private final byte[] comma;
    private final AsciiText text = new AsciiText(PIECE * 2);
    private int depth;

    /// Whether nothing stands before the next value of its array or object.
    private boolean isFirst = true;

    private boolean objectEnded;

    private JsonRows(JsonGenerator json, int depth, boolean isLaidOut) {
        this.json = json;
        this.depth = depth;
        this.isLaidOut = isLaidOut;
        comma = isLaidOut ? SPACED_COMMA : COMMA;
    }

    /// Begins an array as a field of the generator's object; [#end()] ends it.
    static JsonRows of(String name, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        return json.objectWriteContext().getPrettyPrinter() instanceof DocumentLayout layout
                ? new JsonRows(json, layout.depth(), true)
                : new JsonRows(json, 0, false);
    }

    void end() {
        flush();
        if (json.objectWriteContext().getPrettyPrinter() instanceof DocumentLayout layout) {
            layout.wrote(objectEnded);
        }
        json.writeEndArray();
    }

    private void flush() {
        if (text.size() > 0) {
            json.writeRaw(text);
            text.clear();
        }
    }

    /// Begins an object in an array.
    JsonRows object() {
        if (text.size() > PIECE) {
            flush();
        }
        separate();
        line();
        text.put('{');
        depth++;
        isFirst = true;
        return this;
    }

    JsonRows endObject() {
        depth--;
        text.put('}');
        isFirst = false;
        objectEnded = true;
        return this;
    }

    JsonRows array(byte[] name) {
        field(name);
        text.put('[');
        depth++;
        isFirst = true;
        objectEnded = false;
        return this;
    }

    JsonRows endArray() {
        depth--;
        if (objectEnded) {
            line();
        }
        text.put(']');
        isFirst = false;
        objectEnded = false;
        return this;
    }

    JsonRows number(byte[] name, int value) {
        field(name);
        text.digits(value);
        return this;
    }

    JsonRows number(byte[] name, double value) {
        field(name);
        text.put(Double.toString(value).getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    JsonRows truth(byte[] name, boolean value) {
        field(name);
        text.put(value ? TRUE : FALSE);
        return this;
    }

    /// @param word in quotation marks, as [#quoted(String)] makes it
    JsonRows word(byte[] name, byte[] word) {
        field(name);
        text.put(word);
        return this;
    }

    JsonRows span(byte[] name, int start, int end) {
        field(name);
        text.pair(start, end, comma);
        return this;
    }

    /// A word as a value of an array.
    JsonRows word(byte[] word) {
        separate();
        text.put(word);
        return this;
    }

    /// A number as a value of an array.
    JsonRows number(int value) {
        separate();
        text.digits(value);
        return this;
    }

    /// A span as a value of an array.
    JsonRows span(int start, int end) {
        if (text.size() > PIECE) {
            flush();
        }
        separate();
        text.pair(start, end, comma);
        return this;
    }

    static byte[] quoted(String word) {
        return ('"' + word + '"').getBytes(StandardCharsets.US_ASCII);
    }

    /// The terms for the values of an enumeration, by their place.
    static byte[][] terms(Enum<?>[] values) {
        return Arrays.stream(values).map(Terms::of).map(JsonRows::quoted).toArray(byte[][]::new);
    }

    private void field(byte[] name) {
        if (!isFirst) {
            text.put(comma);
        }
        isFirst = false;
        text.put(name);
        text.put(':');
        if (isLaidOut) {
            text.put(' ');
        }
    }

    /// Before a value of an array.
    private void separate() {
        if (!isFirst) {
            text.put(',');
            if (isLaidOut && !objectEnded) {
                text.put(' ');
            }
        }
        isFirst = false;
    }

    private void line() {
        if (isLaidOut) {
            text.put('\n');
            for (int i = 0; i < depth; i++) {
                text.put(' ');
                text.put(' ');
            }
        }
    }
}
