package org.crossread.align;

import org.crossread.align.wordnet.Headwords;
import org.crossread.align.wordnet.Meaning;
import org.crossread.align.wordnet.Synonyms;
import org.crossread.model.Change;
import org.crossread.model.FormNumbers;
import org.crossread.model.Report;
import org.crossread.model.WordForms;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    static final double SYNONYM = 0.75;

    private final KnownForms known;
    private final Vocabulary vocabulary;
    private final FormNumbers byForm = new FormNumbers();
    private final Map<String, Integer> foldedNumbers = new HashMap<>();
    private final Map<String, Integer> stemNumbers = new HashMap<>();
    private WordFacts[] facts = new WordFacts[1 << 8];
    private int[] stems = new int[1 << 8];
    private int size;

    /// Found when first asked for.
    private Headwords[] headwords = new Headwords[1 << 8];

    private final FreeStems freeStems = new FreeStems();
    private final Map<WordForms, BitSet> introduced = new IdentityHashMap<>(2);

    WordLexicon(KnownForms known) {
        this.known = known;
        vocabulary = known.vocabulary();
    }

    /// The number of a word; words that differ in case and typography only have the same.
    int number(String word) {
        return numberOf(vocabulary.facts(word));
    }

    /// The number of a word of a report.
    int number(Report report, int word) {
        WordForms forms = report.forms();
        int[] numbers = byForm.of(forms);
        int form = forms.form(word);
        if (numbers[form] == FormNumbers.UNKNOWN) {
            numbers[form] = numberOf(known.of(report, word));
        }
        return numbers[form];
    }

    private int numberOf(WordFacts word) {
        Integer known = foldedNumbers.putIfAbsent(word.folded(), size);
        if (known == null) {
            add(word);
            return size - 1;
        }
        // Where the languages differ, English has the word, whichever report came first.
        if (word.grammar() == Grammar.ENGLISH && facts[known].grammar() != Grammar.ENGLISH) {
            enter(known, word);
        }
        return known;
    }

    private void add(WordFacts word) {
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, size * 2);
            stems = Arrays.copyOf(stems, size * 2);
            headwords = Arrays.copyOf(headwords, size * 2);
        }
        enter(size++, word);
    }

    private void enter(int number, WordFacts word) {
        facts[number] = word;
        stems[number] = stemNumbers.computeIfAbsent(word.stem(), _ -> stemNumbers.size());
    }

    /// Numbers of the words that a report introduces as names.
    BitSet introduced(Report report) {
        return introduced.computeIfAbsent(report.forms(), _ -> IntroducedNames.of(this, report));
    }

    /// For one use at a time.
    FreeStems freeStems() {
        return freeStems;
    }

    String folded(int number) {
        return facts[number].folded();
    }

    /// Whether the word may be part of something, as `WordFacts` tells.
    boolean has(int number, int trait) {
        return facts[number].has(trait);
    }

    /// Whether the word is part of nothing that `WordFacts` tells of.
    boolean isWithoutTraits(int number) {
        return facts[number].traits() == 0;
    }

    int traits(int number) {
        return facts[number].traits();
    }

    /// The same for all forms of one word, spellings of one name, writings of one figure.
    int stem(int number) {
        return stems[number];
    }

    Kind kind(int number) {
        return facts[number].kind();
    }

    boolean isContent(int number) {
        Kind kind = kind(number);
        return kind == Kind.CONTENT || kind == Kind.FIGURE;
    }

    /// Whether two words of grammar belong to one class, as prepositions do.
    boolean areOfOneClass(int one, int other) {
        return facts[one].grammar().functionWords().shareClass(folded(one), folded(other));
    }

    /// How near two words are in meaning, 0 to 1.
    double kinship(int left, int right) {
        return meaning(left).kinship(meaning(right));
    }

    /// Whether two words side by side mean what a third one does.
    boolean phrase(int first, int second, int word) {
        return kind(word) != Kind.MARK
                && vocabulary.synonyms().phrase(folded(first), folded(second), folded(word));
    }

    /// Whether a word with a capital at the start of a sentence may be a name.
    boolean canBeName(int number) {
        return kind(number) == Kind.CONTENT
                && vocabulary.synonyms().canBeName(WordFacts.bare(folded(number)));
    }

    /// How two words relate that stand for each other.
    Change.Kind relation(int left, int right) {
        if (areOneWord(left, right)) {
            return left == right ? Change.Kind.SAME : Change.Kind.INFLECTED;
        }
        boolean synonyms = kinship(left, right) >= SYNONYM && !opposes(left, right);
        return synonyms ? Change.Kind.SYNONYM : Change.Kind.REPLACED;
    }

    /// Whether two words are one, in whatever forms. Words of one stem may still be two, `decide`
    /// and `decision`: where the dictionary knows both, they need a form in common from which they
    /// are inflected, or a meaning in common and another spelling, `defence` and `defense`.
    boolean areOneWord(int left, int right) {
        if (left == right) {
            return true;
        }
        boolean isOneStem = stem(left) == stem(right);
        if (kind(left) != Kind.CONTENT || kind(right) != Kind.CONTENT) {
            return isOneStem;
        }
        return isOneStem
                ? !headwords(left).areApartFrom(headwords(right)) || areSpelledApart(left, right)
                : headwords(left).haveIrregularForm(headwords(right));
    }

    /// Whether two words of one stem mean the same and have it only by the rules of spelling.
    private boolean areSpelledApart(int left, int right) {
        return !facts[left].term().stem().equals(facts[right].term().stem())
                && meaning(left).shares(meaning(right));
    }

    boolean opposes(int left, int right) {
        return meaning(left).opposes(meaning(right)) || meaning(right).opposes(meaning(left));
    }

    /// Whether two words may mean opposites, or two things of one kind.
    boolean contrast(int left, int right) {
        return vocabulary.synonyms().contrast(folded(left), folded(right));
    }

    Synonyms synonyms() {
        return vocabulary.synonyms();
    }

    /// What the dictionary says of the word.
    Headwords headwords(int number) {
        if (headwords[number] == null) {
            headwords[number] = facts[number].headwords(vocabulary.synonyms());
        }
        return headwords[number];
    }

    Meaning meaning(int number) {
        return kind(number) == Kind.CONTENT ? headwords(number).meaning() : Meaning.UNKNOWN;
    }
}
