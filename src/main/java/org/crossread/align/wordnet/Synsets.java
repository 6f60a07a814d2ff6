package org.crossread.align.wordnet;

import org.crossread.model.ProgramFile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/// The synsets of WordNet 3.1 and what they are related to, as numbers.
final class Synsets {

    static final String NAME = "synsets.table";

    static final char ABOVE = 'h';
    static final char WEAKER = 'w';
    static final char OPPOSITE = 'x';

    private static final String LETTERS = "hsdgwxe";
    private static final int LETTER_BITS = 3;

    /// For each synset twice the place of its first relation, and one more for a noun; one behind
    /// the last.
    private final int[] starts;

    /// For each relation the number of the other synset, then a place among the letters.
    private final int[] relations;

    private Synsets(int[] starts, int[] relations) {
        this.starts = starts;
        this.relations = relations;
    }

    /// As they were made ready when the program was built, else made here.
    static Synsets load() {
        Optional<InputStream> ready = ProgramFile.find(Synsets.class, NAME);
        if (ready.isEmpty()) {
            return of(WordNetTable.load());
        }
        try (InputStream stream = ready.get()) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Synsets of(WordNetTable table) {
        int[] starts = new int[table.synsets() + 1];
        int[][] relations = {new int[1 << 16]};
        int[] size = {0};
        for (int synset = 0; synset < table.synsets(); synset++) {
            starts[synset] = size[0] << 1 | (table.isNoun(synset) ? 1 : 0);
            table.eachRelation(
                    synset,
                    (letter, other) -> {
                        if (size[0] == relations[0].length) {
                            relations[0] = Arrays.copyOf(relations[0], size[0] * 2);
                        }
                        relations[0][size[0]++] = other << LETTER_BITS | LETTERS.indexOf(letter);
                    });
        }
        starts[table.synsets()] = size[0] << 1;
        return new Synsets(starts, Arrays.copyOf(relations[0], size[0]));
    }

    boolean isNoun(int synset) {
        return (starts[synset] & 1) != 0;
    }

    /// Visits a synset's relations: a letter and the number of another synset each.
    void eachRelation(int synset, WordNetTable.Numbers visit) {
        for (int at = starts[synset] >>> 1; at < starts[synset + 1] >>> 1; at++) {
            int relation = relations[at];
            visit.at(LETTERS.charAt(relation & (1 << LETTER_BITS) - 1), relation >>> LETTER_BITS);
        }
    }

    void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        NumberFile.write(starts, out);
        NumberFile.write(relations, out);
        out.flush();
    }

    private static Synsets read(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        return new Synsets(NumberFile.read(in), NumberFile.read(in));
    }
}
