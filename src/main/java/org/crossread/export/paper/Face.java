package org.crossread.export.paper;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// A TrueType face that comes with the program: which signs it has and how wide they are.
///
/// Neither ligatures nor kerning are applied: each character is one glyph, so that text copied from
/// a page is the text of the report.
public final class Face {

    private static final String FOLDER = "/org/crossread/assets/fonts/";
    private static final int MISSING = 0;

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final HorizontalMetricsTable widths;
    private final float unit;

    /// @param name of the file, without its ending
    Face(String name) {
        this.name = name;
        try (InputStream in = file(name)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            characters = font.getUnicodeCmapLookup();
            widths = font.getHorizontalMetrics();
            unit = 1000f / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// The file's name, as which systems know the face too.
    public String name() {
        return name;
    }

    /// The face itself, for who draws it or embeds it. Who writes it to a PDF closes it.
    public TrueTypeFont font() {
        return font;
    }

    /// The glyph of a character; 0 where the face has none.
    public int glyph(int character) {
        return characters.getGlyphId(character);
    }

    public boolean has(int character) {
        return glyph(character) != MISSING;
    }

    /// In thousandths of the size of the type.
    public int advance(int glyph) {
        return Math.round(widths.getAdvanceWidth(glyph) * unit);
    }

    /// How wide the text is in type of one point.
    public double width(String text) {
        return text.codePoints().map(c -> advance(glyph(c))).sum() / 1000.0;
    }

    /// A stream with the whole file, for whoever draws the face by other means.
    public static InputStream file(String name) {
        String file = FOLDER + name + ".ttf";
        return Objects.requireNonNull(Face.class.getResourceAsStream(file), file);
    }
}
