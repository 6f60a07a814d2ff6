package org.crossread.quote;

/// What the part-of-speech model looks at, each as one number instead of a string.
///
/// A feature is a kind and some characters; its number is a 64-bit hash of both. [TagWeights]
/// refuses a model in which two features share a number.
final class TagFeatures {

    /// Where the characters of a feature come from.
    enum Kind {
        /// Holds for every word.
        ALWAYS("def"),
        /// The last one to four characters.
        SUFFIX("suf="),
        /// The first one to four characters.
        PREFIX("pre="),
        /// The word in lower case.
        WORD("w="),
        /// The word before, in lower case.
        BEFORE("p1w="),
        /// The second word before.
        SECOND_BEFORE("p2w="),
        /// The word behind.
        BEHIND("n1w="),
        /// The second word behind.
        SECOND_BEHIND("n2w="),
        /// The first word of a sentence.
        FIRST("S=begin"),
        /// The second word of a sentence.
        SECOND("p1S=begin"),
        /// The third word of a sentence.
        THIRD("p2S=begin"),
        /// The [WordShape].
        SHAPE("wc="),
        /// The word in lower case, a comma and its shape.
        WORD_AND_SHAPE("w&c="),
        /// The tag before.
        TAG("t="),
        /// The two tags before, with a comma between them.
        TAGS("t2=");

        /// How the published model begins the name of such a feature; the whole name where it has
        /// no characters of its own.
        final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private TagFeatures() {}

    /// The hash of some characters and one more; that of no characters is 0.
    static long with(long hash, char next) {
        long mixed = (hash ^ next + 1) * STEP;
        return mixed ^ mixed >>> 29;
    }

    static long hash(String characters) {
        long hash = 0;
        for (int i = 0; i < characters.length(); i++) {
            hash = with(hash, characters.charAt(i));
        }
        return hash;
    }

    /// The number of a feature.
    ///
    /// @param hash of its characters, from the last to the first for a suffix
    static long of(Kind kind, long hash) {
        long mixed = (hash + kind.ordinal() + 1) * STEP;
        return (mixed ^ mixed >>> 32) * 0xBF58476D1CE4E5B9L;
    }

    static long of(Kind kind, String characters) {
        return of(kind, hash(characters));
    }

    /// The number of a feature by its name in the published model.
    ///
    /// @throws IllegalArgumentException if the model looks at something else
    static long named(String name) {
        Kind found = null;
        for (Kind kind : Kind.values()) {
            boolean fits =
                    kind.name.endsWith("=") ? name.startsWith(kind.name) : name.equals(kind.name);
            if (fits) {
                found = kind;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("unknown feature: " + name);
        }
        String characters = name.substring(found.name.length());
        return found == Kind.SUFFIX
                ? of(found, new StringBuilder(characters).reverse().toString())
                : of(found, characters);
    }
}
