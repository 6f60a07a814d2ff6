package org.crossread.export.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A TrueType face that comes with the program: which signs it has and how wide they are.
///
/// Neither ligatures nor kerning are applied: each character is one glyph, so that text copied from
/// a page is the text of the report.
///
/// The tables are those of the OpenType specification 1.9 (`cmap` of the forms 4 and 12).
public final class Face {

    private static final String FOLDER = "/org/crossread/assets/fonts/";
    private static final int MISSING = 0;

    private final String name;
    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final char[] plane = new char[1 << 16];
    private final Map<Integer, Integer> beyond = new HashMap<>();
    private final int unitsPerEm;
    private final int advances;

    /// @param name of the file, without its ending
    Face(String name) {
        this.name = name;
        this.data = ByteBuffer.wrap(bytes(name));
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            String tag = tag(record);
            tables.put(tag, data.getInt(record + 8));
            lengths.put(tag, data.getInt(record + 12));
        }
        unitsPerEm = data.getShort(table("head") + 18);
        advances = unsigned(table("hhea") + 34);
        readCharacters();
    }

    private static byte[] bytes(String name) {
        String file = FOLDER + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tag(int at) {
        var tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) data.get(at + i));
        }
        return tag.toString();
    }

    private void readCharacters() {
        int map = table("cmap");
        for (int i = 0; i < unsigned(map + 2); i++) {
            int table = map + data.getInt(map + 4 + 8 * i + 4);
            switch (unsigned(table)) {
                case 4 -> readSegments(table);
                case 12 -> readGroups(table);
                default -> {}
            }
        }
    }

    private void readSegments(int table) {
        int twice = unsigned(table + 6);
        for (int i = 0; i < twice; i += 2) {
            int end = unsigned(table + 14 + i);
            int start = unsigned(table + 16 + twice + i);
            int delta = unsigned(table + 16 + 2 * twice + i);
            int offsetAt = table + 16 + 3 * twice + i;
            int offset = unsigned(offsetAt);
            for (int c = start; c <= end && c < 0xffff; c++) {
                int glyph = offset == 0 ? c : unsigned(offsetAt + offset + 2 * (c - start));
                plane[c] = (char) (glyph == 0 && offset != 0 ? 0 : glyph + delta);
            }
        }
    }

    private void readGroups(int table) {
        for (int i = 0; i < data.getInt(table + 12); i++) {
            int group = table + 16 + 12 * i;
            int start = data.getInt(group);
            for (int c = start; c <= data.getInt(group + 4); c++) {
                int glyph = data.getInt(group + 8) + c - start;
                if (c <= 0xffff) {
                    plane[c] = (char) glyph;
                } else {
                    beyond.put(c, glyph);
                }
            }
        }
    }

    int unsigned(int at) {
        return Short.toUnsignedInt(data.getShort(at));
    }

    /// Where a table begins in the bytes of the face.
    public int table(String tag) {
        return Objects.requireNonNull(tables.get(tag), tag);
    }

    public boolean hasTable(String tag) {
        return tables.containsKey(tag);
    }

    /// The bytes of one table.
    public byte[] tableBytes(String tag) {
        byte[] table = new byte[Objects.requireNonNull(lengths.get(tag), tag)];
        data.get(table(tag), table);
        return table;
    }

    /// The file's name, as which systems know the face too.
    public String name() {
        return name;
    }

    /// The glyph of a character; 0 where the face has none.
    public int glyph(int character) {
        return character <= 0xffff ? plane[character] : beyond.getOrDefault(character, MISSING);
    }

    public boolean has(int character) {
        return glyph(character) != MISSING;
    }

    /// In thousandths of the size of the type.
    public int advance(int glyph) {
        int at = table("hmtx") + 4 * Math.min(glyph, advances - 1);
        return Math.round(unsigned(at) * 1000f / unitsPerEm);
    }

    /// How wide the text is in type of one point.
    public double width(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            sum += advance(glyph(c));
            i += Character.charCount(c);
        }
        return sum / 1000.0;
    }

    /// Above the base line, in thousandths of the size.
    public int ascent() {
        return data.getShort(table("hhea") + 4) * 1000 / unitsPerEm;
    }

    /// Below the base line, in thousandths of the size; negative.
    public int descent() {
        return data.getShort(table("hhea") + 6) * 1000 / unitsPerEm;
    }

    /// The box that holds every glyph, in thousandths of the size: left, bottom, right, top.
    public List<Integer> box() {
        int head = table("head");
        return List.of(36, 38, 40, 42).stream()
                .map(at -> data.getShort(head + at) * 1000 / unitsPerEm)
                .toList();
    }

    /// A stream with the whole file, for whoever draws the face by other means.
    public static InputStream file(String name) {
        String file = FOLDER + name + ".ttf";
        return Objects.requireNonNull(Face.class.getResourceAsStream(file), file);
    }
}
