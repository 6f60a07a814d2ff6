package org.crossread.link;

import org.crossread.model.Proof;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.model.WordComparison;

import java.util.Arrays;

/// Looks for the words of quotations in a transcript. Not safe for use by several threads at once.
///
/// What the report marks as left out parts a quotation; each part is looked for by itself, whole
/// first, then where most of its words stand together (`TranscriptWords`). Words that the report
/// put in itself, in brackets, need not stand there.
public final class QuotationSearch {

    /// From this share of its words on, a quotation is held to be there; words of grammar count
    /// little.
    private static final double LEAST_SHARE = 0.6;

    private static final double GRAMMAR = 0.25;
    private static final int FEWEST_WORDS = 3;

    /// Parts that stand so many words apart are not shown as one place.
    private static final int WIDEST = 120;

    /// Words in brackets stand for at most so many of the transcript's.
    private static final int REPLACED = 8;

    private final Report transcript;
    private final WordComparison words;
    private final Lexicon lexicon;
    private final TranscriptWords spoken;

    /// @param words tells what changed where a quotation stands there in other words
    public QuotationSearch(Report transcript, WordComparison words) {
        this.transcript = transcript;
        this.words = words;
        this.lexicon = new Lexicon(transcript);
        Span whole = new Span(0, transcript.text().length());
        this.spoken = new TranscriptWords(Wording.of(transcript, whole, lexicon));
    }

    /// What the transcript has of the words of a quotation; they are compared as they stand, as if
    /// the report had them in quotation marks.
    public Proof proof(Report report, Quotation quotation) {
        Wording quoted = Wording.of(report, quotation.span(), lexicon);
        int[] places = places(quoted);
        if (quoted.size() == 0 || share(quoted, places) < LEAST_SHARE || isTooFew(quoted, places)) {
            return new Proof.Missing();
        }
        if (isFaithful(quoted, places)) {
            return new Proof.Found(place(quoted, places, 0));
        }
        Span place = place(quoted, places, FEWEST_WORDS);
        var result = words.compare(report, quotation.span(), transcript, place);
        return new Proof.Altered(place, result.changes(), result.flags());
    }

    /// For each word where it stands in the transcript, or -1.
    private int[] places(Wording quoted) {
        int[] places = new int[quoted.size()];
        Arrays.fill(places, -1);
        int from = 0;
        int behind = 0;
        for (int i = 1; i <= quoted.size(); i++) {
            if (i == quoted.size() || quoted.hasGapBefore(i)) {
                int[] part = spoken.places(quoted, from, i, behind);
                System.arraycopy(part, 0, places, from, part.length);
                behind = Math.max(behind, 1 + Arrays.stream(part).max().orElse(-1));
                from = i;
            }
        }
        return places;
    }

    private double share(Wording quoted, int[] places) {
        double all = 0;
        double there = 0;
        for (int i = 0; i < places.length; i++) {
            if (!quoted.isEdited(i)) {
                double weight = lexicon.isContent(quoted.word(i)) ? 1 : GRAMMAR;
                all += weight;
                there += places[i] < 0 ? 0 : weight;
            }
        }
        return all == 0 ? 0 : there / all;
    }

    /// A word or two are only there when all are.
    private static boolean isTooFew(Wording quoted, int[] places) {
        long there = Arrays.stream(places).filter(place -> place >= 0).count();
        return there < FEWEST_WORDS && !isFaithful(quoted, places);
    }

    private static boolean isFaithful(Wording quoted, int[] places) {
        int last = -1;
        boolean isBroken = true;
        int most = 1;
        for (int i = 0; i < places.length; i++) {
            isBroken |= quoted.hasGapBefore(i);
            if (places[i] < 0) {
                if (!quoted.isEdited(i)) {
                    return false;
                }
                most = REPLACED;
                continue;
            }
            int step = places[i] - last;
            if (last >= 0 && (step < 1 || !isBroken && step > most)) {
                return false;
            }
            last = places[i];
            isBroken = false;
            most = 1;
        }
        return last >= 0;
    }

    /// @param more so many words beyond those found where the quotation has others there
    private Span place(Wording quoted, int[] places, int more) {
        int[] there = Arrays.stream(places).filter(place -> place >= 0).sorted().toArray();
        int first = there[0];
        int last = there[there.length - 1];
        if (last - first > 2 * quoted.size() + WIDEST) {
            last = first;
            for (int place : there) {
                last = place - last <= quoted.size() ? place : last;
            }
        }
        int before = places[0] < 0 ? more : 0;
        int behind = places[places.length - 1] < 0 ? more : 0;
        return spoken.span(first, last, before, behind);
    }
}
