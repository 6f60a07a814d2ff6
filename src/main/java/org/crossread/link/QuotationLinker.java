package org.crossread.link;

import org.crossread.model.Alignment;
import org.crossread.model.Link;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;

/// Finds the counterparts of quotations across two reports and inside each. Safe for use by several
/// threads.
public final class QuotationLinker {

    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Links link(
            Report left,
            List<Quotation> leftQuotes,
            Report right,
            List<Quotation> rightQuotes,
            Alignment alignment,
            Progress progress) {
        List<Link> links = new ArrayList<>();
        leftQuotes.stream()
                .filter(quotation -> quotation.kind().isSpeech())
                .forEach(quotation -> links.add(new Link.OnlyHere(Side.LEFT, quotation)));
        rightQuotes.stream()
                .filter(quotation -> quotation.kind().isSpeech())
                .forEach(quotation -> links.add(new Link.OnlyHere(Side.RIGHT, quotation)));
        return new Links(links, List.of());
    }
}
