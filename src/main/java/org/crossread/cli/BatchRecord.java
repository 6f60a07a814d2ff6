package org.crossread.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of one record of a batch that hold texts. All others are passed over unread: what is
/// labelled by hand may bring far more than the texts.
final class BatchRecord {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private Id id = _ -> {};

    /// Writes the record's `id` as a field, as it was read, where it has one.
    @FunctionalInterface
    interface Id {
        void write(JsonGenerator json);
    }

    private BatchRecord() {}

    /// @throws JacksonException if the line is no JSON
    /// @throws BadRecord if it is no object, or more than one
    static BatchRecord read(JsonFactory factory, byte[] line) throws BadRecord {
        var record = new BatchRecord();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
            boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
            if (isObject) {
                record.fields(json);
            } else {
                json.skipChildren();
            }
            if (json.nextToken() != null) {
                throw new BadRecord("no valid JSON: something follows behind its end");
            }
            if (!isObject) {
                throw new BadRecord("the line is no JSON object");
            }
        }
        return record;
    }

    private void fields(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            texts.remove(name);
            lists.remove(name);
            if (name.equals("id")) {
                id = id(json);
            }
            switch (json.currentToken()) {
                case VALUE_STRING -> texts.put(name, json.getString());
                case START_ARRAY -> list(json).ifPresent(list -> lists.put(name, list));
                case START_OBJECT -> textOfObject(json).ifPresent(text -> texts.put(name, text));
                default -> {}
            }
        }
    }

    private static Id id(JsonParser json) {
        String text = json.getString();
        return switch (json.currentToken()) {
            case START_ARRAY, START_OBJECT -> _ -> {};
            case VALUE_STRING -> out -> out.writeStringProperty("id", text);
            default ->
                    out -> {
                        out.writeName("id");
                        out.writeRawValue(text);
                    };
        };
    }

    /// A list of texts; empty where it holds anything else.
    private static Optional<List<String>> list(JsonParser json) {
        List<String> list = new ArrayList<>();
        boolean isGood = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                list.add(json.getString());
            } else {
                isGood = false;
                json.skipChildren();
            }
        }
        return isGood ? Optional.of(list) : Optional.empty();
    }

    private static Optional<String> textOfObject(JsonParser json) {
        Optional<String> text = Optional.empty();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isText = json.currentName().equals("text");
            boolean isString = json.nextToken() == JsonToken.VALUE_STRING;
            if (isText) {
                text = isString ? Optional.of(json.getString()) : Optional.empty();
            }
            json.skipChildren();
        }
        return text;
    }

    Id id() {
        return id;
    }

    /// A text: the field itself, or its own field `text`.
    String text(String name) throws BadRecord {
        String text = texts.get(name);
        if (text == null) {
            throw new BadRecord("the field \"" + name + "\" is missing or is no text");
        }
        return text;
    }

    /// A list of texts.
    List<String> texts(String name) throws BadRecord {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new BadRecord("the field \"" + name + "\" is missing or is no list of texts");
        }
        return list;
    }
}
