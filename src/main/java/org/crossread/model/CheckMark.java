package org.crossread.model;

/// What a person says of a finding.
public enum CheckMark {
    /// Nothing yet.
    OPEN,
    CHECKED,
    DOUBTFUL
}
