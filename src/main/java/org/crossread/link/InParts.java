package org.crossread.link;

import org.crossread.link.Finding.Kind;
import org.crossread.model.Carried;
import org.crossread.model.Change;
import org.crossread.model.Link;
import org.crossread.model.LinkKind;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one report gives whole and the other in parts, around an attribution or in several
/// paragraphs: each part has a link of its own to the whole, and would call left out what another
/// part carries. Here each is compared with its share of the whole alone: from where the words
/// begin that it carries to where those of the next part do.
final class InParts {

    /// Into more parts nobody cuts a quotation; so many links are one saying many times over.
    private static final int MOST = 16;

    private final Judgement judgement;
    private final LinkMaker maker;
    private final Lexicon lexicon;

    InParts(Judgement judgement, LinkMaker maker, Lexicon lexicon) {
        this.judgement = judgement;
        this.maker = maker;
        this.lexicon = lexicon;
    }

    /// @param findings what the links were made of, in the same order
    /// @return the links, in the same order
    List<Link.Linked> shared(List<Finding> findings, List<Link.Linked> links) {
        Map<Integer, List<Link.Linked>> ofLeft = byQuotation(links, Side.LEFT);
        Map<Integer, List<Link.Linked>> ofRight = byQuotation(links, Side.RIGHT);
        List<Link.Linked> shared = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link.Linked link = links.get(i);
            boolean isQuoted = link instanceof Link.Trimmed || link instanceof Link.Altered;
            Span left = share(link, ofLeft.get(link.left().id()), Side.LEFT);
            Span right = share(link, ofRight.get(link.right().id()), Side.RIGHT);
            boolean isWhole = left.equals(link.left().span()) && right.equals(link.right().span());
            shared.add(isQuoted && !isWhole ? between(findings.get(i), left, right) : link);
        }
        return shared;
    }

    private static Map<Integer, List<Link.Linked>> byQuotation(List<Link.Linked> links, Side side) {
        Map<Integer, List<Link.Linked>> shared = new HashMap<>();
        for (Link.Linked link : links) {
            shared.computeIfAbsent(link.quotation(side).id(), _ -> new ArrayList<>()).add(link);
        }
        return shared;
    }

    /// The stretch of its quotation that the link answers for.
    private static Span share(Link.Linked link, List<Link.Linked> beside, Side side) {
        Span whole = link.quotation(side).span();
        if (beside.size() == 1 || beside.size() > MOST) {
            return whole;
        }
        Carried own = Carried.of(link, side);
        int start = whole.start();
        int end = whole.end();
        for (Link.Linked other : beside) {
            Carried carried = Carried.of(other, side);
            if (other != link && carried.completes(own)) {
                boolean isBefore = carried.start() < own.start();
                start = isBefore ? own.start() : start;
                end = isBefore ? end : Math.min(end, carried.start());
            }
        }
        return new Span(start, end);
    }

    private Link.Linked between(Finding finding, Span left, Span right) {
        Saying one = part(finding.left(), left);
        Saying other = part(finding.right(), right);
        Edit edit = Edit.between(one, other);
        Kind kind = judgement.kind(one, other, edit);
        Link.Linked link = maker.link(new Finding(one, other, kind, finding.score(), edit));
        // It is the same in its share, not as a whole.
        boolean isVerbatim = kind == Kind.VERBATIM;
        List<Change> changes =
                isVerbatim
                        ? List.of(new Change(Change.Kind.SAME, words(one), words(other), false))
                        : link.changes();
        return (isVerbatim ? LinkKind.TRIMMED : link.kind())
                .link(
                        finding.left().quotation(),
                        finding.right().quotation(),
                        changes,
                        link.flags());
    }

    private Saying part(Saying saying, Span share) {
        Quotation whole = saying.quotation();
        var part =
                new Quotation(
                        whole.id(), share, whole.kind(), whole.attribution(), whole.utterance());
        return Saying.of(saying.report(), part, saying.index(), lexicon);
    }

    private static Span words(Saying saying) {
        return saying.wording().span(0, saying.wording().size());
    }
}
