package org.crossread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class QuotesCommandTest {

    @TempDir Path folder;

    @Test
    void theTableShowsKindSpeakerCueAndWords() throws IOException {
        Pair pair = Pair.in(folder);
        Shell shell = Shell.run("quotes", pair.left().toString());
        assertEquals("", shell.err());
        assertEquals(
                pair.left()
                        + """
                        : 1 quotation
                        #  kind    speaker   cue   words
                        1  direct  Ann Holt  said  “We will open it again in May,”
                        """,
                shell.out());
    }

    @Test
    void severalReportsFollowEachOther() throws IOException {
        Pair pair = Pair.in(folder);
        Shell shell = Shell.run("quotes", pair.left().toString(), pair.right().toString());
        assertTrue(shell.out().contains(pair.right() + ": 1 quotation"), shell.out());
    }

    @Test
    void valuesWithCommasAreQuoted() throws IOException {
        Pair pair = Pair.in(folder);
        String[] lines =
                Shell.run("quotes", pair.left().toString(), "--format", "csv").out().split("\r\n");
        assertEquals("file,start,end,kind,speaker,mention,cue,words", lines[0]);
        assertTrue(
                lines[1].endsWith(
                        ",direct,Ann Holt,Ann Holt,said,\"“We will open it again in May,”\""),
                lines[1]);
    }

    @Test
    void noCellIsTakenForAFormula() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("sum.txt"), "Mayor Ann Holt said that -3 is the answer.");
        String csv = Shell.run("quotes", file.toString(), "--format", "csv").out();
        assertTrue(csv.endsWith(",'-3 is the answer\r\n"), csv);
    }

    @Test
    void standardInputHasANameInTheTableAndIsADashInData() {
        assertTrue(
                Shell.runWith(Pair.LEFT, "quotes", "-")
                        .out()
                        .startsWith("standard input: 1 quotation\n"));
        String json = Shell.runWith(Pair.LEFT, "quotes", "-", "--format", "json").out();
        assertTrue(json.contains("\"file\":\"-\""), json);
    }

    @Test
    void jsonListsEachReport() throws IOException {
        Pair pair = Pair.in(folder);
        var report =
                new JsonMapper()
                        .readTree(
                                Shell.run("quotes", pair.left().toString(), "--format", "json")
                                        .out())
                        .path(0);
        assertEquals(pair.left().toString(), report.path("file").stringValue());
        assertEquals(1, report.path("quotes").size());
    }

    @Test
    void aReportWithoutQuotationsSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("plain.txt"), "It rained.");
        assertEquals(file + ": no quotations\n", Shell.run("quotes", file.toString()).out());
    }

    @Test
    void wrongFormatsAndMissingFilesAreRefused() {
        assertEquals(2, Shell.run("quotes", "a", "--format", "xml").exitCode());
        assertEquals(1, Shell.run("quotes", folder.resolve("none").toString()).exitCode());
    }
}
