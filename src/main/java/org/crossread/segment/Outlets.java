package org.crossread.segment;

import org.crossread.model.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who published a report in the lines above it: `Reuters`, `(CNN)`, `dpa/AFP`,
/// `Source: BBC News`, `LONDON (Reuters) -`.
final class Outlets {

    /// In code units.
    private static final int LONGEST = 80;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.-]*+";

    /// `The New York Times`, `bbc.com`.
    private static final Pattern NAME =
            Pattern.compile(
                    WORD
                            + "(?:(?: (?:of|the|and|de|der|die|des|du|la|le))? "
                            + WORD
                            + "){0,5}|(?:[\\p{Ll}\\p{N}-]+\\.)+\\p{Ll}{2,}");

    private final String text;
    private final PagePhrases phrases;
    private final Datelines datelines;

    Outlets(String text, PagePhrases phrases) {
        this.text = text;
        this.phrases = phrases;
        this.datelines = new Datelines(phrases.agencies());
    }

    /// Whether the line names who published the report and no more.
    boolean is(Span line) {
        return line.length() <= LONGEST
                && (isAgencies(line)
                        || labelled(line).isPresent()
                        || datelines.isWhole(text, line));
    }

    /// The name that a line above the report, or before its first sentence, gives.
    Optional<String> name(Span line) {
        return labelled(line)
                .or(() -> datelines.agency(text, line))
                .or(() -> isAgencies(line) ? Optional.of(first(line)) : Optional.empty());
    }

    private Optional<String> labelled(Span line) {
        int behind = phrases.outletLabels().end(text, line.start(), line.end());
        int name = Blanks.skip(text, behind, line.end());
        if (behind == line.start() || name >= line.end()) {
            return Optional.empty();
        }
        Matcher matcher = NAME.matcher(text).region(name, line.end());
        return matcher.matches() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /// Whether nothing but names of agencies stands on the line, with marks around them.
    private boolean isAgencies(Span line) {
        int at = behindMarks(line.start(), line.end());
        int names = 0;
        while (at < line.end()) {
            int behind = phrases.agencies().end(text, at, line.end());
            if (behind == at) {
                return false;
            }
            names++;
            at = behindMarks(behind, line.end());
        }
        return names > 0;
    }

    private String first(Span agencies) {
        int at = behindMarks(agencies.start(), agencies.end());
        return text.substring(at, phrases.agencies().end(text, at, agencies.end()));
    }

    private int behindMarks(int start, int end) {
        int at = start;
        while (at < end && !Letters.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
