package org.crossread.export;

/// A table of two columns in a Word document.
final class DocxTable {

    /// Of one column, in twentieths of a point.
    private static final int WIDTH = 4989;

    private static final String[] EDGES = {"top", "left", "bottom", "right", "insideH", "insideV"};

    private final Html xml;

    DocxTable(Html xml) {
        this.xml = xml;
    }

    void begin(boolean hasLines) {
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", Integer.toString(2 * WIDTH), "w:type", "dxa");
        xml.open("w:tblBorders");
        for (String edge : EDGES) {
            boolean isDrawn = hasLines && edge.equals("top");
            xml.empty(
                    "w:" + edge,
                    "w:val",
                    isDrawn ? "single" : "nil",
                    "w:sz",
                    "4",
                    "w:space",
                    "0",
                    "w:color",
                    "C9C6BE");
        }
        xml.close();
        xml.empty("w:tblLayout", "w:type", "fixed").close();
        xml.open("w:tblGrid");
        xml.empty("w:gridCol", "w:w", Integer.toString(WIDTH));
        xml.empty("w:gridCol", "w:w", Integer.toString(WIDTH));
        xml.close().line();
    }

    void beginRow() {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    }

    /// A row that stands again at the top of every page.
    void beginHead() {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    }

    /// @param columns how many it reaches over
    void beginCell(int columns) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(columns * WIDTH), "w:type", "dxa");
        if (columns > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(columns));
            xml.open("w:tcBorders");
            xml.empty("w:top", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "C9C6BE");
            xml.close();
        }
        xml.close();
    }

    void endCell() {
        xml.close();
    }

    void endRow() {
        xml.close().line();
    }

    void end() {
        xml.close().line();
    }
}
