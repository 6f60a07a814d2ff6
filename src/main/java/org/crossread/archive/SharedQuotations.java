package org.crossread.archive;

import org.crossread.archive.SharedQuotation.Kind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the words that both of two texts have in quotation marks, trimmed or altered too: most of
/// the shorter one's telling words stand in the longer one.
final class SharedQuotations {

    /// Of the shorter one's telling words.
    private static final double MOST_WORDS = 0.6;

    private static final int FEWEST_WORDS = 2;

    /// Words in marks, long enough to be a quotation.
    private record Quoted(Span span, int first, int count, Set<Long> stems) {}

    private final EvidenceText left;
    private final EvidenceText right;
    private final List<Quoted> candidates;
    private final Map<Long, List<Quoted>> byStem = new HashMap<>();

    private SharedQuotations(EvidenceText left, EvidenceText right) {
        this.left = left;
        this.right = right;
        candidates = quoted(right);
        for (Quoted quoted : candidates) {
            quoted.stems.forEach(
                    stem -> byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(quoted));
        }
    }

    /// In the order of the left text.
    static List<SharedQuotation> of(EvidenceText left, EvidenceText right) {
        var shared = new SharedQuotations(left, right);
        List<SharedQuotation> found = new ArrayList<>();
        for (Quoted quoted : quoted(left)) {
            shared.partner(quoted)
                    .ifPresent(partner -> found.add(shared.quotation(quoted, partner)));
        }
        return found;
    }

    /// How many words stand in quotations of the text.
    static int words(EvidenceText text) {
        return quoted(text).stream().mapToInt(Quoted::count).sum();
    }

    private static List<Quoted> quoted(EvidenceText text) {
        List<Quoted> found = new ArrayList<>();
        for (Span stretch : text.stretches()) {
            int first = text.words().spans().countBefore(stretch.start());
            int end = text.words().spans().countBefore(stretch.end());
            Set<Long> stems = new HashSet<>();
            for (int word = first; word < end; word++) {
                stems.add(text.words().stems()[word]);
            }
            stems.remove(0L);
            if (end - first >= Signature.SHORTEST_QUOTATION && stems.size() >= FEWEST_WORDS) {
                found.add(new Quoted(stretch, first, end - first, stems));
            }
        }
        return found;
    }

    private Optional<Quoted> partner(Quoted quoted) {
        Map<Quoted, Integer> counts = new HashMap<>();
        for (Long stem : quoted.stems) {
            byStem.getOrDefault(stem, List.of())
                    .forEach(each -> counts.merge(each, 1, Integer::sum));
        }
        return candidates.stream()
                .filter(each -> isEnough(counts.getOrDefault(each, 0), quoted, each))
                .max((one, other) -> counts.get(one) - counts.get(other));
    }

    private SharedQuotation quotation(Quoted quoted, Quoted partner) {
        return new SharedQuotation(
                quoted.span,
                partner.span,
                kind(quoted, partner),
                left.report().text(quoted.span),
                right.report().text(partner.span));
    }

    private static boolean isEnough(int common, Quoted one, Quoted other) {
        return common >= FEWEST_WORDS
                && common >= MOST_WORDS * Math.min(one.stems.size(), other.stems.size());
    }

    private Kind kind(Quoted quoted, Quoted partner) {
        boolean isShorter = quoted.count < partner.count;
        boolean contains =
                isShorter
                        ? contains(right, partner, left, quoted)
                        : contains(left, quoted, right, partner);
        if (!contains) {
            return Kind.CHANGED;
        }
        return quoted.count == partner.count ? Kind.SAME : Kind.SHORTENED;
    }

    private static boolean contains(
            EvidenceText text, Quoted longer, EvidenceText other, Quoted shorter) {
        for (int first = 0; first + shorter.count <= longer.count; first++) {
            int word = 0;
            while (word < shorter.count
                    && text.words().words()[longer.first + first + word]
                            == other.words().words()[shorter.first + word]) {
                word++;
            }
            if (word == shorter.count) {
                return true;
            }
        }
        return false;
    }
}
