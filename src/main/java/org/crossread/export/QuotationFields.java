package org.crossread.export;

import org.crossread.model.Attribution.Attributed;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Span;

import tools.jackson.core.JsonGenerator;

/// Writes a quotation under the names that batch records use too. Without a speaker the fields of
/// speaker and cue are left out.
record QuotationFields(JsonGenerator json, Report report) {

    void write(Quotation quotation) {
        json.writeStartObject();
        json.writeNumberProperty("id", quotation.id());
        json.writeNumberProperty("start", quotation.span().start());
        json.writeNumberProperty("end", quotation.span().end());
        json.writeStringProperty("type", Terms.of(quotation.kind()));
        json.writeNumberProperty("utterance", quotation.utterance());
        if (quotation.attribution() instanceof Attributed(var mention, var person, var cue)) {
            write("speaker", mention);
            json.writeStringProperty("speaker_name", person);
            write("cue", cue);
        }
        json.writeEndObject();
    }

    private void write(String name, Span words) {
        json.writeStringProperty(name, report.text(words));
        json.writeNumberProperty(name + "_start", words.start());
        json.writeNumberProperty(name + "_end", words.end());
    }
}
