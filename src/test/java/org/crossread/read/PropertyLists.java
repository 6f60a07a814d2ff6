package org.crossread.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes lists of properties in Apple's binary form.
final class PropertyLists {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> starts = new ArrayList<>();

    private PropertyLists() {
        out.writeBytes("bplist00".getBytes(StandardCharsets.US_ASCII));
    }

    /// As Safari writes them, with one picture beside the page.
    static byte[] archive(String type, byte[] page) {
        var list = new PropertyLists();
        int picture = list.data(new byte[] {1, 2, 3});
        int main =
                list.dictionary(
                        list.text("WebResourceURL"), list.text("https://news.example/ü"),
                        list.text("WebResourceMIMEType"), list.text(type),
                        list.text("WebResourceData"), list.data(page));
        int top =
                list.dictionary(
                        list.text("WebSubresources"), picture, list.text("WebMainResource"), main);
        return list.ended(top);
    }

    /// The settings of some program.
    static byte[] other() {
        var list = new PropertyLists();
        return list.ended(list.dictionary(list.text("NSWindow"), list.text("a place on screen")));
    }

    private int text(String text) {
        boolean isAscii = text.chars().allMatch(c -> c < 128);
        int object = begin(isAscii ? 5 : 6, text.length());
        out.writeBytes(
                text.getBytes(isAscii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE));
        return object;
    }

    private int data(byte[] bytes) {
        int object = begin(4, bytes.length);
        out.writeBytes(bytes);
        return object;
    }

    /// @param entries names and values in turn
    private int dictionary(int... entries) {
        int object = begin(13, entries.length / 2);
        for (int from : new int[] {0, 1}) {
            for (int at = from; at < entries.length; at += 2) {
                out.write(entries[at]);
            }
        }
        return object;
    }

    private int begin(int kind, int size) {
        starts.add(out.size());
        out.write(kind << 4 | Math.min(size, 15));
        if (size >= 15) {
            out.write(0x12);
            out.writeBytes(ByteBuffer.allocate(4).putInt(size).array());
        }
        return starts.size() - 1;
    }

    private byte[] ended(int top) {
        int table = out.size();
        starts.forEach(start -> out.writeBytes(ByteBuffer.allocate(4).putInt(start).array()));
        out.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 4, 1});
        for (long number : new long[] {starts.size(), top, table}) {
            out.writeBytes(ByteBuffer.allocate(8).putLong(number).array());
        }
        return out.toByteArray();
    }
}
