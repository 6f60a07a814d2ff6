package org.crossread.export;

import org.crossread.model.OddWording;
import org.crossread.model.OddWordings;
import org.crossread.model.Side;

import tools.jackson.core.JsonGenerator;

/// Writes the words that read like a program's synonyms, side by side.
record OddWordFields(JsonGenerator json) {

    void write(OddWordings odd) {
        json.writeObjectPropertyStart("odd_words");
        json.writeNumberProperty("passages", odd.passages());
        for (Side side : Side.values()) {
            json.writeObjectPropertyStart(Terms.of(side));
            json.writeNumberProperty("passages", odd.passagesWith(side));
            json.writeStringProperty("signs", Terms.of(odd.strength(side)));
            json.writeArrayPropertyStart("words");
            odd.of(side).forEach(this::write);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void write(OddWording word) {
        json.writeStartObject();
        json.writeStringProperty("kind", Terms.of(word.kind()));
        SpanFields.write("words", word.words(), json);
        if (!word.plain().isEmpty()) {
            SpanFields.write("plain", word.plain(), json);
        }
        json.writeEndObject();
    }
}
