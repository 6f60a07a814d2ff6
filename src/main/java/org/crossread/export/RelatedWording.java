package org.crossread.export;

import org.crossread.archive.RelatedPair;
import org.crossread.archive.RelatedReport;
import org.crossread.archive.SharedPassage;
import org.crossread.archive.SharedQuotation;
import org.crossread.archive.Strength;
import org.crossread.archive.Unread;
import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is said of related reports, the same in every format for people.
final class RelatedWording {

    private static final int EXCERPT = 90;

    private static final int QUOTATIONS_SHOWN = 3;

    private RelatedWording() {}

    /// In two or three words.
    static String of(Strength strength) {
        return switch (strength) {
            case SAME_WORDING -> Messages.text("export.related.same-wording");
            case SAME_QUOTATIONS -> Messages.text("export.related.same-quotations");
            case SAME_EVENT -> Messages.text("export.related.same-event");
        };
    }

    /// Where the file lies, and what it is called.
    static String of(RelatedReport report) {
        String title = Wording.title(report.origin());
        String facts =
                List.of(report.origin().outlet(), report.origin().date()).stream()
                        .filter(fact -> !fact.isBlank())
                        .collect(Collectors.joining(", ", " (", ")"));
        String shown = Excerpt.beginning(title, EXCERPT);
        return FileNames.inWords(report.path()) + ": " + shown + (facts.equals(" ()") ? "" : facts);
    }

    static String head(RelatedResult result) {
        return Messages.text(
                "export.related.head", result.folder(), result.reports(), result.pairs().size());
    }

    static String unread(Unread file) {
        return file.name() + ": " + Messages.text(file.key(), file.arguments().toArray());
    }

    /// What the reports of a pair have in common: a sentence each.
    static List<String> reasons(RelatedPair pair) {
        List<String> reasons = new ArrayList<>();
        longest(pair)
                .map(passage -> Excerpt.beginning(passage.text(), EXCERPT))
                .map(words -> Messages.text("export.related.words", pair.commonWords(), words))
                .ifPresent(reasons::add);
        if (!pair.quotations().isEmpty()) {
            String words =
                    pair.quotations().stream()
                            .limit(QUOTATIONS_SHOWN)
                            .map(RelatedWording::of)
                            .collect(Collectors.joining("; "));
            boolean more = pair.quotations().size() > QUOTATIONS_SHOWN;
            reasons.add(
                    Messages.text(
                            "export.related.quotations",
                            pair.quotations().size(),
                            more ? words + "; …" : words));
        }
        if (!pair.names().isEmpty()) {
            reasons.add(Messages.text("export.related.names", String.join(", ", pair.names())));
        }
        return reasons;
    }

    static Optional<SharedPassage> longest(RelatedPair pair) {
        return pair.passages().stream().max(Comparator.comparingInt(SharedPassage::words));
    }

    private static String of(SharedQuotation quotation) {
        String words = Excerpt.beginning(quotation.leftText(), EXCERPT);
        return switch (quotation.kind()) {
            case SAME -> words;
            case SHORTENED -> words + " " + Messages.text("export.related.shortened");
            case CHANGED -> words + " " + Messages.text("export.related.changed");
        };
    }
}
