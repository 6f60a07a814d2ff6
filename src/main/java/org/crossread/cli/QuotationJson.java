package org.crossread.cli;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.List;

/// Quotations as JSON: a list with one object a report, each quotation as in a batch record.
final class QuotationJson implements QuotationListing {

    @Override
    public String of(List<Entry> entries) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (Entry entry : entries) {
                json.writeRaw("\n");
                json.writeStartObject();
                json.writeStringProperty("file", entry.file());
                QuotationFields.write(entry.report(), entry.quotations(), json);
                json.writeEndObject();
            }
            json.writeRaw("\n");
            json.writeEndArray();
            json.writeRaw("\n");
        }
        return text.toString();
    }
}
