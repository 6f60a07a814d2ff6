package org.crossread.ui;

import org.crossread.export.Part;
import org.crossread.export.SavedComparison;
import org.crossread.export.Theme;
import org.crossread.export.View;
import org.crossread.model.QuotationGroup;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.FindingKind;
import org.crossread.ui.finding.Findings;
import org.crossread.ui.finding.QuoteEntry;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.ShownFindings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How the window looks at its comparison, in the terms of exports.
final class ReaderView {

    private final ReaderState state;
    private final ReaderSettings settings;

    ReaderView(ReaderState state, ReaderSettings settings) {
        this.state = state;
        this.settings = settings;
    }

    /// With the marks, the filter and the colours of the window.
    View present() {
        return new View(state.marks().property().get(), filtered(), theme());
    }

    /// The same, cut down to what is chosen.
    View chosen() {
        return new View(state.marks().property().get(), chosenPart(), theme());
    }

    private Part filtered() {
        Findings findings = state.reading().findings();
        Set<Integer> shown = shown(findings, findings.filter());
        return shown.size() == findings.entries().size()
                ? new Part.Whole()
                : new Part.Filtered(shown);
    }

    private static Set<Integer> shown(Findings findings, Filter filter) {
        return new ShownFindings(findings.comparison(), findings.entries(), filter)
                .quotations().stream().map(QuoteEntry::number).collect(Collectors.toSet());
    }

    private Part chosenPart() {
        Selection selection = state.selection();
        int pairs = state.reading().findings().comparison().alignment().pairs().size();
        if (selection.isNothing()) {
            return filtered();
        }
        return switch (selection.topic()) {
            case QUOTATIONS -> new Part.ChosenQuotation(selection.index() + 1);
            case PASSAGES ->
                    selection.index() < pairs
                            ? new Part.ChosenPassage(selection.index())
                            : filtered();
            case FLAGS, NOTES -> passageOf(selection);
        };
    }

    private Part passageOf(Selection selection) {
        var comparison = state.reading().findings().comparison();
        var pairs = comparison.alignment().pairs();
        for (int i = 0; i < pairs.size(); i++) {
            if (Exports.holds(comparison, pairs.get(i), selection)) {
                return new Part.ChosenPassage(i);
            }
        }
        return filtered();
    }

    private Theme theme() {
        return switch (settings.themeProperty().get()) {
            case SYSTEM -> Theme.SYSTEM;
            case DARK, CONTRAST_DARK -> Theme.DARK;
            case LIGHT, SEPIA, CONTRAST_LIGHT -> Theme.LIGHT;
        };
    }

    /// Looks at an opened comparison as it was looked at when it was saved.
    void restore(SavedComparison opened) {
        state.marks().choose(opened.view().marks());
        state.filterProperty().set(filter(opened));
    }

    private static Filter filter(SavedComparison opened) {
        if (!(opened.view().part() instanceof Part.Filtered(Set<Integer> numbers))) {
            return Filter.ALL;
        }
        List<QuoteEntry> entries =
                QuotationGroup.of(opened.comparison()).stream().map(QuoteEntry::of).toList();
        EnumSet<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        entries.stream()
                .filter(entry -> numbers.contains(entry.number()))
                .forEach(entry -> kinds.add(FindingKind.of(entry.standing())));
        return new Filter(kinds, Set.of());
    }
}
