package org.crossread.align.wordnet;

import org.crossread.model.ProgramFile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The words of WordNet 3.1 with what each may mean, worked out when the program was built: numbers
/// in one array, found by hash and copied out in pieces, so that looking up a word costs a short
/// comparison next to nothing.
///
/// An entry is: the word's hash; where its letters stand, and how many; where the worths of its
/// near synsets stand, and how many opposites it has; how many of everything else; then its
/// synsets, the near ones and the opposites, each rising, the entries of its irregular base forms,
/// and its synsets with the frequent ones first where that is another order.
final class Dictionary {

    /// The entry of a word that the dictionary does not have.
    static final int NOWHERE = -1;

    static final int HEAD = 4;
    static final int SMALL = 8;
    static final int OWN = 10;
    static final int NEAR = 14;
    static final int BASES = 4;
    static final int BEGINS = 1 << 6;
    static final int ENDS = 1 << 7;

    private static final int MAGIC = 0x43524431;

    private final int[] slots;
    private final int[] entries;
    private final byte[] letters;
    private final byte[] worths;

    /// @param slots entries by hash, 0 where there is none; their number is a power of two
    Dictionary(int[] slots, int[] entries, byte[] letters, byte[] worths) {
        this.slots = slots;
        this.entries = entries;
        this.letters = letters;
        this.worths = worths;
    }

    /// The dictionary as it was made ready when the program was built; made here where it was not,
    /// which takes about a second.
    static Dictionary load() {
        Optional<InputStream> ready = ProgramFile.find(Dictionary.class, DictionaryFile.NAME);
        if (ready.isEmpty()) {
            return DictionaryMaking.of(WordNetTable.load());
        }
        try (InputStream stream = ready.get()) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where a word is looked for first.
    static int slot(int hash, int slots) {
        return (hash ^ hash >>> 15) & slots - 1;
    }

    /// @return the entry of a word, or `NOWHERE`
    int entry(String word) {
        int hash = word.hashCode();
        for (int slot = slot(hash, slots.length); ; slot = slot + 1 & slots.length - 1) {
            int entry = slots[slot];
            if (entry == 0) {
                return NOWHERE;
            }
            if (entries[entry] == hash && isAt(entry, word)) {
                return entry;
            }
        }
    }

    /// The entry of a phrase of two words, or `NOWHERE`: nothing is put together
    /// where there is none.
    ///
    /// @param first entry of the first word
    /// @param second the second word
    int phrase(int first, String second) {
        int hash = entries[first] * 31 + '_';
        for (int k = 0; k < second.length(); k++) {
            hash *= 31;
        }
        hash += second.hashCode();
        for (int slot = slot(hash, slots.length); ; slot = slot + 1 & slots.length - 1) {
            int entry = slots[slot];
            if (entry == 0) {
                return NOWHERE;
            }
            if (entries[entry] == hash && isAt(entry, word(first) + '_' + second)) {
                return entry;
            }
        }
    }

    /// Whether an entry is that of a word.
    boolean isAt(int entry, String word) {
        int length = small(entry + 1);
        if (length != word.length()) {
            return false;
        }
        int start = large(entry + 1);
        for (int k = 0; k < length; k++) {
            if (letters[start + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    String word(int entry) {
        return new String(letters, large(entry + 1), small(entry + 1), StandardCharsets.ISO_8859_1);
    }

    /// Whether the word is always written with a capital.
    boolean isCapital(int entry) {
        return (entries[entry + 3] & 1) != 0;
    }

    /// Whether some phrase of two words begins with the word.
    boolean beginsPhrase(int entry) {
        return (entries[entry + 3] & BEGINS) != 0;
    }

    /// Whether some phrase of two words ends with the word.
    boolean endsPhrase(int entry) {
        return (entries[entry + 3] & ENDS) != 0;
    }

    Meaning meaning(int entry) {
        int own = own(entry);
        int near = near(entry);
        int from = entry + HEAD;
        int behind = from + own + near;
        int first = large(entry + 2);
        return new Meaning(
                Arrays.copyOfRange(entries, from, from + own),
                Arrays.copyOfRange(entries, from + own, behind),
                Arrays.copyOfRange(worths, first, first + near),
                Arrays.copyOfRange(entries, behind, behind + small(entry + 2)));
    }

    /// The entries of the base forms of an irregular form.
    int[] bases(int entry) {
        int from = entry + HEAD + own(entry) + near(entry) + small(entry + 2);
        return Arrays.copyOfRange(entries, from, from + baseCount(entry));
    }

    /// The synsets of an entry, the frequent ones first.
    int[] inOrder(int entry) {
        int from = entry + HEAD;
        if ((entries[entry + 3] & 2) != 0) {
            from += own(entry) + near(entry) + small(entry + 2) + baseCount(entry);
        }
        return Arrays.copyOfRange(entries, from, from + own(entry));
    }

    private int own(int entry) {
        return entries[entry + 3] >>> 32 - OWN;
    }

    private int near(int entry) {
        return entries[entry + 3] >>> 32 - OWN - NEAR & (1 << NEAR) - 1;
    }

    private int baseCount(int entry) {
        return entries[entry + 3] >>> 2 & (1 << BASES) - 1;
    }

    private int large(int at) {
        return entries[at] >>> SMALL;
    }

    private int small(int at) {
        return entries[at] & (1 << SMALL) - 1;
    }

    void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        NumberFile.write(slots, out);
        NumberFile.write(entries, out);
        NumberFile.write(letters, out);
        NumberFile.write(worths, out);
        out.flush();
    }

    /// @throws IOException if the stream does not hold what [#write(OutputStream)] wrote
    static Dictionary read(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a dictionary");
        }
        return new Dictionary(
                NumberFile.read(in),
                NumberFile.read(in),
                NumberFile.readBytes(in),
                NumberFile.readBytes(in));
    }
}
