package org.crossread.align;

import org.crossread.encode.Encoded;
import org.crossread.encode.Encoder;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An encoder that keeps what it encoded in a file, so that training can be repeated soon.
final class RememberedVectors implements Encoder {

    private final Encoder encoder;
    private final Path file;
    private final Map<String, float[]> known = new LinkedHashMap<>();

    RememberedVectors(Encoder encoder, Path file) throws IOException {
        this.encoder = encoder;
        this.file = file;
        if (Files.exists(file)) {
            try (var in =
                    new DataInputStream(
                            new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
                int count = in.readInt();
                for (int k = 0; k < count; k++) {
                    byte[] text = new byte[in.readInt()];
                    in.readFully(text);
                    float[] vector = new float[in.readInt()];
                    for (int d = 0; d < vector.length; d++) {
                        vector[d] = in.readFloat();
                    }
                    known.put(new String(text, java.nio.charset.StandardCharsets.UTF_8), vector);
                }
            }
        }
    }

    @Override
    public float[][] encode(List<String> texts) {
        List<String> fresh =
                texts.stream().filter(text -> !known.containsKey(text)).distinct().toList();
        if (!fresh.isEmpty()) {
            float[][] vectors = encoder.encode(fresh);
            for (int k = 0; k < vectors.length; k++) {
                known.put(fresh.get(k), vectors[k]);
            }
        }
        return texts.stream().map(text -> known.get(text).clone()).toArray(float[][]::new);
    }

    @Override
    public List<Encoded> encodeWords(List<String> texts) {
        return encoder.encodeWords(texts);
    }

    /// Keeps what is known now.
    @Override
    public void close() {
        try (var out =
                new DataOutputStream(
                        new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            out.writeInt(known.size());
            for (var entry : known.entrySet()) {
                byte[] text = entry.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
                out.writeInt(entry.getValue().length);
                for (float value : entry.getValue()) {
                    out.writeFloat(value);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
