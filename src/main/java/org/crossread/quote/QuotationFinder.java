package org.crossread.quote;

import org.crossread.model.Attribution;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Finds the quotations of one report, their cues and speakers. Safe for use by several threads.
///
/// Every stretch in quotation marks becomes one quotation, by its kind speech or not; reported
/// speech is found by its word of saying. The language is taken from the report's origin; in one
/// that is not known only what stands in marks is found, and nobody is named for it.
public final class QuotationFinder {

    private final Languages languages = new Languages();

    /// @return in reading order; ids count from 0
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public List<Quotation> quotations(Report report, Progress progress) {
        Languages.Language language = languages.of(report.origin().language());
        List<Draft> found = new Reading(report, language, progress).drafts();
        List<Draft> drafts =
                languages.know(report.origin().language()) ? found : MarksAlone.of(report, found);
        Map<Draft, Integer> ids = new IdentityHashMap<>();
        List<Quotation> quotations = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            int id = quotations.size();
            ids.put(draft, id);
            int utterance = Math.min(id, ids.getOrDefault(draft.first(), id));
            quotations.add(
                    new Quotation(id, draft.span, draft.kind, attribution(draft), utterance));
        }
        return quotations;
    }

    private static Attribution attribution(Draft draft) {
        if (draft.mention.isEmpty() || draft.person.isBlank()) {
            return new Attribution.Unattributed();
        }
        Span mention = draft.mention.get();
        Span cue = draft.cueSpan.orElse(new Span(mention.end(), mention.end()));
        return new Attribution.Attributed(mention, draft.person, cue);
    }
}
