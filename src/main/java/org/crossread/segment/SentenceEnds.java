package org.crossread.segment;

/// Judges whether a stop ends its sentence, by what stands around it in the paragraph.
final class SentenceEnds {

    /// How far a word before or behind a stop is read, in code units.
    private static final int REACH = 40;

    /// How many words of a name may stand between a quotation and its verb of speech.
    private static final int NAME = 4;

    private final String text;
    private final StopRules rules;
    private final int start;
    private final int end;
    private int nextWord = -1;

    SentenceEnds(String text, StopRules rules, int start, int end) {
        this.text = text;
        this.rules = rules;
        this.start = start;
        this.end = end;
    }

    /// @param begin where the sentence begins; asked for in reading order
    boolean isEnd(Stop stop, int begin) {
        if (stop.isWide()) {
            return true;
        }
        int next = Blanks.skip(text, stop.behind(), end);
        int word = nextWord(next);
        if (word == end || goesOn(next)) {
            return false;
        }
        String following = wordFrom(word);
        if (Character.isLowerCase(following.codePointAt(0)) && !hasInnerCapital(following)) {
            return text.charAt(next) == '•';
        }
        if (isEnumeration(stop, begin)) {
            return false;
        }
        return next == stop.behind()
                ? endsWithoutBlank(stop, word, following)
                : endsBefore(stop, following);
    }

    /// Whether a mark stands there that no sentence begins with; an ellipsis may begin one.
    private boolean goesOn(int at) {
        char mark = text.charAt(at);
        boolean ellipsis = mark == '…' || text.startsWith("..", at);
        return ",;:".indexOf(mark) >= 0 || Stop.isMark(mark) && !ellipsis;
    }

    /// The first letter or digit at or behind `from`; asked for in rising order, so that all
    /// answers together take one pass.
    private int nextWord(int from) {
        if (nextWord < from) {
            int at = from;
            while (at < end && !Letters.isLetterOrDigit(text.codePointAt(at))) {
                at++;
            }
            nextWord = at;
        }
        return nextWord;
    }

    private String wordFrom(int at) {
        int stop = at;
        while (stop < end && stop < at + REACH && Letters.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        return text.substring(at, stop > at ? stop : Math.min(end, at + 2));
    }

    /// The word before the stop with the stops inside it.
    private String wordBefore(int at) {
        int begin = at;
        while (begin > start && begin > at - REACH && !isEdge(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, at);
    }

    private static boolean isEdge(char c) {
        return Blanks.isBlank(c) || Stop.opens(c) && c != '-' || c == '/' || Stop.closes(c);
    }

    /// `iPhone`, `eBay`: names that begin sentences with a small letter.
    private static boolean hasInnerCapital(String word) {
        return word.length() > 2
                && (Character.isUpperCase(word.charAt(1)) || Character.isUpperCase(word.charAt(2)));
    }

    /// Whether the sentence so far is only the number of a list item: `1.`
    private boolean isEnumeration(Stop stop, int begin) {
        int first = Blanks.skip(text, begin, stop.at());
        return stop.isFullStop()
                && first < stop.at()
                && stop.at() - first <= 2
                && text.substring(first, stop.at()).chars().allMatch(Character::isDigit);
    }

    /// `in 2022.Ukrainian Presidency`, `he said.Then`, not `example.Com`, `Node.js`,
    /// `St.Petersburg`.
    private boolean endsWithoutBlank(Stop stop, int word, String following) {
        String preceding = wordBefore(stop.at());
        boolean begins =
                following.length() > 1
                        && Character.isUpperCase(following.charAt(0))
                        && Character.isLowerCase(following.charAt(1));
        boolean plain = !preceding.isEmpty() && isPlain(preceding);
        boolean closed =
                preceding.isEmpty() && stop.at() > start && (stop.isClosed() || word > stop.end());
        return begins && (plain && !rules.isAbbreviation(preceding) || closed);
    }

    /// A word in small letters at its end, or a figure, and no address.
    private static boolean isPlain(String word) {
        char last = word.charAt(word.length() - 1);
        return (Character.isDigit(last) || Character.isLowerCase(last) && word.length() > 1)
                && word.indexOf('.') < 0
                && word.indexOf('@') < 0
                && !word.equals("www");
    }

    private boolean endsBefore(Stop stop, String following) {
        String word = wordBefore(stop.at());
        if (stop.isFullStop()) {
            boolean bracket =
                    stop.isClosed() && text.charAt(stop.end()) == ')' && word.length() < 4;
            int at = stop.at() - word.length();
            String preceding = at > start ? wordBefore(at - 1) : "";
            return stop.isClosed() && !bracket || rules.ends(preceding, word, following);
        }
        boolean spoken = stop.isClosed() && isSpeech();
        if (stop.isEllipsis()) {
            // One that stands free marks a gap inside a sentence.
            boolean free = word.isEmpty() && !stop.isClosed();
            return free ? rules.begins(following) : !spoken;
        }
        return !spoken && !rules.isMarkedName(word, stop.mark());
    }

    /// Whether a name and a verb of speech follow: `“Why?” Zelensky asked`.
    private boolean isSpeech() {
        int at = nextWord;
        for (int words = 0; words < NAME && at < end; words++) {
            String word = wordFrom(at);
            if (words > 0 && rules.isSpeech(word)) {
                return true;
            }
            if (words > 0 && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
            at = Blanks.skip(text, at + word.length(), end);
        }
        return false;
    }
}
