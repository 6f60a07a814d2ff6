package org.crossread.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins words that a line end has cut in two. The words of the whole file tell whether the hyphen
/// belongs to the word.
final class Hyphens {

    private static final String HYPHENS = "-\u2010\u00ad";

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private static final Pattern CUT = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)[-\\u2010\\u00ad]$");

    private static final Pattern REST = Pattern.compile("^\\p{L}+");

    private final Set<String> words = new HashSet<>();

    Hyphens(List<Page> pages) {
        for (Page page : pages) {
            for (Line line : page.lines()) {
                Matcher word = WORD.matcher(line.text());
                while (word.find()) {
                    if (word.end() < line.text().length() - 1) {
                        words.add(word.group().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    /// Puts the next line behind a text.
    void join(StringBuilder text, String next) {
        if (text.isEmpty() || HYPHENS.indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(text.isEmpty() ? "" : " ").append(next);
            return;
        }
        Matcher cut = CUT.matcher(text.substring(Math.max(0, text.length() - 60)));
        Matcher rest = REST.matcher(next);
        if (!cut.find() || !rest.find()) {
            text.append(' ').append(next);
            return;
        }
        if (!keepsHyphen(cut.group(1), rest.group(), text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        text.append(next);
    }

    private boolean keepsHyphen(String first, String second, char hyphen) {
        if (hyphen == '\u00ad') {
            return false;
        }
        if (!Character.isLowerCase(second.codePointAt(0))) {
            return true;
        }
        String small = first.toLowerCase(Locale.ROOT);
        return !words.contains(small + second) && words.contains(small + "-" + second);
    }
}
