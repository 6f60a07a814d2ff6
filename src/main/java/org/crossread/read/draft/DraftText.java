package org.crossread.read.draft;

import org.crossread.model.Emphasis;
import org.crossread.model.SentenceKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the paragraphs of a draft. A blank line parts them; line breaks inside one stay.
public final class DraftText {

    private static final String GAP = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, SentenceKind> kinds = new HashMap<>();
    private final List<Emphasis> emphases = new ArrayList<>();
    private final Allowance allowance;

    /// Where the paragraph begins that was added last.
    private int last;

    public DraftText(Allowance allowance) {
        this.allowance = allowance;
    }

    /// A paragraph whose part the words themselves must tell.
    public void add(String paragraph) throws GivenUp {
        String clean = Blank.tidy(Clean.text(paragraph));
        if (!clean.isEmpty()) {
            allowance.take(clean.length() + GAP.length());
            text.append(text.isEmpty() ? "" : GAP);
            last = text.length();
            text.append(clean);
        } else {
            last = text.length();
        }
    }

    /// A paragraph whose part the format tells.
    public void add(String paragraph, SentenceKind kind) throws GivenUp {
        int start = text.isEmpty() ? 0 : text.length() + GAP.length();
        add(paragraph);
        if (text.length() > start) {
            kinds.put(start, kind);
        }
    }

    /// Tells what is set off in the paragraph that was added last.
    ///
    /// @param paragraph as it was added, with or without a mark before it
    public void setOff(CharSequence paragraph, Emphases stretches) {
        if (!stretches.isEmpty()) {
            emphases.addAll(stretches.in(paragraph, text, last));
        }
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public Draft draft(Facts facts) {
        return new Draft(text.toString(), kinds, emphases, facts, "", List.of());
    }
}
