package org.crossread.export.pdf;

import org.crossread.export.paper.Face;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// A face inside a PDF: its used glyphs, their widths, and which characters they stand for, so that
/// text can be copied (ISO 32000-1, 9.7 and 9.10).
final class PdfFont {

    private static final int GROUP = 100;

    private final Face face;
    private final String name;
    private final int number;
    private final BitSet used = new BitSet();
    private final Map<Integer, Integer> characters = new HashMap<>();

    PdfFont(Face face, String name, PdfFile file) {
        this.face = face;
        this.name = name;
        this.number = file.reserve();
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }

    /// Appends the glyphs of the text.
    void show(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int glyph = face.glyph(c);
            used.set(glyph);
            characters.putIfAbsent(glyph, c);
            PdfText.hex(glyph, out);
        }
    }

    void write(PdfFile file) throws IOException {
        if (used.isEmpty()) {
            file.put(number, "null");
            return;
        }
        String known = subsetName();
        byte[] subset = FontSubset.of(face, used);
        int body = file.addStream("/Length1 " + subset.length, subset);
        int descriptor = file.add(descriptor(known, body));
        int toUnicode = file.addStream("", characterMap().getBytes(StandardCharsets.ISO_8859_1));
        int glyphs =
                file.add(
                        "<</Type/Font/Subtype/CIDFontType2/BaseFont/"
                                + known
                                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement"
                                + " 0>>/CIDToGIDMap/Identity/FontDescriptor "
                                + descriptor
                                + " 0 R/DW 0/W["
                                + widths()
                                + "]>>");
        file.put(
                number,
                "<</Type/Font/Subtype/Type0/BaseFont/"
                        + known
                        + "/Encoding/Identity-H/DescendantFonts["
                        + glyphs
                        + " 0 R]/ToUnicode "
                        + toUnicode
                        + " 0 R>>");
    }

    /// Six letters tell one subset from another.
    private String subsetName() {
        int hash = used.hashCode() & Integer.MAX_VALUE;
        var letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return letters + "+" + face.name();
    }

    private String descriptor(String known, int body) {
        var box = face.box();
        return "<</Type/FontDescriptor/FontName/"
                + known
                + "/Flags 4/FontBBox["
                + box.get(0)
                + " "
                + box.get(1)
                + " "
                + box.get(2)
                + " "
                + box.get(3)
                + "]/ItalicAngle 0/Ascent "
                + face.ascent()
                + "/Descent "
                + face.descent()
                + "/CapHeight 700/StemV 80/FontFile2 "
                + body
                + " 0 R>>";
    }

    private String widths() {
        var out = new StringBuilder();
        for (int glyph = used.nextSetBit(0); glyph >= 0; ) {
            out.append(glyph).append('[');
            int end = used.nextClearBit(glyph);
            for (; glyph < end; glyph++) {
                out.append(face.advance(glyph)).append(' ');
            }
            out.append(']');
            glyph = used.nextSetBit(end);
        }
        return out.toString();
    }

    private String characterMap() {
        var out = new StringBuilder();
        out.append(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int[] glyphs = used.stream().toArray();
        for (int from = 0; from < glyphs.length; from += GROUP) {
            int to = Math.min(glyphs.length, from + GROUP);
            out.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                out.append('<');
                PdfText.hex(glyphs[i], out);
                out.append("> <");
                for (char c : Character.toChars(characters.get(glyphs[i]))) {
                    PdfText.hex(c, out);
                }
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
