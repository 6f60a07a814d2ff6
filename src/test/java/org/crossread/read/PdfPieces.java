package org.crossread.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/// Writes PDF files by hand, right or wrong.
final class PdfPieces {

    private static final String LOCK = "trailer-encrypt";

    private PdfPieces() {}

    /// @param objects numbered from 1; the first is the catalog
    static byte[] of(String... objects) {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        String lock = "";
        for (int at = 0; at < objects.length; at++) {
            if (objects[at].startsWith(LOCK)) {
                lock = "/ID[<00><00>]/Encrypt " + objects[at].substring(LOCK.length());
            }
            table.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(at + 1)
                    .append(" 0 obj\n")
                    .append(objects[at].replace(LOCK, ""))
                    .append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append('\n').append(table);
        pdf.append("trailer<</Size ")
                .append(objects.length + 1)
                .append("/Root 1 0 R")
                .append(lock)
                .append(">>\n");
        pdf.append("startxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String stream(String content) {
        return stream(content, "");
    }

    static String stream(String content, String more) {
        return "<</Length " + content.length() + more + ">>stream\n" + content + "\nendstream";
    }

    /// A page whose content unfolds to blanks.
    static byte[] packed(long size, String filter) {
        return withContent(zipped(size), "/Filter" + filter);
    }

    static byte[] twice(long size) {
        byte[] once = zipped(size);
        var deflater = new Deflater();
        deflater.setInput(once);
        deflater.finish();
        return withContent(all(deflater), "/Filter[/FlateDecode/FlateDecode]");
    }

    private static byte[] zipped(long size) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var bytes = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        byte[] buffer = new byte[1 << 16];
        for (long done = 0; done < size; done += blanks.length) {
            deflater.setInput(blanks);
            while (!deflater.needsInput()) {
                bytes.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        bytes.writeBytes(all(deflater));
        return bytes.toByteArray();
    }

    private static byte[] all(Deflater deflater) {
        var bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return bytes.toByteArray();
    }

    private static byte[] withContent(byte[] content, String more) {
        return of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>",
                stream(new String(content, StandardCharsets.ISO_8859_1), more));
    }
}
