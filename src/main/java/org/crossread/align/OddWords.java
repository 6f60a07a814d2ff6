package org.crossread.align;

import org.crossread.align.wordnet.Synonyms;
import org.crossread.encode.Encoder;
import org.crossread.model.Alignment;
import org.crossread.model.Change;
import org.crossread.model.Debris;
import org.crossread.model.OddWording;
import org.crossread.model.OddWording.Kind;
import org.crossread.model.OddWordings;
import org.crossread.model.Order;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds words of one report that read like a program's synonyms for those of the other: they
/// stand in the same place of a passage, are near in meaning, and are far less usual for it or
/// break a set phrase. Safe for use by several threads.
public final class OddWords {

    /// In longer comparisons the encoder is not asked.
    private static final int MOST_PAIRS = 200;

    private static final Set<Change.Kind> ONE_WORD =
            EnumSet.of(Change.Kind.SAME, Change.Kind.INFLECTED);

    private static final Set<Change.Kind> ONE_MEANING =
            EnumSet.of(Change.Kind.SAME, Change.Kind.INFLECTED, Change.Kind.SYNONYM);

    private final Synonyms synonyms = new Synonyms();
    private final Oddness oddness = new Oddness(synonyms);
    private final Supplier<Optional<Encoder>> encoder;

    /// @param encoder says of words that the dictionary does not tie whether they are near
    public OddWords(Supplier<Optional<Encoder>> encoder) {
        this.encoder = encoder;
    }

    /// @param alignment of both reports, with its word changes
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public OddWordings of(Report left, Report right, Alignment alignment, Progress progress) {
        List<OddWording> places = new ArrayList<>(debris(Side.LEFT, left));
        places.addAll(debris(Side.RIGHT, right));
        int[] passages = new int[2];
        List<Pair> pairs = alignment.pairs();
        var vectors = new WordVectors(pairs.size() > MOST_PAIRS ? Optional::empty : encoder);
        for (int k = 0; k < pairs.size(); k++) {
            progress.at(Progress.Step.WORDS, k, pairs.size());
            var slots = new Slots(left, right, pairs.get(k), ONE_WORD);
            for (Side side : Side.values()) {
                List<OddWording> found = odd(slots, side, vectors);
                places.addAll(found);
                passages[side.ordinal()] += found.isEmpty() ? 0 : 1;
            }
        }
        var sure = inOrder(places, pairs.size(), passages);
        for (Side side : Side.values()) {
            if (sure.strength(side) == OddWordings.Strength.MANY) {
                places.addAll(strayed(left, right, pairs, side, sure, vectors));
            }
        }
        return inOrder(places, pairs.size(), passages);
    }

    private static OddWordings inOrder(List<OddWording> places, int passages, int[] with) {
        List<OddWording> ordered =
                places.stream()
                        .sorted(
                                Order.comparing(OddWording::side)
                                        .thenComparing(OddWording::words)
                                        .thenComparing(OddWording::plain))
                        .toList();
        return new OddWordings(ordered, passages, with[0], with[1]);
    }

    /// Words of a report that a program rewrote which the dictionary does not tie to those in whose
    /// place they stand: a program takes a word by a sense that is not meant, `swinging sanctions`
    /// for `hard-hitting sanctions`. In other reports two such words may be honest.
    private List<OddWording> strayed(
            Report left,
            Report right,
            List<Pair> pairs,
            Side side,
            OddWordings known,
            WordVectors vectors) {
        List<OddWording> found = new ArrayList<>();
        for (Pair pair : pairs) {
            for (Slots.Slot slot : new Slots(left, right, pair, ONE_MEANING).all(side)) {
                Span words = slot.words();
                boolean isKnown =
                        Stream.concat(known.of(side).stream(), found.stream())
                                .anyMatch(place -> place.words().overlaps(words));
                if (!isKnown && isStrayed(slot, vectors)) {
                    found.add(new OddWording(side, Kind.RARE_SYNONYM, words, slot.plainWord()));
                }
            }
        }
        return found;
    }

    private boolean isStrayed(Slots.Slot slot, WordVectors vectors) {
        return !slot.isPhrase()
                && slot.touches()
                && oddness.areTwoWords(slot.word(), slot.plain())
                && !oddness.areRelated(slot.word(), slot.plain())
                && !oddness.isRare(slot.plain(), slot.word())
                && vectors.areFairlyNear(slot.word(), slot.plain());
    }

    private static List<OddWording> debris(Side side, Report report) {
        return Debris.in(report.text()).stream()
                .map(span -> new OddWording(side, OddWording.Kind.DEBRIS, span, new Span(0, 0)))
                .toList();
    }

    /// Each word once.
    private List<OddWording> odd(Slots slots, Side side, WordVectors vectors) {
        List<OddWording> found = new ArrayList<>();
        for (Slots.Slot slot : slots.all(side)) {
            Span words = slot.words();
            if (found.stream().noneMatch(f -> f.words().overlaps(words))) {
                kind(slot, vectors)
                        .map(kind -> new OddWording(side, kind, words, slot.plainWord()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Kind> kind(Slots.Slot slot, WordVectors vectors) {
        String plain = slot.plain();
        if (slot.isPhrase()) {
            boolean means = synonyms.phrase(slot.word(), slot.second(), plain);
            return means ? Optional.of(Kind.RARE_SYNONYM) : Optional.empty();
        }
        String word = slot.word();
        if (!oddness.areTwoWords(word, plain)) {
            return Optional.empty();
        }
        boolean rare = oddness.isRare(word, plain);
        if (oddness.areRelated(word, plain)) {
            boolean breaks =
                    slot.touches()
                            && oddness.breaksPhrase(word, plain, slot.neighbour(), slot.step() < 0);
            return breaks
                    ? Optional.of(Kind.BROKEN_PHRASE)
                    : rare ? Optional.of(Kind.RARE_SYNONYM) : Optional.empty();
        }
        boolean near = rare && slot.touches() && vectors.areNear(word, plain);
        return near ? Optional.of(Kind.RARE_SYNONYM) : Optional.empty();
    }
}
