package org.crossread.export;

import static org.crossread.export.JsonRows.quoted;

import org.crossread.model.Change;
import org.crossread.model.Match;
import org.crossread.model.Pair;
import org.crossread.model.Relation;
import org.crossread.model.Span;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// Writes pairs of passages: their sentences, why they belong together, and their word changes.
record PairFields(JsonRows rows) {

    private static final byte[] LEFT = quoted("left");
    private static final byte[] RIGHT = quoted("right");
    private static final byte[] RELATION = quoted("relation");
    private static final byte[] SIMILARITY = quoted("similarity");
    private static final byte[] TRANSPOSED = quoted("transposed");
    private static final byte[] MATCHES = quoted("matches");
    private static final byte[] EVIDENCE = quoted("evidence");
    private static final byte[] LEFT_COVERED = quoted("left_covered");
    private static final byte[] RIGHT_COVERED = quoted("right_covered");
    private static final byte[] CHANGES = quoted("changes");
    private static final byte[] KIND = quoted("kind");
    private static final byte[] MOVED = quoted("moved");
    private static final byte[][] RELATIONS = JsonRows.terms(Relation.values());
    private static final byte[][] EVIDENCES = JsonRows.terms(Match.Evidence.values());
    private static final byte[][] KINDS = JsonRows.terms(Change.Kind.values());

    static void write(List<Pair> pairs, JsonGenerator json) {
        var fields = new PairFields(JsonRows.of("pairs", json));
        pairs.forEach(fields::write);
        fields.rows.end();
    }

    static void writeChanges(List<Change> changes, JsonGenerator json) {
        var fields = new PairFields(JsonRows.of("changes", json));
        fields.writeAll(changes);
        fields.rows.end();
    }

    private void write(Pair pair) {
        rows.object();
        writeIndexes(LEFT, pair.left());
        writeIndexes(RIGHT, pair.right());
        rows.word(RELATION, RELATIONS[pair.relation().ordinal()]);
        rows.number(SIMILARITY, pair.similarity());
        rows.truth(TRANSPOSED, pair.transposed());
        rows.array(MATCHES);
        pair.matches().forEach(this::write);
        rows.endArray();
        rows.array(CHANGES);
        writeAll(pair.changes());
        rows.endArray();
        rows.endObject();
    }

    private void writeIndexes(byte[] name, List<Integer> indexes) {
        rows.array(name);
        for (int index : indexes) {
            rows.number(index);
        }
        rows.endArray();
    }

    private void write(Match match) {
        rows.object();
        rows.number(LEFT, match.left());
        rows.number(RIGHT, match.right());
        rows.word(RELATION, RELATIONS[match.relation().ordinal()]);
        rows.number(SIMILARITY, match.similarity());
        rows.array(EVIDENCE);
        for (Match.Evidence evidence : match.evidence()) {
            rows.word(EVIDENCES[evidence.ordinal()]);
        }
        rows.endArray();
        writeSpans(LEFT_COVERED, match.leftCovered());
        writeSpans(RIGHT_COVERED, match.rightCovered());
        rows.endObject();
    }

    private void writeSpans(byte[] name, List<Span> spans) {
        rows.array(name);
        for (Span span : spans) {
            rows.span(span.start(), span.end());
        }
        rows.endArray();
    }

    private void writeAll(List<Change> changes) {
        for (Change change : changes) {
            rows.object();
            rows.word(KIND, KINDS[change.kind().ordinal()]);
            rows.span(LEFT, change.left().start(), change.left().end());
            rows.span(RIGHT, change.right().start(), change.right().end());
            rows.truth(MOVED, change.moved());
            rows.endObject();
        }
    }
}
