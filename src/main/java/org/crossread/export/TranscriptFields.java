package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.Proof;
import org.crossread.model.Quotation;
import org.crossread.model.Side;

import tools.jackson.core.JsonGenerator;

/// Writes a transcript and what it has of each quotation.
record TranscriptFields(JsonGenerator json) {

    void write(Comparison comparison) {
        json.writeObjectPropertyStart("transcript");
        json.writeName("report");
        new ReportFields(json).write(comparison.transcript().report());
        for (Side side : Side.values()) {
            json.writeArrayPropertyStart(Terms.of(side));
            for (Quotation quotation : comparison.quotations(side)) {
                if (quotation.kind().isSpeech()) {
                    write(quotation, comparison.transcript().proof(side, quotation));
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(Quotation quotation, Proof proof) {
        json.writeStartObject();
        json.writeNumberProperty("quotation", quotation.id());
        json.writeStringProperty("proof", term(proof));
        if (!proof.place().isEmpty()) {
            SpanFields.write("place", proof.place(), json);
        }
        if (proof instanceof Proof.Altered(_, var changes, var flags)) {
            PairFields.writeChanges(changes, json);
            json.writeArrayPropertyStart("flags");
            flags.forEach(
                    flag -> {
                        json.writeStartObject();
                        json.writeStringProperty("kind", Terms.of(flag.kind()));
                        SpanFields.write("left", flag.left(), json);
                        SpanFields.write("right", flag.right(), json);
                        json.writeEndObject();
                    });
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    static String term(Proof proof) {
        return switch (proof) {
            case Proof.Found _ -> "found";
            case Proof.Altered _ -> "altered";
            case Proof.Reported _ -> "reported";
            case Proof.Missing _ -> "missing";
        };
    }
}
