package org.crossread.encode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Spells the softmax of a network out in steps that give the same bits on every processor. The
/// inference library's own adds as many numbers at a time as the processor can, and each way of
/// adding rounds otherwise; a last bit is enough for a number to fall on the other side where it is
/// brought to 8 bits. Its other steps do not depend on the processor (x86 with and without
/// AVX-512).
///
/// A network is a message of protocol buffers, as onnx.proto defines it: fields of a key and a
/// value, the key telling number and kind of the field.
final class PlainSoftmax {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int BYTES = 2;
    private static final int FOUR_BYTES = 5;

    private static final int GRAPH_OF_MODEL = 7;
    private static final int NODE_OF_GRAPH = 1;
    private static final int INPUT = 1;
    private static final int OUTPUT = 2;
    private static final int NAME = 3;
    private static final int OPERATION = 4;
    private static final int ATTRIBUTE = 5;

    private static final int ATTRIBUTE_NAME = 1;
    private static final int ATTRIBUTE_INTEGERS = 8;
    private static final int ATTRIBUTE_KIND = 20;
    private static final int KIND_INTEGERS = 7;
    private static final int LAST_AXIS = 3;

    private PlainSoftmax() {}

    /// @param model a network whose softmaxes go along the last of four axes
    static byte[] in(byte[] model) {
        return replaced(
                ByteBuffer.wrap(model),
                GRAPH_OF_MODEL,
                graph ->
                        field(GRAPH_OF_MODEL, replaced(graph, NODE_OF_GRAPH, PlainSoftmax::steps)));
    }

    /// A message with all fields of one number replaced.
    ///
    /// @param replace gives the fields that stand for one, keys and all, of its value
    private static byte[] replaced(ByteBuffer message, int number, Replacing replace) {
        var out = new ByteArrayOutputStream(message.remaining());
        while (message.hasRemaining()) {
            int start = message.position();
            Field field = Field.read(message);
            byte[] written =
                    field.number == number
                            ? replace.apply(field.value)
                            : bytes(
                                    message.duplicate().position(start),
                                    message.position() - start);
            out.writeBytes(written);
        }
        return out.toByteArray();
    }

    @FunctionalInterface
    private interface Replacing {
        byte[] apply(ByteBuffer value);
    }

    /// A node as it is, or what stands for a softmax.
    private static byte[] steps(ByteBuffer node) {
        List<Field> fields = new ArrayList<>();
        ByteBuffer rest = node.duplicate();
        while (rest.hasRemaining()) {
            fields.add(Field.read(rest));
        }
        if (!text(fields, OPERATION).equals("Softmax")) {
            return field(NODE_OF_GRAPH, bytes(node, node.remaining()));
        }
        String from = text(fields, INPUT);
        String to = text(fields, OUTPUT);
        UnaryOperator<String> between = step -> to + "/" + step;
        byte[] lastAxis = field(ATTRIBUTE, lastAxis());
        return joined(
                node("ReduceMax", List.of(from), between.apply("most"), lastAxis),
                node("Sub", List.of(from, between.apply("most")), between.apply("below")),
                node("Exp", List.of(between.apply("below")), between.apply("power")),
                // Of what is never negative it is the sum.
                node("ReduceL1", List.of(between.apply("power")), between.apply("sum"), lastAxis),
                node("Div", List.of(between.apply("power"), between.apply("sum")), to));
    }

    private static byte[] node(
            String operation, List<String> inputs, String output, byte[]... attributes) {
        var node = new ByteArrayOutputStream();
        inputs.forEach(input -> node.writeBytes(field(INPUT, utf8(input))));
        node.writeBytes(field(OUTPUT, utf8(output)));
        node.writeBytes(field(NAME, utf8(output)));
        node.writeBytes(field(OPERATION, utf8(operation)));
        node.writeBytes(joined(attributes));
        return field(NODE_OF_GRAPH, node.toByteArray());
    }

    private static byte[] lastAxis() {
        return joined(
                field(ATTRIBUTE_NAME, utf8("axes")),
                new byte[] {key(ATTRIBUTE_INTEGERS, VARINT), LAST_AXIS},
                joined(varint(ATTRIBUTE_KIND << 3 | VARINT), varint(KIND_INTEGERS)));
    }

    /// One field of a message.
    ///
    /// @param value between the field's bounds; of numbers nothing
    private record Field(int number, ByteBuffer value) {

        static Field read(ByteBuffer message) {
            long key = readVarint(message);
            int length =
                    switch ((int) key & 7) {
                        case VARINT -> {
                            readVarint(message);
                            yield 0;
                        }
                        case EIGHT_BYTES -> Long.BYTES;
                        case BYTES -> Math.toIntExact(readVarint(message));
                        case FOUR_BYTES -> Integer.BYTES;
                        default -> throw new IllegalArgumentException("no network: key " + key);
                    };
            ByteBuffer value = message.slice(message.position(), length);
            message.position(message.position() + length);
            return new Field((int) (key >>> 3), value);
        }
    }

    private static String text(List<Field> fields, int number) {
        return fields.stream()
                .filter(field -> field.number == number)
                .map(field -> StandardCharsets.UTF_8.decode(field.value.duplicate()).toString())
                .findFirst()
                .orElse("");
    }

    private static byte[] field(int number, byte[] value) {
        return joined(new byte[] {key(number, BYTES)}, varint(value.length), value);
    }

    /// Of a number below 16.
    private static byte key(int number, int kind) {
        return (byte) (number << 3 | kind);
    }

    private static long readVarint(ByteBuffer message) {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = message.get();
            value |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    private static byte[] varint(int value) {
        var out = new ByteArrayOutputStream();
        int rest = value;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.duplicate().get(bytes);
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
