package org.crossread.export;

import org.crossread.model.Link;
import org.crossread.model.Repeat;

import tools.jackson.core.JsonGenerator;

/// Writes links. One inside a report names the report in `within`; its `left` is the earlier place,
/// its `right` the later one.
record LinkFields(JsonGenerator json) {

    void write(Link link) {
        json.writeStartObject();
        if (link instanceof Link.Linked linked) {
            writeLinked(linked);
        } else if (link instanceof Link.OnlyHere(var side, var quotation)) {
            json.writeNumberProperty(Terms.of(side), quotation.id());
            json.writeStringProperty("relation", Terms.of(link));
        }
        json.writeEndObject();
    }

    void write(Repeat repeat) {
        json.writeStartObject();
        json.writeStringProperty("within", Terms.of(repeat.side()));
        writeLinked(repeat.link());
        json.writeEndObject();
    }

    private void writeLinked(Link.Linked link) {
        json.writeNumberProperty("left", link.left().id());
        json.writeNumberProperty("right", link.right().id());
        json.writeStringProperty("relation", Terms.of(link));
        PairFields.writeChanges(link.changes(), json);
    }
}
