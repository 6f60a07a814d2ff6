package org.crossread.model;

/// One report gives the same words twice.
///
/// @param side which report
/// @param link its `left` is the earlier place, its `right` the later one; both are of this report
public record Repeat(Side side, Link.Linked link) {}
