package org.crossread.export.pdf;

import org.crossread.export.paper.Face;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/// A TrueType file with only the glyphs that are used. They keep their numbers; the others are
/// empty.
final class FontSubset {

    private static final int PARTS_ARE_WORDS = 1;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int SCALES = 64;
    private static final int MATRIX = 128;
    private static final int ADJUSTED = 0xB1B0AFBA;

    private final Face face;
    private final BitSet glyphs;
    private final ByteBuffer outlines;
    private final ByteBuffer offsets;
    private final boolean isLong;

    private FontSubset(Face face, BitSet used) {
        this.face = face;
        this.outlines = ByteBuffer.wrap(face.tableBytes("glyf"));
        this.offsets = ByteBuffer.wrap(face.tableBytes("loca"));
        this.isLong = ByteBuffer.wrap(face.tableBytes("head")).getShort(50) == 1;
        this.glyphs = withParts(used);
    }

    static byte[] of(Face face, BitSet used) {
        return new FontSubset(face, used).bytes();
    }

    /// Glyphs that others are put together from are used too.
    private BitSet withParts(BitSet used) {
        var all = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        used.stream().forEach(open::add);
        while (!open.isEmpty()) {
            int glyph = open.remove();
            if (!all.get(glyph)) {
                all.set(glyph);
                addParts(glyph, open);
            }
        }
        return all;
    }

    private void addParts(int glyph, Deque<Integer> open) {
        int at = offset(glyph);
        if (at == offset(glyph + 1) || outlines.getShort(at) >= 0) {
            return;
        }
        at += 10;
        int flags;
        do {
            flags = outlines.getShort(at);
            open.add(Short.toUnsignedInt(outlines.getShort(at + 2)));
            at += (flags & PARTS_ARE_WORDS) == 0 ? 6 : 8;
            at += (flags & SCALE) == 0 ? 0 : 2;
            at += (flags & SCALES) == 0 ? 0 : 4;
            at += (flags & MATRIX) == 0 ? 0 : 8;
        } while ((flags & MORE) != 0);
    }

    private int offset(int glyph) {
        return isLong ? offsets.getInt(4 * glyph) : 2 * offsets.getChar(2 * glyph);
    }

    private byte[] bytes() {
        int count = glyphs.length();
        Map<String, byte[]> tables = new TreeMap<>();
        for (String tag : new String[] {"cvt ", "fpgm", "prep"}) {
            if (face.hasTable(tag)) {
                tables.put(tag, face.tableBytes(tag));
            }
        }
        tables.put("head", head());
        tables.put(
                "maxp",
                ByteBuffer.wrap(face.tableBytes("maxp")).putShort(4, (short) count).array());
        putOutlines(count, tables);
        putWidths(count, tables);
        return file(tables);
    }

    /// With no check sum, and with places of four bytes.
    private byte[] head() {
        return ByteBuffer.wrap(face.tableBytes("head"))
                .putInt(8, 0)
                .putShort(50, (short) 1)
                .array();
    }

    private void putOutlines(int count, Map<String, byte[]> tables) {
        var body = new ByteArrayOutputStream();
        var places = ByteBuffer.allocate(4 * (count + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            places.putInt(body.size());
            if (glyphs.get(glyph)) {
                int start = offset(glyph);
                body.write(outlines.array(), start, offset(glyph + 1) - start);
                while (body.size() % 4 != 0) {
                    body.write(0);
                }
            }
        }
        places.putInt(body.size());
        tables.put("glyf", body.toByteArray());
        tables.put("loca", places.array());
    }

    private void putWidths(int count, Map<String, byte[]> tables) {
        ByteBuffer header = ByteBuffer.wrap(face.tableBytes("hhea"));
        ByteBuffer old = ByteBuffer.wrap(face.tableBytes("hmtx"));
        int advances = header.getChar(34);
        var widths = ByteBuffer.allocate(4 * count);
        for (int glyph = 0; glyph < count; glyph++) {
            boolean isFull = glyph < advances;
            char width = old.getChar(4 * Math.min(glyph, advances - 1));
            short bearing =
                    old.getShort(isFull ? 4 * glyph + 2 : 4 * advances + 2 * (glyph - advances));
            boolean isUsed = glyphs.get(glyph);
            widths.putChar(isUsed ? width : 0).putShort(isUsed ? bearing : 0);
        }
        tables.put("hhea", header.putChar(34, (char) count).array());
        tables.put("hmtx", widths.array());
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int count = tables.size();
        int size = 12 + 16 * count;
        for (byte[] table : tables.values()) {
            size += table.length + 3 & ~3;
        }
        var file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (count - power)));
        int at = 12 + 16 * count;
        int head = 0;
        for (var table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            for (char c : table.getKey().toCharArray()) {
                file.put((byte) c);
            }
            file.putInt(sum(bytes)).putInt(at).putInt(bytes.length);
            file.put(at, bytes);
            head = table.getKey().equals("head") ? at : head;
            at += bytes.length + 3 & ~3;
        }
        file.putInt(head + 8, ADJUSTED - sum(file.array()));
        return file.array();
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 255) << 8 * (3 - i % 4);
        }
        return sum;
    }
}
