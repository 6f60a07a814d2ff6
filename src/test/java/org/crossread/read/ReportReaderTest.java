package org.crossread.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.crossread.l10n.Messages;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class ReportReaderTest {

    private static final String TEXT = "“Das Brücklein”, said Zoë.\r\n\r\nIt cost €5 – no more.\n";

    private final ReportReader reader = new ReportReader();

    @TempDir private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ReadProblem problem(Path file) {
        return assertThrows(ReadException.class, () -> reader.read(file)).problem();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \ufeff",
        "UTF-16LE, \ufeff",
        "UTF-16BE, \ufeff",
        "windows-1252, ''"
    })
    void everyUsualEncodingIsReadAndItsMarkTaken(String encoding, String mark) throws Exception {
        byte[] bytes = (mark + TEXT).getBytes(Charset.forName(encoding));
        Report report = reader.read(file("report.txt", bytes));
        assertEquals(TEXT, report.text());
        assertEquals(encoding, report.origin().encoding());
        assertEquals("report.txt", report.origin().fileName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.\nB.", "A.\r\nB.\r\n", "A.\rB.\r", "A.\u2028B.", "A. B."})
    void lineEndsStayAsTheyAre(String text) throws Exception {
        Report report = reader.read(file("report.txt", text));
        assertEquals(text, report.text());
        assertEquals(2, report.words().size());
    }

    @Test
    void theFingerprintIsThatOfTheBytes() throws Exception {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                reader.read(file("report.txt", "abc")).origin().sha256());
    }

    @Test
    void aMissingFileIsNamed() {
        assertEquals(new ReadProblem.Missing("no.txt"), problem(folder.resolve("no.txt")));
    }

    @Test
    void aFolderIsNoReport() {
        String name = folder.getFileName().toString();
        assertEquals(new ReadProblem.IsFolder(name), problem(folder));
    }

    @Test
    void bytesThatAreNoTextAreBinary() throws IOException {
        assertEquals(
                new ReadProblem.Binary("a.txt"),
                problem(file("a.txt", new byte[] {'a', 0, 0, 'b'})));
        assertEquals(
                new ReadProblem.Binary("b.txt"),
                problem(file("b.txt", new byte[] {1, 2, 3, 4, 'x', (byte) 0x90})));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The br%sidge is closed, he said. It stays so until the storm is over.",
                "# The br%sidge is closed\n\n- He said *so*.\n- It stays [so](/here).",
                "<html><body><h1>The br%sidge is closed</h1><p>He said so on Monday.</p></body>",
                "From: Ann Holt <ann@wire.example>\nSubject: News\n\nThe br%sidge is closed.",
            })
    void aStrayControlCharacterIsLeftOut(String text) throws Exception {
        for (String stray : List.of("\0", "\u0002", "\u001a")) {
            byte[] bytes = text.formatted(stray).getBytes(StandardCharsets.UTF_8);
            Report report = reader.read(file("stray.txt", bytes));
            assertTrue(report.text().contains("The bridge is closed"), report.text());
            assertEquals("UTF-8", report.origin().encoding());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\r\n", "\ufeff", "\u00a0\t\u200b\n"})
    void aFileOfNothingButBlanksIsEmpty(String text) throws IOException {
        assertEquals(new ReadProblem.Empty("e.txt"), problem(file("e.txt", text)));
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Path secret = file("secret.txt", "A report.");
        assumeTrue(Files.getFileStore(secret).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(secret), "this user may read everything");
        assertEquals(new ReadProblem.NotAllowed("secret.txt"), problem(secret));
    }

    @Test
    void aFileOfMoreThanTwoHundredMegabytesIsTooLarge() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(ReportReader.MOST_BYTES + 1L);
        }
        assertEquals(new ReadProblem.TooLarge("large.txt", 201, 200), problem(large));
    }

    @Test
    void oneFileIsKnownByWhateverPathItIsNamed() throws Exception {
        Path left = file("a.txt", "A report.");
        Path right = folder.resolve("sub").resolve("..").resolve("a.txt");
        Files.createDirectory(folder.resolve("sub"));
        assertTrue(ReportReader.isSame(left, right));
        assertFalse(ReportReader.isSame(left, file("b.txt", "A report.")));
        assertFalse(ReportReader.isSame(left, folder.resolve("c.txt")));
    }

    @Test
    void aProblemTellsItsSide() {
        Path missing = folder.resolve("c.txt");
        for (Side side : Side.values()) {
            assertEquals(
                    side,
                    assertThrows(ReadException.class, () -> reader.read(missing, side)).side());
        }
    }

    @Test
    void everyProblemIsToldInOneSentenceThatNamesTheFile() {
        List.of(
                        new ReadProblem.Missing("r.txt"),
                        new ReadProblem.IsFolder("r.txt"),
                        new ReadProblem.Binary("r.txt"),
                        new ReadProblem.Comparison("r.txt"),
                        new ReadProblem.Export("r.txt"),
                        new ReadProblem.Empty("r.txt"),
                        new ReadProblem.NotAllowed("r.txt"),
                        new ReadProblem.Unreadable("r.txt", "disk failed"),
                        new ReadProblem.TooLarge("r.txt", 201, 200),
                        new ReadProblem.UnknownFormat("r.txt"),
                        new ReadProblem.Encrypted("r.txt"),
                        new ReadProblem.NoText("r.txt"),
                        new ReadProblem.Damaged("r.txt"),
                        new ReadProblem.TooMuch("r.txt"),
                        new ReadProblem.NoRoom("r.txt"),
                        new ReadProblem.TooLong("r.txt"),
                        new ReadProblem.WebClosed("r.txt"),
                        new ReadProblem.NotFetched("r.txt", "HTTP 404"),
                        new ReadProblem.SameTwice("r.txt"))
                .forEach(
                        problem -> {
                            String text =
                                    Messages.text(problem.key(), problem.arguments().toArray());
                            assertTrue(text.contains("“r.txt”") && text.endsWith("."), text);
                            assertFalse(text.contains("{"), text);
                        });
    }

    @Test
    void textSentencesAndWordsBecomeReports() {
        assertEquals(2, reader.ofText("One is here. Two is here.").sentences().size());
        assertEquals(2, reader.ofSentences(List.of("One", "")).sentences().size());
        assertEquals(3, reader.ofWords(List.of("One", ",", "two")).words().size());
    }

    @Test
    void ofALinkThatLeadsNowhereItIsSaidThatItIsOne() throws Exception {
        Path link = folder.resolve("gone.txt");
        Files.createSymbolicLink(link, folder.resolve("not-there.txt"));
        assertEquals(new ReadProblem.DeadLink("gone.txt"), problem(link));
        Path round = folder.resolve("round.txt");
        Files.createSymbolicLink(round, round);
        assertEquals(new ReadProblem.DeadLink("round.txt"), problem(round));
    }
}
