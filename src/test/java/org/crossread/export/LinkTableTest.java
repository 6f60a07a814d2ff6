package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class LinkTableTest {

    @Test
    void everyLinkIsARowWithOffsets() {
        Sink text = Sink.toText();
        new LinkTable(new Findings(HarbourPair.comparison()), "1", text).write();
        String table = text.toString();
        assertEquals(8, table.split("\r\n").length);
        assertTrue(
                table.contains(
                        "\r\n3,verbatim,,267,296,direct,Ida Quill,added,"
                                + "\"“The quay is as good as new,”\",18,46,direct,Ida Quill,said,"
                                + "\"\"\"The quay is as good as new\"\"\",,"
                                + "Elmstead harbour reopens,The Coast Courier,2026-03-03,"
                                + "courier.txt,"
                                + "a".repeat(64)
                                + ",Port opens again,,,wire.txt,,Crossread 1\r\n"),
                table);
    }

    @Test
    void commasMarksAndLineEndsAreQuoted() {
        assertEquals("a,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n", row("a", "b,c", "d\"e", "f\ng"));
    }

    @Test
    void noTextOfAReportBecomesAFormula() {
        assertEquals("'=1+1,'+1,'-1,'@a,1-1\r\n", row("=1+1", "+1", "-1", "@a", "1-1"));
    }

    private static String row(String... cells) {
        Sink text = Sink.toText();
        new Csv(text).row(List.of(cells));
        return text.toString();
    }
}
