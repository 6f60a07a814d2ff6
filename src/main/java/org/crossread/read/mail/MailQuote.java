package org.crossread.read.mail;

import org.crossread.model.SentenceKind;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises what stands below a mail in plain text: its signature, and the mail that it answers.
final class MailQuote {

    /// Two dashes and a blank alone on a line begin a signature (RFC 3676, section 4.3).
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?\\r?$");

    /// Lines of an older mail, and the one above them that says whose they are.
    private static final Pattern ANSWERED =
            Pattern.compile("(?m)^(?:[^>\\s][^\\n]{0,200}:[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)?)?>");

    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*+\\S");

    private MailQuote() {}

    /// What the lines below the mail's own words are, by where they start. Where a mail holds more
    /// of another than of its own, the other is what is passed on.
    static Map<Integer, SentenceKind> kinds(String text) {
        int end = end(text);
        Map<Integer, SentenceKind> kinds = new HashMap<>();
        Matcher line = LINE.matcher(text).region(end, text.length());
        while (line.find()) {
            kinds.put(line.end() - 1, SentenceKind.FURNITURE);
        }
        return kinds;
    }

    /// Where the mail's own words end.
    private static int end(String text) {
        Matcher signature = SIGNATURE.matcher(text);
        int end = signature.find() ? signature.start() : text.length();
        Matcher answered = ANSWERED.matcher(text);
        if (answered.find()) {
            int own = Math.min(end, answered.start());
            int other = text.length() - answered.start();
            end = own >= other ? own : text.length();
        }
        return text.substring(0, end).isBlank() ? text.length() : end;
    }
}
