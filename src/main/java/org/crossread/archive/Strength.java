package org.crossread.archive;

/// What a pair of reports has in common, in the order of how sure it is.
public enum Strength {
    SAME_WORDING,
    SAME_QUOTATIONS,
    SAME_EVENT
}
