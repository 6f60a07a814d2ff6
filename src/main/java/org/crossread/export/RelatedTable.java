package org.crossread.export;

import org.crossread.archive.RelatedPair;
import org.crossread.archive.SharedPassage;
import org.crossread.archive.SharedQuotation;
import org.crossread.archive.Unread;
import org.crossread.l10n.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Related reports as a table: a row each pair, then one for each file that could not be read.
final class RelatedTable {

    private static final List<String> NAMES =
            List.of(
                    "rank",
                    "strength",
                    "score",
                    "left",
                    "right",
                    "left_title",
                    "right_title",
                    "common_words",
                    "longest_passage",
                    "quotations",
                    "first_quotation",
                    "names",
                    "problem");

    private final RelatedResult result;
    private final Csv csv;

    RelatedTable(RelatedResult result, Sink out) {
        this.result = result;
        this.csv = new Csv(out);
    }

    void write() {
        csv.row(NAMES);
        for (int i = 0; i < result.pairs().size(); i++) {
            csv.row(row(i + 1, result.pairs().get(i)));
        }
        for (Unread file : result.unread()) {
            csv.row(row(file));
        }
    }

    private static List<String> row(int rank, RelatedPair pair) {
        return List.of(
                Integer.toString(rank),
                RelatedWording.of(pair.strength()),
                String.format(Locale.ROOT, "%.3f", pair.likeness().score()),
                pair.left().path(),
                pair.right().path(),
                pair.left().origin().title(),
                pair.right().origin().title(),
                Integer.toString(pair.commonWords()),
                RelatedWording.longest(pair).map(SharedPassage::text).orElse(""),
                Integer.toString(pair.quotations().size()),
                pair.quotations().stream().map(SharedQuotation::leftText).findFirst().orElse(""),
                pair.names().stream().collect(Collectors.joining("; ")),
                "");
    }

    private static List<String> row(Unread file) {
        List<String> row = new ArrayList<>(java.util.Collections.nCopies(NAMES.size(), ""));
        row.set(NAMES.indexOf("left"), file.name());
        row.set(NAMES.size() - 1, Messages.text(file.key(), file.arguments().toArray()));
        return row;
    }
}
