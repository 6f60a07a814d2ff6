package org.crossread.ui.finding;

/// One line of a card: what is told, and what the wordings have.
public record CardFact(String name, String words) {}
