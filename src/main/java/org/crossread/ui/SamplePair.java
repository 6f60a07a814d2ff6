package org.crossread.ui;

import org.crossread.model.Side;

/// Two reports of one event that come with the program.
enum SamplePair {
    INTERVIEW(
            "reader.sample.interview",
            "reader.key.sample-interview",
            new Source.Sample("zelensky-interview", "000_571f8d5c2f6ff35a.txt"),
            new Source.Sample("zelensky-interview", "003_e84095f642480e00.txt")),
    RULING(
            "reader.sample.ruling",
            "reader.key.sample-ruling",
            new Source.Sample("prorogation-ruling", "scottish-court.txt"),
            new Source.Sample("prorogation-ruling", "supreme-court.txt"));

    private final String key;
    private final String action;
    private final Source left;
    private final Source right;

    SamplePair(String key, String action, Source left, Source right) {
        this.key = key;
        this.action = action;
        this.left = left;
        this.right = right;
    }

    /// The key of its name.
    String key() {
        return key;
    }

    /// The key of what opens it among other actions.
    String action() {
        return action;
    }

    Source source(Side side) {
        return side.of(left, right);
    }
}
