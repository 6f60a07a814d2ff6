package org.crossread.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Comparator;
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

    /// Loads the network; takes about half a second and 150 MB.
    ///
    /// @throws EncoderMissing if the network or its native library cannot be loaded here
    public static OnnxEncoder load() throws EncoderMissing {
        NetworkFiles files = new NetworkFiles();
        try {
            WordPieces pieces = files.pieces();
            OrtEnvironment environment = files.environment();
            environment.setTelemetry(false);
            return new OnnxEncoder(environment, session(files, environment), pieces);
        } catch (IOException | OrtException | LinkageError e) {
            throw new EncoderMissing(e);
        }
    }

    private static OrtSession session(NetworkFiles files, OrtEnvironment environment)
            throws IOException, OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return files.session(environment, options);
        }
    }

    @Override
    public float[][] encode(List<String> texts) {
        long[][] numbers =
                texts.stream()
                        .map(text -> pieces.numbers(PREFIX + text, LONGEST))
                        .toArray(long[][]::new);
        int[] byLength =
                IntStream.range(0, numbers.length)
                        .boxed()
                        .sorted(Comparator.comparingInt(k -> numbers[k].length))
                        .mapToInt(Integer::intValue)
                        .toArray();
        float[][] vectors = new float[numbers.length][];
        for (int from = 0; from < byLength.length; from += BATCH) {
            int[] batch =
                    Arrays.copyOfRange(byLength, from, Math.min(from + BATCH, byLength.length));
            run(batch, numbers, vectors);
        }
        return vectors;
    }

    private void run(int[] batch, long[][] numbers, float[][] vectors) {
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
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
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
                vectors[batch[row]] = mean(states, row * width * size, length, size);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed", e);
        }
    }

    /// The mean of the vectors of a text's pieces, brought to length 1.
    private static float[] mean(FloatBuffer states, int start, int length, int size) {
        float[] mean = new float[size];
        for (int k = 0; k < length; k++) {
            for (int d = 0; d < size; d++) {
                mean[d] += states.get(start + k * size + d);
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

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot be closed", e);
        }
    }
}
