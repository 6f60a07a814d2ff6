package org.crossread.quote;

import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.Report;

import java.util.List;

/// Finds the quotations of one report, their cues and speakers. Safe for use by several threads.
public final class QuotationFinder {

    /// @return in reading order; ids count from 0
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public List<Quotation> quotations(Report report, Progress progress) {
        return List.of();
    }
}
