package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.LinkKind;
import org.crossread.ui.page.Tone;

/// How a quotation stands across the reports, the closest first.
public enum Standing {
    VERBATIM("verbatim", Tone.SAME),
    TRIMMED("trimmed", Tone.TRIMMED),
    ALTERED("altered", Tone.ALTERED),
    REPORTED_INDIRECTLY("reported-indirectly", Tone.REPORTED),
    SAME_STATEMENT("same-statement", Tone.REPORTED),
    ONLY_HERE("only-here", Tone.ONLY_HERE);

    private final String name;
    private final Tone tone;

    Standing(String name, Tone tone) {
        this.name = name;
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
                    case VERBATIM -> VERBATIM.key();
                    case TRIMMED -> TRIMMED.key();
                    case ALTERED -> ALTERED.key();
                    case REPORTED_INDIRECTLY -> REPORTED_INDIRECTLY.key();
                    case SAME_STATEMENT -> SAME_STATEMENT.key();
                });
    }

    /// The words of a link across the reports: of one that is quoted in one of them and reported in
    /// the other, in which.
    static String across(Link link) {
        return Messages.text("reader.standing." + name(link));
    }

    /// The same inside a line.
    static String acrossBriefly(Link link) {
        return Messages.text("reader.brief." + name(link));
    }

    private static String name(Link link) {
        return link instanceof Link.ReportedIndirectly reported
                ? reported.left().kind().isQuoted() ? "reported-right" : "reported-left"
                : of(link).name;
    }

    /// The key of its words.
    String key() {
        return "reader.standing." + name;
    }

    /// The key of its words inside a line, for two places of one report.
    String briefKey() {
        return "reader.brief." + name;
    }

    Tone tone() {
        return tone;
    }
}
