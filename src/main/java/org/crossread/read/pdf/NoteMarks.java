package org.crossread.read.pdf;

import java.util.Set;
import java.util.regex.Pattern;

/// Raised figures, which may lead to a footnote. Until that is known they stand between two
/// characters that no text has.
final class NoteMarks {

    static final char START = '\ue000';
    static final char END = '\ue001';

    private static final Pattern MARK = Pattern.compile(START + "([^" + END + "]*)" + END);

    private static final Pattern LEADING =
            Pattern.compile("^" + START + "?([\\d*†‡]{1,3})" + END + "?[.)]?\\s*(?=\\S)");

    private NoteMarks() {}

    /// The text without the marks that lead to `notes`; other raised figures stay as they are.
    static String resolve(String text, Set<String> notes) {
        return text.indexOf(START) < 0
                ? text
                : MARK.matcher(text)
                        .replaceAll(found -> notes.contains(found.group(1)) ? "" : found.group(1));
    }

    /// The mark that a footnote begins with; empty where it begins with none.
    static String leading(String text) {
        var found = LEADING.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
