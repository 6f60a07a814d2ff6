package org.crossread.model;

import java.util.Comparator;
import java.util.List;

/// How much of two reports reads as if a program had replaced words by synonyms. Evidence, never a
/// verdict.
///
/// @param places by side, then in reading order
/// @param passages passages that both reports have
/// @param left in how many of them the left report has odd words
/// @param right likewise
public record OddWordings(List<OddWording> places, int passages, int left, int right) {

    /// Nothing was looked for, or nothing found.
    public static final OddWordings NONE = new OddWordings(List.of(), 0, 0, 0);

    /// From so many signs on there are some or many, if enough of all passages have them.
    private static final int SOME = 3;

    private static final int MANY = 5;
    private static final double ENOUGH = 0.2;

    /// Only a program leaves debris: it counts like two passages.
    private static final int DEBRIS = 2;

    /// The words of one side must outnumber the other's by more than this, in standard deviations:
    /// two honest reports differ both ways (sign test; four words on one side alone happen once in
    /// sixteen times).
    private static final double AHEAD = 2;

    public OddWordings {
        places = List.copyOf(places);
        if (Math.min(left, right) < 0 || Math.max(left, right) > passages) {
            throw new IllegalArgumentException(left + " and " + right + " of " + passages);
        }
    }

    /// How strong the signs are.
    public enum Strength {
        NONE,
        SOME,
        MANY
    }

    /// In how many passages one report has odd words.
    public int passagesWith(Side side) {
        return side.of(left, right);
    }

    /// The odd words of one report, in reading order.
    public List<OddWording> of(Side side) {
        return places.stream().filter(place -> place.side() == side).toList();
    }

    public Strength strength(Side side) {
        List<OddWording> own = of(side);
        long debris = own.stream().filter(p -> p.kind() == OddWording.Kind.DEBRIS).count();
        boolean ahead = 2 * own.size() - places.size() > AHEAD * Math.sqrt(places.size());
        boolean enough = ahead && passagesWith(side) >= ENOUGH * passages;
        long signs = passagesWith(side) + DEBRIS * debris;
        if (enough && signs >= MANY) {
            return Strength.MANY;
        }
        return debris > 0 || enough && signs >= SOME ? Strength.SOME : Strength.NONE;
    }

    /// The same seen from the other side.
    public OddWordings swapped() {
        List<OddWording> turned =
                places.stream()
                        .map(p -> new OddWording(p.side().other(), p.kind(), p.words(), p.plain()))
                        .sorted(Comparator.comparing(OddWording::side))
                        .toList();
        return new OddWordings(turned, passages, right, left);
    }
}
