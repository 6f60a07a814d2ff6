package org.crossread.export;

import java.util.Locale;

/// Writes the runs and paragraphs of a Word document (ECMA-376 part 1, section 17). Elements stand
/// in the order that its schema demands.
final class DocxText {

    private final Html xml;

    DocxText(Html xml) {
        this.xml = xml;
    }

    Html xml() {
        return xml;
    }

    /// A paragraph that `close` ends.
    ///
    /// @param style empty for the usual one
    DocxText paragraph(String style, boolean isRightToLeft) {
        xml.open("w:p");
        if (!style.isEmpty() || isRightToLeft) {
            xml.open("w:pPr");
            if (!style.isEmpty()) {
                xml.empty("w:pStyle", "w:val", style);
            }
            if (isRightToLeft) {
                xml.empty("w:bidi");
            }
            xml.close();
        }
        return this;
    }

    DocxText close() {
        xml.close();
        return this;
    }

    /// A whole paragraph of one look.
    DocxText paragraph(String style, String text) {
        paragraph(style, isRightToLeft(text));
        run(text);
        return close();
    }

    DocxText run(String text) {
        xml.open("w:r");
        words(text);
        xml.close();
        return this;
    }

    DocxText strong(String text) {
        xml.open("w:r").open("w:rPr").empty("w:b").empty("w:bCs").close();
        words(text);
        xml.close();
        return this;
    }

    /// Words of a report, set off as they are on the screen.
    ///
    /// @param language an ISO 639 code
    DocxText run(String text, Look look, String language) {
        xml.open("w:r").open("w:rPr");
        if (look == Look.FLAGGED) {
            xml.empty("w:b").empty("w:bCs");
        }
        writeLook(look);
        if (isRightToLeft(text)) {
            xml.empty("w:rtl");
        }
        if (!language.isBlank()) {
            xml.empty("w:lang", "w:val", language);
        }
        xml.close();
        words(text);
        xml.close();
        return this;
    }

    private void writeLook(Look look) {
        switch (look) {
            case PLAIN -> {}
            case SAME -> shade("CFE3F8");
            case MEANING -> underline("single", "0B5CAD").shade("EAF2FB");
            case VARIANT -> underline("wave", "B34700");
            case CUT -> underline("dotted", "6B6F76");
            case ALTERED -> underline("wave", "B34700").shade("FFD9A0");
            case FLAGGED -> underline("single", "B34700").shade("FFD9A0");
        }
    }

    private DocxText underline(String shape, String colour) {
        xml.empty("w:u", "w:val", shape, "w:color", colour);
        return this;
    }

    private DocxText shade(String colour) {
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour);
        return this;
    }

    /// The number of a quotation: filled where the other report has it in marks too.
    ///
    /// @param target the bookmark that it leads to; empty where nowhere
    DocxText number(int number, String tone, String target, String says) {
        if (!target.isEmpty()) {
            xml.open("w:hyperlink", "w:anchor", target, "w:tooltip", says, "w:history", "1");
        }
        xml.open("w:r").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri", "w:cs", "Calibri");
        xml.empty("w:b").empty("w:bCs");
        String colour = colour(tone);
        boolean isFilled =
                switch (tone) {
                    case "verbatim", "trimmed", "altered" -> true;
                    default -> false;
                };
        xml.empty("w:color", "w:val", isFilled ? "FFFFFF" : colour);
        xml.empty("w:sz", "w:val", "16").empty("w:szCs", "w:val", "16");
        xml.empty("w:bdr", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", colour);
        if (isFilled) {
            shade(colour);
        }
        xml.close();
        words("\u00a0" + number + "\u00a0");
        xml.close();
        if (!target.isEmpty()) {
            xml.close();
        }
        return run(" ");
    }

    private static String colour(String tone) {
        return switch (tone) {
            case "altered" -> "B34700";
            case Terms.ONLY_HERE -> "6B6F76";
            default -> "0B5CAD";
        };
    }

    private void words(String text) {
        xml.element("w:t", text, "xml:space", "preserve");
    }

    /// Whether the first letter is of a script written from right to left.
    static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(
                        direction ->
                                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                        || isRightToLeft(direction))
                .limit(1)
                .anyMatch(DocxText::isRightToLeft);
    }

    private static boolean isRightToLeft(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// A name that a bookmark may have: `left_q3`.
    static String name(String id) {
        return id.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
