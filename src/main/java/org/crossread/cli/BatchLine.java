package org.crossread.cli;

import org.crossread.l10n.Messages;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayOutputStream;

/// Turns one line of a batch into the line that answers it. Safe for use by several threads.
final class BatchLine {

    private final JsonFactory factory = new JsonFactory();
    private final BatchAnswer answer;

    BatchLine(BatchAnswer answer) {
        this.answer = answer;
    }

    /// @param line the bytes of the answer, with their line end
    /// @param isGood whether the record could be worked on
    record Answered(byte[] line, boolean isGood) {}

    Answered answer(byte[] line) {
        BatchRecord.Id id = _ -> {};
        try {
            BatchRecord record = BatchRecord.read(factory, line);
            id = record.id();
            return new Answered(good(record), true);
        } catch (BadRecord bad) {
            return bad(id, bad.getMessage());
        } catch (JacksonException noJson) {
            return bad(id, "no valid JSON: " + noJson.getOriginalMessage());
        } catch (RuntimeException | StackOverflowError broken) {
            return bad(id, "the program failed on this record: " + broken);
        } catch (OutOfMemoryError _) {
            return bad(id, Messages.text("command.memory"));
        }
    }

    private byte[] good(BatchRecord record) throws BadRecord {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator json = begun(record.id(), out);
        answer.write(record, json);
        return ended(json, out);
    }

    private Answered bad(BatchRecord.Id id, String reason) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator json = begun(id, out);
        json.writeStringProperty("error", reason);
        return new Answered(ended(json, out), false);
    }

    private JsonGenerator begun(BatchRecord.Id id, ByteArrayOutputStream out) {
        JsonGenerator json =
                factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.writeStartObject();
        id.write(json);
        return json;
    }

    private static byte[] ended(JsonGenerator json, ByteArrayOutputStream out) {
        json.writeEndObject();
        json.close();
        out.write('\n');
        return out.toByteArray();
    }
}
