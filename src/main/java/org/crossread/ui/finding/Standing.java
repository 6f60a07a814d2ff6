package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.LinkKind;
import org.crossread.ui.page.Tone;

/// How a quotation stands across the reports, the closest first.
public enum Standing {
    VERBATIM("reader.standing.verbatim", Tone.SAME),
    TRIMMED("reader.standing.trimmed", Tone.TRIMMED),
    ALTERED("reader.standing.altered", Tone.ALTERED),
    REPORTED_INDIRECTLY("reader.standing.reported-indirectly", Tone.REPORTED),
    SAME_STATEMENT("reader.standing.same-statement", Tone.REPORTED),
    ONLY_HERE("reader.standing.only-here", Tone.ONLY_HERE);

    private final String key;
    private final Tone tone;

    Standing(String key, Tone tone) {
        this.key = key;
        this.tone = tone;
    }

    static Standing of(Link link) {
        return switch (link) {
            case Link.Verbatim _ -> VERBATIM;
            case Link.Trimmed _ -> TRIMMED;
            case Link.Altered _ -> ALTERED;
            case Link.ReportedIndirectly _ -> REPORTED_INDIRECTLY;
            case Link.SameStatement _ -> SAME_STATEMENT;
            case Link.OnlyHere _ -> ONLY_HERE;
        };
    }

    /// The words of a kind of link.
    public static String words(LinkKind kind) {
        return Messages.text(
                switch (kind) {
                    case VERBATIM -> VERBATIM.key;
                    case TRIMMED -> TRIMMED.key;
                    case ALTERED -> ALTERED.key;
                    case REPORTED_INDIRECTLY -> REPORTED_INDIRECTLY.key;
                    case SAME_STATEMENT -> SAME_STATEMENT.key;
                });
    }

    /// The key of its words.
    String key() {
        return key;
    }

    Tone tone() {
        return tone;
    }
}
