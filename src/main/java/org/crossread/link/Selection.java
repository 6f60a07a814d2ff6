package org.crossread.link;

import org.crossread.model.Order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Chooses among findings: each saying keeps its best counterpart, so one that a report gives
/// twice, or in two parts, may have several.
final class Selection {

    /// Best first; the earlier place decides between equals.
    private static final Comparator<Finding> BEST =
            Order.comparingDouble(Finding::score)
                    .reversed()
                    .thenComparingInt(finding -> finding.left().index())
                    .thenComparingInt(finding -> finding.right().index());

    private Selection() {}

    /// In the order of the left side, then of the right.
    static List<Finding> of(List<Finding> findings) {
        Map<Integer, Finding> forLeft = new HashMap<>();
        Map<Integer, Finding> forRight = new HashMap<>();
        for (Finding finding : findings) {
            forLeft.merge(finding.left().index(), finding, Selection::better);
            forRight.merge(finding.right().index(), finding, Selection::better);
        }
        List<Finding> chosen = new ArrayList<>();
        for (Finding finding : findings) {
            if (forLeft.get(finding.left().index()) == finding
                    || forRight.get(finding.right().index()) == finding) {
                chosen.add(finding);
            }
        }
        chosen.sort(
                Order.<Finding>comparingInt(finding -> finding.left().index())
                        .thenComparingInt(finding -> finding.right().index()));
        return chosen;
    }

    /// Inside one report: for each saying the best of those before it.
    static List<Finding> ofLater(List<Finding> findings) {
        Map<Integer, Finding> forLater = new TreeMap<>();
        for (Finding finding : findings) {
            forLater.merge(finding.right().index(), finding, Selection::better);
        }
        return List.copyOf(forLater.values());
    }

    private static Finding better(Finding one, Finding other) {
        return BEST.compare(one, other) <= 0 ? one : other;
    }
}
