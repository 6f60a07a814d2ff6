package org.crossread.archive;

import org.crossread.read.ReadProblem;

import java.util.List;

/// A file that could not be read.
///
/// @param name its path from the folder
public record Unread(String name, ReadProblem problem) {

    /// The key of the text for people that says why.
    public String key() {
        return problem.key();
    }

    /// What the text names.
    public List<Object> arguments() {
        return problem.arguments();
    }
}
