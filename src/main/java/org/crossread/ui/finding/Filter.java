package org.crossread.ui.finding;

import org.crossread.model.CheckMark;

import java.util.EnumSet;
import java.util.Set;

/// What the reader narrowed the findings to. Where nothing of a topic is chosen, all of it shows.
///
/// @param kinds the chosen kinds, of all topics
/// @param checks the chosen ticks of quotations; all where empty
public record Filter(Set<FindingKind> kinds, Set<CheckMark> checks) {

    public static final Filter ALL = new Filter(Set.of(), Set.of());

    public Filter {
        kinds = Set.copyOf(kinds);
        checks = Set.copyOf(checks);
    }

    public boolean shows(FindingKind kind) {
        return kinds.contains(kind) || !narrows(kind.topic());
    }

    public boolean shows(CheckMark mark) {
        return checks.isEmpty() || checks.contains(mark);
    }

    /// Whether a line of the list shows.
    public boolean shows(Item item) {
        return shows(item.kind()) && showsTick(item);
    }

    /// Whether it is ticked as wanted; only quotations are ticked at all.
    public boolean showsTick(Item item) {
        return item.kind().topic() != Topic.QUOTATIONS || shows(item.check());
    }

    /// Whether only some kinds of a topic show.
    public boolean narrows(Topic topic) {
        return kinds.stream().anyMatch(kind -> kind.topic() == topic);
    }

    /// The same with one kind chosen, or no longer.
    public Filter toggled(FindingKind kind) {
        EnumSet<FindingKind> chosen = EnumSet.noneOf(FindingKind.class);
        chosen.addAll(kinds);
        if (!chosen.remove(kind)) {
            chosen.add(kind);
        }
        return new Filter(chosen, checks);
    }

    /// The same with all of a topic.
    public Filter withAll(Topic topic) {
        EnumSet<FindingKind> others = EnumSet.noneOf(FindingKind.class);
        others.addAll(kinds);
        others.removeIf(kind -> kind.topic() == topic);
        return new Filter(others, topic == Topic.QUOTATIONS ? Set.of() : checks);
    }

    public Filter withChecks(Set<CheckMark> marks) {
        return new Filter(kinds, marks);
    }
}
