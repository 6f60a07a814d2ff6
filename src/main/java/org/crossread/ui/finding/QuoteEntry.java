package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Repeat;
import org.crossread.model.Side;
import org.crossread.model.Whole;
import org.crossread.ui.page.Tone;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One line of the quotation list: what somebody said, wherever the two reports give it.
///
/// @param number it carries in the list and in the margins, from 1
/// @param left its places on the left, in reading order
/// @param right likewise
/// @param links between them: those of the whole that is told first, then those of the others
/// @param repeats inside one report, the closest first
/// @param wholes the links as what was said at one time, the closest first
public record QuoteEntry(
        int number,
        List<Quotation> left,
        List<Quotation> right,
        List<Link.Linked> links,
        List<Repeat> repeats,
        List<Whole> wholes) {

    public QuoteEntry {
        left = List.copyOf(left);
        right = List.copyOf(right);
        links = List.copyOf(links);
        repeats = List.copyOf(repeats);
        wholes = List.copyOf(wholes);
    }

    public static QuoteEntry of(QuotationGroup group) {
        return new QuoteEntry(
                group.number(),
                group.left(),
                group.right(),
                Stream.concat(group.told().stream(), group.wholes().stream())
                        .distinct()
                        .flatMap(whole -> whole.parts().stream())
                        .toList(),
                group.repeats().stream()
                        .sorted(Comparator.comparing(repeat -> Standing.of(repeat.link())))
                        .toList(),
                group.wholes());
    }

    public List<Quotation> quotations(Side side) {
        return side.of(left, right);
    }

    /// How it stands across the reports, as [QuotationGroup#told()] says.
    public Standing standing() {
        return Whole.told(wholes).map(told -> Standing.of(told.link())).orElse(Standing.ONLY_HERE);
    }

    /// The same in words.
    String relation() {
        return Whole.told(wholes)
                .map(told -> Standing.across(told.link()))
                .orElseGet(() -> Messages.text(Standing.ONLY_HERE.key()));
    }

    /// The closest of its links, where its relation is not the one that is told.
    Optional<Link> elsewhere() {
        return wholes.stream()
                .limit(1)
                .<Link>map(Whole::link)
                .filter(closest -> Standing.of(closest) != standing())
                .findFirst();
    }

    /// How what was said stands of which the link is a part.
    Standing standing(Link.Linked link) {
        return wholes.stream()
                .filter(whole -> whole.parts().stream().anyMatch(part -> part == link))
                .findFirst()
                .map(whole -> Standing.of(whole.link()))
                .orElseGet(() -> Standing.of(link));
    }

    /// All stretches of what was said at one time, in reading order: those of the quotation's
    /// utterance, and of others that stand with it for one of the other report.
    List<Quotation> together(Side side, Quotation quotation) {
        Set<Integer> utterances = new HashSet<>(Set.of(quotation.utterance()));
        for (Whole whole : wholes) {
            List<Integer> own =
                    whole.parts().stream().map(link -> link.quotation(side).utterance()).toList();
            if (own.contains(quotation.utterance())) {
                utterances.addAll(own);
                break;
            }
        }
        return quotations(side).stream()
                .filter(one -> utterances.contains(one.utterance()))
                .toList();
    }

    boolean isInBoth() {
        return !links.isEmpty();
    }

    /// The side that has it; left where both have.
    Side side() {
        return left.isEmpty() ? Side.RIGHT : Side.LEFT;
    }

    /// The place that stands for all in the list.
    Quotation main() {
        return isInBoth() ? links.getFirst().quotation(Side.LEFT) : quotations(side()).getFirst();
    }

    public Tone tone() {
        return isInBoth() || !isAlteredInside() ? standing().tone() : Tone.ALTERED;
    }

    /// Of one of its places, which may have words that others of it have not.
    Tone tone(Side side, Quotation quotation) {
        return links.stream()
                .filter(link -> link.quotation(side).equals(quotation))
                .findFirst()
                .map(link -> standing(link).tone())
                .orElseGet(this::tone);
    }

    /// What ticks and notes of it hold to: its closest link.
    public Place place() {
        return wholes.stream()
                .map(whole -> whole.parts().getFirst())
                .findFirst()
                .<Place>map(link -> new Place.Across(link.left().span(), link.right().span()))
                .orElseGet(() -> new Place.On(side(), main().span()));
    }

    /// Whether one report gives it twice in other words.
    boolean isAlteredInside() {
        return repeats.stream().anyMatch(repeat -> repeat.link() instanceof Link.Altered);
    }
}
