package org.crossread.export;

import org.crossread.export.paper.Drawn.Dash;
import org.crossread.export.paper.Element;
import org.crossread.export.paper.Face;
import org.crossread.export.paper.Faces;
import org.crossread.export.paper.Run;
import org.crossread.export.paper.Tint;

import java.util.List;
import java.util.Optional;

/// How things look on paper: each has a shape of its own beside its colour, so that they can be
/// told apart in grey.
final class PaperStyle {

    static final double TEXT = 9.5;
    static final double SMALL = 7.5;

    private final Faces faces;

    PaperStyle(Faces faces) {
        this.faces = faces;
    }

    Faces faces() {
        return faces;
    }

    Run text(String words, Element in) {
        return run(words, faces.text(), TEXT, Tint.TEXT, in);
    }

    Run small(String words, Element in) {
        return run(words, faces.plain(), SMALL, Tint.SOFT, in);
    }

    Run label(String words, Element in) {
        return run(words, faces.label(), SMALL, Tint.TEXT, in);
    }

    Run heading(String words, double size, Element in) {
        return run(words, faces.strong(), size, Tint.TEXT, in);
    }

    private static Run run(String words, Face face, double size, Tint tint, Element in) {
        return new Run(words, face, size, tint, Run.Look.NONE, in, Optional.empty(), List.of());
    }

    /// Words of a report, set off as they are on the screen.
    Run words(String words, Look look, List<Run.Bar> bars, Element in) {
        Face face = look == Look.FLAGGED ? faces.strong() : faces.text();
        return new Run(words, face, TEXT, Tint.TEXT, look(look), in, Optional.empty(), bars);
    }

    static Run.Look look(Look look) {
        return switch (look) {
            case PLAIN -> Run.Look.NONE;
            case SAME -> look(Optional.of(Tint.SHARED), Optional.empty());
            case MEANING -> look(Optional.of(Tint.MEANING), line(Dash.SOLID, Tint.AGREES));
            case VARIANT -> look(Optional.empty(), line(Dash.WAVY, Tint.DIFFERS));
            case CUT -> look(Optional.empty(), line(Dash.DOTTED, Tint.NEUTRAL));
            case ALTERED -> look(Optional.of(Tint.CHANGED), line(Dash.WAVY, Tint.DIFFERS));
            case FLAGGED -> look(Optional.of(Tint.CHANGED), line(Dash.SOLID, Tint.DIFFERS));
        };
    }

    private static Run.Look look(Optional<Tint> fill, Optional<Run.Line> line) {
        return new Run.Look(fill, line);
    }

    private static Optional<Run.Line> line(Dash dash, Tint tint) {
        return Optional.of(new Run.Line(dash, tint));
    }

    /// @param tone as `HtmlMargin.tone` has it
    static Run.Bar bar(String tone) {
        return switch (tone) {
            case "verbatim" -> new Run.Bar(Dash.SOLID, Tint.AGREES, false);
            case "trimmed" -> new Run.Bar(Dash.DASHED, Tint.AGREES, false);
            case "altered" -> new Run.Bar(Dash.SOLID, Tint.DIFFERS, true);
            case Terms.ONLY_HERE -> new Run.Bar(Dash.SOLID, Tint.NEUTRAL, false);
            default -> new Run.Bar(Dash.DOTTED, Tint.AGREES, false);
        };
    }

    /// The number of a quotation: filled where the other report has it in marks too.
    ///
    /// @param anchor its own name; empty where it has none
    /// @param target where it leads to; empty where nowhere
    Run number(int number, String tone, String anchor, String target, String says, Element in) {
        Tint tint = tint(tone);
        boolean isFilled =
                switch (tone) {
                    case "verbatim", "trimmed", "altered" -> true;
                    default -> false;
                };
        var chip = new Run.Chip(isFilled, tint, anchor, target, says);
        return new Run(
                Integer.toString(number),
                faces.label(),
                SMALL,
                isFilled ? Tint.ON_STRONG : tint,
                Run.Look.NONE,
                in,
                Optional.of(chip),
                List.of());
    }

    private static Tint tint(String tone) {
        return switch (tone) {
            case "altered" -> Tint.DIFFERS;
            case Terms.ONLY_HERE -> Tint.NEUTRAL;
            default -> Tint.AGREES;
        };
    }
}
