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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Trains the scorer that tells direct, mixed and scare marks apart: `LABELLED.jsonl [TABLE.txt]`.
///
/// Prints how right it is, with its rules, in tenfold cross-validation by report (seeds 1 to 5),
/// then writes the weights trained on all reports. A term taken for speech does more harm than a
/// fragment left out, and few of the examples are terms: the odds of a term are raised by half.
final class TrainKinds {

    private static final List<String> CLASSES = List.of("DIRECT", "MIXED", "SCARE");
    private static final double PENALTY = 1.5;
    private static final double ODDS = 1.5;
    private static final Set<String> FOR_RULES =
            Set.of(
                    Kinds.BEGUN,
                    Kinds.WENT_ON,
                    Kinds.SET_OFF,
                    Kinds.LONG,
                    Kinds.SUBJECT,
                    Kinds.LED_IN,
                    Kinds.ALOUD,
                    Kinds.NOUN_FIRST,
                    Kinds.REPORTED,
                    Kinds.PAPER);

    private static final int FOLDS = 10;
    private static final int SEEDS = 5;

    private TrainKinds() {}

    public static void main(String[] arguments) throws IOException {
        List<Regression.Example> examples = examples(Path.of(arguments[0]));
        int[][] table = new int[3][3];
        for (int seed = 1; seed <= SEEDS; seed++) {
            List<String> answers = answers(examples, seed);
            for (int i = 0; i < answers.size(); i++) {
                int label = CLASSES.indexOf(examples.get(i).label());
                table[label][CLASSES.indexOf(answers.get(i))]++;
            }
        }
        print(table);
        if (arguments.length > 1) {
            Map<String, double[]> weights =
                    new Regression(CLASSES, PENALTY, FOR_RULES).weights(examples);
            weights.get("bias")[CLASSES.indexOf("SCARE")] += Math.log(ODDS);
            Files.writeString(
                    Path.of(arguments[1]),
                    "# Direct, mixed or scare: weights of a logistic regression over what stands in"
                            + " and around the marks.\n"
                            + Regression.table(CLASSES, weights));
        }
    }

    /// For each example what the program would say, had it never seen the report.
    private static List<String> answers(List<Regression.Example> examples, int seed) {
        return new Regression(CLASSES, PENALTY, FOR_RULES)
                .crossValidated(
                        examples,
                        FOLDS,
                        seed,
                        (model, features) -> {
                            double[] weights = model.probabilities(features);
                            weights[CLASSES.indexOf("SCARE")] *= ODDS;
                            int best = 0;
                            for (int i = 1; i < weights.length; i++) {
                                best = weights[i] > weights[best] ? i : best;
                            }
                            var scored = QuotationKind.valueOf(CLASSES.get(best));
                            return Kinds.byRules(features, scored).name();
                        });
    }

    private static void print(int[][] table) {
        int scare = table[2][0] + table[2][1] + table[2][2];
        int quoted = table[0][0] + table[0][1] + table[1][0] + table[1][1];
        int lost = table[0][2] + table[1][2];
        int taken = table[2][0] + table[2][1];
        int direct = 2 * table[0][0] + table[0][1] + table[0][2] + table[1][0] + table[2][0];
        System.out.printf(
                Locale.ROOT,
                "scare taken %.3f, quoted f1 %.3f, direct f1 %.3f, kind of the quoted %.3f%n",
                (double) taken / scare,
                2.0 * quoted / (2 * quoted + lost + taken),
                2.0 * table[0][0] / direct,
                (double) (table[0][0] + table[1][1]) / quoted);
        for (int i = 0; i < 3; i++) {
            System.out.printf("%-7s %s%n", CLASSES.get(i), Arrays.toString(table[i]));
        }
    }

    private static List<Regression.Example> examples(Path labelled) throws IOException {
        List<Regression.Example> examples = new ArrayList<>();
        var languages = new Languages();
        for (String line : Files.readAllLines(labelled)) {
            JsonNode record = JsonMapper.builder().build().readTree(line);
            var report = new Segmenter().segment(Origin.UNKNOWN, record.get("text").asString());
            for (Draft draft : new Reading(report, languages.of("en"), Progress.SILENT).drafts()) {
                if (!draft.features.isEmpty()) {
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
