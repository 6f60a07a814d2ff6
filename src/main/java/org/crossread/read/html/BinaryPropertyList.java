package org.crossread.read.html;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Apple's binary form of a list of properties (`bplist00`), of which single values are looked up.
/// The form: objects, then a table of where each begins, then 32 bytes that say how both are
/// numbered. Libraries for it build all objects at once; where some stand in many others, a small
/// file would grow without end. What points outside of the bytes throws
/// [IndexOutOfBoundsException].
final class BinaryPropertyList {

    private static final int TRAILER = 32;

    private static final int DATA = 0x4;
    private static final int ASCII = 0x5;
    private static final int UTF_16 = 0x6;
    private static final int DICTIONARY = 0xd;

    /// In the low half of a marker: the count follows as a number of its own.
    private static final int COUNT_FOLLOWS = 0xf;

    private final ByteBuffer bytes;
    private final int offsetSize;
    private final int referenceSize;
    private final int count;
    private final int top;
    private final int table;

    /// An object's kind, how many bytes, letters or entries it has, and where these begin.
    private record Item(int kind, int size, int start) {}

    BinaryPropertyList(byte[] file) {
        bytes = ByteBuffer.wrap(file);
        int trailer = file.length - TRAILER;
        offsetSize = bytes.get(trailer + 6);
        referenceSize = bytes.get(trailer + 7);
        count = number(trailer + 8, Long.BYTES);
        top = number(trailer + 16, Long.BYTES);
        table = number(trailer + 24, Long.BYTES);
    }

    /// The object that holds all others, if it is a dictionary.
    Optional<Integer> top() {
        return Optional.of(top).filter(object -> item(object).kind() == DICTIONARY);
    }

    /// What stands in a dictionary under a name.
    Optional<Integer> value(int dictionary, String name) {
        Item item = item(dictionary);
        if (item.kind() != DICTIONARY) {
            return Optional.empty();
        }
        for (int at = 0; at < item.size(); at++) {
            if (text(reference(item, at)).equals(name)) {
                return Optional.of(reference(item, item.size() + at));
            }
        }
        return Optional.empty();
    }

    /// The bytes of an object that is nothing but bytes.
    Optional<byte[]> data(int object) {
        Item item = item(object);
        return item.kind() == DATA
                ? Optional.of(slice(item.start(), item.size()))
                : Optional.empty();
    }

    /// Empty where the object is no text.
    private String text(int object) {
        Item item = item(object);
        return switch (item.kind()) {
            case ASCII -> new String(slice(item.start(), item.size()), StandardCharsets.US_ASCII);
            case UTF_16 ->
                    new String(
                            slice(item.start(), Math.multiplyExact(2, item.size())),
                            StandardCharsets.UTF_16BE);
            default -> "";
        };
    }

    private Item item(int object) {
        if (object < 0 || object >= count) {
            throw new IndexOutOfBoundsException(object);
        }
        int place = Math.multiplyExact(object, offsetSize);
        int start = number(Math.addExact(table, place), offsetSize);
        int marker = bytes.get(start) & 0xff;
        int size = marker & 0xf;
        if (size != COUNT_FOLLOWS) {
            return new Item(marker >> 4, size, start + 1);
        }
        int length = 1 << (bytes.get(start + 1) & 0xf);
        return new Item(marker >> 4, number(start + 2, length), start + 2 + length);
    }

    private int reference(Item item, int at) {
        int place = Math.multiplyExact(at, referenceSize);
        return number(Math.addExact(item.start(), place), referenceSize);
    }

    /// @param size in bytes, the highest first
    private int number(int from, int size) {
        if (size < 1 || size > Long.BYTES) {
            throw new IndexOutOfBoundsException(size);
        }
        long number = 0;
        for (int at = from; at < from + size; at++) {
            number = number << 8 | bytes.get(at) & 0xff;
        }
        return Math.toIntExact(number);
    }

    private byte[] slice(int from, int size) {
        byte[] part = new byte[Math.min(size, bytes.capacity())];
        bytes.get(from, part);
        return part;
    }
}
