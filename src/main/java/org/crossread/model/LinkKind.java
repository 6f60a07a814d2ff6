package org.crossread.model;

import java.util.List;

/// How two linked quotations relate, the closest first.
public enum LinkKind {
    VERBATIM,
    TRIMMED,
    ALTERED,
    REPORTED_INDIRECTLY,
    SAME_STATEMENT;

    /// Whether the words stand in marks on both sides.
    public boolean isQuoted() {
        return compareTo(ALTERED) <= 0;
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
