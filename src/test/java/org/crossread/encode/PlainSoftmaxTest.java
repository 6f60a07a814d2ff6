package org.crossread.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The spelled-out softmax, in a network of one step and in the bundled one.
class PlainSoftmaxTest {

    private static final long[] SHAPE = {1, 1, 2, 5};
    private static final float[] VALUES = {1, 2, 3, -1, 0.5F, 700, 701, -1e4F, 699.5F, 0};

    @Test
    void theStepsGiveTheSoftmax() throws OrtException {
        byte[] spelled = PlainSoftmax.in(network());
        assertFalse(contains(spelled, "Softmax"));
        assertArrayEquals(softmax(), run(spelled), 1e-6F);
    }

    @Test
    void theLibrarysOwnIsTheSame() throws OrtException {
        assertArrayEquals(run(network()), run(PlainSoftmax.in(network())), 1e-6F);
    }

    @Test
    void noSoftmaxIsLeftInTheBundledNetwork() throws IOException {
        byte[] network = NetworkFiles.published();
        assertTrue(contains(network, "ReduceL1"));
        // Its outputs keep their names, which end in `Softmax_output_0`.
        assertFalse(contains(network, "\"\7Softmax"));
    }

    private static boolean contains(byte[] network, String text) {
        return new String(network, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static float[] softmax() {
        float[] shares = new float[VALUES.length];
        int row = (int) SHAPE[3];
        for (int from = 0; from < shares.length; from += row) {
            double most = Double.NEGATIVE_INFINITY;
            for (int k = from; k < from + row; k++) {
                most = Math.max(most, VALUES[k]);
            }
            double sum = 0;
            for (int k = from; k < from + row; k++) {
                sum += Math.exp(VALUES[k] - most);
            }
            for (int k = from; k < from + row; k++) {
                shares[k] = (float) (Math.exp(VALUES[k] - most) / sum);
            }
        }
        return shares;
    }

    private static float[] run(byte[] network) throws OrtException {
        try (var options = new OrtSession.SessionOptions();
                OrtSession session = LastingEnvironment.get().createSession(network, options);
                OnnxTensor values =
                        OnnxTensor.createTensor(
                                LastingEnvironment.get(), FloatBuffer.wrap(VALUES), SHAPE);
                OrtSession.Result result = session.run(Map.of("x", values))) {
            float[] shares = new float[VALUES.length];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(shares);
            assertEquals(1, result.size());
            return shares;
        }
    }

    /// A network of one softmax, as onnx.proto tells.
    private static byte[] network() {
        byte[] axis = bytes(text(1, "axis"), number(3, 3), new byte[] {(byte) 0xa0, 1, 2});
        byte[] node = bytes(text(1, "x"), text(2, "y"), text(4, "Softmax"), field(5, axis));
        byte[] graph =
                bytes(
                        field(1, node),
                        text(2, "graph"),
                        field(11, value("x")),
                        field(12, value("y")));
        byte[] operations = bytes(text(1, ""), number(2, 11));
        return bytes(number(1, 6), field(7, graph), field(8, operations));
    }

    private static byte[] value(String name) {
        var axes = new ByteArrayOutputStream();
        for (long size : SHAPE) {
            axes.writeBytes(field(1, number(1, (int) size)));
        }
        byte[] tensor = bytes(number(1, 1), field(2, axes.toByteArray()));
        return bytes(text(1, name), field(2, field(1, tensor)));
    }

    private static byte[] number(int field, int value) {
        return new byte[] {(byte) (field << 3), (byte) value};
    }

    private static byte[] text(int field, String text) {
        return field(field, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] field(int field, byte[] value) {
        return bytes(new byte[] {(byte) (field << 3 | 2), (byte) value.length}, value);
    }

    private static byte[] bytes(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
