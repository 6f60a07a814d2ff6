package org.crossread.ui.finding;

import org.crossread.model.Attribution;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Folding;
import org.crossread.model.HandChange;
import org.crossread.model.HandNames;
import org.crossread.model.NameVariants;
import org.crossread.model.Naming;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which names of two reports are taken for one: spellings, writings of a figure, and what speakers
/// are called (“president” for “Volodymyr Zelensky”); and what the reader said of names.
public final class NameUses {

    private final Findings findings;
    private final Comparison comparison;
    private final HandNames hand;
    private final FunctionWords functionWords = new FunctionWords();
    private final Map<List<String>, NameUse> uses = new LinkedHashMap<>();

    public NameUses(Findings findings) {
        this.findings = findings;
        this.comparison = findings.comparison();
        this.hand = comparison.byHand().names();
    }

    /// What the reader said first, then what is used most.
    public List<NameUse> all() {
        for (HandChange.NamesJudged judged : hand.all()) {
            uses.put(
                    key(judged.one(), judged.other()),
                    new NameUse(judged.one(), judged.other(), judged.naming(), true, List.of()));
        }
        List<Item> passages = findings.items().get(Topic.PASSAGES);
        List<Pair> pairs = comparison.alignment().pairs();
        for (int i = 0; i < pairs.size(); i++) {
            for (Change change : pairs.get(i).changes()) {
                spellings(change, passages.get(i).selection());
            }
        }
        for (QuoteEntry entry : findings.entries()) {
            for (Side side : Side.values()) {
                entry.quotations(side).forEach(one -> speaker(entry, side, one));
            }
        }
        return uses.values().stream()
                .sorted(
                        Comparator.comparing(NameUse::isByHand)
                                .reversed()
                                .thenComparing(use -> -use.places().size()))
                .toList();
    }

    /// Whichever of two names comes first.
    private static List<String> key(String one, String other) {
        List<String> key = new ArrayList<>();
        key.add(String.join(" ", HandNames.words(one)));
        key.add(String.join(" ", HandNames.words(other)));
        key.sort(Comparator.naturalOrder());
        return key;
    }

    private void add(String one, String other, Selection place) {
        List<String> key = key(one, other);
        NameUse use =
                uses.computeIfAbsent(
                        key, _ -> new NameUse(one, other, Naming.ONE, false, List.of()));
        uses.put(key, use.at(place));
    }

    /// The words of a step, one by one where both sides have as many.
    private void spellings(Change change, Selection place) {
        if (change.kind() == Change.Kind.SYNONYM
                || change.left().isEmpty()
                || change.right().isEmpty()) {
            return;
        }
        List<Span> lefts = comparison.left().words(change.left());
        List<Span> rights = comparison.right().words(change.right());
        boolean single = lefts.size() != rights.size() || change.kind() == Change.Kind.REPLACED;
        for (int i = 0; i < (single ? 1 : lefts.size()); i++) {
            spelling(
                    text(comparison.left(), single ? change.left() : lefts.get(i)),
                    text(comparison.right(), single ? change.right() : rights.get(i)),
                    change.kind().agrees(),
                    place);
        }
    }

    private static String text(Report report, Span span) {
        return Wording.withoutPossessive(report.text(span).strip());
    }

    private void spelling(String left, String right, boolean agrees, Selection place) {
        boolean judged = hand.of(left, right).isPresent();
        boolean spelled =
                agrees
                        && !Folding.word(left).equals(Folding.word(right))
                        && (isName(left, right) || hasDigit(left) || hasDigit(right));
        if (judged || spelled) {
            add(left, right, place);
        }
    }

    private static boolean isName(String left, String right) {
        return Character.isUpperCase(left.codePointAt(0))
                && Character.isUpperCase(right.codePointAt(0))
                && NameVariants.key(left).equals(NameVariants.key(right));
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    /// What a speaker is called, unless by a part of the name or by “he”.
    private void speaker(QuoteEntry entry, Side side, Quotation quotation) {
        if (quotation.attribution() instanceof Attribution.Attributed(var mention, var person, _)) {
            String called = comparison.report(side).text(mention).strip();
            boolean isTold =
                    !called.isEmpty()
                            && !HandNames.isPartOf(called, person)
                            && !isGrammar(called)
                            && !HandNames.isSame(called, person);
            if (isTold) {
                add(called, person, Selections.at(entry, side, quotation.span()));
            }
        }
    }

    private boolean isGrammar(String words) {
        return HandNames.words(words).stream().allMatch(functionWords::has);
    }
}
