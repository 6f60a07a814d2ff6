package org.crossread.cli;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// The fields of one record of a batch.
record BatchRecord(JsonNode fields) {

    /// A text: the field itself, or its own field `text`.
    String text(String name) throws BadRecord {
        JsonNode field = fields.path(name);
        JsonNode text = field.isObject() ? field.path("text") : field;
        if (!text.isString()) {
            throw new BadRecord("the field \"" + name + "\" is missing or is no text");
        }
        return text.stringValue();
    }

    /// A list of texts.
    List<String> texts(String name) throws BadRecord {
        JsonNode field = fields.path(name);
        List<String> texts = new ArrayList<>();
        for (JsonNode text : field) {
            if (text.isString()) {
                texts.add(text.stringValue());
            }
        }
        if (!field.isArray() || texts.size() != field.size()) {
            throw new BadRecord("the field \"" + name + "\" is missing or is no list of texts");
        }
        return texts;
    }
}
