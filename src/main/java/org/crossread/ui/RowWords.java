package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.ui.finding.Distances;
import org.crossread.ui.finding.Wording;

import java.util.stream.Collectors;

/// What the rows arrangement says of a row: a sign, the sign in words, and all of it for a screen
/// reader.
final class RowWords {

    private final Comparison comparison;
    private final Side order;
    private final Distances distances;

    /// @param order whose order the rows stand in
    RowWords(Comparison comparison, Side order) {
        this.comparison = comparison;
        this.order = order;
        distances = new Distances(comparison);
    }

    /// What stands between the columns.
    String sign(ReadingRow row) {
        return row instanceof ReadingRow.Paired(Pair pair, _)
                ? switch (pair.relation()) {
                            case SAME -> "=";
                            case REWORDED -> "\u2248";
                            case PARTLY -> "\u223c";
                        }
                        + moved(pair)
                : "";
    }

    private String moved(Pair pair) {
        int right = distances.moved(pair);
        int by = order == Side.LEFT ? right : -right;
        return by == 0 ? "" : (by > 0 ? "  \u2193" : "  \u2191") + Math.abs(by);
    }

    /// The sign in words.
    String relation(ReadingRow row) {
        if (!(row instanceof ReadingRow.Paired(Pair pair, _))) {
            return "";
        }
        String words = Messages.text(Wording.key(pair.relation()));
        String moved = distances.words(pair);
        return moved.isEmpty() ? words : words + " \u00b7 " + moved;
    }

    /// “Left: … Right: … Same words, 12 words in common.”
    String spoken(ReadingRow row) {
        return switch (row) {
            case ReadingRow.Paired(Pair pair, _) ->
                    Messages.text(
                            "reader.row.spoken",
                            words(row, Side.LEFT),
                            words(row, Side.RIGHT),
                            Messages.text(Wording.key(pair.relation())),
                            common(pair));
            case ReadingRow.Alone(Side side, _) ->
                    Messages.text("reader.row.alone-spoken", Wording.side(side), words(row, side));
            case ReadingRow.Fold fold -> fold.words();
        };
    }

    private String words(ReadingRow row, Side side) {
        Report report = comparison.report(side);
        return row.sentences(side).stream()
                .map(index -> report.text(report.sentences().get(index)))
                .collect(Collectors.joining(" "));
    }

    /// A step is of one word or of several.
    private int common(Pair pair) {
        return pair.changes().stream()
                .filter(one -> one.kind() == Change.Kind.SAME)
                .mapToInt(one -> comparison.left().words(one.left()).size())
                .sum();
    }
}
