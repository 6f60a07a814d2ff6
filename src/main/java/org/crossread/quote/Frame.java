package org.crossread.quote;

import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.List;
import java.util.Locale;

/// One sentence as words with their parts of speech, and which of them stand in marks. Sentences
/// inside one quotation stay together.
final class Frame {

    /// Stands in [#mark(int)] for words outside marks.
    static final int OUTSIDE = -1;

    private final String text;
    private final Span span;
    private final SentenceKind kind;
    private final int paragraph;
    private final List<Span> tokens;
    private final String[] lower;
    private final int[] mark;
    private final Tag[] tags;

    /// @param mark for each token the place of its marked stretch in the report's list, or
    ///     [#OUTSIDE]
    Frame(
            String text,
            Span span,
            SentenceKind kind,
            int paragraph,
            List<Span> tokens,
            int[] mark,
            Tagger tagger) {
        this.text = text;
        this.span = span;
        this.kind = kind;
        this.paragraph = paragraph;
        this.tokens = tokens;
        this.mark = mark;
        lower = new String[tokens.size()];
        String[] words = new String[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            words[i] = plain(tokens.get(i).in(text));
            lower[i] = words[i].toLowerCase(Locale.ROOT);
        }
        tags = tagger.tags(words);
        for (int i = 0; i < tags.length; i++) {
            if (isPunctuation(words[i])) {
                tags[i] = Tag.PUNCT;
            }
        }
    }

    /// Corrects the tagger where more is known about a word.
    void retag(int token, Tag tag) {
        tags[token] = tag;
    }

    /// The same for all kinds of marks, apostrophes and dashes.
    private static String plain(String word) {
        if (word.length() == 1) {
            char c = word.charAt(0);
            if (QuoteMarks.isMark(c) && !QuoteMarks.isApostrophe(c)) {
                return "\"";
            }
            return switch (c) {
                case '\u2019' -> "'";
                case '\u2013', '\u2014' -> "-";
                case '\u2026' -> "...";
                default -> word;
            };
        }
        return word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\'');
    }

    private static boolean isPunctuation(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))
                    || Character.isSurrogate(word.charAt(i))
                    || "$%€£&+".indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return lower.length;
    }

    Span span() {
        return span;
    }

    SentenceKind kind() {
        return kind;
    }

    int paragraph() {
        return paragraph;
    }

    String lower(int token) {
        return token >= 0 && token < lower.length ? lower[token] : "";
    }

    /// The word as it stands in the report.
    String word(int token) {
        return tokens.get(token).in(text);
    }

    Span token(int token) {
        return tokens.get(token);
    }

    int start(int token) {
        return tokens.get(token).start();
    }

    int end(int token) {
        return tokens.get(token).end();
    }

    /// Punctuation beyond the ends of the sentence.
    Tag tag(int token) {
        return token >= 0 && token < tags.length ? tags[token] : Tag.PUNCT;
    }

    boolean is(int token, Tag tag) {
        return tag(token) == tag;
    }

    boolean is(int token, String word) {
        return lower(token).equals(word);
    }

    int mark(int token) {
        return token >= 0 && token < mark.length ? mark[token] : OUTSIDE;
    }

    boolean isMarked(int token) {
        return mark(token) != OUTSIDE;
    }

    boolean isCapital(int token) {
        return token >= 0
                && token < tokens.size()
                && Character.isUpperCase(text.codePointAt(tokens.get(token).start()));
    }

    /// The report's words from token `from` to just before token `to`.
    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    String text(int from, int to) {
        return from < to ? span(from, to).in(text) : "";
    }
}
