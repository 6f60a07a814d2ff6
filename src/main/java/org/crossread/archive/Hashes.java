package org.crossread.archive;

/// Mixes numbers so that every bit of the result depends on every bit of what went in.
final class Hashes {

    /// An odd number without pattern: the golden ratio in 64 bits.
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private Hashes() {}

    /// The hash of what has the hash `before` with one more part behind it.
    static long join(long before, long part) {
        return before * STEP + part;
    }

    /// The finalizer of MurmurHash3 (Appleby 2011, public domain).
    static long mixed(long hash) {
        long value = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        value = (value ^ value >>> 33) * 0xc4ceb9fe1a85ec53L;
        return value ^ value >>> 33;
    }
}
