package org.crossread.export;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/// Lays JSON out so that people can read it and line tools can compare it: fields of the two
/// outermost objects on a line each, every object in an array on a line of its own, all else in
/// running lines.
final class DocumentLayout implements PrettyPrinter {

    private static final int BROKEN_OBJECTS = 2;

    private int depth;
    private boolean objectEnded;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        // The generator has entered the object already: its parent says where it stands.
        TokenStreamContext parent = json.streamWriteContext().getParent();
        if (parent != null && parent.inArray()) {
            line(json);
        }
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        if (depth <= BROKEN_OBJECTS) {
            line(json);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        if (depth <= BROKEN_OBJECTS) {
            line(json);
        } else {
            json.writeRaw(' ');
        }
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        depth--;
        if (depth < BROKEN_OBJECTS && entries > 0) {
            line(json);
        }
        json.writeRaw('}');
        objectEnded = true;
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
        objectEnded = false;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {}

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(objectEnded ? "," : ", ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        depth--;
        if (objectEnded) {
            line(json);
        }
        json.writeRaw(']');
        objectEnded = false;
    }

    /// How many objects and arrays are open.
    int depth() {
        return depth;
    }

    /// Tells what was written past the generator into the array that is open.
    ///
    /// @param objects whether that ended with an object
    void wrote(boolean objects) {
        objectEnded = objects;
    }

    private void line(JsonGenerator json) {
        json.writeRaw('\n');
        json.writeRaw("  ".repeat(depth));
    }
}
