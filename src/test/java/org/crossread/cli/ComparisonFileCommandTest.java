package org.crossread.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.Patience;
import org.crossread.export.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class ComparisonFileCommandTest {

    @TempDir Path folder;

    private Pair pair;
    private Path saved;

    @BeforeEach
    void compareOnce() throws IOException {
        pair = Pair.in(folder);
        saved = folder.resolve("bridge.crossread");
        Shell shell = Shell.run(pair.compare("--lexical", "-o", saved.toString()));
        assertEquals("", shell.err());
    }

    @ParameterizedTest
    @EnumSource
    void anOpenedComparisonIsWrittenWithTheSameBytesAsAFreshOne(Format format) throws IOException {
        Path fresh = folder.resolve("fresh." + format.ending());
        Path opened = folder.resolve("opened." + format.ending());
        Shell.run(pair.compare("--lexical", "-o", fresh.toString()));
        Files.delete(pair.left());
        Shell shell = Shell.run("compare", saved.toString(), "-o", opened.toString());
        assertEquals("", shell.err());
        assertArrayEquals(Files.readAllBytes(fresh), Files.readAllBytes(opened));
    }

    @Test
    void aComparisonFileInPlaceOfAReportIsToldAsWhatItIs() {
        Shell shell = Shell.run("quotes", saved.toString());
        assertEquals(1, shell.exitCode(), shell.err());
        assertTrue(shell.err().contains("is a saved comparison"), shell.err());
    }

    @Test
    void aComparisonFileIsKnownByWhatItHolds() throws IOException {
        Path other = Files.copy(saved, folder.resolve("bridge.bin"));
        Shell shell = Shell.run("compare", other.toString(), "--format", "json");
        assertEquals("", shell.err());
        assertEquals(Shell.run("compare", saved.toString(), "--format", "json").out(), shell.out());
        assertEquals(2, Shell.run("compare", pair.left().toString()).exitCode());
    }

    @Test
    void aComparisonFileBesideAReportIsWronglyAskedOnEitherSide() {
        for (Shell shell :
                List.of(
                        Shell.run("compare", saved.toString(), pair.left().toString()),
                        Shell.run("compare", pair.left().toString(), saved.toString()))) {
            assertEquals(2, shell.exitCode(), shell.err());
            assertTrue(shell.err().contains("name it alone"), shell.err());
        }
    }

    @Test
    void aDamagedComparisonFileIsNamedAndToldWhatToDo() throws IOException {
        Files.write(saved, Arrays.copyOf(Files.readAllBytes(saved), 900));
        Shell shell = Shell.run("compare", saved.toString());
        assertEquals(1, shell.exitCode(), shell.err());
        assertTrue(
                shell.err().contains("bridge.crossread” cannot be opened. This comparison file"),
                shell.err());
        assertTrue(shell.err().contains("compare the two reports again."), shell.err());
    }

    @Test
    void anExportInPlaceOfAReportIsToldAsWhatItIs() {
        for (String ending : List.of("json", "html", "pdf", "docx")) {
            Path export = folder.resolve("export." + ending);
            Shell.run("compare", saved.toString(), "-o", export.toString());
            Shell shell = Shell.run("quotes", export.toString());
            assertEquals(1, shell.exitCode(), ending + shell.err());
            assertTrue(shell.err().contains("is what Crossread wrote"), ending + shell.err());
        }
    }

    @Test
    void aComparisonFileThatIsNotThereIsMissing() {
        Shell shell = Shell.run("compare", folder.resolve("other.crossread").toString());
        assertEquals(1, shell.exitCode(), shell.err());
        assertTrue(shell.err().contains("There is no file"), shell.err());
    }

    @Test
    void aFileIsWrittenAsItWasLookedAtLast() throws IOException {
        Path first = folder.resolve("dark.crossread");
        Path second = folder.resolve("dark.html");
        Shell.run("compare", saved.toString(), "--theme", "dark", "-o", first.toString());
        Shell.run("compare", first.toString(), "-o", second.toString());
        assertTrue(Files.readString(second).contains("\"color-scheme\" content=\"dark\""));
    }

    @Test
    void onlyQuotationsOfTheRelationsAskedForAreWritten() {
        String all = Shell.run("compare", saved.toString()).out();
        String none = Shell.run("compare", saved.toString(), "--relations", "altered").out();
        String same = Shell.run("compare", saved.toString(), "--relations", "verbatim").out();
        assertTrue(all.contains("QUOTATIONS: IN BOTH REPORTS"), all);
        assertEquals(all, same);
        assertFalse(none.contains("QUOTATIONS"), none);
    }

    @Test
    void aQuotationAloneLeavesTheRestOfTheTextOut() {
        String text = Shell.run("compare", saved.toString(), "--quotation", "1").out();
        assertTrue(text.contains("We will open it again in May"), text);
        assertFalse(text.contains("Two people were hurt"), text);
    }

    @Test
    void whatIsNotThereOrDamagedIsSaidInOneSentence() throws IOException {
        assertRefused(2, "compare", saved.toString(), pair.right().toString());
        assertRefused(2, "compare", pair.left().toString());
        assertRefused(1, "compare", saved.toString(), "--quotation", "9");
        assertRefused(2, "compare", saved.toString(), "--quotation", "first");
        assertRefused(2, "compare", saved.toString(), "--quotation", "1", "--passage", "1");
        byte[] bytes = Files.readAllBytes(saved);
        bytes[bytes.length / 2] ^= 1;
        Files.write(saved, bytes);
        assertRefused(1, "compare", saved.toString());
    }

    private static void assertRefused(int exitCode, String... arguments) {
        Shell shell = Shell.run(arguments);
        assertEquals(exitCode, shell.exitCode());
        assertEquals("", shell.out());
        assertEquals(1, shell.err().lines().count(), shell.err());
    }

    @Test
    void noClassForPaperIsLoadedWhereNoPaperIsWritten() throws IOException, InterruptedException {
        Path log = folder.resolve("loaded.txt");
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.crossread.Main",
                        "compare",
                        saved.toString()));
        for (Format format : Format.values()) {
            if (format != Format.PDF && format != Format.PNG) {
                command.addAll(List.of("-o", folder.resolve("out." + format.ending()).toString()));
            }
        }
        assertEquals(0, Patience.untilEnded(new ProcessBuilder(command).inheritIO().start()));
        String loaded = Files.readString(log);
        assertTrue(loaded.contains("org.crossread.export.Exporter"));
        for (String part :
                List.of(
                        "export.pdf.",
                        "export.paper.",
                        "java.awt.",
                        "apache.pdfbox.",
                        "fontbox.")) {
            assertFalse(loaded.contains(part), part);
        }
    }
}
