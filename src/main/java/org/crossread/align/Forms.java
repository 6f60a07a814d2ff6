package org.crossread.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers for stretches of text, the same for the same characters: 0 for the first, then rising.
/// A known stretch is found without a string being made of it. Meant for one thread.
final class Forms {

    private final List<String> forms = new ArrayList<>();
    private int[] hashes = new int[1 << 7];
    private int[] slots = new int[1 << 8];

    /// The number of the characters from `start` to before `end`; a new one where they are new.
    int number(String text, int start, int end) {
        int mask = slots.length - 1;
        int hash = hash(text, start, end);
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int form = slots[slot] - 1;
            if (hashes[form] == hash && isAt(text, start, end, forms.get(form))) {
                return form;
            }
            slot = slot + 1 & mask;
        }
        if (forms.size() == hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        hashes[forms.size()] = hash;
        forms.add(text.substring(start, end));
        slots[slot] = forms.size();
        if (forms.size() * 2 > slots.length) {
            grow();
        }
        return forms.size() - 1;
    }

    private static boolean isAt(String text, int start, int end, String form) {
        return form.length() == end - start && text.startsWith(form, start);
    }

    private void grow() {
        slots = new int[slots.length * 4];
        int mask = slots.length - 1;
        for (int i = 0; i < forms.size(); i++) {
            int slot = hashes[i] & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash ^ hash >>> 15;
    }

    String form(int number) {
        return forms.get(number);
    }
}
