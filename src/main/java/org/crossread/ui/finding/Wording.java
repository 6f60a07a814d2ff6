package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Attribution;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.ReadingDirection;

/// What lists and screen readers say of quotations and passages.
public final class Wording {

    /// Between two ways to say it, with narrow signs the interface face has.
    static final String VERSUS = " \u2194 ";

    /// No wording that anybody would read or hear on one line has more characters; what shows it
    /// cuts it to the room that it has.
    static final int WHOLE = 2_000;

    /// How many characters of each of two wordings on one line.
    private static final int HALF = 72;

    /// How many where several stand in one line.
    static final int BRIEF = 28;

    private Wording() {}

    public static String side(Side side) {
        return Messages.text(side == Side.LEFT ? "reader.side.left" : "reader.side.right");
    }

    /// How a report gives somebody's words.
    public static String kind(QuotationKind kind) {
        return Messages.text(
                switch (kind) {
                    case DIRECT -> "reader.speech.direct";
                    case MIXED -> "reader.speech.mixed";
                    case INDIRECT -> "reader.speech.indirect";
                    case SCARE -> "reader.speech.nobody";
                });
    }

    /// The key of a relation's words.
    public static String key(Relation relation) {
        return switch (relation) {
            case SAME -> "reader.passage.same";
            case REWORDED -> "reader.passage.reworded";
            case PARTLY -> "reader.passage.partly";
        };
    }

    /// The words of a span on half a line.
    static String half(Report report, Span span) {
        return line(report, span, HALF);
    }

    /// The words of a span on one line.
    static String whole(Report report, Span span) {
        return line(report, span, WHOLE);
    }

    /// The words of a span on one line, cut at a word's end when they are many.
    ///
    /// @param longest length in characters
    static String line(Report report, Span span, int longest) {
        String text = report.text(span).strip().replaceAll("\\s+", " ");
        if (text.length() <= longest) {
            return text;
        }
        int cut = text.lastIndexOf(' ', longest);
        return text.substring(0, cut < longest / 2 ? longest : cut) + "\u2026";
    }

    /// Words of a report within other words: where it is read from the right, so are the signs at
    /// its ends.
    public static String cited(String words) {
        return ReadingDirection.isFromRight(words) ? "\u200f" + words + "\u200f" : words;
    }

    /// A word as it is named by itself: “Kyiv” for “Kyiv’s”.
    static String withoutPossessive(String word) {
        return word.matches(".{2,}['\u2019]s") ? word.substring(0, word.length() - 2) : word;
    }

    static String speaker(Quotation quotation) {
        return quotation.person().isEmpty()
                ? Messages.text("reader.speaker.unknown")
                : quotation.person();
    }

    private static String cue(Quotation quotation, Report report) {
        return switch (quotation.attribution()) {
            case Attribution.Attributed(_, _, Span cue) -> report.text(cue).strip();
            case Attribution.Unattributed _ -> "";
        };
    }

    /// The two cues of a link where they differ; empty where they don't.
    static String cues(Link.Linked link, Report left, Report right) {
        String one = cue(link.left(), left);
        String other = cue(link.right(), right);
        boolean differ = !one.isEmpty() && !other.isEmpty() && !one.equalsIgnoreCase(other);
        // The arrow begins no line.
        return differ ? one + VERSUS.replace(' ', '\u00a0') + other : "";
    }

    /// “Quotation 3 by Zelensky, same words in the right report”.
    static String spoken(QuoteEntry entry, Quotation quotation, Side side) {
        return Messages.text(
                "reader.spoken.quotation",
                entry.number(),
                speaker(quotation),
                entry.relation(),
                side(side.other()));
    }
}
