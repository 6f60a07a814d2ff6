package org.crossread.export.paper;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.crossread.model.ProgramFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A TrueType face, of the program or of the computer: which signs it has and how wide they are.
///
/// Neither ligatures nor kerning are applied: each character is one glyph, so that text copied from
/// a page is the text of the report.
public final class Face {

    private static final int MISSING = 0;

    /// Permissions in the table `OS/2`: no embedding, and none of parts.
    private static final int RESTRICTED = 0x2;

    private static final int WHOLE_ONLY = 0x100;

    /// Where the face's file is.
    private interface Source {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Source source;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final HorizontalMetricsTable widths;
    private final float unit;

    /// @param name of the file, without its ending
    static Face named(String name) {
        try {
            return new Face(name, () -> ProgramFile.face(name + ".ttf").openStream());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// A face of the computer; empty where it is no TrueType or may not be embedded.
    static Optional<Face> of(Path file) {
        try {
            var face = new Face(file.getFileName().toString(), () -> Files.newInputStream(file));
            return Optional.of(face).filter(Face::mayBeEmbedded);
        } catch (IOException | RuntimeException _) {
            // Damaged, or of a kind that FontBox does not read: another face will do.
            return Optional.empty();
        }
    }

    private Face(String name, Source source) throws IOException {
        this.name = name;
        this.source = source;
        try (InputStream in = source.open()) {
            font = parsed(in.readAllBytes());
        }
        font.setEnableGsub(false);
        characters = font.getUnicodeCmapLookup();
        widths = font.getHorizontalMetrics();
        unit = 1000f / font.getUnitsPerEm();
        font.getGlyph();
    }

    /// A collection's first face stands for it.
    private static TrueTypeFont parsed(byte[] bytes) throws IOException {
        if (bytes.length > 4 && bytes[0] == 't' && bytes[1] == 't' && bytes[2] == 'c') {
            List<TrueTypeFont> faces = new ArrayList<>();
            new TrueTypeCollection(new ByteArrayInputStream(bytes)).processAllFonts(faces::add);
            return faces.getFirst();
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    private boolean mayBeEmbedded() {
        try {
            var table = font.getOS2Windows();
            return table == null || (table.getFsType() & (RESTRICTED | WHOLE_ONLY)) == 0;
        } catch (IOException _) {
            return false;
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
    public InputStream file() throws IOException {
        return source.open();
    }
}
