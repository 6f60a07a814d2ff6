package org.crossread.align;

import org.crossread.model.Report;
import org.crossread.segment.Segmenter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two reports with links set by hand.
///
/// @param group what must not be parted when weights are tried on unseen pairs
/// @param links label by left and right sentence
record LabelledPair(
        String id, String group, Report left, Report right, Map<List<Integer>, String> links) {

    static List<LabelledPair> read(Path file) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        var mapper = new JsonMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = mapper.readTree(line);
            Map<List<Integer>, String> links = new HashMap<>();
            for (JsonNode link : node.get("pairs")) {
                String label = link.size() > 2 ? link.get(2).asString() : "same";
                links.put(List.of(link.get(0).asInt(), link.get(1).asInt()), label);
            }
            String id = node.get("id").asString();
            pairs.add(
                    new LabelledPair(
                            id, group(id), report(node.get("a")), report(node.get("b")), links));
        }
        return pairs;
    }

    /// The topic, fable or article that the id names.
    private static String group(String id) {
        return id.replaceAll("^(ecb-\\d+|fable-[^_]*).*", "$1");
    }

    private static Report report(JsonNode sentences) {
        return new Segmenter()
                .ofSentences(sentences.valueStream().map(JsonNode::asString).toList());
    }
}
