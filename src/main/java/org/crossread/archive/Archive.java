package org.crossread.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reports with their signatures, in the order they were added; a report is known by its place.
public final class Archive {

    private final List<Entry> entries = new ArrayList<>();
    private final IntLists passages = new IntLists();
    private final IntLists quoted = new IntLists();
    private final IntLists terms = new IntLists();
    private int[] words = new int[64];

    void add(Entry entry, Signature signature) {
        if (entries.size() == words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        words[entries.size()] = signature.words();
        entries.add(entry);
        passages.add(signature.passages());
        quoted.add(signature.quoted());
        terms.add(signature.terms());
    }

    /// How many reports there are.
    public int size() {
        return entries.size();
    }

    /// The path of a report's file from the folder.
    public String name(int report) {
        return entries.get(report).name();
    }

    Signature signature(int report) {
        return new Signature(
                words[report], passages.get(report), quoted.get(report), terms.get(report));
    }

    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /// The place of each report by its name.
    Map<String, Integer> places() {
        Map<String, Integer> places = HashMap.newHashMap(size());
        for (int report = 0; report < size(); report++) {
            places.put(name(report), report);
        }
        return places;
    }

    int words(int report) {
        return words[report];
    }

    IntLists passages() {
        return passages;
    }

    IntLists quoted() {
        return quoted;
    }

    IntLists terms() {
        return terms;
    }
}
