package org.crossread.ui.finding;

import org.crossread.export.Marks;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Whole;
import org.crossread.ui.page.Bond;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;
import org.crossread.ui.page.Note;
import org.crossread.ui.page.PageContent;
import org.crossread.ui.page.Places;
import org.crossread.ui.page.Tone;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a comparison found, prepared for showing: lines of the lists, marks, margins and bands.
///
/// @param filter what of it is shown; the lists hold all the same
/// @param entries the quotations, numbered
/// @param items the lines of the lists
/// @param bonds quotations that are linked across the pages
/// @param passages pairs of passages, in the order of the left
public record Findings(
        Comparison comparison,
        Marks show,
        Filter filter,
        List<QuoteEntry> entries,
        ItemLists items,
        PageContent left,
        PageContent right,
        List<Bond> bonds,
        List<Bond> passages) {

    public Findings {
        entries = List.copyOf(entries);
        bonds = List.copyOf(bonds);
        passages = List.copyOf(passages);
    }

    public static Findings of(Comparison comparison, Marks show, Filter filter) {
        List<QuoteEntry> entries =
                QuotationGroup.of(comparison).stream().map(QuoteEntry::of).toList();
        ShownFindings shown = new ShownFindings(comparison, entries, filter);
        FunctionWords functionWords = new FunctionWords();
        return new Findings(
                comparison,
                show,
                filter,
                entries,
                new ItemLists(comparison, entries),
                content(comparison, Side.LEFT, show, shown, functionWords),
                content(comparison, Side.RIGHT, show, shown, functionWords),
                bonds(shown.quotations()),
                passages(comparison));
    }

    /// How words of either report are set off, and the colour of a quotation that was altered.
    public Set<Look> looks() {
        Set<Look> looks = EnumSet.noneOf(Look.class);
        for (PageContent page : List.of(left, right)) {
            page.marks().all().forEach(mark -> looks.add(mark.look()));
            if (page.notes().all().stream().anyMatch(note -> note.tone() == Tone.ALTERED)) {
                looks.add(Look.CHANGED);
            }
        }
        return looks;
    }

    public PageContent content(Side side) {
        return side.of(left, right);
    }

    private static PageContent content(
            Comparison comparison,
            Side side,
            Marks show,
            ShownFindings shown,
            FunctionWords functionWords) {
        List<Mark> marks =
                comparison.report(side.other()).sentences().isEmpty()
                        ? List.of()
                        : new Marking(comparison, side, show, shown, functionWords).marks();
        return new PageContent(
                comparison.report(side),
                new Places<>(marks),
                new Places<>(notes(comparison, shown.quotations(), side)));
    }

    private static List<Note> notes(Comparison comparison, List<QuoteEntry> entries, Side side) {
        Corrected corrected = Corrected.of(comparison);
        List<Note> notes = new ArrayList<>();
        for (QuoteEntry entry : entries) {
            boolean byHand = corrected.is(entry);
            for (Quotation quotation : entry.quotations(side)) {
                String spoken = Wording.spoken(entry, quotation, side);
                notes.add(
                        new Note(
                                entry.number(),
                                quotation.span(),
                                entry.tone(side, quotation),
                                byHand,
                                byHand ? spoken + ", " + Messages.text("reader.by-hand") : spoken));
            }
        }
        return notes;
    }

    private static List<Bond> bonds(List<QuoteEntry> entries) {
        List<Bond> bonds = new ArrayList<>();
        for (QuoteEntry entry : entries) {
            for (Whole whole : entry.wholes()) {
                for (Link.Linked link : whole.parts()) {
                    bonds.add(
                            new Bond(
                                    entry.number(),
                                    link.left().span(),
                                    link.right().span(),
                                    Standing.of(whole.link()).tone(),
                                    false));
                }
            }
        }
        return bonds;
    }

    private static List<Bond> passages(Comparison comparison) {
        return comparison.alignment().pairs().stream()
                .map(
                        pair ->
                                new Bond(
                                        0,
                                        first(comparison, pair, Side.LEFT),
                                        first(comparison, pair, Side.RIGHT),
                                        PassageItems.tone(pair),
                                        false))
                .toList();
    }

    private static Span first(Comparison comparison, Pair pair, Side side) {
        return comparison.report(side).sentences().get(pair.sentences(side).getFirst()).span();
    }
}
