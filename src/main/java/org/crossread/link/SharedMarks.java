package org.crossread.link;

import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells by the other report which marked words are somebody's: a fragment that looks like a term
/// where it stands, and that the other report gives inside a quotation, is quoted too.
///
/// A term or a title is not: it also stands somewhere without marks, or its words begin with
/// capitals.
public final class SharedMarks {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_PLACES = 64;

    private final Lexicon lexicon = new Lexicon();
    private final Report left;
    private final Report right;
    private final List<Quotation> leftQuotations;
    private final List<Quotation> rightQuotations;
    private final Set<Quotation> leftQuoted;
    private final Set<Quotation> rightQuoted;

    /// @param leftQuotations in reading order
    /// @param rightQuotations likewise
    public SharedMarks(
            Report left,
            List<Quotation> leftQuotations,
            Report right,
            List<Quotation> rightQuotations) {
        this.left = left;
        this.right = right;
        this.leftQuotations = leftQuotations;
        this.rightQuotations = rightQuotations;
        this.leftQuoted = quoted(left, leftQuotations, right, rightQuotations);
        this.rightQuoted = quoted(right, rightQuotations, left, leftQuotations);
    }

    /// The quotations of one side; those that the other side gives as speech are mixed ones now.
    public List<Quotation> quotations(Side side) {
        Set<Quotation> quoted = side.of(leftQuoted, rightQuoted);
        return side.of(leftQuotations, rightQuotations).stream()
                .map(quotation -> quoted.contains(quotation) ? mixed(quotation) : quotation)
                .toList();
    }

    private static Quotation mixed(Quotation quotation) {
        return new Quotation(
                quotation.id(),
                quotation.span(),
                QuotationKind.MIXED,
                quotation.attribution(),
                quotation.utterance());
    }

    private Set<Quotation> quoted(
            Report report, List<Quotation> own, Report other, List<Quotation> others) {
        List<Quotation> suspects = own.stream().filter(q -> isSuspect(report, q)).toList();
        Map<Long, List<Wording>> wholes = new HashMap<>();
        if (!suspects.isEmpty()) {
            others.stream()
                    .filter(quotation -> quotation.kind().isQuoted())
                    .forEach(q -> enter(Wording.of(other, q.span(), lexicon), wholes));
        }
        Map<Long, List<Phrase>> found = new HashMap<>();
        for (Quotation suspect : suspects) {
            Wording wording = Wording.of(report, suspect.span(), lexicon);
            if (wording.size() >= FEWEST_WORDS && isInside(wording, wholes)) {
                found.computeIfAbsent(pair(wording.words(), 0), _ -> new ArrayList<>())
                        .add(new Phrase(suspect, wording));
            }
        }
        Set<Quotation> quoted = new HashSet<>();
        found.values().forEach(phrases -> phrases.forEach(p -> quoted.add(p.quotation())));
        if (!quoted.isEmpty()) {
            dropTerms(left, leftQuotations, found, quoted);
            dropTerms(right, rightQuotations, found, quoted);
        }
        return quoted;
    }

    private record Phrase(Quotation quotation, Wording wording) {}

    private boolean isSuspect(Report report, Quotation quotation) {
        if (quotation.kind() != QuotationKind.SCARE) {
            return false;
        }
        boolean isTitle = true;
        for (Span word : report.words(quotation.span())) {
            boolean isContent = lexicon.isContent(lexicon.number(report.text(word)));
            isTitle &=
                    !isContent || !Character.isLowerCase(report.text().codePointAt(word.start()));
        }
        return !isTitle;
    }

    private static void enter(Wording whole, Map<Long, List<Wording>> wholes) {
        for (int i = 0; i + 1 < whole.size(); i++) {
            List<Wording> places =
                    wholes.computeIfAbsent(pair(whole.words(), i), _ -> new ArrayList<>());
            if (places.size() < MOST_PLACES) {
                places.add(whole);
            }
        }
    }

    private static boolean isInside(Wording wording, Map<Long, List<Wording>> wholes) {
        return wholes.getOrDefault(pair(wording.words(), 0), List.of()).stream()
                .anyMatch(whole -> Containment.isContained(wording, whole));
    }

    private static long pair(int[] words, int from) {
        return (long) words[from] << 32 | words[from + 1];
    }

    /// Looks for the phrases in the report's own text, outside all marks.
    private void dropTerms(
            Report report,
            List<Quotation> quotations,
            Map<Long, List<Phrase>> phrases,
            Set<Quotation> quoted) {
        int from = 0;
        for (Quotation quotation : quotations) {
            if (quotation.kind() != QuotationKind.INDIRECT) {
                dropTerms(report, from, quotation.span().start(), phrases, quoted);
                from = Math.max(from, quotation.span().end());
            }
        }
        dropTerms(report, from, report.text().length(), phrases, quoted);
    }

    private void dropTerms(
            Report report,
            int from,
            int to,
            Map<Long, List<Phrase>> phrases,
            Set<Quotation> quoted) {
        if (from >= to) {
            return;
        }
        int[] words = Wording.of(report, new Span(from, to), lexicon).words();
        for (int i = 0; i + 1 < words.length; i++) {
            for (Phrase phrase : phrases.getOrDefault(pair(words, i), List.of())) {
                if (isAt(words, i, phrase.wording().words())) {
                    quoted.remove(phrase.quotation());
                }
            }
        }
    }

    private static boolean isAt(int[] words, int place, int[] phrase) {
        return place + phrase.length <= words.length
                && Arrays.equals(words, place, place + phrase.length, phrase, 0, phrase.length);
    }
}
