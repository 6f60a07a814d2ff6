package org.crossread.segment;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds the sentences of a paragraph: one scan from stop to stop, each judged by the word before
/// it and the word behind it. Time is linear in the length.
final class Sentences {

    /// How far a word before or behind a stop is read, in code units.
    private static final int REACH = 40;

    private final String text;
    private final Language language;
    private final int start;
    private final int end;
    private final List<Span> found = new ArrayList<>();
    private int first;
    private int nextWord = -1;
    private int straightMarks;
    private boolean hasWord;

    private Sentences(String text, Language language, int start, int end) {
        this.text = text;
        this.language = language;
        this.start = start;
        this.end = end;
        this.first = start;
    }

    /// In reading order; together they hold every character of `[start, end)` that is not blank.
    static List<Span> of(String text, Language language, int start, int end) {
        return new Sentences(text, language, start, end).scan();
    }

    private List<Span> scan() {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (Stops.isStop(c)) {
                at = stopAt(at);
            } else {
                hasWord |= Character.isLetterOrDigit(c) || Character.isSurrogate(c);
                straightMarks += c == '"' ? 1 : 0;
                at++;
            }
        }
        cut(end);
        return found;
    }

    private void cut(int at) {
        Span sentence = Blanks.strip(text, first, at);
        if (!sentence.isEmpty()) {
            found.add(sentence);
        }
        first = at;
        hasWord = false;
    }

    /// Judges the stop at `at` and returns where to go on.
    private int stopAt(int at) {
        int behindStop = behindStops(at);
        int behind = behindClosers(behindStop);
        if (hasWord && behind < end && ends(new Stop(at, behindStop, behind))) {
            cut(behind);
        }
        return behind;
    }

    /// Behind a run of stops, those with a blank between (`. . .`) included.
    private int behindStops(int at) {
        int behind = at + 1;
        while (behind < end) {
            if (Stops.isStop(text.charAt(behind))) {
                behind++;
            } else if (behind + 1 < end
                    && text.charAt(behind) == ' '
                    && text.charAt(behind - 1) == '.'
                    && text.charAt(behind + 1) == '.') {
                behind += 2;
            } else {
                break;
            }
        }
        return behind;
    }

    /// Behind the marks that close something after a stop, footnote numbers included.
    private int behindClosers(int from) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '"' && straightMarks % 2 == 0 && at + 1 < end && isWordAt(at + 1)) {
                return at;
            }
            if (Stops.isCloser(c)) {
                straightMarks += c == '"' ? 1 : 0;
                at++;
            } else if (behindFootnote(at) > at) {
                at = behindFootnote(at);
            } else {
                break;
            }
        }
        return isLooseGuillemet(at) ? at + 2 : at;
    }

    private boolean isWordAt(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    /// French sets a blank before the mark that closes: `Oui. »`
    private boolean isLooseGuillemet(int at) {
        return at + 1 < end
                && Blanks.isBlank(text.charAt(at))
                && (text.charAt(at + 1) == '»' || text.charAt(at + 1) == '›')
                && (at + 2 >= end || !isWordAt(at + 2));
    }

    /// Behind `[12]` at `at`, or `at`.
    private int behindFootnote(int at) {
        if (text.charAt(at) != '[') {
            return at;
        }
        int digits = at + 1;
        while (digits < end && digits < at + 4 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean isNumber = digits > at + 1 && digits < end && text.charAt(digits) == ']';
        return isNumber ? digits + 1 : at;
    }

    /// A run of stops with the closing marks behind it.
    private record Stop(int at, int end, int behind) {
        boolean isSingle() {
            return end == at + 1;
        }
    }

    private boolean ends(Stop stop) {
        if (Stops.isWide(text.charAt(stop.at))) {
            return true;
        }
        int next = Blanks.skip(text, stop.behind, end);
        int word = nextWord(next);
        if (word == end) {
            return false;
        }
        String following = wordFrom(word);
        if (Character.isLowerCase(following.codePointAt(0)) && !hasInnerCapital(following)) {
            return text.charAt(next) == '•';
        }
        if (isEnumeration(stop)) {
            return false;
        }
        return next == stop.behind
                ? endsWithoutBlank(stop, word, following)
                : endsBefore(stop, following);
    }

    /// The first letter or digit at or behind `from`; asked for in rising order, so that all
    /// answers together take one pass.
    private int nextWord(int from) {
        if (nextWord < from) {
            int at = from;
            while (at < end && !Character.isLetterOrDigit(text.codePointAt(at))) {
                at++;
            }
            nextWord = at;
        }
        return nextWord;
    }

    private String wordFrom(int at) {
        int stop = at;
        while (stop < end && stop < at + REACH && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        return stop > at ? text.substring(at, stop) : text.substring(at, Math.min(end, at + 2));
    }

    /// `iPhone`, `eBay`: names that begin sentences with a small letter.
    private static boolean hasInnerCapital(String word) {
        return word.length() > 2
                && (Character.isUpperCase(word.charAt(1)) || Character.isUpperCase(word.charAt(2)));
    }

    /// Whether the sentence so far is only the mark of a list item: `1.`, `a.`
    private boolean isEnumeration(Stop stop) {
        int begin = Blanks.skip(text, first, end);
        int length = stop.at - begin;
        return stop.isSingle()
                && text.charAt(stop.at) == '.'
                && length > 0
                && length <= 2
                && text.chars().skip(begin).limit(length).allMatch(Character::isDigit);
    }

    /// `in 2022.Ukrainian Presidency`, `he said.Then`, not `example.Com`, `Node.js`,
    /// `St.Petersburg`.
    private boolean endsWithoutBlank(Stop stop, int word, String following) {
        if (!Character.isUpperCase(following.codePointAt(0)) || stop.at == start) {
            return false;
        }
        char before = text.charAt(stop.at - 1);
        boolean plain = Character.isDigit(before) || Character.isLowerCase(before);
        boolean marked = stop.behind > stop.end || word > stop.behind;
        String preceding = wordBefore(stop.at);
        return (plain || marked && Stops.isCloser(before))
                && following.length() > 1
                && Character.isLowerCase(following.charAt(1))
                && preceding.length() > 1
                && !preceding.contains(".")
                && !preceding.startsWith("www")
                && !preceding.contains("@")
                && !isAbbreviation(preceding);
    }

    private boolean isAbbreviation(String word) {
        return language.beforeNames().contains(word)
                || language.neverFinal().contains(word)
                || language.oftenInside().contains(word);
    }

    private boolean endsBefore(Stop stop, String following) {
        char mark = text.charAt(stop.at);
        boolean closed = stop.behind > stop.end;
        if (mark == '.' && stop.isSingle()) {
            return closed && !isBracketOnly(stop) || endsWithWord(wordBefore(stop.at), following);
        }
        if (mark == '.' || mark == '…') {
            return endsWithEllipsis(stop, following);
        }
        return !(closed && isSpeech(following)) && !isMarkedName(stop);
    }

    /// Whether the closing mark is a bracket that holds an abbreviation: `(D.) Smith`.
    private boolean isBracketOnly(Stop stop) {
        return text.charAt(stop.end) == ')' && wordBefore(stop.at).length() < 4;
    }

    /// The word before the stop with the stops inside it: `U.S`, `Dr`, `2022`.
    private String wordBefore(int at) {
        int begin = at;
        while (begin > start && begin > at - REACH && !isEdge(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, at);
    }

    private static boolean isEdge(char c) {
        return Blanks.isBlank(c) || Stops.isOpener(c) && c != '-' || c == '/' || Stops.isCloser(c);
    }

    private boolean endsWithWord(String word, String following) {
        if (word.isEmpty()) {
            return true;
        }
        boolean figure = Character.isDigit(following.charAt(0));
        if (language.neverFinal().contains(word) || language.beforeNames().contains(word)) {
            return false;
        }
        if (language.mayBeFinal().contains(word)) {
            return !figure && !language.timeWords().contains(following) && !isMonth(following);
        }
        if (figure) {
            return !language.beforeNumbers().contains(word) && !isInitial(word);
        }
        if (isOrdinal(word, following)) {
            return false;
        }
        boolean inside =
                language.oftenInside().contains(word) || isInitial(word) || isAcronym(word);
        return !inside || language.begins(following) && !isInitial(following);
    }

    private boolean isMonth(String word) {
        return language.isMonth(word);
    }

    /// `24. Februar`
    private boolean isOrdinal(String word, String following) {
        return word.length() <= 2
                && word.chars().allMatch(Character::isDigit)
                && isMonth(following);
    }

    /// `J` in “J. K. Rowling”.
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /// `U.S`, `D.C`, `Ph.D`: letters parted by stops.
    private static boolean isAcronym(String word) {
        int stop = word.indexOf('.');
        return stop > 0
                && stop <= 2
                && word.length() - word.lastIndexOf('.') <= 3
                && Character.isLetter(word.charAt(0));
    }

    /// An ellipsis that stands free marks a gap inside a sentence.
    private boolean endsWithEllipsis(Stop stop, String following) {
        boolean free = stop.at > start && Blanks.isBlank(text.charAt(stop.at - 1));
        if (stop.behind > stop.end) {
            return !isSpeech(following);
        }
        return !free || language.begins(following) && !following.equals("I");
    }

    /// Whether a name and a verb of speech follow: `“Why?” Zelensky asked`.
    private boolean isSpeech(String following) {
        int at = nextWord;
        for (int words = 0; words < 4 && at < end; words++) {
            String word = wordFrom(at);
            if (words > 0 && language.speech().contains(word)) {
                return true;
            }
            if (!Character.isUpperCase(word.charAt(0)) && words > 0) {
                return false;
            }
            at = Blanks.skip(text, at + word.length(), end);
        }
        return false;
    }

    private boolean isMarkedName(Stop stop) {
        return language.withMark().contains(wordBefore(stop.at) + text.charAt(stop.at));
    }
}
