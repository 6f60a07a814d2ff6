package org.crossread.read.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Sets paragraphs on pages of a PDF, the way a paper would.
final class Typesetter {

    /// @param columns on each page
    /// @param heads whether title and page number stand on each page
    /// @param notes whether some paragraphs lead to footnotes
    /// @param hyphens whether long words are cut at line ends
    /// @param justified whether lines are as wide as the column
    /// @param indented whether paragraphs begin with an indent and no gap
    record Style(
            int columns,
            boolean heads,
            boolean notes,
            boolean hyphens,
            boolean justified,
            boolean indented) {}

    private static final float MARGIN = 56;
    private static final float GUTTER = 20;
    private static final float SIZE = 10;
    private static final float LEADING = 13;
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Style style;
    private final String title;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final List<String> pageNotes = new ArrayList<>();
    private PDPageContentStream out;
    private int pages;
    private int column;
    private float y;
    private float top;
    private int note;

    private Typesetter(Style style, String title) throws IOException {
        this.style = style;
        this.title = title;
        this.font = PDType0Font.load(document, PDDocument.class.getResourceAsStream(FONT), true);
        this.out = page();
    }

    static byte[] set(Style style, String title, List<String> paragraphs) throws IOException {
        var setter = new Typesetter(style, title);
        setter.headline();
        for (int at = 0; at < paragraphs.size(); at++) {
            setter.paragraph(paragraphs.get(at), style.notes && at % 4 == 2);
        }
        return setter.finished();
    }

    static String note(int number) {
        return "The figures of note " + number + " were taken from the yearly report of the port.";
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages++;
        out = new PDPageContentStream(document, page);
        if (style.heads) {
            show("The Harbour Review – Vol. 12", MARGIN, PDRectangle.A4.getHeight() - 36, 8);
            show(String.valueOf(pages), PDRectangle.A4.getWidth() / 2, 30, 8);
        }
        column = 0;
        top = PDRectangle.A4.getHeight() - 70;
        y = top;
        return out;
    }

    private float width() {
        return (PDRectangle.A4.getWidth() - 2 * MARGIN - (style.columns - 1) * GUTTER)
                / style.columns;
    }

    private float left() {
        return MARGIN + column * (width() + GUTTER);
    }

    private void headline() throws IOException {
        show(title, MARGIN, y, 18);
        y -= 30;
        top = y;
    }

    private void show(String text, float x, float at, float size) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, at);
        out.showText(text);
        out.endText();
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void paragraph(String text, boolean hasNote) throws IOException {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        boolean first = true;
        while (!words.isEmpty()) {
            float indent = first && style.indented ? 14 : 0;
            first = false;
            String line = line(words, width() - indent);
            line(line, indent, words.isEmpty());
            if (words.isEmpty() && hasNote) {
                note++;
                float x = left() + indent + width(line, SIZE);
                out.saveGraphicsState();
                show(String.valueOf(note), x, y + LEADING + 3.5f, 6);
                out.restoreGraphicsState();
                pageNotes.add(note + " " + note(note));
            }
        }
        y -= style.indented ? 0 : 8;
    }

    private String line(List<String> words, float room) throws IOException {
        var line = new StringBuilder(words.removeFirst());
        while (!words.isEmpty() && width(line + " " + words.getFirst(), SIZE) <= room) {
            line.append(' ').append(words.removeFirst());
        }
        if (style.hyphens && !words.isEmpty() && words.getFirst().matches("\\p{L}{8,}")) {
            String word = words.getFirst();
            String start = word.substring(0, word.length() / 2) + "-";
            if (width(line + " " + start, SIZE) <= room) {
                line.append(' ').append(start);
                words.set(0, word.substring(word.length() / 2));
            }
        }
        return line.toString();
    }

    private void line(String text, float indent, boolean last) throws IOException {
        float bottom = 60 + pageNotes.size() * 22;
        if (y < bottom) {
            nextColumn();
        }
        float room = width() - indent;
        if (!style.justified || last) {
            show(text, left() + indent, y, SIZE);
        } else {
            String[] words = text.split(" ");
            float sum = 0;
            for (String word : words) {
                sum += width(word, SIZE);
            }
            float gap = (room - sum) / Math.max(1, words.length - 1);
            float x = left() + indent;
            for (String word : words) {
                show(word, x, y, SIZE);
                x += width(word, SIZE) + gap;
            }
        }
        y -= LEADING;
    }

    private void nextColumn() throws IOException {
        if (column + 1 < style.columns) {
            column++;
            y = top;
        } else {
            endPage();
            out = page();
        }
    }

    private void endPage() throws IOException {
        float at = 48 + pageNotes.size() * 12;
        for (String text : pageNotes) {
            show(text, MARGIN, at, 8);
            at -= 10;
        }
        pageNotes.clear();
        out.close();
    }

    private byte[] finished() throws IOException {
        endPage();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }
}
