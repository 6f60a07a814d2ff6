package org.crossread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.crossread.export.RelatedExporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class RelatedCommandTest {

    @TempDir Path folder;
    @TempDir Path outside;

    @BeforeEach
    void write() throws IOException {
        Pair.in(folder);
        Files.writeString(folder.resolve("other.txt"), "Parliament voted for a tax on sugar.");
        Files.write(folder.resolve("picture.png"), new byte[300]);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thePairIsListedWithItsReasons() throws IOException {
        Shell shell = Shell.run("related", folder.toString());
        assertEquals("", shell.err());
        assertEquals(0, shell.exitCode());
        String text = shell.out();
        assertTrue(text.startsWith(folder + ": 3 reports, 1 pair\n"), text);
        assertTrue(text.contains("1. same quotations\n   left.txt: Bridge closed after"), text);
        assertTrue(text.contains("1 quotation in both: “We will open it again in May,”"), text);
        assertTrue(text.contains("Could not be read (1):\n  picture.png: "), text);
        assertEquals(List.of("left.txt", "other.txt", "picture.png", "right.txt"), files());
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        for (String ending : new String[] {"txt", "csv", "json", "md", "html"}) {
            Path file = outside.resolve("pairs." + ending);
            assertEquals(0, Shell.run("related", folder.toString(), "-o", file + "").exitCode());
            String text = Files.readString(file);
            assertTrue(text.contains("left.txt") && text.contains("picture.png"), text);
            String printed = Shell.run("related", folder.toString(), "--format", ending).out();
            assertEquals(text, printed);
        }
    }

    @Test
    void theJsonIsAsItsSchemaSays() {
        String json = Shell.run("related", folder.toString(), "--format", "json").out();
        var schema = RelatedExporter.class.getResourceAsStream("related-1.schema.json");
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(json, InputFormat.JSON));
        assertTrue(json.contains("\"strength\":\"same-quotations\""), json);
    }

    @Test
    void aQuestionIsAnsweredFromTheFolder() throws IOException {
        Path question = Files.writeString(outside.resolve("question.txt"), Pair.LEFT + "\nMore.");
        Shell shell = Shell.run("related", folder.toString(), "--question", question.toString());
        assertEquals("", shell.err());
        assertTrue(
                shell.out().contains(": 3 reports, 2 pairs\n\n1. same quotations\n"), shell.out());
        assertTrue(shell.out().contains("left.txt: Bridge"), shell.out());
        assertTrue(!shell.out().contains("other.txt"), shell.out());
        String piped =
                Shell.runWith(Pair.LEFT, "related", folder.toString(), "--question", "-").out();
        assertTrue(piped.contains("right.txt"), piped);
        assertTrue(piped.contains("\n   standard input: Bridge"), piped);
    }

    @Test
    void oneFileTwiceIsRefused() {
        String result = outside.resolve("pairs.csv").toString();
        Shell shell = Shell.run("related", folder.toString(), "-o", result, "-o", result);
        assertEquals(2, shell.exitCode());
        assertTrue(shell.err().contains("written twice"), shell.err());
    }

    @Test
    void aCopyOfAReportAnswersTheQuestionForItItselfDoesNot() throws IOException {
        Path report = folder.resolve("left.txt");
        Path copy = Files.copy(report, outside.resolve("copy.txt"));
        String ofCopy = Shell.run("related", folder.toString(), "--question", copy + "").out();
        assertTrue(ofCopy.contains(": 3 reports, 2 pairs\n"), ofCopy);
        assertTrue(ofCopy.contains("\n   left.txt: Bridge"), ofCopy);
        String itself = Shell.run("related", folder.toString(), "--question", report + "").out();
        assertTrue(itself.contains(": 3 reports, 1 pair\n"), itself);
    }

    @Test
    void anIndexMakesTheSecondTimeTheSame() throws IOException {
        for (String name : new String[] {"reports.index", "reports.jsonl"}) {
            String index = outside.resolve(name).toString();
            Shell first = Shell.run("related", folder.toString(), "--index", index);
            byte[] stored = Files.readAllBytes(Path.of(index));
            Shell second = Shell.run("related", folder.toString(), "--index", index);
            assertEquals(0, second.exitCode(), second.err());
            assertEquals(first.out(), second.out());
            assertEquals(0, java.util.Arrays.compare(stored, Files.readAllBytes(Path.of(index))));
        }
    }

    @Test
    void whatIsWronglyAskedIsRefused() throws IOException {
        String name = folder.toString();
        assertEquals(2, Shell.run("related").exitCode());
        assertEquals(2, Shell.run("related", name, "--most", "0").exitCode());
        assertEquals(2, Shell.run("related", name, "--threads", "0").exitCode());
        assertEquals(2, Shell.run("related", name, "--format", "pdf").exitCode());
        assertEquals(2, Shell.run("related", name, "-o", outside + "/a.pdf").exitCode());
        Shell inside = Shell.run("related", name, "-o", folder + "/pairs.csv");
        assertEquals(2, inside.exitCode());
        assertTrue(inside.err().contains("lies in the folder that is read"), inside.err());
        assertEquals(2, Shell.run("related", name, "--index", name + "/i").exitCode());
        Path link = Files.createSymbolicLink(outside.resolve("link"), folder);
        assertEquals(2, Shell.run("related", name, "-o", link + "/pairs.csv").exitCode());
    }

    @Test
    void whatCannotBeDoneIsToldInASentence() throws IOException {
        assertEquals(1, Shell.run("related", folder + "/nowhere").exitCode());
        Path empty = Files.createDirectory(outside.resolve("empty"));
        Shell nothing = Shell.run("related", empty.toString());
        assertEquals(1, nothing.exitCode());
        assertTrue(nothing.err().contains("there is no report"), nothing.err());
        Path noIndex = Files.writeString(outside.resolve("notes.txt"), "my notes");
        Shell wrong = Shell.run("related", folder.toString(), "--index", noIndex.toString());
        assertEquals(1, wrong.exitCode());
        assertTrue(wrong.err().contains("cannot be used as an index"), wrong.err());
        assertTrue(wrong.err().contains("none of the kind"), wrong.err());
        assertEquals("my notes", Files.readString(noIndex));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndNoOther() throws IOException {
        String wrong = outside.resolve("x".repeat(260) + ".html").toString();
        Path right = outside.resolve("a.html");
        for (String[] call :
                new String[][] {
                    {"related", folder.toString(), "-o", wrong, "-o", right + ""},
                    {"related", folder.toString(), "-o", right + "", "--index", wrong}
                }) {
            Shell shell = Shell.run(call);
            assertEquals(1, shell.exitCode());
            assertTrue(shell.err().contains("“" + wrong + "” could not be written"), shell.err());
            assertTrue(Files.notExists(right));
        }
    }
}
