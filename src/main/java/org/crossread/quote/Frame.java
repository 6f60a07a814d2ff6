package org.crossread.quote;

import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

/// One sentence as words with their parts of speech, and which of them stand in marks. Sentences
/// inside one quotation stay together.
final class Frame {

    /// Stands in [#mark(int)] for words outside marks.
    static final int OUTSIDE = -1;

    private final Framer.Cut cut;
    private final TokenTable table;
    private final int first;
    private final Word[] words;
    private final int[] mark;
    private final Tag[] tags;

    /// @param place of the cut in its report
    /// @param mark for each token the place of its marked stretch in the report's list, or
    ///     [#OUTSIDE]
    Frame(Framer.Cut cut, TokenTable table, int place, int[] mark, Tagger tagger) {
        this.cut = cut;
        this.table = table;
        this.mark = mark;
        first = table.first(place);
        words = table.words(first, table.first(place + 1));
        tags = tagger.tags(words);
        for (int i = 0; i < tags.length; i++) {
            if (words[i].isPunctuation) {
                tags[i] = Tag.PUNCT;
            }
        }
    }

    /// Corrects the tagger where more is known about a word.
    void retag(int token, Tag tag) {
        tags[token] = tag;
    }

    int size() {
        return words.length;
    }

    Span span() {
        return cut.span();
    }

    SentenceKind kind() {
        return cut.kind();
    }

    int paragraph() {
        return cut.paragraph();
    }

    String lower(int token) {
        return token >= 0 && token < words.length ? words[token].lower : "";
    }

    /// Whether the word belongs to a list of the language.
    boolean isA(int token, WordClass list) {
        return token >= 0 && token < words.length && words[token].isA(list);
    }

    /// Whether the word alone can be a word of saying.
    boolean mayCue(int token) {
        return words[token].mayCue;
    }

    /// Whether the word is a given name.
    boolean isGiven(int token) {
        return token >= 0 && token < words.length && words[token].isGiven();
    }

    /// Whether the word is a form of a verb and nothing else.
    boolean isOnlyVerb(int token) {
        return token >= 0 && token < words.length && words[token].isOnlyVerb();
    }

    /// The verb of saying that the word is a form of; [Verb#NONE] for other words.
    Verb verb(int token) {
        return token >= 0 && token < words.length ? words[token].verb : Verb.NONE;
    }

    boolean isSaying(int token) {
        return verb(token) != Verb.NONE;
    }

    /// The word as it stands in the report.
    String word(int token) {
        return words[token].text;
    }

    Span token(int token) {
        return span(token, token + 1);
    }

    int start(int token) {
        return table.start(first + token);
    }

    int end(int token) {
        return table.end(first + token);
    }

    /// Punctuation beyond the ends of the sentence.
    Tag tag(int token) {
        return token >= 0 && token < tags.length ? tags[token] : Tag.PUNCT;
    }

    boolean is(int token, Tag tag) {
        return tag(token) == tag;
    }

    /// False for a token that the sentence does not have, whatever the word.
    boolean is(int token, String word) {
        return token >= 0 && token < words.length && words[token].lower.equals(word);
    }

    /// Whether a word that would be a pronoun stands in capitals: “WHO”, “US”.
    boolean isAcronym(int token) {
        return token >= 0 && token < words.length && words[token].isAcronym;
    }

    /// Whether the word tells somebody's office, calling or the like.
    boolean isRole(int token) {
        return token >= 0 && token < words.length && words[token].isRole();
    }

    /// See [Word#isOfficeOrTitle()].
    boolean isOfficeOrTitle(int token) {
        return token >= 0 && token < words.length && words[token].isOfficeOrTitle();
    }

    /// See [Word#isLong].
    boolean isLong(int token) {
        return words[token].isLong;
    }

    int mark(int token) {
        return token >= 0 && token < mark.length ? mark[token] : OUTSIDE;
    }

    boolean holdsMark() {
        for (int found : mark) {
            if (found != OUTSIDE) {
                return true;
            }
        }
        return false;
    }

    /// The first token of the stretch in marks that a token belongs to.
    int markStart(int token) {
        int start = token;
        while (mark(start - 1) == mark(token)) {
            start--;
        }
        return start;
    }

    boolean isMarked(int token) {
        return mark(token) != OUTSIDE;
    }

    boolean isCapital(int token) {
        return token >= 0 && token < words.length && words[token].isCapital;
    }

    /// The report's words from token `from` to just before token `to`.
    Span span(int from, int to) {
        return table.span(first + from, first + to);
    }
}
