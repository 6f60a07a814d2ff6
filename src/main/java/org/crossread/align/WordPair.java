package org.crossread.align;

import org.crossread.model.Report;

/// The words of two reports, numbered alike.
record WordPair(
        Report leftReport,
        Report rightReport,
        WordTable table,
        Tokens left,
        Tokens right,
        Rarity rarity,
        Twins twins) {

    static WordPair of(Report leftReport, Report rightReport, Vocabulary vocabulary, Pulse pulse) {
        var table = new WordTable(vocabulary);
        var left = new Tokens(leftReport, table, pulse);
        var right = new Tokens(rightReport, table, pulse);
        return new WordPair(
                leftReport,
                rightReport,
                table,
                left,
                right,
                new Rarity(left, right, table, pulse),
                new Twins(left, right, pulse));
    }

    /// How many pairs of sentences there are.
    long pairs() {
        return left.sentences() * (long) right.sentences();
    }

    Reading leftReading() {
        return new Reading(leftReport, left, right, table, rarity);
    }

    Reading rightReading() {
        return new Reading(rightReport, right, left, table, rarity);
    }
}
