package org.crossread.export;

import org.crossread.archive.RelatedPair;
import org.crossread.archive.Unread;

import java.util.List;

/// What was found in a folder of reports.
///
/// @param folder its name, as the person gave it
/// @param reports how many reports it holds that could be read
/// @param pairs the best first
/// @param unread files that could not be read
public record RelatedResult(
        String folder, int reports, List<RelatedPair> pairs, List<Unread> unread) {

    public RelatedResult {
        pairs = List.copyOf(pairs);
        unread = List.copyOf(unread);
    }
}
