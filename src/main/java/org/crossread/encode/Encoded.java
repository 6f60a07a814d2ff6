package org.crossread.encode;

/// A text as the network sees it.
///
/// @param vector of length 1, for the whole text
/// @param starts where each piece of a word starts in the text, in UTF-16 code units, rising; what
/// is too long to be read has no pieces
/// @param pieces a vector for each piece, not brought to any length
public record Encoded(float[] vector, int[] starts, float[][] pieces) {}
