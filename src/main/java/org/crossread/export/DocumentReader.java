package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;

/// Reads a comparison back from the JSON that `ComparisonDocument` writes.
public final class DocumentReader {

    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    /// What the document says, the same as was written. Fields it does not know are passed over.
    ///
    /// @throws IOException if the stream cannot be read, or holds no document of this kind
    public Comparison read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        try {
            DocumentData data = MAPPER.readValue(bytes, DocumentData.class);
            if (!data.schema().equals(ComparisonDocument.SCHEMA)) {
                throw new IOException(Messages.text("export.document.other", data.schema()));
            }
            return new RestoredComparison(data).comparison();
        } catch (JacksonException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            throw new IOException(Messages.text("export.document.unreadable"), e);
        }
    }
}
