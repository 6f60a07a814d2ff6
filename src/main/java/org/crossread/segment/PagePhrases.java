package org.crossread.segment;

import java.util.ArrayList;
import java.util.List;

/// Phrases that tell what on a page does not belong to the report. All languages together:
/// furniture does not keep to the report's.
record PagePhrases(
        Phrases furnitureStarts,
        Phrases furnitureInside,
        Phrases furnitureWhole,
        Phrases outletAfter,
        Phrases credits,
        Phrases unstoppedCredits,
        Phrases creditStarts,
        Phrases creditEnds,
        Phrases bylineStarts,
        Phrases bylineRoles,
        Phrases dateStarts,
        Phrases metaEnds,
        Phrases agencies,
        Phrases outletLabels,
        Phrases titleLabels) {

    static PagePhrases read(List<String> codes) {
        List<Tables> tables = codes.stream().map(code -> Tables.read(code + "/page.txt")).toList();
        return new PagePhrases(
                all(tables, "furniture-starts"),
                all(tables, "furniture-inside"),
                all(tables, "furniture-whole"),
                all(tables, "outlet-after"),
                all(tables, "credits"),
                all(tables, "unstopped-credits"),
                all(tables, "credit-starts"),
                all(tables, "credit-ends"),
                all(tables, "byline-starts"),
                all(tables, "byline-roles"),
                all(tables, "date-starts"),
                all(tables, "meta-ends"),
                all(tables, "agencies"),
                all(tables, "outlet-labels"),
                all(tables, "title-labels"));
    }

    private static Phrases all(List<Tables> tables, String section) {
        List<String> lines = new ArrayList<>();
        tables.forEach(table -> lines.addAll(table.lines(section)));
        return new Phrases(lines);
    }
}
