package org.crossread.compare;

import org.crossread.model.Change;
import org.crossread.model.IndexRange;
import org.crossread.model.Link;
import org.crossread.model.Match;
import org.crossread.model.Match.Evidence;
import org.crossread.model.Pair;
import org.crossread.model.PairSet;
import org.crossread.model.Quotation;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds sentences that belong together because one utterance stands in both, where the passages
/// say nothing of it: what frames a quotation may have nothing in common.
final class QuotedPassages {

    /// A term of a word or two in marks may stand anywhere.
    private static final int FEWEST_WORDS = 3;

    private final Report left;
    private final Report right;
    private final PairSet matched = new PairSet();

    /// @param passages pairs of sentences that are known already
    QuotedPassages(Report left, Report right, List<Pair> passages) {
        this.left = left;
        this.right = right;
        for (Pair pair : passages) {
            pair.matches().forEach(match -> matched.add(PairSet.pair(match.left(), match.right())));
        }
    }

    /// A match for each linked quotation whose sentences have none.
    List<Match> matches(List<Link> links) {
        List<Match> matches = new ArrayList<>();
        for (Link link : links) {
            if (link instanceof Link.Linked linked) {
                Place place = place(linked);
                if (isTelling(linked, place) && !isMatched(linked)) {
                    matched.add(PairSet.pair(place.left, place.right));
                    matches.add(match(linked, place));
                }
            }
        }
        return matches;
    }

    private static boolean isTelling(Link.Linked link, Place place) {
        boolean isRetold =
                link instanceof Link.ReportedIndirectly || link instanceof Link.SameStatement;
        return isRetold || place.words >= FEWEST_WORDS;
    }

    private boolean isMatched(Link.Linked link) {
        IndexRange lefts = left.sentencesAt(link.left().span());
        IndexRange rights = right.sentencesAt(link.right().span());
        for (int i = lefts.first(); i < lefts.end(); i++) {
            for (int j = rights.first(); j < rights.end(); j++) {
                if (matched.contains(PairSet.pair(i, j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The two sentences with the most of what was linked.
    ///
    /// @param words how many words of the left sentence agree with some of the right
    private record Place(int left, int right, int words) {}

    private Place place(Link.Linked link) {
        IndexRange lefts = left.sentencesAt(link.left().span());
        IndexRange rights = right.sentencesAt(link.right().span());
        Place best = new Place(lefts.first(), rights.first(), 0);
        for (int i = lefts.first(); i < lefts.end(); i++) {
            for (int j = rights.first(); j < rights.end(); j++) {
                int words = agreeing(link, i, j);
                best = words > best.words ? new Place(i, j, words) : best;
            }
        }
        return best;
    }

    private int agreeing(Link.Linked link, int i, int j) {
        if (link instanceof Link.Verbatim) {
            return Math.min(words(left, link.left(), i), words(right, link.right(), j));
        }
        Span leftSentence = left.sentences().get(i).span();
        Span rightSentence = right.sentences().get(j).span();
        int words = 0;
        for (Change change : link.changes()) {
            if (change.kind().agrees()
                    && change.left().overlaps(leftSentence)
                    && change.right().overlaps(rightSentence)) {
                words += left.words(change.left()).size();
            }
        }
        return words;
    }

    private static int words(Report report, Quotation quotation, int sentence) {
        return report.words(inside(report, quotation, sentence)).size();
    }

    private static Span inside(Report report, Quotation quotation, int sentence) {
        Span whole = report.sentences().get(sentence).span();
        Span span = quotation.span();
        return new Span(Math.max(whole.start(), span.start()), Math.min(whole.end(), span.end()));
    }

    private Match match(Link.Linked link, Place place) {
        int longer =
                Math.max(sentence(left, place.left).size(), sentence(right, place.right).size());
        return new Match(
                place.left,
                place.right,
                Relation.PARTLY,
                Math.min(1, (double) place.words / longer),
                List.of(Evidence.SAME_QUOTATION),
                List.of(inside(left, link.left(), place.left)),
                List.of(inside(right, link.right(), place.right)));
    }

    private static List<Span> sentence(Report report, int sentence) {
        return report.words(report.sentences().get(sentence).span());
    }
}
