package org.crossread.segment;

import org.crossread.model.Emphasis;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;
import org.crossread.model.Spans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cuts plain text into paragraphs, sentences and words. Spans never part a surrogate pair.
public final class Segmenter {

    private static final String BLANK_SENTENCE = " ";

    private final Languages languages = new Languages();
    private final Dates dates = new Dates();

    /// @param text with any line ends; kept as it is, every span counts in it
    /// @param origin what of it is empty is filled from the text where the text tells it
    public Report segment(Origin origin, String text) {
        return segment(origin, text, Map.of());
    }

    /// The same, where the file's format tells the parts of some paragraphs.
    ///
    /// @param known the kinds of paragraphs by where they start; body text may still turn out to be
    ///     a caption, a by-line or furniture, but no heading or list item
    public Report segment(Origin origin, String text, Map<Integer, SentenceKind> known) {
        return uncut(text, known, List.of()).report(origin);
    }

    /// The same in two steps.
    ///
    /// @param emphases what the file sets off, in reading order, without overlap
    public UncutText uncut(String text, Map<Integer, SentenceKind> known, List<Emphasis> emphases) {
        return new UncutText(text, languages, dates, known, emphases);
    }

    /// The words of a text, as in a report of it.
    public static Spans words(String text) {
        return Words.of(text);
    }

    /// Words of all languages known here that say little about what a text tells: the commonest and
    /// the verbs of saying; in lower case.
    public static Set<String> commonWords() {
        Set<String> words = new HashSet<>();
        for (String code : Language.CODES) {
            Language language = Language.read(code);
            words.addAll(language.functionWords());
            words.addAll(language.speech());
        }
        return words;
    }

    /// The paragraphs of a text, as in a report of it.
    public static List<Span> paragraphs(String text) {
        return Paragraphs.of(text);
    }

    /// A report whose sentences are given: each becomes one paragraph with one body sentence, in
    /// the same order. A blank one still counts, so that indexes stay: it becomes a sentence of one
    /// blank.
    public Report ofSentences(List<String> sentences) {
        var text = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        List<Sentence> parts = new ArrayList<>();
        for (String sentence : sentences) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int start = text.length();
            text.append(sentence.isEmpty() ? BLANK_SENTENCE : sentence);
            Span inside = Blanks.strip(sentence, 0, sentence.length()).moved(start);
            Span span = inside.isEmpty() ? new Span(start, start + 1) : inside;
            parts.add(new Sentence(span, SentenceKind.BODY, paragraphs.size()));
            paragraphs.add(span);
        }
        return report(text.toString(), paragraphs, parts, Words.of(text.toString()));
    }

    /// A report of one sentence whose words are given: token `i` is word `i`, punctuation tokens
    /// included. The tokens are joined by blanks; an empty one becomes a blank itself.
    public Report ofWords(List<String> words) {
        var text = new StringBuilder();
        var spans = new Spans.Builder();
        for (String word : words) {
            text.append(text.isEmpty() ? "" : " ");
            int start = text.length();
            text.append(word.isEmpty() ? " " : word);
            spans.add(start, text.length());
        }
        List<Span> whole = words.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
        List<Sentence> sentences =
                whole.stream().map(span -> new Sentence(span, SentenceKind.BODY, 0)).toList();
        return report(text.toString(), whole, sentences, spans.build());
    }

    private Report report(
            String text, List<Span> paragraphs, List<Sentence> sentences, Spans words) {
        var origin = new Origin("", "", "", languages.of(text, words).code(), "", "", "");
        return new Report(origin, text, paragraphs, sentences, words);
    }
}
