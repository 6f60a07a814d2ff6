package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Whole;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the card of a quotation shows at one time: two wordings that belong together, or one that
/// stands alone.
///
/// @param versions one or two; the first is the link's left
/// @param across whether the link joins both reports
public record CardPage(List<Version> versions, Optional<Link.Linked> link, boolean across) {

    public CardPage {
        versions = List.copyOf(versions);
    }

    /// All pages of an entry: what was said and stands in both, that which the list tells first,
    /// then what one report gives twice.
    public static List<CardPage> of(QuoteEntry entry) {
        List<CardPage> pages = new ArrayList<>();
        Stream.concat(Whole.told(entry.wholes()).stream(), entry.wholes().stream())
                .distinct()
                .forEach(whole -> pages.add(across(entry, whole.link())));
        entry.repeats().forEach(repeat -> pages.add(within(entry, repeat)));
        if (pages.isEmpty()) {
            Version alone = Version.of(entry, entry.side(), entry.main());
            pages.add(new CardPage(List.of(alone), Optional.empty(), false));
        }
        return pages;
    }

    private static CardPage across(QuoteEntry entry, Link.Linked link) {
        return new CardPage(
                List.of(
                        Version.of(entry, Side.LEFT, link.left()),
                        Version.of(entry, Side.RIGHT, link.right())),
                Optional.of(link),
                true);
    }

    private static CardPage within(QuoteEntry entry, Repeat repeat) {
        Link.Linked link = repeat.link();
        return new CardPage(
                List.of(
                        Version.of(entry, repeat.side(), link.left()),
                        Version.of(entry, repeat.side(), link.right())),
                Optional.of(link),
                false);
    }

    /// Which of an entry's pages shows what is chosen; the first where none does.
    public static int chosen(List<CardPage> pages, Selection selection) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).shows(selection)) {
                return i;
            }
        }
        return 0;
    }

    /// Whether it shows a chosen place.
    private boolean shows(Selection selection) {
        return versions.stream().allMatch(version -> isChosen(version, selection));
    }

    private static boolean isChosen(Version version, Selection selection) {
        return version.parts().stream()
                .map(Quotation::span)
                .anyMatch(selection.places(version.side())::contains);
    }

    public String relation() {
        return link.map(
                        known ->
                                across
                                        ? Standing.across(known)
                                        : repeated(Messages.text(Standing.of(known).key())))
                .orElseGet(() -> Messages.text(Standing.ONLY_HERE.key()));
    }

    /// Its relation, inside a line.
    String briefly() {
        return link.map(
                        known ->
                                across
                                        ? Standing.acrossBriefly(known)
                                        : repeated(Messages.text(Standing.of(known).briefKey())))
                .orElseGet(() -> Summary.only(versions.getFirst().side()));
    }

    private static String repeated(String relation) {
        return Messages.text("reader.list.repeated", relation);
    }

    /// The marks on the first or the second wording: what was changed, where both are quoted; what
    /// both share, where one is reported.
    public List<Mark> marks(Comparison comparison, int version) {
        Report one = comparison.report(versions.getFirst().side());
        Report other = comparison.report(versions.getLast().side());
        Side place = version == 0 ? Side.LEFT : Side.RIGHT;
        return link.stream()
                .flatMap(
                        joined ->
                                Stream.concat(
                                        joined.changes().stream()
                                                .flatMap(change -> mark(change, place).stream()),
                                        joined.flags().stream()
                                                .map(flag -> flag.told(one, other).span(place))
                                                .map(span -> new Mark(span, Look.FLAGGED))))
                .filter(mark -> !mark.span().isEmpty())
                .toList();
    }

    /// Whether both wordings stand in quotation marks.
    public boolean isQuoted() {
        return versions.stream().allMatch(version -> version.main().kind().isQuoted());
    }

    private Optional<Mark> mark(Change change, Side place) {
        boolean quoted = isQuoted();
        Optional<Look> look =
                switch (change.kind()) {
                    case SAME, INFLECTED -> quoted ? Optional.empty() : Optional.of(Look.SAME);
                    case SYNONYM -> Optional.of(Look.MEANING);
                    case REPLACED -> quoted ? Optional.of(Look.CHANGED) : Optional.empty();
                    case ADDED, REMOVED -> quoted ? Optional.of(onlyHere()) : Optional.empty();
                };
        return look.map(shape -> new Mark(change.span(place), shape));
    }

    /// What a shortened quotation leaves out is not changed.
    private Look onlyHere() {
        return link.filter(Link.Trimmed.class::isInstance).isPresent()
                ? Look.ONLY_HERE
                : Look.CHANGED;
    }
}
