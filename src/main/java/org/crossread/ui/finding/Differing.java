package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Flag;

import java.util.Locale;

/// In what two wordings differ.
enum Differing {
    SPEAKER("reader.flag.speaker"),
    NUMBER("reader.flag.number"),
    DATE("reader.flag.date"),
    NAME("reader.flag.name"),
    NEGATION("reader.flag.negation"),
    MODAL("reader.flag.modal"),
    VERDICT("reader.flag.verdict"),
    REPLACED("reader.card.replaced"),
    SYNONYM("reader.card.synonym"),
    ONLY_LEFT("reader.card.only-left"),
    ONLY_RIGHT("reader.card.only-right"),
    ONLY_FIRST("reader.card.first"),
    ONLY_SECOND("reader.card.second"),
    SIGN("reader.card.sign");

    private final String key;

    Differing(String key) {
        this.key = key;
    }

    static Differing of(Flag.Kind kind) {
        return switch (kind) {
            case NUMBER -> NUMBER;
            case DATE -> DATE;
            case NAME -> NAME;
            case NEGATION -> NEGATION;
            case MODAL -> MODAL;
            case VERDICT -> VERDICT;
        };
    }

    /// Of one place, as on a card.
    String words() {
        return Messages.text(key);
    }

    /// Of some places, inside a line: “2 words changed (“fired” ↔ “launched”)”.
    ///
    /// @param first the words of the first of them
    String counted(int places, String first) {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Messages.text("reader.brief." + name, places, first);
    }
}
