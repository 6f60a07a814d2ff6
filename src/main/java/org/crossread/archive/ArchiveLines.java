package org.crossread.archive;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// An archive as JSON Lines, an object a report, for other programs and from them: its numbers
/// plainly, 32 bits with a sign.
final class ArchiveLines {

    private ArchiveLines() {}

    static void write(Archive archive, OutputStream out) throws IOException {
        JsonFactory factory = new JsonFactory();
        try (JsonGenerator json =
                factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            for (int report = 0; report < archive.size(); report++) {
                write(archive.entries().get(report), archive.signature(report), json);
                json.writeRaw('\n');
            }
        } catch (JacksonException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    private static void write(Entry entry, Signature signature, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.name());
        json.writeNumberProperty("size", entry.size());
        json.writeNumberProperty("modified", entry.modified());
        json.writeStringProperty("sha256_begin", entry.fingerprint().digits());
        json.writeNumberProperty("words", signature.words());
        write("passages", signature.passages(), json);
        write("quoted", signature.quoted(), json);
        write("terms", signature.terms(), json);
        json.writeEndObject();
    }

    private static void write(String name, int[] numbers, JsonGenerator json) {
        json.writeName(name);
        json.writeArray(numbers, 0, numbers.length);
    }

    /// @throws IOException if a line is no such object
    static Archive read(InputStream in) throws IOException {
        Archive archive = new Archive();
        JsonMapper mapper = new JsonMapper();
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                try {
                    read(mapper.readTree(line), archive);
                } catch (JacksonException | NumberFormatException broken) {
                    throw new StreamCorruptedException(broken.getMessage());
                }
            }
        }
        return archive;
    }

    private static void read(JsonNode fields, Archive archive) throws IOException {
        if (!fields.path("id").isString()) {
            throw new StreamCorruptedException("a line without an id");
        }
        String digits = fields.path("sha256_begin").asString("");
        Entry entry =
                new Entry(
                        fields.path("id").asString(),
                        fields.path("size").asLong(-1),
                        fields.path("modified").asLong(-1),
                        Fingerprint.parse(digits.isEmpty() ? "0".repeat(32) : digits));
        archive.add(
                entry,
                new Signature(
                        fields.path("words").asInt(0),
                        numbers(fields.path("passages")),
                        numbers(fields.path("quoted")),
                        numbers(fields.path("terms"))));
    }

    /// Rising and each once, whatever order another program gave them.
    private static int[] numbers(JsonNode list) {
        int[] numbers = new int[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.get(i).asInt();
        }
        return Arrays.stream(numbers).sorted().distinct().toArray();
    }
}
