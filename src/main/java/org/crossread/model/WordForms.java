package org.crossread.model;

import java.util.Arrays;
import java.util.BitSet;

/// The different spellings among the words of a text, numbered as they come: what depends on the
/// spelling alone is then worked out once for each, and not at every place where it stands.
public final class WordForms {

    /// Those of no text.
    static final WordForms NONE = new WordForms("", new int[0], new int[0], new BitSet(), 0);

    private static final int SMALLEST = 1 << 7;

    private final String text;
    private final int[] forms;
    private final int[] firsts;
    private final BitSet plain;
    private final int count;

    private WordForms(String text, int[] forms, int[] firsts, BitSet plain, int count) {
        this.text = text;
        this.forms = forms;
        this.firsts = firsts;
        this.plain = plain;
        this.count = count;
    }

    static WordForms of(String text, Spans words) {
        return new Finder(text, words).found();
    }

    /// The number of a word's spelling, from 0.
    public int form(int word) {
        return forms[word];
    }

    /// How many different spellings there are.
    public int count() {
        return count;
    }

    /// The first word of a spelling.
    public int first(int form) {
        return firsts[form];
    }

    /// Whether a spelling holds letters and digits of ASCII only.
    public boolean isPlain(int form) {
        return plain.get(form);
    }

    boolean isOf(String other) {
        return text == other;
    }

    /// Finds known spellings by their characters, without a string for each word.
    private static final class Finder {

        private final String text;
        private final Spans words;
        private final int[] forms;
        private int[] firsts = new int[SMALLEST];
        private int[] hashes = new int[SMALLEST];
        private int[] slots = new int[SMALLEST * 4];
        private int count;

        Finder(String text, Spans words) {
            this.text = text;
            this.words = words;
            forms = new int[words.size()];
        }

        WordForms found() {
            for (int word = 0; word < forms.length; word++) {
                forms[word] = form(word);
            }
            return new WordForms(text, forms, Arrays.copyOf(firsts, count), plain(), count);
        }

        private BitSet plain() {
            var plain = new BitSet(count);
            for (int form = 0; form < count; form++) {
                plain.set(form, isPlain(words.start(firsts[form]), words.end(firsts[form])));
            }
            return plain;
        }

        private boolean isPlain(int start, int end) {
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
                if (!letter && (c < '0' || c > '9')) {
                    return false;
                }
            }
            return true;
        }

        private int form(int word) {
            int start = words.start(word);
            int end = words.end(word);
            int hash = hash(start, end);
            int mask = slots.length - 1;
            int slot = hash & mask;
            while (slots[slot] != 0) {
                int form = slots[slot] - 1;
                if (hashes[form] == hash && isSame(firsts[form], start, end)) {
                    return form;
                }
                slot = slot + 1 & mask;
            }
            slots[slot] = count + 1;
            return enter(word, hash);
        }

        private int enter(int word, int hash) {
            if (count == firsts.length) {
                firsts = Arrays.copyOf(firsts, count * 2);
                hashes = Arrays.copyOf(hashes, count * 2);
            }
            firsts[count] = word;
            hashes[count++] = hash;
            if (count * 3 > slots.length) {
                grow();
            }
            return count - 1;
        }

        private void grow() {
            slots = new int[slots.length * 4];
            int mask = slots.length - 1;
            for (int form = 0; form < count; form++) {
                int slot = hashes[form] & mask;
                while (slots[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                slots[slot] = form + 1;
            }
        }

        private int hash(int start, int end) {
            int hash = 0;
            for (int i = start; i < end; i++) {
                hash = hash * 31 + text.charAt(i);
            }
            hash *= 0x9E3779B9;
            return hash ^ hash >>> 15;
        }

        private boolean isSame(int word, int start, int end) {
            int other = words.start(word);
            return words.end(word) - other == end - start
                    && text.regionMatches(other, text, start, end - start);
        }
    }
}
