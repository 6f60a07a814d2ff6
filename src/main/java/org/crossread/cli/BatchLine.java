package org.crossread.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// Turns one line of a batch into the line that answers it. Safe for use by several threads.
final class BatchLine {

    private final JsonMapper mapper = new JsonMapper();
    private final JsonFactory factory = new JsonFactory();
    private final BatchAnswer answer;

    BatchLine(BatchAnswer answer) {
        this.answer = answer;
    }

    /// @param line the bytes of the answer, with their line end
    /// @param isGood whether the record could be worked on
    record Answered(byte[] line, boolean isGood) {}

    Answered answer(byte[] line) {
        Optional<JsonNode> id = Optional.empty();
        try {
            JsonNode fields = mapper.readTree(line);
            if (!fields.isObject()) {
                throw new BadRecord("the line is no JSON object");
            }
            id = Optional.of(fields.path("id")).filter(JsonNode::isValueNode);
            return new Answered(good(id, new BatchRecord(fields)), true);
        } catch (BadRecord bad) {
            return bad(id, bad.getMessage());
        } catch (JacksonException noJson) {
            return bad(id, "no valid JSON: " + noJson.getOriginalMessage());
        } catch (RuntimeException | StackOverflowError broken) {
            return bad(id, "the program failed on this record: " + broken);
        }
    }

    private byte[] good(Optional<JsonNode> id, BatchRecord record) throws BadRecord {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator json = begun(id, out);
        answer.write(record, json);
        return ended(json, out);
    }

    private Answered bad(Optional<JsonNode> id, String reason) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator json = begun(id, out);
        json.writeStringProperty("error", reason);
        return new Answered(ended(json, out), false);
    }

    private JsonGenerator begun(Optional<JsonNode> id, ByteArrayOutputStream out) {
        JsonGenerator json =
                factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.writeStartObject();
        id.ifPresent(
                node -> {
                    json.writeName("id");
                    json.writeRawValue(node.toString());
                });
        return json;
    }

    private static byte[] ended(JsonGenerator json, ByteArrayOutputStream out) {
        json.writeEndObject();
        json.close();
        out.write('\n');
        return out.toByteArray();
    }
}
