package org.crossread.model;

import java.util.List;

/// How two linked quotations relate, the closest first.
public enum LinkKind {
    VERBATIM,
    TRIMMED,
    ALTERED,
    REPORTED_INDIRECTLY,
    SAME_STATEMENT;

    public static LinkKind of(Link.Linked link) {
        return switch (link) {
            case Link.Verbatim _ -> VERBATIM;
            case Link.Trimmed _ -> TRIMMED;
            case Link.Altered _ -> ALTERED;
            case Link.ReportedIndirectly _ -> REPORTED_INDIRECTLY;
            case Link.SameStatement _ -> SAME_STATEMENT;
        };
    }

    /// A link of this kind. Kinds that keep no changes or flags drop them.
    public Link.Linked link(
            Quotation left, Quotation right, List<Change> changes, List<Flag> flags) {
        return switch (this) {
            case VERBATIM -> new Link.Verbatim(left, right);
            case TRIMMED -> new Link.Trimmed(left, right, changes);
            case ALTERED -> new Link.Altered(left, right, changes, flags);
            case REPORTED_INDIRECTLY -> new Link.ReportedIndirectly(left, right, changes, flags);
            case SAME_STATEMENT -> new Link.SameStatement(left, right, changes, flags);
        };
    }
}
