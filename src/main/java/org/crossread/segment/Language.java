package org.crossread.segment;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the scanner of sentences must know of a language.
///
/// @param functionWords the commonest words, in lower case
/// @param speech verbs that follow a name behind a quotation, in lower case
/// @param timeWords what may follow “a.m.”
/// @param beforeOrdinals what stands before a number whose stop makes it an ordinal, in lower case
record Language(
        String code,
        Set<String> functionWords,
        Set<String> speech,
        Set<String> timeWords,
        Set<String> beforeNames,
        Set<String> beforeNumbers,
        Set<String> beforeOrdinals,
        Set<String> oftenInside,
        Set<String> neverFinal,
        Set<String> mayBeFinal,
        Set<String> withMark,
        List<Set<String>> months) {

    static final List<String> CODES = List.of("en", "de", "fr");

    static Language read(String code) {
        Tables words = Tables.read(code + "/words.txt");
        Tables abbreviations = Tables.read(code + "/abbreviations.txt");
        return new Language(
                code,
                words.words("function-words"),
                words.words("speech"),
                words.words("time-words"),
                abbreviations.words("before-names"),
                abbreviations.words("before-numbers"),
                words.words("before-ordinals"),
                abbreviations.words("often-inside"),
                abbreviations.words("never-final"),
                abbreviations.words("may-be-final"),
                abbreviations.words("with-mark"),
                Tables.read(code + "/calendar.txt").rows("months").stream().map(Set::of).toList());
    }

    boolean isMonth(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return months.stream().anyMatch(names -> names.contains(small));
    }

    /// Whether the word, which has a capital, commonly begins a sentence.
    boolean begins(String word) {
        return functionWords.contains(word.toLowerCase(Locale.ROOT));
    }
}
