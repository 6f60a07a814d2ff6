package org.crossread.encode;

import java.util.List;

/// Text to vector: texts of like meaning get vectors of like direction.
public interface Encoder extends AutoCloseable {

    /// @return one vector of length 1 for each text, in the same order
    float[][] encode(List<String> texts);

    /// @return for each text, in the same order, its vector and those of its words in their context
    List<Encoded> encodeWords(List<String> texts);

    @Override
    void close();
}
