package org.crossread.segment;

import org.crossread.model.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The place, day and agency that a wire report begins with: `KYIV, March 1 (Reuters) - `,
/// `WASHINGTON (AP) — `, `Berlin (dpa) - `, `MOSCOW, March 4. /TASS/. `, `(CNN) `, also
/// `Berlin (epd). ` and `Köln/Bonn – `.
final class Datelines {

    /// In code units.
    private static final int LONGEST = 90;

    /// German agencies write themselves small: `dpa`, `dpa/lby`.
    private static final String AGENCY =
            "\\((?<agency>\\p{Lu}[\\p{L}., /-]{1,24}|\\p{Ll}{3}(?:/\\p{L}{2,4}){0,2})\\)";

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]++";
    private static final String REST = "(?:, [\\p{L}.,/ 0-9]{2,40}?)??";

    private static final String SIGNED =
            "(?:\\p{Lu}[\\p{L}'’.-]++ ?){1,4}(?:\\d{1,2} ?)?" + REST + " ?" + AGENCY;

    private static final String PLACE = CAPITALS + "(?: " + CAPITALS + "){0,3}" + REST;
    private static final String SLASHED = "\\. /(?<slashed>\\p{Lu}[\\p{L} -]{1,24})/\\.";
    private static final String BARE = "\\((?<bare>\\p{Lu}{2,8})\\) ?(?:[—–-]{1,2} ?)?";

    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?:"
                            + SIGNED
                            + " ?(?:[—–]| --?|[:.])|"
                            + PLACE
                            + "(?:"
                            + SLASHED
                            + "| ?(?:[—–]|-{1,2} |// ))|"
                            + BARE
                            + ")\\s*(?=[\\p{Lu}\"“‘„«'])");

    /// With nothing behind it on its line.
    private static final Pattern ALONE =
            Pattern.compile(
                    SIGNED
                            + " ?(?:[—–:.]|--?)|"
                            + PLACE
                            + "(?:"
                            + SLASHED
                            + "| ?(?:[—–]|--?))|"
                            + BARE);

    /// A place alone, and a dash.
    private static final Pattern PLACED =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.]+(?:[ /]\\p{Lu}[\\p{L}.]+){0,2}(?<dash> [–-] )(?=\\p{Lu})");

    /// So long is what may follow it, in code units: a headline is shorter.
    private static final int SHORTEST_TOLD = 80;

    private final Phrases agencies;

    /// @param agencies the names that need no place before them
    Datelines(Phrases agencies) {
        this.agencies = agencies;
    }

    /// Where the paragraph's own words begin; its start if there is no dateline.
    int end(String text, Span paragraph) {
        Matcher found = matcher(text, paragraph.start(), paragraph.end());
        return found.lookingAt() && isTold(found) ? found.end() : behindPlace(text, paragraph);
    }

    /// A second dash would make the first one of an aside: `Olaf Scholz – Kanzler seit 2021 –
    /// sagte`.
    private static int behindPlace(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        Matcher placed = PLACED.matcher(text).region(paragraph.start(), end);
        boolean isDateline =
                placed.lookingAt()
                        && paragraph.end() - placed.end() >= SHORTEST_TOLD
                        && !text.substring(placed.end(), paragraph.end())
                                .contains(placed.group("dash"));
        return isDateline ? placed.end() : paragraph.start();
    }

    /// Whether the line is a dateline and no more.
    boolean isWhole(String text, Span line) {
        Matcher alone = alone(text, line);
        return alone.matches() && isTold(alone);
    }

    /// The agency that a dateline names.
    ///
    /// @param dateline with or without what follows on its line
    Optional<String> agency(String text, Span dateline) {
        Matcher before = matcher(text, dateline.start(), text.length());
        if (before.lookingAt()) {
            return isTold(before) ? agency(before) : Optional.empty();
        }
        Matcher alone = alone(text, dateline);
        return alone.matches() && isTold(alone) ? agency(alone) : Optional.empty();
    }

    private static Optional<String> agency(Matcher found) {
        return Stream.of("agency", "slashed", "bare")
                .flatMap(group -> Optional.ofNullable(found.group(group)).stream())
                .findFirst();
    }

    /// `(NATO) Members`, `Olaf Scholz (SPD): “We` and `Olaf Scholz (SPD). “We` only look like
    /// datelines: without a place, or before a colon or a stop, the name must be an agency's.
    private boolean isTold(Matcher found) {
        String dateline = found.group().stripTrailing();
        boolean isSentence = found.group("agency") != null && dateline.endsWith(".");
        boolean isSure = found.group("bare") == null && !dateline.endsWith(":") && !isSentence;
        return isSure || agency(found).stream().anyMatch(this::isAgency);
    }

    private boolean isAgency(String name) {
        int slash = name.indexOf('/');
        String first = slash > 0 ? name.substring(0, slash) : name;
        return agencies.end(first, 0, first.length()) == first.length();
    }

    private static Matcher alone(String text, Span line) {
        return ALONE.matcher(text).region(line.start(), line.end());
    }

    private static Matcher matcher(String text, int start, int end) {
        return DATELINE.matcher(text).region(start, Math.min(end, start + LONGEST));
    }
}
