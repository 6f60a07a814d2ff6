package org.crossread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class BatchCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;

    private static ObjectNode pair(String id) {
        return JSON.createObjectNode().put("id", id).put("a", Pair.LEFT).put("b", Pair.RIGHT);
    }

    private static List<JsonNode> answers(Shell shell) {
        return shell.out().lines().map(JSON::readTree).toList();
    }

    private static JsonNode answer(String task, ObjectNode record) {
        Shell shell = Shell.runWith(record + "\n", "batch", task);
        assertEquals("", shell.err());
        assertEquals(0, shell.exitCode());
        return answers(shell).getFirst();
    }

    @Test
    void quotationsComeWithKindSpeakerAndCue() {
        JsonNode quote =
                answer("quotes", JSON.createObjectNode().put("id", 7).put("text", Pair.LEFT))
                        .path("quotes")
                        .path(0);
        assertEquals("direct", quote.path("type").stringValue());
        assertEquals("Ann Holt", quote.path("speaker").stringValue());
        assertEquals("Ann Holt", quote.path("speaker_name").stringValue());
        assertEquals("said", quote.path("cue").stringValue());
        assertEquals(
                "“We will open it again in May,”",
                Pair.LEFT.substring(quote.path("start").intValue(), quote.path("end").intValue()));
    }

    @Test
    void recordsAreNotWrittenOverThroughALinkToThem() throws IOException {
        String record = JSON.createObjectNode().put("text", Pair.LEFT) + "\n";
        Path in = Files.writeString(folder.resolve("in.jsonl"), record);
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), in);
        Shell shell = Shell.run("batch", "quotes", in.toString(), "-o", link.toString());
        assertEquals(2, shell.exitCode(), shell.err());
        assertEquals(record, Files.readString(in));
    }

    @Test
    void linksNameTheirRelation() {
        ObjectNode record = JSON.createObjectNode().put("id", "x");
        record.putObject("a").put("text", Pair.LEFT);
        record.putObject("b").put("text", Pair.RIGHT);
        JsonNode answer = answer("links", record);
        assertEquals(
                List.of("verbatim"),
                answer.path("links")
                        .valueStream()
                        .map(link -> link.path("relation").stringValue())
                        .toList());
        assertEquals(0, answer.path("repeats").size());
        assertEquals(answer, answer("links", pair("x")));
    }

    @Test
    void anAlignmentListsIndexesAndALabel() {
        ObjectNode record = JSON.createObjectNode().put("id", "x");
        record.putArray("a").add("It rained.").add("The bridge was closed on Monday morning.");
        record.putArray("b").add("The bridge was closed on Monday morning.");
        assertEquals("[[1,0,\"same\"]]", answer("align", record).path("pairs").toString());
    }

    @Test
    void wordsArePairsOfIndexes() {
        ObjectNode record = JSON.createObjectNode().put("id", "x");
        record.putArray("a").add("The").add("bridge").add("fell").add(".");
        record.putArray("b").add("A").add("bridge").add("fell").add(".");
        String pairs = answer("words", record).path("pairs").toString();
        assertTrue(pairs.contains("[1,1],[2,2]"), pairs);
    }

    @Test
    void likenessIsANumberFromZeroToOne() {
        ObjectNode record =
                JSON.createObjectNode().put("a", "The bridge fell.").put("b", "The bridge fell.");
        assertEquals(1, answer("similarity", record).path("score").doubleValue(), 0.05);
    }

    @Test
    void sharedPartsAreBounds() {
        ObjectNode record =
                JSON.createObjectNode()
                        .put("a", "On Monday the old bridge fell.")
                        .put("b", "The old bridge fell at night.");
        JsonNode answer = answer("spans", record);
        assertEquals(2, answer.path("a_spans").path(0).size(), answer.toString());
        assertEquals(2, answer.path("b_spans").path(0).size(), answer.toString());
    }

    @Test
    void passagesAreOffsetsAndLengths() {
        String text = Pair.LEFT.repeat(3);
        JsonNode answer = answer("passages", JSON.createObjectNode().put("a", text).put("b", text));
        assertEquals(4, answer.path("detections").path(0).size(), answer.toString());
    }

    @Test
    void aComparisonIsTheDocumentWithTheRecordsId() {
        JsonNode answer = answer("compare", pair("p"));
        assertEquals("p", answer.path("id").stringValue());
        assertEquals("crossread-comparison/1", answer.path("schema").stringValue());
        assertEquals(Pair.LEFT, answer.path("left").path("text").stringValue());
    }

    @Test
    void aBadRecordGivesALineAndTheRunGoesOn() {
        String lines =
                """
                {"id":1}

                [2]
                {"id":3,
                {"id":4,"text":5}
                {"id":5,"text":"Fine."}
                """;
        Shell shell = Shell.runWith("\uFEFF" + lines, "batch", "quotes");
        assertEquals(0, shell.exitCode());
        List<JsonNode> answers = answers(shell);
        assertEquals(5, answers.size());
        for (JsonNode answer : answers.subList(0, 4)) {
            assertTrue(answer.path("error").isString(), answer.toString());
        }
        assertEquals(1, answers.getFirst().path("id").intValue());
        assertFalse(answers.get(1).has("id"));
        assertEquals("{\"id\":5,\"quotes\":[]}", answers.getLast().toString());
        assertEquals(
                "crossread: 4 of 5 records could not be done; their lines say why.\n", shell.err());
    }

    @Test
    void wholeBadInputIsAFailure() {
        assertEquals(1, Shell.runWith("nothing\n", "batch", "quotes").exitCode());
    }

    @Test
    void nothingInGivesNothingOut() {
        Shell shell = Shell.runWith("\n \n", "batch", "quotes");
        assertEquals(0, shell.exitCode());
        assertEquals("", shell.out());
    }

    @Test
    void severalThreadsGiveTheSameBytes() {
        String lines =
                IntStream.range(0, 60)
                        .mapToObj(i -> i % 9 == 4 ? "bad" : pair("r" + i).toString())
                        .collect(Collectors.joining("\n"));
        assertEquals(
                Shell.runWith(lines, "batch", "compare").out(),
                Shell.runWith(lines, "batch", "compare", "--threads", "3").out());
    }

    @Test
    void filesServeInsteadOfStreams() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), pair("f") + "\n");
        Path out = folder.resolve("out.jsonl");
        Shell shell = Shell.run("batch", "links", in.toString(), "-o", out.toString());
        assertEquals(0, shell.exitCode());
        assertEquals("", shell.out());
        assertEquals(
                Shell.runWith(pair("f") + "\n", "batch", "links").out(), Files.readString(out));
    }

    @Test
    void wrongQuestionsAreRefused() {
        Shell task = Shell.run("batch", "sing");
        assertEquals(2, task.exitCode());
        assertTrue(task.err().startsWith("crossread: There is no task “sing”; the tasks are:"));
        assertEquals(2, Shell.run("batch", "quotes", "--threads", "0").exitCode());
        assertEquals(2, Shell.run("batch", "quotes", "--threads", "two").exitCode());
        String file = folder.resolve("x.jsonl").toString();
        assertEquals(2, Shell.run("batch", "quotes", file, "-o", file).exitCode());
        assertEquals(1, Shell.run("batch", "quotes", file).exitCode());
        assertEquals(1, Shell.run("batch", "quotes", folder.toString()).exitCode());
    }

    @Test
    void onlyAPersonSeesTheCount() {
        String line = "{\"text\":\"Fine.\"}\n";
        assertEquals("", Shell.runWith(line, "batch", "quotes").err());
        assertTrue(Shell.runWatched(line, "batch", "quotes").err().contains("\r1 record"));
    }

    @Test
    void anIdentifierComesBackAsItWasWritten() {
        for (String id : List.of("\"a \\\"b\\\" ü\"", "17", "1.50", "-2e3", "true", "null")) {
            String line = "{\"a\": {\"text\": \"One.\", \"n\": [1, [2]]}, \"id\": " + id;
            Shell shell = Shell.runWith(line + ", \"b\": \"Two.\"}\n", "batch", "links");
            assertTrue(shell.out().startsWith("{\"id\":" + id + ",\"links\":"), shell.out());
        }
    }

    @Test
    void whatIsNoRecordSaysSoAndTheNextOneIsAnswered() {
        String good = pair("x").toString();
        for (String bad :
                List.of(
                        "[1, {\"a\": []}]",
                        "3",
                        good + good,
                        "{\"a\": \"x\"",
                        "{\"a\": [\"x\", 1], \"b\": \"x\"}",
                        "{\"a\": {\"text\": 1}, \"b\": \"x\"}",
                        "{\"a\": \"x\", \"b\": \"x\", \"a\": 1}")) {
            Shell shell = Shell.runWith(bad + "\n \n" + good, "batch", "links");
            List<JsonNode> answers = answers(shell);
            assertEquals(2, answers.size(), bad);
            assertTrue(answers.getFirst().path("error").isString(), bad);
            assertEquals("x", answers.getLast().path("id").stringValue());
        }
    }

    @Test
    void aLineMayBeLongerThanWhatIsReadAtOnceAndEndWithoutLineEnd() {
        String words = "Some words that go on. ".repeat(8_000);
        String record = pair("long").put("a", words).put("b", words).toString();
        Shell shell = Shell.runWith("\uFEFF" + record + "\r\n\n" + record, "batch", "passages");
        assertEquals(2, answers(shell).size());
        answers(shell).forEach(answer -> assertTrue(answer.path("detections").isArray()));
    }
}
