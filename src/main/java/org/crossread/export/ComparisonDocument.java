package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.Pair;
import org.crossread.model.Repeat;
import org.crossread.model.Side;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The comparison as JSON, after `comparison-1.schema.json`: UTF-8, the same bytes for the same
/// comparison. It is written as it goes, without a second copy in memory.
public final class ComparisonDocument {

    static final String SCHEMA = "crossread-comparison/1";

    private final String version;

    public ComparisonDocument() {
        this(Program.version());
    }

    ComparisonDocument(String version) {
        this.version = version;
    }

    /// Writes the document laid out for people, and a line end. The stream stays open.
    public void write(Comparison comparison, OutputStream out) throws IOException {
        var layout = new DocumentLayout();
        var context =
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return layout;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                };
        JsonFactory factory =
                JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator json = factory.createGenerator(context, out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            writeFields(comparison, json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /// Writes the document's fields into an object that the caller has begun and will end: a record
    /// may hold fields of its own beside them.
    public void writeFields(Comparison comparison, JsonGenerator json) {
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("version", version);
        json.writeBooleanProperty("final", comparison.isFinal());
        for (Side side : Side.values()) {
            json.writeName(Terms.of(side));
            new ReportFields(json).write(comparison.report(side));
        }
        PairFields.write(comparison.alignment().pairs(), json);
        writeFlags(comparison, json);
        json.writeObjectPropertyStart("quotations");
        for (Side side : Side.values()) {
            json.writeArrayPropertyStart(Terms.of(side));
            var quotations = new QuotationFields(json, comparison.report(side));
            comparison.quotations(side).forEach(quotations::write);
            json.writeEndArray();
        }
        json.writeEndObject();
        writeLinks(comparison, json);
        new FiguresFields(json).write(comparison.figures());
        new OddWordFields(json).write(comparison.oddWords());
        new ByHandFields(json).write(comparison.byHand());
        if (comparison.transcript().isGiven()) {
            new TranscriptFields(json).write(comparison);
        }
    }

    /// All changes of meaning in one list, each with the place of its pair or link.
    private static void writeFlags(Comparison comparison, JsonGenerator json) {
        json.writeArrayPropertyStart("flags");
        List<Pair> pairs = comparison.alignment().pairs();
        for (int i = 0; i < pairs.size(); i++) {
            writeFlags(pairs.get(i).flags(), "pair", i, json);
        }
        int place = 0;
        for (Link link : comparison.links()) {
            if (link instanceof Link.Linked linked) {
                writeFlags(linked.flags(), "link", place, json);
            }
            place++;
        }
        for (Repeat repeat : comparison.repeats()) {
            writeFlags(repeat.link().flags(), "link", place++, json);
        }
        json.writeEndArray();
    }

    private static void writeFlags(List<Flag> flags, String of, int place, JsonGenerator json) {
        for (Flag flag : flags) {
            json.writeStartObject();
            json.writeStringProperty("kind", Terms.of(flag.kind()));
            SpanFields.write("left", flag.left(), json);
            SpanFields.write("right", flag.right(), json);
            json.writeNumberProperty(of, place);
            json.writeEndObject();
        }
    }

    private static void writeLinks(Comparison comparison, JsonGenerator json) {
        json.writeArrayPropertyStart("links");
        var links = new LinkFields(json);
        comparison.links().forEach(links::write);
        comparison.repeats().forEach(links::write);
        json.writeEndArray();
    }
}
