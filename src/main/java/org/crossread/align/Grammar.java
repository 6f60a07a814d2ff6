package org.crossread.align;

import org.crossread.model.Report;

import java.util.HashSet;
import java.util.Set;

/// The words of a language that say little by themselves.
final class Grammar {

    static final Grammar ENGLISH =
            new Grammar(
                    FunctionWords.load("function-words.txt"),
                    Set.copyOf(Table.words("common-words.txt")));

    /// Read where a report needs them.
    private static final class German {
        static final Grammar GRAMMAR = german();
    }

    private final FunctionWords functionWords;
    private final Set<String> common;

    private Grammar(FunctionWords functionWords, Set<String> common) {
        this.functionWords = functionWords;
        this.common = common;
    }

    private static Grammar german() {
        var words = FunctionWords.load("function-words-de.txt");
        Set<String> common = new HashSet<>(words.classes().keySet());
        common.addAll(Table.words("common-words-de.txt"));
        return new Grammar(words, Set.copyOf(common));
    }

    static Grammar of(Report report) {
        return report.origin().isIn("de") ? German.GRAMMAR : ENGLISH;
    }

    /// Words of grammar, by class.
    FunctionWords functionWords() {
        return functionWords;
    }

    /// Words that do not count as content where sentences are compared.
    Set<String> common() {
        return common;
    }
}
