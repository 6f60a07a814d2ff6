package org.crossread.segment;

import org.crossread.model.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The place, day and agency that a wire report begins with: `KYIV, March 1 (Reuters) - `,
/// `WASHINGTON (AP) — `, `(CNN) `.
final class Datelines {

    /// In code units.
    private static final int LONGEST = 90;

    private static final String AGENCY = "\\((?<agency>\\p{Lu}[\\p{L}. /]{1,24})\\)";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]++";
    private static final String REST = "(?:, [\\p{L}.,/ 0-9]{2,40}?)??";

    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?:(?:\\p{Lu}[\\p{L}'’.-]++ ?){1,4}"
                            + REST
                            + " ?"
                            + AGENCY
                            + " ?(?:[—–]| --?|:)"
                            + "|"
                            + CAPITALS
                            + "(?: "
                            + CAPITALS
                            + "){0,3}"
                            + REST
                            + " ?(?:[—–]|-{1,2} )|\\((?<bare>\\p{Lu}{2,8})\\) ?(?:[—–-]{1,2}"
                            + " ?)?)\\s*(?=[\\p{Lu}\"“‘„«'])");

    /// Where the paragraph's own words begin; its start if there is no dateline.
    int end(String text, Span paragraph) {
        Matcher found = matcher(text, paragraph.start(), paragraph.end());
        return found.lookingAt() ? found.end() : paragraph.start();
    }

    /// The agency that a dateline names.
    Optional<String> agency(String text, int start, int end) {
        Matcher found = matcher(text, start, end);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        return Optional.ofNullable(found.group("agency"))
                .or(() -> Optional.ofNullable(found.group("bare")));
    }

    private static Matcher matcher(String text, int start, int end) {
        return DATELINE.matcher(text).region(start, Math.min(end, start + LONGEST));
    }
}
