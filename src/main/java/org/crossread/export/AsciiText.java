package org.crossread.export;

import tools.jackson.core.SerializableString;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Text of ASCII characters that grows, in the bytes in which a generator of JSON takes it as it
/// is.
final class AsciiText implements SerializableString {

    private static final int LONGEST_NUMBER = 11;

    private byte[] bytes;
    private int size;

    AsciiText(int capacity) {
        bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void put(char ascii) {
        require(1);
        bytes[size++] = (byte) ascii;
    }

    void put(byte[] text) {
        require(text.length);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
    }

    /// Two numbers in brackets, with a comma or what stands for it between them.
    void pair(int first, int second, byte[] comma) {
        require(2 * LONGEST_NUMBER + 2 + comma.length);
        bytes[size++] = '[';
        digits(first);
        for (byte part : comma) {
            bytes[size++] = part;
        }
        digits(second);
        bytes[size++] = ']';
    }

    void digits(int value) {
        require(LONGEST_NUMBER);
        if (value < 0) {
            put(Integer.toString(value).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        int at = size + length(value);
        size = at;
        int rest = value;
        do {
            int tenth = tenth(rest);
            bytes[--at] = (byte) ('0' + rest - tenth * 10);
            rest = tenth;
        } while (rest > 0);
    }

    private static int length(int value) {
        int length = 1;
        for (long power = 10; power <= value; power *= 10) {
            length++;
        }
        return length;
    }

    /// A tenth, rounded down, without a division: there are as many digits as letters in a long
    /// comparison.
    ///
    /// @param value at least 0
    private static int tenth(int value) {
        return (int) (value * 0xCCCCCCCDL >>> 35);
    }

    private void require(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2 + more);
        }
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        if (offset + size > buffer.length) {
            return -1;
        }
        System.arraycopy(bytes, 0, buffer, offset, size);
        return size;
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public String getValue() {
        return new String(bytes, 0, size, StandardCharsets.US_ASCII);
    }

    @Override
    public int charLength() {
        return size;
    }

    @Override
    public char[] asQuotedChars() {
        return getValue().toCharArray();
    }

    @Override
    public byte[] asQuotedUTF8() {
        return asUnquotedUTF8();
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        return appendUnquotedUTF8(buffer, offset);
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        return appendUnquoted(buffer, offset);
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        if (offset + size > buffer.length) {
            return -1;
        }
        getValue().getChars(0, size, buffer, offset);
        return size;
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) throws IOException {
        return writeUnquotedUTF8(out);
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        return size;
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        return putUnquotedUTF8(buffer);
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        if (size > buffer.remaining()) {
            return -1;
        }
        buffer.put(bytes, 0, size);
        return size;
    }
}
