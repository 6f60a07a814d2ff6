package org.crossread.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/// Fits the weight tables of the aligner.
final class AlignmentTrainer {

    static final int FOLDS = 8;

    /// One labelled pair with its features.
    record Case(LabelledPair pair, PairTable table, String set, int fold) {}

    static final List<String> SETS = List.of("docs-news", "docs-fables", "docs-spun");

    static double weight(String set) {
        return Double.parseDouble(System.getProperty(set, "1"));
    }

    public static void main(String[] args) throws Exception {
        long t0 = System.nanoTime();
        if (System.getProperty("vectors") != null) {
            encoder =
                    new RememberedVectors(
                            org.crossread.encode.OnnxEncoder.load(),
                            Path.of(System.getProperty("vectors")));
        }
        List<Case> cases = new ArrayList<>();
        for (String set : SETS) {
            for (LabelledPair pair : LabelledPair.read(Path.of(args[0], set + ".dev.jsonl"))) {
                int fold = new Random(pair.group().hashCode() * 31L + 7).nextInt(FOLDS);
                cases.add(new Case(pair, table(pair), set, fold));
            }
        }
        System.err.printf("read %.1f s%n", (System.nanoTime() - t0) / 1e9);
        if (encoder != null) encoder.close();
        boolean[] base = new boolean[Feature.COUNT];
        for (int k = 0; k < Feature.firstOfContext(); k++) base[k] = true;
        boolean[] all = new boolean[Feature.COUNT];
        java.util.Arrays.fill(all, true);
        for (String off : System.getProperty("off", "").split(",")) {
            if (!off.isBlank()) {
                all[Feature.valueOf(off).ordinal()] = false;
                base[Feature.valueOf(off).ordinal()] = false;
            }
        }
        double ridge = Double.parseDouble(System.getProperty("ridge", "2"));
        double[][] scores = new double[cases.size()][];
        double[][] firsts = new double[cases.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            Fitted fitted = fit(cases, c -> c.fold() != f, base, all, ridge);
            for (int c = 0; c < cases.size(); c++) {
                if (cases.get(c).fold() == fold) {
                    cases.get(c).table().addContext(new Weights(fitted.first));
                    scores[c] = judged(cases.get(c), new Weights(fitted.link));
                    firsts[c] = judged(cases.get(c), new Weights(fitted.first));
                }
            }
        }
        report("first", cases, firsts);
        report("CV", cases, scores);
        Fitted fitted = fit(cases, _ -> true, base, all, ridge);
        for (Feature feature : Feature.values()) {
            System.out.printf(
                    "%-18s %9.3f %9.3f%n",
                    feature, fitted.first[feature.ordinal()], fitted.link[feature.ordinal()]);
        }
        for (int c = 0; c < cases.size(); c++) {
            cases.get(c).table().addContext(new Weights(fitted.first));
            scores[c] = judged(cases.get(c), new Weights(fitted.link));
        }
        report("all", cases, scores);
        double[] same = LogisticRegression.fit(labels(cases), all, ridge);
        if (args.length > 1) write(Path.of(args[1]), fitted, same, Double.parseDouble(args[2]));
    }

    record Fitted(double[] first, double[] link) {}

    static Fitted fit(
            List<Case> cases, Predicate<Case> wanted, boolean[] base, boolean[] all, double ridge) {
        double[] first = LogisticRegression.fit(examples(cases, wanted), base, ridge);
        for (Case c : cases) if (wanted.test(c)) c.table().addContext(new Weights(first));
        double[] link = LogisticRegression.fit(examples(cases, wanted), all, ridge);
        return new Fitted(first, link);
    }

    static List<LogisticRegression.Example> examples(List<Case> cases, Predicate<Case> wanted) {
        List<LogisticRegression.Example> examples = new ArrayList<>();
        Random random = new Random(1);
        for (Case c : cases) {
            if (!wanted.test(c)) continue;
            for (int i = 0; i < c.table().rows(); i++) {
                for (int j = 0; j < c.table().columns(); j++) {
                    boolean yes = c.pair().links().containsKey(List.of(i, j));
                    double weight = weight(c.set());
                    if (c.set().equals("docs-spun") && !yes) {
                        if (random.nextInt(8) != 0) continue;
                        weight *= 8;
                    }
                    examples.add(
                            new LogisticRegression.Example(c.table().features(i, j), yes, weight));
                }
            }
        }
        return examples;
    }

