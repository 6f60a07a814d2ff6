package org.crossread.link;

import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Spans;
import org.crossread.model.WordForms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells by the other report which marked words are somebody's: a fragment that looks like a term
/// where it stands, and that the other report gives inside a quotation, is quoted too.
///
/// A term or a title is not: it also stands somewhere without marks, or its words begin with
/// capitals.
public final class SharedMarks {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_PLACES = 64;
    private static final int STEP = 256;

    private final Lexicon lexicon;
    private final Progress progress;
    private final Report left;
    private final Report right;
    private final List<Quotation> leftQuotations;
    private final List<Quotation> rightQuotations;
    /// By their ids.
    private final BitSet leftQuoted;

    private final BitSet rightQuoted;

    /// @param leftQuotations in reading order
    /// @param rightQuotations likewise
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public SharedMarks(
            Report left,
            List<Quotation> leftQuotations,
            Report right,
            List<Quotation> rightQuotations,
            Progress progress) {
        this.progress = progress;
        this.lexicon = new Lexicon(left, right);
        this.left = left;
        this.right = right;
        this.leftQuotations = leftQuotations;
        this.rightQuotations = rightQuotations;
        this.leftQuoted = quoted(left, leftQuotations, right, rightQuotations);
        this.rightQuoted = quoted(right, rightQuotations, left, leftQuotations);
    }

    /// The quotations of one side; those that the other side gives as speech are mixed ones now.
    public List<Quotation> quotations(Side side) {
        BitSet quoted = side.of(leftQuoted, rightQuoted);
        return side.of(leftQuotations, rightQuotations).stream()
                .map(quotation -> quoted.get(quotation.id()) ? mixed(quotation) : quotation)
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

    private BitSet quoted(
            Report report, List<Quotation> own, Report other, List<Quotation> others) {
        List<Phrase> suspects = suspects(report, own);
        Map<Long, List<Wording>> wholes = new HashMap<>();
        suspects.forEach(s -> wholes.put(pair(s.wording().words(), 0), new ArrayList<>()));
        if (!suspects.isEmpty()) {
            for (Quotation quotation : others) {
                goOn(quotation.id());
                if (quotation.kind().isQuoted()) {
                    enter(Wording.of(other, quotation.span(), lexicon), wholes);
                }
            }
        }
        Map<Long, List<Phrase>> found = new HashMap<>();
        for (Phrase suspect : suspects) {
            if (isInside(suspect.wording(), wholes)) {
                found.computeIfAbsent(pair(suspect.wording().words(), 0), _ -> new ArrayList<>())
                        .add(suspect);
            }
        }
        var quoted = new BitSet();
        found.values().forEach(phrases -> phrases.forEach(p -> quoted.set(p.quotation().id())));
        if (!quoted.isEmpty()) {
            var beginnings = new BitSet();
            found.keySet().forEach(pair -> beginnings.set((int) (pair >>> 32)));
            dropTerms(left, leftQuotations, found, beginnings, quoted);
            dropTerms(right, rightQuotations, found, beginnings, quoted);
        }
        return quoted;
    }

    private record Phrase(Quotation quotation, Wording wording) {}

    private List<Phrase> suspects(Report report, List<Quotation> own) {
        return own.stream()
                .filter(quotation -> isSuspect(report, quotation))
                .map(q -> new Phrase(q, Wording.of(report, q.span(), lexicon)))
                .filter(phrase -> phrase.wording().size() >= FEWEST_WORDS)
                .toList();
    }

    private boolean isSuspect(Report report, Quotation quotation) {
        if (quotation.kind() != QuotationKind.SCARE) {
            return false;
        }
        Spans words = report.words();
        boolean isTitle = true;
        int end = words.countBefore(quotation.span().end());
        for (int i = words.countBefore(quotation.span().start()); i < end; i++) {
            boolean isContent = lexicon.isContent(lexicon.number(report, i));
            isTitle &=
                    !isContent || !Character.isLowerCase(report.text().codePointAt(words.start(i)));
        }
        return !isTitle;
    }

    private void goOn(int done) {
        if (done % STEP == 0) {
            progress.at(Progress.Step.QUOTE, done, done + STEP);
        }
    }

    private static void enter(Wording whole, Map<Long, List<Wording>> wholes) {
        for (int i = 0; i + 1 < whole.size(); i++) {
            List<Wording> places = wholes.get(pair(whole.words(), i));
            if (places != null && places.size() < MOST_PLACES) {
                places.add(whole);
            }
        }
    }

    private static boolean isInside(Wording wording, Map<Long, List<Wording>> wholes) {
        return wholes.getOrDefault(pair(wording.words(), 0), List.of()).stream()
                .anyMatch(whole -> Containment.isContained(wording, whole));
    }

    private static long pair(int[] words, int from) {
        return pair(words[from], words[from + 1]);
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    /// Looks for the phrases in the report's own text, outside all marks.
    ///
    /// @param beginnings the words that a phrase begins with
    private void dropTerms(
            Report report,
            List<Quotation> quotations,
            Map<Long, List<Phrase>> phrases,
            BitSet beginnings,
            BitSet quoted) {
        BitSet firstForms = formsOf(report, beginnings);
        int from = 0;
        for (Quotation quotation : quotations) {
            goOn(quotation.id());
            if (quotation.kind() != QuotationKind.INDIRECT) {
                dropTerms(report, from, quotation.span().start(), phrases, firstForms, quoted);
                from = Math.max(from, quotation.span().end());
            }
        }
        dropTerms(report, from, report.text().length(), phrases, firstForms, quoted);
    }

    /// The spellings that some words have in a report.
    private BitSet formsOf(Report report, BitSet words) {
        WordForms forms = report.forms();
        var found = new BitSet(forms.count());
        for (int form = 0; form < forms.count(); form++) {
            found.set(form, words.get(lexicon.number(report, forms.first(form))));
        }
        return found;
    }

    private void dropTerms(
            Report report,
            int from,
            int to,
            Map<Long, List<Phrase>> phrases,
            BitSet firstForms,
            BitSet quoted) {
        Spans words = report.words();
        WordForms forms = report.forms();
        int end = words.countBefore(to);
        for (int i = words.countBefore(from) + 1; i < end; i++) {
            if (firstForms.get(forms.form(i - 1))) {
                long both = pair(lexicon.number(report, i - 1), lexicon.number(report, i));
                for (Phrase phrase : phrases.getOrDefault(both, List.of())) {
                    int behind = Math.min(end, i - 1 + phrase.wording().size());
                    Span place = new Span(words.start(i - 1), words.end(behind - 1));
                    if (isAt(Wording.of(report, place, lexicon), phrase.wording())) {
                        quoted.clear(phrase.quotation().id());
                    }
                }
            }
        }
    }

    private static boolean isAt(Wording place, Wording phrase) {
        return Arrays.equals(place.words(), phrase.words());
    }
}
