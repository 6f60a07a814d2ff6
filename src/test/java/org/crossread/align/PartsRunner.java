package org.crossread.align;

import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.segment.Segmenter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes linked words, shared spans or reused passages of labelled pairs in the form that the
/// scorer reads. Arguments: the task, the file of pairs.
final class PartsRunner {

    private final Segmenter segmenter = new Segmenter();
    private final PassageAligner aligner = new PassageAligner();

    public static void main(String[] args) throws IOException {
        var runner = new PartsRunner();
        var json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            JsonNode pair = json.readTree(line);
            Map<String, Object> fields = runner.found(args[0], pair.get("a"), pair.get("b"));
            fields.put("id", pair.get("id").stringValue());
            System.out.println(json.writeValueAsString(fields));
        }
    }

    private Map<String, Object> found(String task, JsonNode a, JsonNode b) {
        Map<String, Object> fields = new java.util.TreeMap<>();
        switch (task) {
            case "words" ->
                    fields.put(
                            "pairs",
                            aligner.words(
                                    segmenter.ofWords(texts(a)), segmenter.ofWords(texts(b))));
            case "spans" -> {
                SharedSpans spans = aligner.spans(sentence(a), sentence(b));
                fields.put("a_spans", bounds(spans.left()));
                fields.put("b_spans", bounds(spans.right()));
            }
            case "passages" ->
                    fields.put("detections", aligner.passages(text(a), text(b), Progress.SILENT));
            default -> throw new IllegalArgumentException("words, spans or passages: " + task);
        }
        return fields;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private Report sentence(JsonNode text) {
        return segmenter.ofSentences(List.of(text.stringValue()));
    }

    private Report text(JsonNode text) {
        return segmenter.segment(Origin.UNKNOWN, text.stringValue());
    }

    private static List<int[]> bounds(List<Span> spans) {
        return spans.stream().map(span -> new int[] {span.start(), span.end()}).toList();
    }
}
