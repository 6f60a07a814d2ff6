package org.crossread.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crossread.export.Format;
import org.crossread.model.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

class CompareCommandTest {

    @TempDir Path folder;

    @Test
    void theDocumentIsWrittenInTheFormatOfItsEnding() throws IOException {
        Path output = folder.resolve("result.json");
        Shell shell = Shell.run(Pair.in(folder).compare("-o", output.toString()));
        assertEquals("", shell.err());
        assertEquals(0, shell.exitCode());
        assertEquals("", shell.out());
        JsonNode document = new JsonMapper().readTree(Files.readAllBytes(output));
        assertEquals("crossread-comparison/1", document.path("schema").stringValue());
        assertEquals("left.txt", document.path("left").path("file_name").stringValue());
    }

    @Test
    void severalFilesAreWrittenAtOnceAndNothingElseIsLeft() throws IOException {
        Pair pair = Pair.in(folder);
        Path results = Files.createDirectory(folder.resolve("results"));
        Shell shell =
                Shell.run(
                        pair.compare(
                                "-o",
                                results.resolve("one.json").toString(),
                                "-o",
                                results.resolve("two.html").toString()));
        assertEquals("", shell.err());
        assertEquals(List.of("one.json", "two.html"), names(results));
    }

    @Test
    void theFormatOptionOutranksTheEndingAndServesStandardOutput() throws IOException {
        Pair pair = Pair.in(folder);
        Path odd = folder.resolve("result.data");
        assertEquals(
                0, Shell.run(pair.compare("-o", odd.toString(), "--format", "json")).exitCode());
        Shell printed = Shell.run(pair.compare("--format", "json"));
        assertEquals(Files.readString(odd), printed.out());
    }

