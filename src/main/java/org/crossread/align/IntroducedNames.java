package org.crossread.align;

import org.crossread.model.Report;

import java.util.BitSet;

/// Tells which words of a German report are surnames: those that stand once behind another word
/// with a capital, `Bürgermeisterin Vogt`, `Karl Lehmann`. Later they stand alone, like any noun.
final class IntroducedNames {

    /// Names are introduced early; of longer reports the rest is not looked through.
    private static final int MOST_WORDS = 20_000;

    private final WordLexicon lexicon;
    private final Report report;

    private IntroducedNames(WordLexicon lexicon, Report report) {
        this.lexicon = lexicon;
        this.report = report;
    }

    /// @return numbers of the lexicon
    static BitSet of(WordLexicon lexicon, Report report) {
        return new IntroducedNames(lexicon, report).all();
    }

    private BitSet all() {
        var found = new BitSet();
        int end = Math.min(report.words().size(), MOST_WORDS);
        boolean wasPart = end > 0 && mayBePart(0);
        for (int word = 1; word < end; word++) {
            boolean isPart = mayBePart(word);
            if (wasPart && isPart && touches(word) && !isTitle(word)) {
                found.set(lexicon.number(report, word));
            }
            wasPart = isPart;
        }
        return found;
    }

    private boolean mayBePart(int word) {
        if (!Character.isUpperCase(report.text().charAt(report.words().start(word)))) {
            return false;
        }
        int number = lexicon.number(report, word);
        String folded = lexicon.folded(number);
        return lexicon.kind(number) == WordLexicon.Kind.CONTENT
                && !DateReader.isName(folded)
                && GermanNames.mayBePart(folded);
    }

    private boolean isTitle(int word) {
        return NameFinder.isTitle(lexicon.folded(lexicon.number(report, word)));
    }

    /// Whether a single blank parts the word from the one before it.
    private boolean touches(int word) {
        int end = report.words().end(word - 1);
        return report.words().start(word) == end + 1 && report.text().charAt(end) == ' ';
    }
}
