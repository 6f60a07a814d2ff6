package org.crossread.export;

import org.crossread.model.ByHand;
import org.crossread.model.HandChange;
import org.crossread.model.Place;
import org.crossread.model.Side;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// Writes what a person changed, in lists by what was changed. Each change carries its `step`: its
/// place in the order in which all were made.
record ByHandFields(JsonGenerator json) {

    private static final List<String> LISTS =
            List.of(
                    "links",
                    "speakers",
                    "bounds",
                    "kinds",
                    "added",
                    "notes",
                    "checked",
                    "facts",
                    "names");

    void write(ByHand byHand) {
        json.writeObjectPropertyStart("by_hand");
        for (String list : LISTS) {
            json.writeArrayPropertyStart(list);
            for (int step = 0; step < byHand.changes().size(); step++) {
                HandChange change = byHand.changes().get(step);
                if (list(change).equals(list)) {
                    json.writeStartObject();
                    json.writeNumberProperty("step", step);
                    write(change);
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String list(HandChange change) {
        return switch (change) {
            case HandChange.Linked _,
                    HandChange.Unlinked _,
                    HandChange.RelationChanged _,
                    HandChange.PassageChanged _ ->
                    "links";
            case HandChange.SpeakerChanged _ -> "speakers";
            case HandChange.BoundsChanged _ -> "bounds";
            case HandChange.KindChanged _ -> "kinds";
            case HandChange.Added _ -> "added";
            case HandChange.Noted _ -> "notes";
            case HandChange.Checked _ -> "checked";
            case HandChange.FactsChanged _ -> "facts";
            case HandChange.NamesJudged _ -> "names";
        };
    }

    private void write(HandChange change) {
        switch (change) {
            case HandChange.Linked(var left, var right) ->
                    write("linked", new Place.Across(left, right));
            case HandChange.Unlinked(var left, var right) ->
                    write("unlinked", new Place.Across(left, right));
            case HandChange.RelationChanged(var left, var right, var relation) -> {
                write("relation", new Place.Across(left, right));
                json.writeStringProperty("relation", Terms.of(relation));
            }
            case HandChange.PassageChanged(var left, var right, var relation) -> {
                write("passage", new Place.Across(left, right));
                json.writeStringProperty("relation", Terms.of(relation));
            }
            case HandChange.SpeakerChanged(var side, var quotation, var person) -> {
                write(new Place.On(side, quotation));
                json.writeStringProperty("speaker_name", person);
            }
            case HandChange.BoundsChanged(var side, var quotation, var bounds) -> {
                write(new Place.On(side, quotation));
                SpanFields.write("bounds", bounds, json);
            }
            case HandChange.KindChanged(var side, var quotation, var kind) -> {
                write(new Place.On(side, quotation));
                json.writeStringProperty("type", Terms.of(kind));
            }
            case HandChange.Added(var side, var quotation, var kind, var person) -> {
                write(new Place.On(side, quotation));
                json.writeStringProperty("type", Terms.of(kind));
                if (!person.isEmpty()) {
                    json.writeStringProperty("speaker_name", person);
                }
            }
            case HandChange.Noted(var place, var words) -> {
                write(place);
                json.writeStringProperty("words", words);
            }
            case HandChange.Checked(var place, var mark) -> {
                write(place);
                json.writeStringProperty("mark", Terms.of(mark));
            }
            case HandChange.FactsChanged(var side, var title, var outlet, var author, var date) -> {
                json.writeStringProperty("side", Terms.of(side));
                json.writeStringProperty("title", title);
                json.writeStringProperty("outlet", outlet);
                json.writeStringProperty("author", author);
                json.writeStringProperty("date", date);
            }
            case HandChange.NamesJudged(var one, var other, var naming) -> {
                json.writeStringProperty("one", one);
                json.writeStringProperty("other", other);
                json.writeStringProperty("naming", Terms.of(naming));
            }
        }
    }

    private void write(String what, Place place) {
        json.writeStringProperty("what", what);
        write(place);
    }

    /// One span under the name of its side, or both.
    private void write(Place place) {
        switch (place) {
            case Place.On(var side, var span) -> SpanFields.write(Terms.of(side), span, json);
            case Place.Across(var left, var right) -> {
                SpanFields.write(Terms.of(Side.LEFT), left, json);
                SpanFields.write(Terms.of(Side.RIGHT), right, json);
            }
        }
    }
}
