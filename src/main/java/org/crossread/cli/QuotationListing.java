package org.crossread.cli;

import org.crossread.model.Quotation;
import org.crossread.model.Report;

import java.util.List;

/// A way to write down the quotations of some reports.
interface QuotationListing {

    /// One report's quotations.
    record Entry(String file, Report report, List<Quotation> quotations) {
        public Entry {
            quotations = List.copyOf(quotations);
        }
    }

    /// The whole text, with its last line end.
    String of(List<Entry> entries);
}
