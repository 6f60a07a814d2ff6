package org.crossread.read;

import org.crossread.model.Digests;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.Facts;
import org.crossread.segment.UncutText;

/// A file whose format has given its text.
///
/// @param name what to call it
/// @param side whose file it is, for what may go wrong
record OpenedFile(String name, Side side, byte[] bytes, Draft draft, UncutText text)
        implements OpenedReport {

    @Override
    public int length() {
        return draft.text().length();
    }

    @Override
    public Report beginning() {
        return text.beginning(origin(""));
    }

    @Override
    public Report report() throws ReadException {
        Report report = text.report(origin(Digests.sha256(bytes)));
        if (report.sentences().isEmpty()) {
            throw new ReadProblem.Empty(name).on(side);
        }
        return report;
    }

    private Origin origin(String sha256) {
        Facts facts = draft.facts();
        return new Origin(
                facts.title(),
                facts.outlet(),
                facts.date(),
                "",
                name,
                sha256,
                draft.encoding(),
                facts.author(),
                draft.remarks());
    }
}
