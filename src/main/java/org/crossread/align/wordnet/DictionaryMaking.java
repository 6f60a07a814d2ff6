package org.crossread.align.wordnet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Works out the dictionary from WordNet's words and synsets.
final class DictionaryMaking {

    private static final char OPPOSITE = 'x';

    private final WordNetTable table;
    private final int[] starts;
    private int[] entries = new int[1 << 16];
    private byte[] letters = new byte[1 << 16];
    private byte[] worths = new byte[1 << 16];

    /// Of the phrases of two words.
    private final Set<String> firstWords = new HashSet<>();

    private final Set<String> lastWords = new HashSet<>();

    private int entriesEnd = 1;
    private int lettersEnd;
    private int worthsEnd;

    /// For each entry the words it comes from and where their entries are to be named.
    private record Base(int place, String word) {}

    private final List<Base> bases = new ArrayList<>();

    private DictionaryMaking(WordNetTable table) {
        this.table = table;
        starts = new int[table.size()];
        for (int number = 0; number < table.size(); number++) {
            String word = table.word(number);
            int between = word.indexOf('_');
            if (between >= 0) {
                firstWords.add(word.substring(0, between));
                lastWords.add(word.substring(between + 1));
            }
        }
    }

    static Dictionary of(WordNetTable table) {
        var making = new DictionaryMaking(table);
        for (int word = 0; word < table.size(); word++) {
            making.starts[word] = making.entriesEnd;
            making.enter(word);
        }
        Dictionary dictionary = making.made();
        for (Base base : making.bases) {
            making.entries[base.place] = dictionary.entry(base.word);
        }
        return making.made();
    }

    private Dictionary made() {
        int[] slots = new int[Integer.highestOneBit(starts.length) * 2];
        for (int entry : starts) {
            int slot = Dictionary.slot(entries[entry], slots.length);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = entry;
        }
        return new Dictionary(
                slots,
                Arrays.copyOf(entries, entriesEnd),
                Arrays.copyOf(letters, lettersEnd),
                Arrays.copyOf(worths, worthsEnd));
    }

    private void enter(int number) {
        String word = table.word(number);
        int line = table.entry(word);
        List<Integer> inOrder = new ArrayList<>();
        table.eachSynset(line, (_, synset) -> inOrder.add(synset));
        TreeSet<Integer> own = new TreeSet<>(inOrder);
        TreeSet<Integer> opposites = new TreeSet<>();
        SortedMap<Integer, Byte> near = new TreeMap<>();
        for (int synset : own) {
            table.eachRelation(
                    synset,
                    (letter, other) -> {
                        if (letter == OPPOSITE) {
                            opposites.add(other);
                        } else {
                            near.merge(other, step(letter), (a, b) -> a > b ? a : b);
                        }
                    });
        }
        List<String> forms =
                table.baseForms(line).stream()
                        .filter(form -> table.entry(form) != WordNetTable.NOWHERE)
                        .toList();
        boolean isShuffled = !List.copyOf(own).equals(inOrder);
        add(word.hashCode());
        add(packed(lettersEnd, 32 - Dictionary.SMALL, word.length(), Dictionary.SMALL));
        add(packed(worthsEnd, 32 - Dictionary.SMALL, opposites.size(), Dictionary.SMALL));
        add(
                packed(own.size(), Dictionary.OWN, near.size(), Dictionary.NEAR)
                                << 32 - Dictionary.OWN - Dictionary.NEAR
                        | packed(forms.size(), Dictionary.BASES, isShuffled ? 1 : 0, 1) << 1
                        | (firstWords.contains(word) ? Dictionary.BEGINS : 0)
                        | (lastWords.contains(word) ? Dictionary.ENDS : 0)
                        | (table.isCapital(line) ? 1 : 0));
        own.forEach(this::add);
        near.keySet().forEach(this::add);
        opposites.forEach(this::add);
        forms.forEach(form -> bases.add(new Base(add(0), form)));
        if (isShuffled) {
            if (own.size() != inOrder.size()) {
                throw new IllegalStateException(word + " names a synset twice");
            }
            inOrder.forEach(this::add);
        }
        addLetters(word);
        near.values().forEach(this::addWorth);
    }

    /// Two numbers side by side.
    private static int packed(int high, int highBits, int low, int lowBits) {
        if (high >>> highBits != 0 && highBits < 32 || low >>> lowBits != 0) {
            throw new IllegalStateException(high + " or " + low + " is too large to be packed");
        }
        return high << lowBits | low;
    }

    /// @return where it was added
    private int add(int number) {
        if (entriesEnd == entries.length) {
            entries = Arrays.copyOf(entries, entriesEnd * 2);
        }
        entries[entriesEnd] = number;
        return entriesEnd++;
    }

    private void addLetters(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
        if (lettersEnd + bytes.length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        System.arraycopy(bytes, 0, letters, lettersEnd, bytes.length);
        lettersEnd += bytes.length;
    }

    private void addWorth(byte worth) {
        if (worthsEnd == worths.length) {
            worths = Arrays.copyOf(worths, worthsEnd * 2);
        }
        worths[worthsEnd++] = worth;
    }

    /// What a step along a relation is worth: a place among [Meaning#WORTHS].
    private static byte step(char relation) {
        return switch (relation) {
            case 'w' -> 0;
            case 'h' -> 1;
            case 's', 'd', 'e' -> 2;
            case 'g' -> 3;
            default -> throw new IllegalStateException("no relation " + relation);
        };
    }
}
