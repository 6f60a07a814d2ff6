package org.crossread.export;

import org.crossread.archive.RelatedPair;
import org.crossread.archive.RelatedReport;
import org.crossread.archive.SharedPassage;
import org.crossread.archive.SharedQuotation;
import org.crossread.archive.Unread;
import org.crossread.l10n.Messages;
import org.crossread.model.Span;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// Related reports as JSON, after `related-1.schema.json`: a line each pair.
final class RelatedDocument {

    static final String SCHEMA = "crossread-related/1";

    /// Shares and scores are written with so many places after the point: 3.
    private static final double PLACES = 1e3;

    private final JsonGenerator json;

    private RelatedDocument(JsonGenerator json) {
        this.json = json;
    }

    static void write(RelatedResult result, String version, OutputStream out) throws IOException {
        JsonFactory factory =
                JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator json =
                factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new RelatedDocument(json).write(result, version);
            json.writeRaw('\n');
        } catch (JacksonException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    private void write(RelatedResult result, String version) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("version", version);
        json.writeStringProperty("folder", result.folder());
        json.writeNumberProperty("reports", result.reports());
        json.writeArrayPropertyStart("pairs");
        for (RelatedPair pair : result.pairs()) {
            json.writeRaw("\n");
            write(pair);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("unread");
        for (Unread file : result.unread()) {
            json.writeRaw("\n");
            write(file);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(RelatedPair pair) {
        json.writeStartObject();
        json.writeStringProperty("strength", name(pair.strength()));
        number("score", pair.likeness().score());
        number("wording", pair.likeness().wording());
        number("quoting", pair.likeness().quotations());
        number("event", pair.likeness().event());
        write("left", pair.left());
        write("right", pair.right());
        json.writeNumberProperty("common_words", pair.commonWords());
        json.writeArrayPropertyStart("passages");
        pair.passages().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("quotations");
        pair.quotations().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("names");
        pair.names().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String side, RelatedReport report) {
        json.writeObjectPropertyStart(side);
        json.writeStringProperty("path", report.path());
        json.writeStringProperty("title", report.origin().title());
        json.writeStringProperty("outlet", report.origin().outlet());
        json.writeStringProperty("date", report.origin().date());
        json.writeStringProperty("language", report.origin().language());
        json.writeStringProperty("sha256", report.origin().sha256());
        json.writeEndObject();
    }

    private void write(SharedPassage passage) {
        json.writeStartObject();
        span("left", passage.left());
        span("right", passage.right());
        json.writeNumberProperty("words", passage.words());
        json.writeStringProperty("text", passage.text());
        json.writeEndObject();
    }

    private void write(SharedQuotation quotation) {
        json.writeStartObject();
        span("left", quotation.left());
        span("right", quotation.right());
        json.writeStringProperty("relation", name(quotation.kind()));
        json.writeStringProperty("left_text", quotation.leftText());
        json.writeStringProperty("right_text", quotation.rightText());
        json.writeEndObject();
    }

    private void write(Unread file) {
        json.writeStartObject();
        json.writeStringProperty("path", file.name());
        json.writeStringProperty("problem", Messages.text(file.key(), file.arguments().toArray()));
        json.writeEndObject();
    }

    private void span(String side, Span span) {
        json.writeName(side);
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }

    private void number(String name, double share) {
        json.writeNumberProperty(name, Math.round(share * PLACES) / PLACES);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
