package org.crossread.read.draft;

/// Reads one format.
@FunctionalInterface
public interface DraftReader {

    /// @param bytes the whole file
    /// @throws GivenUp if they are damaged, locked or ask for too much
    Draft read(byte[] bytes, Allowance allowance) throws GivenUp;
}
