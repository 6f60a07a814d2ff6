package org.crossread.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Recognises what a page says to its reader on its own behalf: “Sign up for our newsletter”,
/// “Contact this reporter”. What stands in quotation marks is somebody's and no such call.
final class Calls {

    /// A paragraph up to this length, in code units, is a call as soon as it holds one.
    private static final int SHORT = 200;

    private static final int LONGEST = 400;

    /// Which part of a longer paragraph stands in sentences that call.
    private static final double SHARE = 0.4;

    /// Shorter than this in code units, marks set off words and not what somebody says.
    private static final Pattern SPEECH = Pattern.compile("[“„«»\"][^“”„«»\"]{12,}[”“»«\"]");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+");

    private static final Pattern TO_THE_READER =
            Pattern.compile(
                    "\\b(?:you|your|yours|we|our|us|Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|[uU]nsere?[rnms]?"
                        + "|[wW]ir|[eE]uch|[vV]ous|[vV]otre|[vV]os|[nN]ous|[nN]otre|[nN]os)\\b"
                        + "|\\b(?:You|Your|We|Our)\\b");

    /// Knows none.
    static final Calls NONE = new Calls(List.of());

    private final Map<Character, List<String>> phrases;

    private Calls(List<String> phrases) {
        this.phrases = phrases.stream().collect(Collectors.groupingBy(call -> call.charAt(0)));
    }

    static Calls read() {
        return new Calls(Words.lines("calls.txt"));
    }

    /// Whether the paragraph is there to call for something.
    boolean isCall(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String plain = SPEECH.matcher(paragraph).replaceAll(" ");
        return paragraph.length() <= SHORT
                ? stands(plain)
                : called(plain) >= paragraph.length() * SHARE;
    }

    /// Whether it speaks to the reader, or of its own paper, outside of what is quoted.
    static boolean addresses(String text) {
        return TO_THE_READER.matcher(SPEECH.matcher(text).replaceAll(" ")).find();
    }

    private int called(String text) {
        int sum = 0;
        for (String sentence : SENTENCE.split(text)) {
            sum += stands(sentence) ? sentence.length() : 0;
        }
        return sum;
    }

    private boolean stands(String text) {
        String low = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
        for (int at = 0; at < low.length(); at++) {
            if (isBound(low, at)) {
                for (String phrase : phrases.getOrDefault(low.charAt(at), List.of())) {
                    if (low.startsWith(phrase, at) && isBound(low, at + phrase.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isBound(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }
}
