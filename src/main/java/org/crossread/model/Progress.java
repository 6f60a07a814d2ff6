package org.crossread.model;

/// Hears how far long work has come and may stop it.
@FunctionalInterface
public interface Progress {

    /// The parts of a comparison, in their order.
    enum Step {
        READ,
        QUOTE,
        ALIGN,
        ENCODE,
        LINK,
        WORDS
    }

    /// Says that `done` of `total` units of the step are done. Called often enough to stop within
    /// 100 milliseconds.
    ///
    /// @throws java.util.concurrent.CancellationException to stop the work
    void at(Step step, int done, int total);

    /// Hears nothing and never stops.
    Progress SILENT = (_, _, _) -> {};
}
