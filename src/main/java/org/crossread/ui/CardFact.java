package org.crossread.ui;

/// One line of a card: what is told, and what the wordings have.
record CardFact(String name, String words) {}
