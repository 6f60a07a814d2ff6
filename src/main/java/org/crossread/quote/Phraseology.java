package org.crossread.quote;

import org.crossread.model.Folding;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Spans;
import org.crossread.model.WordForms;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which short marked phrases a report uses more than once, in marks and without.
final class Phraseology {

    private static final int LONGEST = 5;
    private static final int STEP = 1 << 14;

    /// Every phrase as one number: a hash of its folded words.
    private final Map<Long, Integer> marked = new HashMap<>();

    private final Set<Long> unmarked = new HashSet<>();
    private final Spans words;
    private final Report report;
    private final WordForms forms;

    /// By form, a number for the word as words are compared; 0 while it is not known.
    private final long[] hashes;

    /// @param headlines the paragraphs that are a headline or a summary line
    Phraseology(Report report, List<Marked> stretches, Set<Integer> headlines, Progress progress) {
        this.report = report;
        forms = report.forms();
        hashes = new long[forms.count()];
        words = report.words();
        Set<Long> firstWords = new HashSet<>();
        Set<Long> beginnings = new HashSet<>();
        for (Marked stretch : stretches) {
            int first = words.countBefore(stretch.span().start());
            int length = length(stretch, first);
            if (length > 0 && length <= LONGEST && !isRepeat(stretch, headlines)) {
                marked.merge(phrase(first, length), 1, Integer::sum);
                if (length > 1) {
                    firstWords.add(hash(first));
                    beginnings.add(phrase(first, 2));
                }
            }
        }
        if (!beginnings.isEmpty()) {
            lookOutside(stretches, formsOf(firstWords), beginnings, progress);
        }
    }

    /// Whether single marks of a headline only repeat what the text below says.
    private boolean isRepeat(Marked stretch, Set<Integer> headlines) {
        return headlines.contains(stretch.paragraph())
                && QuoteMarks.isSingle(report.text().charAt(stretch.span().start()));
    }

    private BitSet formsOf(Set<Long> some) {
        var found = new BitSet(forms.count());
        for (int form = 0; form < forms.count(); form++) {
            found.set(form, some.contains(hash(forms.first(form))));
        }
        return found;
    }

    /// @param firstForms the spellings of words that a phrase begins with
    /// @param beginnings the first two words of each phrase
    private void lookOutside(
            List<Marked> stretches, BitSet firstForms, Set<Long> beginnings, Progress progress) {
        int stretch = 0;
        boolean begins = false;
        for (int i = 0; i < words.size(); i++) {
            if (i % STEP == 0) {
                progress.at(Progress.Step.QUOTE, 0, report.sentences().size());
            }
            if (begins && beginnings.contains(phrase(i - 1, 2))) {
                while (stretch < stretches.size()
                        && stretches.get(stretch).span().end() <= words.start(i - 1)) {
                    stretch++;
                }
                boolean inside =
                        stretch < stretches.size()
                                && stretches.get(stretch).span().start() <= words.start(i - 1);
                if (!inside) {
                    phrasesAt(i - 1);
                }
            }
            begins = firstForms.get(forms.form(i));
        }
    }

    private void phrasesAt(int first) {
        int longest = Math.min(LONGEST, words.size() - first);
        for (int length = 2; length <= longest; length++) {
            long phrase = phrase(first, length);
            if (marked.containsKey(phrase)) {
                unmarked.add(phrase);
            }
        }
    }

    /// How many words the stretch holds; one more than the longest phrase where it holds more.
    private int length(Marked stretch, int first) {
        int end = first;
        while (end < words.size()
                && end - first <= LONGEST
                && words.start(end) < stretch.span().end()) {
            end++;
        }
        return end - first;
    }

    private long phrase(int first, int length) {
        long phrase = 0;
        for (int i = first; i < first + length; i++) {
            phrase = with(phrase, hash(i));
        }
        return phrase;
    }

    private static long with(long phrase, long word) {
        return (phrase + word) * 0x9E3779B97F4A7C15L;
    }

    /// The same for all spellings of a word, without case and accents.
    private long hash(int word) {
        int form = forms.form(word);
        if (hashes[form] == 0) {
            hashes[form] = TagFeatures.hash(Folding.word(report.word(word))) | 1;
        }
        return hashes[form];
    }

    /// Whether the report sets the same short phrase in marks more than once.
    boolean isTerm(Marked stretch) {
        int first = words.countBefore(stretch.span().start());
        int length = length(stretch, first);
        return length <= LONGEST && marked.getOrDefault(phrase(first, length), 0) > 1;
    }

    /// Whether a phrase of two words or more also stands outside marks.
    boolean isUnmarked(Marked stretch) {
        int first = words.countBefore(stretch.span().start());
        int length = length(stretch, first);
        return length <= LONGEST && unmarked.contains(phrase(first, length));
    }
}
