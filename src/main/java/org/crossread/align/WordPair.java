package org.crossread.align;

import org.crossread.model.Report;

import java.util.BitSet;

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

    /// @param fullNames as [#fullNames()] gives them
    Reading leftReading(BitSet fullNames) {
        return new Reading(leftReport, left, right, table, rarity, fullNames);
    }

    /// @param fullNames as [#fullNames()] gives them
    Reading rightReading(BitSet fullNames) {
        return new Reading(rightReport, right, left, table, rarity, fullNames);
    }

    /// The terms that are parts of names of several words in either report.
    BitSet fullNames() {
        BitSet names = FullNames.of(leftReport.text(), left, right, table);
        names.or(FullNames.of(rightReport.text(), right, left, table));
        return names;
    }
}
