package org.crossread.export;

import org.crossread.model.Change;
import org.crossread.model.Match;
import org.crossread.model.Pair;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// Writes a pair of passages: its sentences, why they belong together, and its word changes.
record PairFields(JsonGenerator json) {

    void write(Pair pair) {
        json.writeStartObject();
        writeIndexes("left", pair.left());
        writeIndexes("right", pair.right());
        json.writeStringProperty("relation", Terms.of(pair.relation()));
        json.writeNumberProperty("similarity", pair.similarity());
        json.writeBooleanProperty("transposed", pair.transposed());
        json.writeArrayPropertyStart("matches");
        pair.matches().forEach(this::write);
        json.writeEndArray();
        writeChanges(pair.changes(), json);
        json.writeEndObject();
    }

    private void writeIndexes(String name, List<Integer> indexes) {
        json.writeArrayPropertyStart(name);
        indexes.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void write(Match match) {
        json.writeStartObject();
        json.writeNumberProperty("left", match.left());
        json.writeNumberProperty("right", match.right());
        json.writeStringProperty("relation", Terms.of(match.relation()));
        json.writeNumberProperty("similarity", match.similarity());
        json.writeArrayPropertyStart("evidence");
        match.evidence().forEach(evidence -> json.writeString(Terms.of(evidence)));
        json.writeEndArray();
        SpanFields.write("left_covered", match.leftCovered(), json);
        SpanFields.write("right_covered", match.rightCovered(), json);
        json.writeEndObject();
    }

    static void writeChanges(List<Change> changes, JsonGenerator json) {
        json.writeArrayPropertyStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringProperty("kind", Terms.of(change.kind()));
            SpanFields.write("left", change.left(), json);
            SpanFields.write("right", change.right(), json);
            json.writeBooleanProperty("moved", change.moved());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
