package org.crossread.align;

import static org.crossread.align.Feature.*;

import org.crossread.encode.Encoded;
import org.crossread.encode.Encoder;
import org.crossread.model.Order;
import org.crossread.model.Progress;
import org.crossread.model.Report;

import java.util.ArrayList;
import java.util.List;

/// What the encoder says of two sentences: as wholes, by their clauses, and by a clause of the one
/// against the whole other.
final class VectorFeatures {

    private static final int BATCH = 8;

    private final Reading left;
    private final Reading right;
    private final ReportVectors leftVectors;
    private final ReportVectors rightVectors;
    private final Nearness wholes;
    private final Nearness clauses;
    private final Nearness parts;
    private final Nearness told;

    /// A sentence that is to be encoded.
    private record Task(ReportVectors side, int sentence, String text) {}

    VectorFeatures(
            Report leftReport,
            Reading left,
            Report rightReport,
            Reading right,
            Encoder encoder,
            Progress progress) {
        this.left = left;
        this.right = right;
        leftVectors = new ReportVectors(leftReport, left);
        rightVectors = new ReportVectors(rightReport, right);
        List<Task> tasks = new ArrayList<>();
        addTasks(leftReport, left, leftVectors, tasks);
        addTasks(rightReport, right, rightVectors, tasks);
        encode(tasks, encoder, progress);
        Directions.toLengthOne(leftVectors.wholes());
        Directions.toLengthOne(rightVectors.wholes());
        Directions.toLengthOne(leftVectors.clauses());
        Directions.toLengthOne(rightVectors.clauses());
        Directions.toLengthOne(leftVectors.told());
        Directions.toLengthOne(rightVectors.told());
        Directions.centre(leftVectors.sentences(), rightVectors.sentences());
        Directions.centre(leftVectors.wholes(), rightVectors.wholes());
        Directions.centre(leftVectors.clauses(), rightVectors.clauses());
        Directions.centre(leftVectors.told(), rightVectors.told());
        wholes =
                nearness(
                        (i, j) ->
                                Directions.cosine(
                                        leftVectors.sentences()[i], rightVectors.sentences()[j]));
        clauses = nearness(this::clauses);
        told = nearness((i, j) -> Directions.cosine(leftVectors.told()[i], rightVectors.told()[j]));
        parts = nearness(this::parts);
    }

    private static void addTasks(
            Report report, Reading reading, ReportVectors side, List<Task> tasks) {
        for (int i = 0; i < reading.tokens.sentences(); i++) {
            if (!reading.isEmpty(i)) {
                tasks.add(new Task(side, i, report.text(report.sentences().get(i))));
            }
        }
    }

    /// Texts of like length together, so that little is wasted on filling up.
    private static void encode(List<Task> tasks, Encoder encoder, Progress progress) {
        tasks.sort(Order.comparingInt(task -> task.text.length()));
        for (int from = 0; from < tasks.size(); from += BATCH) {
            progress.at(Progress.Step.ENCODE, from, tasks.size());
            List<Task> batch = tasks.subList(from, Math.min(from + BATCH, tasks.size()));
            List<Encoded> encoded = encoder.encodeWords(batch.stream().map(Task::text).toList());
            for (int k = 0; k < encoded.size(); k++) {
                batch.get(k).side.put(batch.get(k).sentence, encoded.get(k));
            }
        }
    }

    @FunctionalInterface
    private interface Measure {
        double of(int i, int j);
    }

    private Nearness nearness(Measure measure) {
        double[][] values = new double[left.tokens.sentences()][right.tokens.sentences()];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                values[i][j] = measure.of(i, j);
            }
        }
        return new Nearness(values, right.tokens.sentences());
    }

    /// The two nearest clauses.
    private double clauses(int i, int j) {
        double best = -1;
        for (int c = left.clauses.first(i); c < left.clauses.first(i + 1); c++) {
            best = Math.max(best, best(leftVectors.clauses()[c], right, rightVectors, j));
        }
        return best;
    }

    /// The whole sentence of the one side and a clause of the other.
    private double parts(int i, int j) {
        return Math.max(
                best(leftVectors.wholes()[i], right, rightVectors, j),
                best(rightVectors.wholes()[j], left, leftVectors, i));
    }

    private static double best(float[] vector, Reading side, ReportVectors vectors, int sentence) {
        double best = -1;
        for (int c = side.clauses.first(sentence); c < side.clauses.first(sentence + 1); c++) {
            best = Math.max(best, Directions.cosine(vector, vectors.clauses()[c]));
        }
        return best;
    }

    /// Links words by what these vectors were made of.
    ContextLinking words() {
        return new ContextLinking(leftVectors.words(), rightVectors.words());
    }

    void measure(int i, int j, double[] values) {
        values[VECTOR.ordinal()] = wholes.of(i, j);
        values[VECTOR_MARGIN.ordinal()] = wholes.margin(i, j);
        values[CLAUSE_VECTOR.ordinal()] = clauses.of(i, j);
        values[CLAUSE_VECTOR_MARGIN.ordinal()] = clauses.margin(i, j);
        values[PART_VECTOR.ordinal()] = parts.of(i, j);
        values[PART_VECTOR_MARGIN.ordinal()] = parts.margin(i, j);
        values[TOLD_VECTOR.ordinal()] = told.of(i, j);
        values[TOLD_VECTOR_MARGIN.ordinal()] = told.margin(i, j);
    }
}
