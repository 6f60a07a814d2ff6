package org.crossread.cli;

import org.crossread.model.Attribution.Attributed;
import org.crossread.model.Attribution.Unattributed;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Span;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;

/// Quotations as fields of JSON. Offsets are UTF-16 code units of the text, half-open.
final class QuotationFields {

    private QuotationFields() {}

    /// Writes the field `quotes`.
    static void write(Report report, List<Quotation> quotations, JsonGenerator json) {
        json.writeArrayPropertyStart("quotes");
        for (Quotation quotation : quotations) {
            json.writeStartObject();
            json.writeNumberProperty("start", quotation.span().start());
            json.writeNumberProperty("end", quotation.span().end());
            json.writeStringProperty("type", quotation.kind().name().toLowerCase(Locale.ROOT));
            switch (quotation.attribution()) {
                case Attributed attributed -> write(report, attributed, json);
                case Unattributed _ -> {}
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Report report, Attributed attributed, JsonGenerator json) {
        write("speaker", report, attributed.mention(), json);
        json.writeStringProperty("speaker_name", attributed.person());
        if (!attributed.cue().isEmpty()) {
            write("cue", report, attributed.cue(), json);
        }
    }

    private static void write(String name, Report report, Span span, JsonGenerator json) {
        json.writeStringProperty(name, report.text(span));
        json.writeNumberProperty(name + "_start", span.start());
        json.writeNumberProperty(name + "_end", span.end());
    }
}
