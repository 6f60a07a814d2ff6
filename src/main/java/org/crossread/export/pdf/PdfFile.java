package org.crossread.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/// The objects of a PDF (ISO 32000-1, 7.5): each is written as soon as it is known, small ones
/// packed together, and at the end the table of where they stand.
final class PdfFile {

    private static final int PACKED = 200;

    /// How an entry of the table begins: an object that stands by itself, or one
    /// packed with others.
    private static final byte ALONE = 1;

    private static final byte TOGETHER = 2;

    private final OutputStream out;
    private final StringBuilder packed = new StringBuilder();
    private final StringBuilder places = new StringBuilder();
    private final byte[] deflated = new byte[1 << 14];
    private byte[] kinds = new byte[64];
    private long[] offsets = new long[64];
    private int[] ranks = new int[64];
    private int count;
    private int packedCount;
    private int pack;
    private long written;

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /// A number for an object that is written later.
    int reserve() {
        count++;
        if (count >= offsets.length) {
            kinds = Arrays.copyOf(kinds, count * 2);
            offsets = Arrays.copyOf(offsets, count * 2);
            ranks = Arrays.copyOf(ranks, count * 2);
        }
        return count;
    }

    int add(CharSequence body) throws IOException {
        int number = reserve();
        put(number, body);
        return number;
    }

    /// Writes an object that is no stream. The text is Latin-1.
    void put(int number, CharSequence body) throws IOException {
        if (packedCount == 0) {
            pack = reserve();
        }
        kinds[number] = TOGETHER;
        offsets[number] = pack;
        ranks[number] = packedCount++;
        places.append(number).append(' ').append(packed.length()).append(' ');
        packed.append(body).append('\n');
        if (packedCount == PACKED) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (packedCount > 0) {
            String entries = "/Type/ObjStm/N " + packedCount + "/First " + places.length();
            byte[] body = (places.toString() + packed).getBytes(StandardCharsets.ISO_8859_1);
            packed.setLength(0);
            places.setLength(0);
            packedCount = 0;
            putStream(pack, entries, body);
        }
    }

    int addStream(String entries, byte[] body) throws IOException {
        int number = reserve();
        putStream(number, entries, body);
        return number;
    }

    void putStream(int number, String entries, byte[] body) throws IOException {
        kinds[number] = ALONE;
        offsets[number] = written;
        byte[] small = deflated(body);
        write(
                number
                        + " 0 obj\n<<"
                        + entries
                        + "/Filter/FlateDecode/Length "
                        + small.length
                        + ">>stream\n");
        write(small);
        write("\nendstream\nendobj\n");
    }

    /// A stream that every program may read as it is.
    int addPlainStream(String entries, byte[] body) throws IOException {
        int number = reserve();
        kinds[number] = ALONE;
        offsets[number] = written;
        write(number + " 0 obj\n<<" + entries + "/Length " + body.length + ">>stream\n");
        write(body);
        write("\nendstream\nendobj\n");
        return number;
    }

    private byte[] deflated(byte[] body) {
        try (var deflater = new Deflater()) {
            deflater.setInput(body);
            deflater.finish();
            var small = new ByteArrayOutputStream(body.length / 3 + 64);
            while (!deflater.finished()) {
                small.write(deflated, 0, deflater.deflate(deflated));
            }
            return small.toByteArray();
        }
    }

    /// Writes the table and the end of the file.
    ///
    /// @param id 32 hex digits that tell this content from any other
    void finish(int catalogue, int info, String id) throws IOException {
        flush();
        int number = reserve();
        long start = written;
        kinds[number] = ALONE;
        offsets[number] = start;
        String entries =
                "/Type/XRef/Size "
                        + (count + 1)
                        + "/W[1 5 2]/Root "
                        + catalogue
                        + " 0 R/Info "
                        + info
                        + " 0 R/ID[<"
                        + id
                        + "><"
                        + id
                        + ">]";
        putStream(number, entries, table());
        write("startxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    private byte[] table() {
        byte[] table = new byte[8 * (count + 1)];
        table[6] = (byte) 0xff;
        table[7] = (byte) 0xff;
        for (int i = 1; i <= count; i++) {
            int at = 8 * i;
            table[at] = kinds[i];
            for (int digit = 0; digit < 5; digit++) {
                table[at + 5 - digit] = (byte) (offsets[i] >>> 8 * digit);
            }
            table[at + 6] = (byte) (ranks[i] >>> 8);
            table[at + 7] = (byte) ranks[i];
        }
        return table;
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
