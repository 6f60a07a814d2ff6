package org.crossread.export.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.crossread.export.paper.Face;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A face inside a PDF, of which only the glyphs that are drawn are embedded.
///
/// A glyph may serve several characters: ’ and ʼ look the same. PDFBox would copy the first in the
/// order of Unicode; here the one that was drawn first is copied, and for another, `copies` says
/// no.
final class PdfFace {

    private final PDType0Font font;
    private final Drawn drawn;

    PdfFace(Face face, PDDocument document) throws IOException {
        TrueTypeFont whole = face.font();
        drawn = new Drawn(whole.getUnicodeCmapLookup());
        whole.getCmap().setCmaps(new CmapSubtable[] {drawn});
        font = PDType0Font.load(document, whole, true);
    }

    PDType0Font font() {
        return font;
    }

    /// Whether these words are copied as they are drawn.
    boolean copies(String words) {
        // All of them, so that each is known.
        return words.codePoints().filter(c -> drawn.first(c) != c).count() == 0;
    }

    /// The characters of a face, the drawn ones first.
    private static final class Drawn extends CmapSubtable {

        private static final int FIRST_FORM = 0xfb50;
        private static final int LAST_FORM = 0xfefc;

        private static final int UNICODE = 0;
        private static final int FULL = 4;

        private final CmapLookup all;
        private final Map<Integer, Integer> firsts = new HashMap<>();

        Drawn(CmapLookup all) {
            this.all = all;
            setPlatformId(UNICODE);
            setPlatformEncodingId(FULL);
        }

        int first(int character) {
            return firsts.computeIfAbsent(getGlyphId(character), _ -> letter(character));
        }

        /// Whoever copies the joined form of an Arabic letter wants the letter.
        private static int letter(int character) {
            if (character < FIRST_FORM || character > LAST_FORM) {
                return character;
            }
            String letter =
                    Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            return letter.codePointCount(0, letter.length()) == 1
                    ? letter.codePointAt(0)
                    : character;
        }

        @Override
        public int getGlyphId(int character) {
            return all.getGlyphId(character);
        }

        @Override
        public List<Integer> getCharCodes(int glyph) {
            Integer first = firsts.get(glyph);
            return first == null ? all.getCharCodes(glyph) : List.of(first);
        }
    }
}
