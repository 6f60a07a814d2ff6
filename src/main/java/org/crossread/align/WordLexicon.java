package org.crossread.align;

import opennlp.tools.stemmer.PorterStemmer;

import org.crossread.model.Change;
import org.crossread.model.Folding;
import org.crossread.model.NameVariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for the words of a comparison, and what is known about each. Meant for one thread; the
/// words of many pairs share one.
final class WordLexicon {

    /// What a word is to the comparison of words.
    enum Kind {
        CONTENT,
        FUNCTION,
        FIGURE,
        /// Punctuation, where it counts as a word.
        MARK
    }

    /// From this kinship on, a word that stands in a word's place says the same.
    private static final double SYNONYM = 0.75;

    private static final FunctionWords FUNCTION_WORDS = FunctionWords.load();

    private final Synonyms synonyms = new Synonyms();
    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> stemNumbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        private final String folded;
        private final int stem;
        private final Kind kind;
        private Meaning meaning = Meaning.UNKNOWN;
        private boolean meant;
        private final boolean counts;
        private final boolean dates;

        Entry(String folded, int stem, Kind kind) {
            this.folded = folded;
            this.stem = stem;
            this.kind = kind;
            boolean digit = Character.isDigit(folded.isEmpty() ? ' ' : folded.charAt(0));
            counts = digit || NumberWords.canBegin(folded);
            dates = digit || DateReader.isName(folded);
        }
    }

    /// The number of a word; words that differ in case and typography only have the same.
    int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        String folded = Folding.word(word);
        Integer number = numbers.get(folded);
        if (number == null) {
            number = entries.size();
            Kind kind = kind(folded);
            entries.add(new Entry(folded, stemNumber(word, folded, kind), kind));
            numbers.put(folded, number);
        }
        numbers.put(word, number);
        return number;
    }

    private int stemNumber(String word, String folded, Kind kind) {
        String stem =
                kind == Kind.CONTENT
                        ? contentStem(word, folded)
                        : Quantity.leading(folded)
                                .map(Quantity::key)
                                .orElse(FUNCTION_WORDS.form(folded));
        return stemNumbers.computeIfAbsent(stem, _ -> stemNumbers.size());
    }

    private String contentStem(String word, String folded) {
        String plain =
                Character.isUpperCase(word.charAt(0)) ? NameVariants.key(word) : bare(folded);
        return stemmer.stem(plain);
    }

    private static String bare(String folded) {
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    private static Kind kind(String folded) {
        if (FUNCTION_WORDS.contain(folded)) {
            return Kind.FUNCTION;
        }
        if (folded.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Kind.MARK;
        }
        return Quantity.leading(folded).isPresent() ? Kind.FIGURE : Kind.CONTENT;
    }

    String folded(int number) {
        return entries.get(number).folded;
    }

    /// Whether a number may begin with the word.
    boolean mayCount(int number) {
        return entries.get(number).counts;
    }

    /// Whether a date may begin with the word.
    boolean mayDate(int number) {
        return entries.get(number).dates;
    }

    /// The same for all forms of one word, spellings of one name, writings of one figure.
    int stem(int number) {
        return entries.get(number).stem;
    }

    Kind kind(int number) {
        return entries.get(number).kind;
    }

    boolean isContent(int number) {
        Kind kind = kind(number);
        return kind == Kind.CONTENT || kind == Kind.FIGURE;
    }

    /// How near two words are in meaning, 0 to 1.
    double kinship(int left, int right) {
        return meaning(left).kinship(meaning(right));
    }

    /// Whether two words side by side mean what a third one does.
    boolean phrase(int first, int second, int word) {
        return kind(word) != Kind.MARK
                && synonyms.phrase(folded(first), folded(second), folded(word));
    }

    /// Whether a word with a capital at the start of a sentence may be a name.
    boolean canBeName(int number) {
        return kind(number) == Kind.CONTENT && synonyms.canBeName(folded(number));
    }

    /// How two words relate that stand for each other.
    Change.Kind relation(int left, int right) {
        if (left == right) {
            return Change.Kind.SAME;
        }
        if (stem(left) == stem(right)) {
            return Change.Kind.INFLECTED;
        }
        boolean synonyms = kinship(left, right) >= SYNONYM && !opposes(left, right);
        return synonyms ? Change.Kind.SYNONYM : Change.Kind.REPLACED;
    }

    boolean opposes(int left, int right) {
        return meaning(left).opposes(meaning(right)) || meaning(right).opposes(meaning(left));
    }

    private Meaning meaning(int number) {
        Entry entry = entries.get(number);
        if (!entry.meant) {
            entry.meant = true;
            entry.meaning =
                    entry.kind == Kind.CONTENT ? synonyms.meaning(entry.folded) : Meaning.UNKNOWN;
        }
        return entry.meaning;
    }
}