    static List<LogisticRegression.Example> labels(List<Case> cases) {
        List<LogisticRegression.Example> examples = new ArrayList<>();
        for (Case c : cases) {
            c.pair()
                    .links()
                    .forEach(
                            (link, label) ->
                                    examples.add(
                                            new LogisticRegression.Example(
                                                    c.table().features(link.get(0), link.get(1)),
                                                    label.equals("same"),
                                                    weight(c.set()))));
        }
        return examples;
    }

    static void write(Path file, Fitted fitted, double[] same, double threshold)
            throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "# Weights of the aligner, fitted by logistic regression; see"
                                + " src/docs/quality.md.\n");
        text.append("feature first link same\n");
        for (Feature feature : Feature.values()) {
            int k = feature.ordinal();
            double shift = k == 0 ? -Math.log(threshold / (1 - threshold)) : 0;
            text.append(
                    String.format(
                            java.util.Locale.ROOT,
                            "%-18s %8.4f %8.4f %8.4f%n",
                            feature,
                            fitted.first[k],
                            fitted.link[k] + shift,
                            same[k]));
        }
        java.nio.file.Files.writeString(file, text);
    }

    static double[] judged(Case c, Weights weights) {
        double[] scores = new double[c.table().rows() * c.table().columns()];
        for (int i = 0; i < c.table().rows(); i++) {
            for (int j = 0; j < c.table().columns(); j++) {
                scores[i * c.table().columns() + j] =
                        Weights.probability(weights.judge(c.table().features(i, j)));
            }
        }
        return scores;
    }

    static void report(String title, List<Case> cases, double[][] scores) {
        for (String set : SETS) {
            StringBuilder line = new StringBuilder(String.format("%-6s %-12s", title, set));
            for (double threshold : new double[] {.2, .25, .3, .35, .4, .45, .5}) {
                int hit = 0, made = 0, gold = 0, same = 0, sameHit = 0, apple = 0;
                for (int c = 0; c < cases.size(); c++) {
                    if (!cases.get(c).set().equals(set)) continue;
                    var links = cases.get(c).pair().links();
                    gold += links.size();
                    int columns = cases.get(c).table().columns();
                    for (int k = 0; k < scores[c].length; k++) {
                        String label = links.get(List.of(k / columns, k % columns));
                        if ("same".equals(label)) same++;
                        if (scores[c][k] >= threshold) {
                            made++;
                            if (label != null) hit++;
                            if ("same".equals(label)) sameHit++;
                            if (cases.get(c).pair().id().startsWith("ecb-40")) apple++;
                        }
                    }
                }
                double p = hit / (double) made, r = hit / (double) gold;
                line.append(
                        String.format(
                                " | %.2f %.3f (%.2f %.2f s%.2f a%d)",
                                threshold,
                                2 * p * r / (p + r),
                                p,
                                r,
                                sameHit / (double) same,
                                apple));
            }
            System.out.println(line);
        }
    }

    static org.crossread.encode.Encoder encoder;

    static PairTable table(LabelledPair pair) {
        var words = new WordTable();
        var leftTokens = new Tokens(pair.left(), words);
        var rightTokens = new Tokens(pair.right(), words);
        var rarity = new Rarity(leftTokens, rightTokens, words);
        var left = new Reading(pair.left(), leftTokens, rightTokens, words, rarity);
        var right = new Reading(pair.right(), rightTokens, leftTokens, words, rarity);
        var kinship =
                Kinship.between(
                        left.content.vocabulary(),
                        right.content.vocabulary(),
                        words,
                        new Synonyms());
        var features = new PairFeatures(left, right, kinship);
        var vectors =
                encoder == null
                        ? null
                        : new VectorFeatures(
                                pair.left(),
                                left,
                                pair.right(),
                                right,
                                encoder,
                                org.crossread.model.Progress.SILENT);
        var table = new PairTable(leftTokens.sentences(), rightTokens.sentences());
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                double[] values = new double[Feature.COUNT];
                features.measure(i, j, values);
                if (vectors != null) vectors.measure(i, j, values);
                table.put(i, j, values);
            }
        }
        return table;
    }
}
