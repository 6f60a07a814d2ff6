package org.crossread.export;

import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.Locale;

/// Writes stretches of one report with its words set off.
final class HtmlWords {

    private final Html html;
    private final Side side;
    private final MarkedText text;

    HtmlWords(Html html, Findings findings, Side side) {
        this.html = html;
        this.side = side;
        this.text = new MarkedText(findings, side);
    }

    void write(Span span) {
        text.pieces(span).forEach(this::write);
    }

    private void write(MarkedText.Piece piece) {
        if (piece.look() == Look.PLAIN) {
            html.text(piece.words());
            return;
        }
        String name = piece.look().name().toLowerCase(Locale.ROOT);
        html.open(element(piece.look()), "class", name).text(piece.words());
        if (!piece.note().isEmpty()) {
            html.element("span", " [" + piece.note() + "] ", "class", "spoken");
        }
        html.close();
    }

    private String element(Look look) {
        return switch (look) {
            case PLAIN -> "span";
            case SAME, MEANING -> "mark";
            case VARIANT, CUT, ALTERED, FLAGGED -> side == Side.LEFT ? "del" : "ins";
        };
    }
}
