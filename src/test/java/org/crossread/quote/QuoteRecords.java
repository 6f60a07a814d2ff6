package org.crossread.quote;

import org.crossread.model.Attribution;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.segment.Segmenter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads texts as JSON Lines and writes their quotations the same way: `IN.jsonl OUT.jsonl`.
final class QuoteRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuoteRecords() {}

    public static void main(String[] arguments) throws IOException {
        var finder = new QuotationFinder();
        var segmenter = new Segmenter();
        var out = new StringBuilder();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode record = JSON.readTree(line);
            String text = record.get("text").asString();
            var report = segmenter.segment(Origin.UNKNOWN, text);
            List<Quotation> quotations = finder.quotations(report, Progress.SILENT);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("id", record.get("id").asString());
            answer.put("quotes", quotations.stream().map(each -> fields(each, text)).toList());
            out.append(JSON.writeValueAsString(answer)).append('\n');
        }
        Files.writeString(Path.of(arguments[1]), out);
    }

    static Map<String, Object> fields(Quotation quotation, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", quotation.span().start());
        fields.put("end", quotation.span().end());
        fields.put("type", quotation.kind().name().toLowerCase(Locale.ROOT));
        if (quotation.attribution()
                instanceof Attribution.Attributed(var mention, var person, var cue)) {
            fields.put("speaker", mention.in(text));
            fields.put("speaker_start", mention.start());
            fields.put("speaker_end", mention.end());
            fields.put("speaker_name", person);
            if (!cue.isEmpty()) {
                fields.put("cue", cue.in(text));
                fields.put("cue_start", cue.start());
                fields.put("cue_end", cue.end());
            }
        }
        return fields;
    }
}
