package org.crossread.archive;

/// A file of a folder, as it was when it was read.
///
/// @param name its path from the folder, with `/` between the parts
/// @param size in bytes
/// @param modified when it was last changed, in milliseconds since 1970
record Entry(String name, long size, long modified, Fingerprint fingerprint) {}
