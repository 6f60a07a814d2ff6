package org.crossread.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The bundled network: e5-small-v2 (Wang et al. 2022), weights of 8 bits, run on one thread.
///
/// The same texts in the same order give the same vectors; a text among others may get a slightly
/// different one, since the network rounds by the batch. Safe for use by several threads.
public final class OnnxEncoder implements Encoder {

    /// What the network was trained to see before a text.
    private static final String PREFIX = "query: ";

    private static final int BATCH = 16;
    private static final int LONGEST = 192;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private OnnxEncoder(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /// Loads the network: about a fifth of a second of processor time, half a second where it does
    /// not lie ready in an installed program.
    ///
    /// @throws EncoderMissing if the network or its native library cannot be loaded here
    public static OnnxEncoder load() throws EncoderMissing {
        return load(new NetworkFiles());
    }

    static OnnxEncoder load(NetworkFiles files) throws EncoderMissing {
        try (LibraryCalls.Call _ = LibraryCalls.begin()) {
            WordPieces pieces = files.pieces();
            OrtEnvironment environment = files.environment();
            environment.setTelemetry(false);
            return new OnnxEncoder(environment, session(files, environment), pieces);
        } catch (IOException | OrtException | LinkageError | IllegalStateException e) {
            // The last tells that the process is ending.
            throw new EncoderMissing(e);
        }
    }

    private static OrtSession session(NetworkFiles files, OrtEnvironment environment)
            throws IOException, OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            // What goes wrong is thrown; the library would print it, too.
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return files.session(environment, options);
        }
    }

    @Override
    public float[][] encode(List<String> texts) {
        float[][] vectors = new float[texts.size()][];
        run(cut(texts), (k, states) -> vectors[k] = states.mean());
        return vectors;
    }

    @Override
    public List<Encoded> encodeWords(List<String> texts) {
        List<WordPieces.Cut> cuts = cut(texts);
        Encoded[] encoded = new Encoded[cuts.size()];
        run(cuts, (k, states) -> encoded[k] = encoded(cuts.get(k), states));
        return List.of(encoded);
    }

    private List<WordPieces.Cut> cut(List<String> texts) {
        return texts.stream().map(text -> pieces.cut(PREFIX + text, LONGEST)).toList();
    }

    private static Encoded encoded(WordPieces.Cut cut, States states) {
        int from = 1;
        int end = cut.starts().length - 1;
        while (from < end && cut.starts()[from] < PREFIX.length()) {
            from++;
        }
        int[] starts = new int[end - from];
        float[][] vectors = new float[end - from][];
        for (int k = from; k < end; k++) {
            starts[k - from] = cut.starts()[k] - PREFIX.length();
            vectors[k - from] = states.piece(k);
        }
        return new Encoded(states.mean(), starts, vectors);
    }

    /// Takes what the network says of one text.
    @FunctionalInterface
    private interface Taker {
        void take(int text, States states);
    }

    /// What the network says of the pieces of one text.
    private record States(FloatBuffer all, int start, int length, int size) {

        float[] piece(int place) {
            float[] vector = new float[size];
            all.get(start + place * size, vector);
            return vector;
        }

        /// The mean of the pieces' vectors, brought to length 1.
        float[] mean() {
            float[] mean = new float[size];
            for (int k = 0; k < length; k++) {
                for (int d = 0; d < size; d++) {
                    mean[d] += all.get(start + k * size + d);
                }
            }
            double squares = 0;
            for (float value : mean) {
                squares += value * (double) value;
            }
            float norm = (float) Math.sqrt(squares);
            for (int d = 0; d < size; d++) {
                mean[d] /= norm;
            }
            return mean;
        }
    }

    /// Texts of like length together.
    private void run(List<WordPieces.Cut> cuts, Taker taker) {
        long[][] numbers = cuts.stream().map(WordPieces.Cut::numbers).toArray(long[][]::new);
        int[] byLength =
                IntStream.range(0, numbers.length)
                        .boxed()
                        .sorted((a, b) -> Integer.compare(numbers[a].length, numbers[b].length))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int from = 0; from < byLength.length; from += BATCH) {
            int[] batch =
                    Arrays.copyOfRange(byLength, from, Math.min(from + BATCH, byLength.length));
            run(batch, numbers, taker);
        }
    }

    private void run(int[] batch, long[][] numbers, Taker taker) {
        int width = numbers[batch[batch.length - 1]].length;
        var ids = LongBuffer.allocate(batch.length * width);
        var mask = LongBuffer.allocate(batch.length * width);
        for (int row = 0; row < batch.length; row++) {
            long[] own = numbers[batch[row]];
            for (int k = 0; k < own.length; k++) {
                ids.put(row * width + k, own[k]);
                mask.put(row * width + k, 1);
            }
        }
        long[] shape = {batch.length, width};
        try (LibraryCalls.Call _ = LibraryCalls.begin();
                OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask, shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.allocate(ids.capacity()), shape);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", idTensor,
                                        "attention_mask", maskTensor,
                                        "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            int size = states.remaining() / (batch.length * width);
            for (int row = 0; row < batch.length; row++) {
                int length = numbers[batch[row]].length;
                taker.take(batch[row], new States(states, row * width * size, length, size));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed", e);
        }
    }

    @Override
    public void close() {
        try (LibraryCalls.Call _ = LibraryCalls.begin()) {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot be closed", e);
        }
    }
}