    @Test
    void aFileThatIsReadIsNotWrittenThroughALinkToIt() throws IOException {
        Pair pair = Pair.in(folder);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("left.txt"));
        String before = Files.readString(link);
        Shell shell = Shell.run(pair.compare("-o", link.toString()));
        assertEquals(2, shell.exitCode(), shell.err());
        assertEquals(before, Files.readString(link));
    }

    @Test
    void oneFileUnderTwoNamesIsRefused() throws IOException {
        Path other = folder.resolve(".").resolve("x.html");
        Shell shell =
                Shell.run(
                        Pair.in(folder)
                                .compare(
                                        "-o",
                                        folder.resolve("x.html").toString(),
                                        "-o",
                                        other.toString()));
        assertEquals(2, shell.exitCode(), shell.err());
        assertTrue(shell.err().contains("written twice"), shell.err());
    }

    @Test
    void anAddressIsNotTakenForAFile() throws IOException {
        Shell shell =
                Shell.run("compare", "https://news.example/a", folder.resolve("b").toString());
        assertEquals(2, shell.exitCode(), shell.err());
        assertTrue(shell.err().contains("--web"), shell.err());
    }

    @Test
    void anAddressOfAnotherKindIsNoMissingFile() throws IOException {
        String address = "ftp://news.example/a";
        for (List<String> web : List.of(List.<String>of(), List.of("--web"))) {
            List<String> call = new ArrayList<>(List.of("compare", address, address));
            call.addAll(web);
            Shell shell = Shell.run(call.toArray(String[]::new));
            assertEquals(2, shell.exitCode(), shell.err());
            assertTrue(shell.err().contains("“" + address + "” is an address"), shell.err());
        }
    }

    @Test
    void standardInputIsCalledSo() throws IOException {
        Shell shell = Shell.runWith("", "compare", Pair.in(folder).left().toString(), "-");
        assertEquals(1, shell.exitCode());
        assertTrue(shell.err().contains("“standard input” is empty"), shell.err());
    }

    @Test
    void aNameThatIsTooLongIsToldWithoutThePlaceOfAnUnfinishedFile() throws IOException {
        Path output = folder.resolve("x".repeat(260) + ".txt");
        Shell shell = Shell.run(Pair.in(folder).compare("-o", output.toString()));
        assertEquals(1, shell.exitCode());
        assertFalse(shell.err().contains("/.x"), shell.err());
        assertEquals(List.of("left.txt", "right.txt"), names(folder));
    }

    @Test
    void quotationsAreCheckedAgainstATranscript() throws IOException {
        Path speech =
                Files.writeString(
                        folder.resolve("speech.txt"),
                        "Good morning. We will open it again in May, and not before.\n");
        Pair pair = Pair.in(folder);
        Shell json = Shell.run(pair.compare("--transcript", speech.toString(), "--format", "json"));
        assertEquals("", json.err());
        JsonNode transcript = new JsonMapper().readTree(json.out()).path("transcript");
        assertEquals("speech.txt", transcript.path("report").path("file_name").stringValue());
        assertEquals("found", transcript.path("left").path(0).path("proof").stringValue());
        assertEquals("found", transcript.path("right").path(0).path("proof").stringValue());
        Shell text = Shell.run(pair.compare("--transcript", speech.toString()));
        assertTrue(text.out().contains("Transcript, Left: the same words, sentence 2"), text.out());
        assertEquals(1, text.out().split("Good morning", -1).length - 1, text.out());
    }

    @Test
    void everyFormatNamesTheTranscriptsFileAndChecksum() throws IOException {
        Path speech = Files.writeString(folder.resolve("speech.txt"), "Good morning. In May.\n");
        List<String> arguments = new ArrayList<>(List.of("--transcript", speech.toString()));
        List<Path> outputs =
                Stream.of("html", "json", "md", "txt", "csv", "pairs.csv", "docx", "pdf")
                        .map(ending -> folder.resolve("out." + ending))
                        .toList();
        outputs.forEach(output -> arguments.addAll(List.of("-o", output.toString())));
        Shell shell = Shell.run(Pair.in(folder).compare(arguments.toArray(String[]::new)));
        assertEquals("", shell.err());
        String sum = Digests.sha256(Files.readAllBytes(speech));
        for (Path output : outputs) {
            String words = words(output).replaceAll("\\s+", "");
            assertTrue(words.contains("speech.txt") && words.contains(sum), output + ": " + words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"html", "json", "md", "txt", "csv", "pairs.csv", "docx", "pdf", "crossread"})
    void whatWasWrittenIsToldFromAReport(String ending) throws IOException {
        Pair pair = Pair.in(folder);
        Path output = folder.resolve("out." + ending);
        assertEquals(0, Shell.run(pair.compare("-o", output.toString())).exitCode());
        Path unnamed = Files.move(output, folder.resolve("out"));
        Shell again = Shell.run("compare", pair.left().toString(), unnamed.toString());
        assertEquals(1, again.exitCode());
        assertTrue(again.err().contains("and no report"), again.err());
    }

    private static String words(Path output) throws IOException {
        if (output.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(output.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (output.toString().endsWith(".docx")) {
            try (ZipFile zip = new ZipFile(output.toFile());
                    var part = zip.getInputStream(zip.getEntry("word/document.xml"))) {
                return new String(part.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return Files.readString(output);
    }

    @Test
    void withoutATranscriptNothingIsSaidOfOne() throws IOException {
        Pair pair = Pair.in(folder);
        Shell json = Shell.run(pair.compare("--format", "json"));
        assertTrue(new JsonMapper().readTree(json.out()).path("transcript").isMissingNode());
    }

    @Test
    void aTranscriptThatIsNotThereIsSaidAndNothingIsWritten() throws IOException {
        Pair pair = Pair.in(folder);
        Path out = folder.resolve("x.html");
        Shell shell =
                Shell.run(
                        pair.compare(
                                "--transcript",
                                folder.resolve("gone.txt").toString(),
                                "-o",
                                out.toString()));
        assertEquals(1, shell.exitCode());
        assertTrue(shell.err().contains("gone.txt"), shell.err());
        assertTrue(Files.notExists(out));
        Path speech = Files.writeString(folder.resolve("speech.txt"), "Words.");
        String name = speech.toString();
        assertEquals(2, Shell.run(pair.compare("--transcript", name, "-o", name)).exitCode());
        assertEquals("Words.", Files.readString(speech));
    }

    @Test
    void aSecondRunGivesTheSameBytes() throws IOException {
        Pair pair = Pair.in(folder);
        assertEquals(
                Shell.run(pair.compare("--format", "json")).out(),
                Shell.run(pair.compare("--format", "json")).out());
    }

    @Test
    void oneReportMayComeFromStandardInput() throws IOException {
        Pair pair = Pair.in(folder);
        Shell shell =
                Shell.runWith(
                        Pair.LEFT, "compare", "-", pair.right().toString(), "--format", "json");
        assertEquals("", shell.err());
        assertEquals(0, shell.exitCode());
        Shell both = Shell.runWith(Pair.LEFT, "compare", "-", "-");
        assertEquals(2, both.exitCode());
        assertEquals(
                "crossread: More than one text is asked for from standard input; name a file for"
                        + " the others.\n",
                both.err());
    }

    @Test
    void whatCameFromStandardInputHasANameForPeopleAndIsADashInData() throws IOException {
        String right = Pair.in(folder).right().toString();
        for (String format : List.of("txt", "md", "html")) {
            Shell shell =
                    Shell.runWith(
                            Pair.LEFT, "compare", "-", right, "--lexical", "--format", format);
            assertTrue(shell.out().contains("standard input"), shell.out());
            assertFalse(shell.out().contains("· -\n"), shell.out());
        }
        String json =
                Shell.runWith(Pair.LEFT, "compare", "-", right, "--lexical", "--format", "json")
                        .out();
        assertEquals(
                "-", new JsonMapper().readTree(json).path("left").path("file_name").stringValue());
    }

    @Test
    void aNumberIsNotAskedForWhereThereAreNone() throws IOException {
        Path left = Files.writeString(folder.resolve("rain.txt"), "It rained in Berlin.");
        Path right = Files.writeString(folder.resolve("cats.txt"), "Cats like warm milk.");
        Shell shell = Shell.run("compare", left.toString(), right.toString(), "--quotation", "1");
        assertEquals(1, shell.exitCode());
        assertEquals(
                "crossread: There is no number 1: the comparison has none of these.\n",
                shell.err());
    }

    @Test
    void noRelationAtAllIsWronglyAsked() throws IOException {
        for (String none : List.of("", " , ")) {
            Shell shell = Shell.run(Pair.in(folder).compare("--relations", none));
            assertEquals(2, shell.exitCode(), shell.err());
        }
    }

    @Test
    void standardOutputTwiceIsRefused() throws IOException {
        Shell shell = Shell.run(Pair.in(folder).compare("-o", "-", "-o", "-"));
        assertEquals(2, shell.exitCode());
        assertEquals("", shell.out());
        assertTrue(shell.err().contains("standard output once only"), shell.err());
    }

    @Test
    void aReportThatCannotBeReadIsNamedInOneSentence() throws IOException {
        Pair pair = Pair.in(folder);
        Path binary = Files.write(folder.resolve("picture.txt"), new byte[] {1, 2, 0, 3, 0, 4});
        Path missing = folder.resolve("missing.txt");
        for (Path bad : List.of(binary, missing, folder, pair.right())) {
            Shell shell = Shell.run("compare", bad.toString(), pair.right().toString());
            assertEquals(1, shell.exitCode(), bad.toString());
            assertEquals("", shell.out());
            assertEquals(1, shell.err().lines().count(), shell.err());
            assertTrue(shell.err().contains("“" + bad.getFileName() + "”"), shell.err());
        }
    }

    @Test
    void anEmptyFileIsComparedAsAReportThatSaysNothing() throws IOException {
        Pair pair = Pair.in(folder);
        String right = pair.right().toString();
        for (String nothing : List.of("", " \r\n", "\ufeff")) {
            String empty =
                    Files.writeString(folder.resolve("empty.txt"), nothing).toAbsolutePath() + "";
            for (Format format : Format.values()) {
                Path out = folder.resolve("out." + format.ending());
                Shell shell = Shell.run("compare", empty, right, "--lexical", "-o", out.toString());
                assertEquals(0, shell.exitCode(), format + shell.err());
                assertEquals(
                        "crossread: “"
                                + empty
                                + "” is empty; it is compared as a report that says"
                                + " nothing.\n",
                        shell.err());
                assertTrue(Files.size(out) > 0);
            }
            assertEquals(0, Shell.run("compare", right, empty, "--lexical").exitCode());
        }
    }

    @Test
    void twoEmptyFilesAndANamelessOneAreRefused() throws IOException {
        String one = Files.createFile(folder.resolve("1.txt")).toString();
        String two = Files.createFile(folder.resolve("2.txt")).toString();
        assertEquals(1, Shell.run("compare", one, two).exitCode());
        Shell nameless = Shell.run("compare", "", two);
        assertEquals(2, nameless.exitCode());
        assertEquals(
                "crossread: The name of a report is empty; name a file, or “-” for standard"
                        + " input.\n",
                nameless.err());
    }

    @Test
    void aNameThatNoFileCanHaveIsToldInOneSentence() throws IOException {
        String right = Pair.in(folder).right().toString();
        Shell odd = Shell.run("compare", "nul\0.txt", right);
        assertEquals(2, odd.exitCode());
        assertEquals(1, odd.err().lines().count(), odd.err());
        Shell lost = Shell.run("compare", "m\ufffdrder.txt", right);
        assertEquals(1, lost.exitCode());
        assertTrue(lost.err().contains("rename the file"), lost.err());
        Shell endless = Shell.run("compare", "x".repeat(5000), right);
        assertEquals(1, endless.exitCode());
        assertTrue(endless.err().length() < 700, endless.err());
    }

    @Test
    void anUnknownEndingIsRefusedBeforeAnythingIsRead() {
        Shell shell = Shell.run("compare", "no", "nothing", "-o", "result.xyz");
        assertEquals(2, shell.exitCode());
        assertTrue(shell.err().contains("“result.xyz” ends in no known format"), shell.err());
    }

    @Test
    void wrongValuesAreNamed() {
        Shell show = Shell.run("compare", "a", "b", "--show", "all");
        assertEquals(2, show.exitCode());
        assertEquals("crossread: “all” is none of: shared, different, both.\n", show.err());
        assertEquals(2, Shell.run("compare", "a", "b", "--format", "odt").exitCode());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedInOneSentence() throws IOException {
        Pair pair = Pair.in(folder);
        Path noFolder = folder.resolve("none/result.json");
        Path isFolder = Files.createDirectory(folder.resolve("folder.json"));
        for (Path bad : List.of(noFolder, isFolder)) {
            Shell shell = Shell.run(pair.compare("-o", bad.toString()));
            assertEquals(1, shell.exitCode());
            assertEquals(1, shell.err().lines().count(), shell.err());
        }
    }

    @Test
    void aReportIsNeverOverwritten() throws IOException {
        Pair pair = Pair.in(folder);
        Shell shell = Shell.run(pair.compare("-o", pair.left().toString(), "--format", "json"));
        assertEquals(2, shell.exitCode());
        assertEquals(Pair.LEFT, Files.readString(pair.left()));
    }

    @Test
    void aFailureLeavesAnOlderFileAsItWas() throws IOException {
        Pair pair = Pair.in(folder);
        Path output = Files.writeString(folder.resolve("result.json"), "older");
        Files.delete(pair.right());
        assertEquals(1, Shell.run(pair.compare("-o", output.toString())).exitCode());
        assertEquals("older", Files.readString(output));
        assertEquals(List.of("left.txt", "result.json"), names(folder));
    }

    @Test
    void aLinkToAFileKeepsLeadingToIt() throws IOException {
        Pair pair = Pair.in(folder);
        Path real = Files.writeString(folder.resolve("real.json"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        assertEquals(0, Shell.run(pair.compare("-o", link.toString())).exitCode());
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(Files.readAllBytes(link), Files.readAllBytes(real));
        assertTrue(Files.readString(real).contains("crossread-comparison/1"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
