package org.crossread.export;

import org.crossread.model.Link;

import java.util.Locale;

/// The words by which files name the kinds of things: lower case, joined by hyphens.
final class Terms {

    static final String ONLY_HERE = "only-here";

    private Terms() {}

    /// `same-quotation` for `SAME_QUOTATION`.
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException if no value of the type is so named
    static <E extends Enum<E>> E value(Class<E> type, String term) {
        return Enum.valueOf(type, term.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// The relation of the two quotations.
    static String of(Link link) {
        return link instanceof Link.Linked linked ? of(linked.kind()) : ONLY_HERE;
    }

    /// 0 for the closest relation, more for looser ones.
    static int rank(Link.Linked link) {
        return link.kind().ordinal();
    }
}
