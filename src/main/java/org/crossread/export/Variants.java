package org.crossread.export;

import org.crossread.model.Change;
import org.crossread.model.Link;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Where the words of two quotations differ: neighbouring changes taken together.
final class Variants {

    /// What at most stands between neighbours, in UTF-16 code units: a mark and a blank or two.
    private static final int NEAR = 3;

    /// One place of difference. One of the spans may be empty.
    record Variant(Span left, Span right) {}

    private Variants() {}

    /// In the order of the changes.
    static List<Variant> of(Link.Linked link) {
        return of(link.changes());
    }

    static List<Variant> of(List<Change> changes) {
        List<Variant> variants = new ArrayList<>();
        boolean goesOn = false;
        for (Change change : changes) {
            boolean differs = !change.kind().agrees();
            if (differs && goesOn && isBeside(variants.getLast(), change)) {
                variants.add(joined(variants.removeLast(), change));
            } else if (differs) {
                variants.add(new Variant(change.left(), change.right()));
            }
            goesOn = differs;
        }
        return variants;
    }

    /// Parts of one utterance lie further apart.
    private static boolean isBeside(Variant variant, Change change) {
        return isBeside(variant.left(), change.left()) && isBeside(variant.right(), change.right());
    }

    private static boolean isBeside(Span one, Span other) {
        return one.isEmpty() || other.isEmpty() || other.start() - one.end() <= NEAR;
    }

    private static Variant joined(Variant variant, Change change) {
        return new Variant(
                joined(variant.left(), change.left()), joined(variant.right(), change.right()));
    }

    private static Span joined(Span one, Span other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one.hull(other);
    }
}
