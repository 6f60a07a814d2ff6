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

    static long start(Kind kind) {
        return STEP * (kind.ordinal() + 1);
    }

    /// The hash of what `hash` stands for with one more character.
    static long with(long hash, char next) {
        long mixed = (hash ^ next) * STEP;
        return mixed ^ mixed >>> 29;
    }

    static long with(long hash, CharSequence next) {
        long all = hash;
        for (int i = 0; i < next.length(); i++) {
            all = with(all, next.charAt(i));
        }
        return all;
    }

    static long of(Kind kind, CharSequence characters) {
        return with(start(kind), characters);
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
        return of(found, name.substring(found.name.length()));
    }
}
