package org.crossread.align.wordnet;

import java.util.BitSet;

/// What stands around some synsets of WordNet.
final class Surroundings {

    /// Read when words are first contrasted, which only the encoder's work asks for.
    private static final Synsets SYNSETS = Synsets.load();

    private final BitSet near = new BitSet();
    private final BitSet opposites = new BitSet();

    /// What the nouns among them are kinds of.
    private final BitSet kinds = new BitSet();

    Surroundings(int[] own) {
        for (int synset : own) {
            near.set(synset);
            boolean noun = SYNSETS.isNoun(synset);
            SYNSETS.eachRelation(synset, (letter, other) -> add(letter, other, noun));
        }
        near.stream().forEach(synset -> SYNSETS.eachRelation(synset, this::addOpposite));
    }

    private void add(char letter, int synset, boolean noun) {
        if (letter != Synsets.OPPOSITE && letter != Synsets.WEAKER) {
            near.set(synset);
        }
        if (letter == Synsets.ABOVE && noun) {
            kinds.set(synset);
        }
    }

    private void addOpposite(char letter, int synset) {
        if (letter == Synsets.OPPOSITE) {
            opposites.set(synset);
        }
    }

    /// Whether one side's opposites are near the other, or both are of one kind.
    boolean contrast(Surroundings other) {
        return opposites.intersects(other.near)
                || other.opposites.intersects(near)
                || kinds.intersects(other.kinds);
    }
}
