package org.crossread.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Phrases that tell what on a page does not belong to the report, in lower case.
record PagePhrases(
        List<String> furnitureStarts,
        List<String> furnitureInside,
        Set<String> furnitureWhole,
        List<String> outletAfter,
        List<String> creditInside,
        List<String> creditStarts,
        List<String> creditEnds,
        List<String> bylineStarts,
        List<String> dateStarts) {

    static PagePhrases read(List<String> codes) {
        List<Tables> tables = codes.stream().map(code -> Tables.read(code + "/page.txt")).toList();
        return new PagePhrases(
                all(tables, "furniture-starts"),
                all(tables, "furniture-inside"),
                new HashSet<>(all(tables, "furniture-whole")),
                all(tables, "outlet-after"),
                all(tables, "credit-inside"),
                all(tables, "credit-starts"),
                all(tables, "credit-ends"),
                all(tables, "byline-starts"),
                all(tables, "date-starts"));
    }

    private static List<String> all(List<Tables> tables, String section) {
        List<String> lines = new ArrayList<>();
        tables.forEach(table -> lines.addAll(table.lines(section)));
        return List.copyOf(lines);
    }
}
