package org.crossread.export;

import org.crossread.export.UnreadableFile.Fault;
import org.crossread.model.Digests;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The bytes of a comparison file: a first line with the version of the form, the comparison as
/// compressed JSON, and a last line with the SHA-256 of all bytes before it. What a disk or a wire
/// changed or cut off is therefore always seen.
///
/// The JSON is the document of `comparison-1.schema.json` under `comparison`, beside the `view`;
/// where a person changed something, also as the program `found` it.
public final class ComparisonFile {

    /// The usual ending, without the dot.
    public static final String ENDING = "crossread";

    private static final String NAME = "Crossread comparison ";
    private static final int VERSION = 1;
    private static final int DIGITS = 64;
    private static final int TRAILER = DIGITS + 2;
    private static final int LONGEST_VERSION = 9;

    private final String program;

    public ComparisonFile() {
        this(Program.version());
    }

    ComparisonFile(String program) {
        this.program = program;
    }

    /// What the file holds as JSON.
    ///
    /// @param found missing where it is the comparison itself
    record Content(ViewFields view, DocumentData comparison, Optional<DocumentData> found) {

        SavedComparison saved() {
            var shown = new RestoredComparison(comparison).comparison();
            return new SavedComparison(
                    shown,
                    found.map(data -> new RestoredComparison(data).comparison()).orElse(shown),
                    view.view());
        }
    }

    /// Whether the bytes begin like a comparison file, of any version.
    public static boolean isOne(byte[] bytes) {
        byte[] name = NAME.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= name.length
                && Arrays.equals(bytes, 0, name.length, name, 0, name.length);
    }

    /// Writes the whole file. The same content gives the same bytes. The stream stays open.
    public void write(SavedComparison saved, OutputStream out) throws IOException {
        MessageDigest digest = Digests.sha256();
        var summed = new DigestOutputStream(out, digest);
        summed.write((NAME + VERSION + "\n").getBytes(StandardCharsets.US_ASCII));
        var packed = new GZIPOutputStream(summed, 1 << 13);
        writeJson(saved, packed);
        packed.finish();
        out.write(trailer(digest.digest()));
        out.flush();
    }

    private static byte[] trailer(byte[] digest) {
        return ("\n" + HexFormat.of().formatHex(digest) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private void writeJson(SavedComparison saved, OutputStream out) throws IOException {
        JsonFactory factory =
                JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator json =
                factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            ViewFields.write(saved.view(), json);
            var document = new ComparisonDocument(program);
            json.writeObjectPropertyStart("comparison");
            document.writeFields(saved.comparison(), json);
            json.writeEndObject();
            if (!saved.found().equals(saved.comparison())) {
                json.writeObjectPropertyStart("found");
                document.writeFields(saved.found(), json);
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /// What was written.
    ///
    /// @throws UnreadableFile if the bytes are of a newer version, damaged, or no such file
    public SavedComparison read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        int start = behindFirstLine(bytes);
        int end = bytes.length - TRAILER;
        if (end < start || !isIntact(bytes, end)) {
            throw new UnreadableFile(Fault.DAMAGED);
        }
        try (var json = new GZIPInputStream(new ByteArrayInputStream(bytes, start, end - start))) {
            return DocumentReader.MAPPER.readValue(json, Content.class).saved();
        } catch (JacksonException
                | IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            throw new UnreadableFile(Fault.DAMAGED, e);
        }
    }

    /// @return where the compressed part begins
    private static int behindFirstLine(byte[] bytes) throws UnreadableFile {
        if (!isOne(bytes)) {
            throw new UnreadableFile(Fault.OTHER);
        }
        int at = NAME.length();
        int version = 0;
        while (at < bytes.length && at < NAME.length() + LONGEST_VERSION && bytes[at] != '\n') {
            version = version * 10 + Character.digit(bytes[at++], 10);
        }
        if (at == bytes.length || bytes[at] != '\n' || version < 1) {
            throw new UnreadableFile(Fault.DAMAGED);
        }
        if (version > VERSION) {
            throw new UnreadableFile(Fault.NEWER);
        }
        return at + 1;
    }

    private static boolean isIntact(byte[] bytes, int end) {
        MessageDigest digest = Digests.sha256();
        digest.update(bytes, 0, end);
        return Arrays.equals(
                trailer(digest.digest()), Arrays.copyOfRange(bytes, end, bytes.length));
    }
}
