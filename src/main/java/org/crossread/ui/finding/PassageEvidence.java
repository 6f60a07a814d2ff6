package org.crossread.ui.finding;

import org.crossread.l10n.InMarks;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Match;
import org.crossread.model.Match.Evidence;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Why two passages are held to belong together, in words that a reader can check, and what differs
/// all the same.
public final class PassageEvidence {

    /// Never at the start of a line.
    private static final String DOT = "\u00a0\u00b7 ";
    private static final int MOST = 4;
    private static final int MOST_WORDS = 8;

    private final Comparison comparison;
    private final Pair pair;
    private final FunctionWords functionWords = new FunctionWords();
    private final SharedWords words;

    public PassageEvidence(Comparison comparison, Pair pair) {
        this.comparison = comparison;
        this.pair = pair;
        words = new SharedWords(comparison, pair, functionWords);
    }

    public List<CardFact> facts() {
        List<CardFact> facts = new ArrayList<>();
        facts.add(fact("reader.evidence.linked", linkedBy()));
        facts.add(fact("reader.evidence.common", inCommon()));
        add(facts, "reader.evidence.names", words.names(), MOST_WORDS);
        add(facts, "reader.evidence.figures", words.figures(), MOST_WORDS);
        add(facts, "reader.card.synonym", words.meanings(), MOST_WORDS);
        for (Flag flag : flags()) {
            facts.add(
                    new CardFact(
                            Differing.of(flag.kind()).words(), quoted(flag.left(), flag.right())));
        }
        String moved = new Distances(comparison).words(pair);
        if (!moved.isEmpty()) {
            facts.add(fact("reader.evidence.moved", moved));
        }
        add(facts, "reader.card.only-left", only(Side.LEFT), MOST);
        add(facts, "reader.card.only-right", only(Side.RIGHT), MOST);
        return facts;
    }

    /// The changes of meaning kind by kind, then how many words both have.
    List<String> inBrief() {
        Map<Differing, List<Flag>> kinds = new EnumMap<>(Differing.class);
        for (Flag flag : flags()) {
            kinds.computeIfAbsent(Differing.of(flag.kind()), _ -> new ArrayList<>()).add(flag);
        }
        List<String> told = new ArrayList<>();
        kinds.forEach(
                (kind, same) -> {
                    Flag first = same.getFirst();
                    told.add(kind.counted(same.size(), quoted(first.left(), first.right())));
                });
        told.add(inCommon());
        return told;
    }

    private List<Flag> flags() {
        return pair.flags().stream()
                .map(flag -> flag.told(comparison.left(), comparison.right()))
                .toList();
    }

    private static CardFact fact(String key, String words) {
        return new CardFact(Messages.text(key), words);
    }

    /// The first of some words, and how many more there are.
    private static void add(List<CardFact> facts, String key, Collection<String> words, int most) {
        if (words.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>(words.stream().limit(most).toList());
        if (words.size() > most) {
            shown.add(Messages.text("reader.card.more", words.size() - most));
        }
        facts.add(fact(key, String.join(DOT, shown)));
    }

    private String linkedBy() {
        Set<Evidence> evidence =
                pair.matches().stream()
                        .map(Match::evidence)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        return evidence.isEmpty()
                ? Messages.text("reader.evidence.hand")
                : evidence.stream()
                        .sorted()
                        .map(one -> Messages.text(key(one)))
                        .collect(Collectors.joining(DOT));
    }

    private static String key(Evidence evidence) {
        return switch (evidence) {
            case SAME_QUOTATION -> "reader.evidence.same-quotation";
            case SAME_WORDS -> "reader.evidence.same-words";
            case SAME_NAMES -> "reader.evidence.same-names";
            case SAME_FIGURES -> "reader.evidence.same-figures";
            case SAME_MEANING -> "reader.evidence.same-meaning";
            case SAME_PLACE -> "reader.evidence.same-place";
        };
    }

    /// “12 of 31 words on the left, 12 of 28 on the right”.
    private String inCommon() {
        return Messages.text(
                "reader.evidence.words",
                words.agreeing(Side.LEFT),
                words.all(Side.LEFT),
                words.agreeing(Side.RIGHT),
                words.all(Side.RIGHT));
    }

    private Report report(Side side) {
        return comparison.report(side);
    }

    private List<String> only(Side side) {
        return new LonelyWords(report(side), side, functionWords)
                .longestFirst(pair.changes(), MOST).stream()
                        .map(span -> quoted(side, span))
                        .toList();
    }

    private String quoted(Span left, Span right) {
        return quoted(Side.LEFT, left) + Wording.VERSUS + quoted(Side.RIGHT, right);
    }

    private String quoted(Side side, Span span) {
        return span.isEmpty()
                ? Messages.text("reader.card.missing")
                : InMarks.of(Wording.whole(report(side), span));
    }
}
