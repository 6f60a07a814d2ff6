package org.crossread.quote;

import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.QuotationKind;
import org.crossread.segment.Segmenter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Trains the scorer that tells direct, mixed and scare marks apart: `LABELLED.jsonl [TABLE.txt]`.
///
/// Prints how right it is in tenfold cross-validation by report (seed 1), then writes the weights
/// trained on all reports.
final class TrainKinds {

    private static final List<String> CLASSES = List.of("DIRECT", "MIXED", "SCARE");
    private static final double PENALTY = 1.5;
    private static final int FOLDS = 10;
    private static final long SEED = 1;

    private TrainKinds() {}

    public static void main(String[] arguments) throws IOException {
        List<Regression.Example> examples = examples(Path.of(arguments[0]));
        var regression = new Regression(CLASSES, PENALTY);
        List<String> answers = regression.crossValidated(examples, FOLDS, SEED);
        int right = 0;
        int[][] table = new int[3][3];
        for (int i = 0; i < answers.size(); i++) {
            String label = examples.get(i).label();
            right += label.equals(answers.get(i)) ? 1 : 0;
            table[CLASSES.indexOf(label)][CLASSES.indexOf(answers.get(i))]++;
            if (!label.equals(answers.get(i)) && arguments.length > 2) {
                System.out.println(
                        label
                                + " as "
                                + answers.get(i)
                                + " "
                                + examples.get(i).group()
                                + " "
                                + examples.get(i).features());
            }
        }
        System.out.printf(
                Locale.ROOT, "right %.4f of %d%n", (double) right / answers.size(), answers.size());
        for (int i = 0; i < 3; i++) {
            System.out.printf("%-7s %s%n", CLASSES.get(i), java.util.Arrays.toString(table[i]));
        }
        if (arguments.length > 1) {
            Files.writeString(
                    Path.of(arguments[1]),
                    "# Direct, mixed or scare: weights of a logistic regression over what stands in"
                            + " and around the marks.\n"
                            + Regression.table(CLASSES, regression.weights(examples)));
        }
    }

    private static List<Regression.Example> examples(Path labelled) throws IOException {
        List<Regression.Example> examples = new ArrayList<>();
        var languages = new Languages();
        for (String line : Files.readAllLines(labelled)) {
            JsonNode record = JsonMapper.builder().build().readTree(line);
            var report = new Segmenter().segment(Origin.UNKNOWN, record.get("text").asString());
            for (Draft draft : new Reading(report, languages.of("en"), Progress.SILENT).drafts()) {
                if (draft.kind != QuotationKind.INDIRECT) {
                    for (JsonNode quote : record.get("quotes")) {
                        String label = quote.get("type").asString().toUpperCase(Locale.ROOT);
                        boolean same =
                                Math.abs(quote.get("start").asInt() - draft.span.start()) < 2;
                        if (same && !label.equals("INDIRECT")) {
                            examples.add(
                                    new Regression.Example(
                                            draft.features, label, record.get("id").asString()));
                        }
                    }
                }
            }
        }
        return examples;
    }
}
