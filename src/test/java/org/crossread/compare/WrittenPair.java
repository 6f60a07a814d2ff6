package org.crossread.compare;

import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.segment.Segmenter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Two reports of an invented event with what belongs together, labelled by hand.
///
/// @param links left and right sentence, counted as the file has them
/// @param quotations places of quotations that are one utterance or statement
record WrittenPair(
        String name,
        Text left,
        Text right,
        Set<List<Integer>> links,
        List<LinkedQuotation> quotations) {

    /// A report and the sentences that its file divides it into.
    record Text(Report report, List<Span> sentences) {

        /// The sentence of the file that shares most with a span.
        int sentenceAt(Span span) {
            int best = 0;
            for (int k = 1; k < sentences.size(); k++) {
                if (shared(sentences.get(k), span) > shared(sentences.get(best), span)) {
                    best = k;
                }
            }
            return best;
        }
    }

    record LinkedQuotation(Span left, Span right, String relation) {

        /// Whether both hold more than half of the shorter of the other's places.
        boolean isAt(Span otherLeft, Span otherRight) {
            return covers(left, otherLeft) && covers(right, otherRight);
        }

        private static boolean covers(Span one, Span other) {
            return 2 * shared(one, other) > Math.min(one.length(), other.length());
        }
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    static WrittenPair read(String name) throws IOException {
        try (InputStream in = WrittenPair.class.getResourceAsStream("/pairs/" + name + ".json")) {
            JsonNode node = new JsonMapper().readTree(in);
            Text left = text(node.get("a"));
            Text right = text(node.get("b"));
            Set<List<Integer>> links = new HashSet<>();
            for (JsonNode link : node.get("links")) {
                links.add(List.of(link.get(0).asInt(), link.get(1).asInt()));
            }
            List<LinkedQuotation> quotations = new ArrayList<>();
            for (JsonNode quotation : node.get("quotations")) {
                quotations.add(
                        new LinkedQuotation(
                                place(left, quotation.get(0)),
                                place(right, quotation.get(1)),
                                quotation.get(2).asString()));
            }
            return new WrittenPair(name, left, right, links, quotations);
        }
    }

    private static Text text(JsonNode side) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        for (JsonNode paragraph : side.get("paragraphs")) {
            text.append(text.isEmpty() ? "" : "\n\n");
            for (int k = 0; k < paragraph.size(); k++) {
                text.append(k == 0 ? "" : " ");
                int start = text.length();
                text.append(paragraph.get(k).asString());
                sentences.add(new Span(start, text.length()));
            }
        }
        Report report = new Segmenter().segment(Origin.UNKNOWN, text.toString());
        return new Text(report, sentences);
    }

    private static Span place(Text text, JsonNode words) {
        int start = text.report().text().indexOf(words.asString());
        return new Span(start, start + words.asString().length());
    }
}
