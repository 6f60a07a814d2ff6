package org.crossread.ui;

/// What the window's views work with.
record Controls(
        ReaderState state,
        ReaderSettings settings,
        Opening opening,
        Openings openings,
        FindState find,
        RecentPairs recent,
        Exports exports,
        SavedWork saved,
        Print print,
        FileWatch files,
        Shelf shelf,
        Transcripts transcripts,
        Runnable newWindow,
        Forgetting forgetting) {}
