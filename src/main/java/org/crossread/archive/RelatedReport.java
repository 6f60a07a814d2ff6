package org.crossread.archive;

import org.crossread.model.Origin;

/// A report that has something in common with another.
///
/// @param path of its file, from the folder
public record RelatedReport(String path, Origin origin) {}
