package org.crossread.ui.page;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The type a page is set in.
///
/// @param pitch from line to line, in whole pixels, so that lines of both pages can share a row
/// @param gap behind a paragraph, in whole pixels
/// @param natural height of one line by itself, in pixels
/// @param character mean width of a character of running text, in pixels
public record PageType(
        Font body, Font strong, double pitch, double gap, double natural, double character) {

    /// The size of the text as designed, in pixels.
    public static final double SIZE = 17;

    private static final double MARGIN = 44;

    private static final String SAMPLE =
            "The minister said on Tuesday that the talks would go on until both sides agree.";

    /// @param size in pixels
    /// @param lineHeight from line to line, in times the size
    public static PageType of(String family, double size, double lineHeight) {
        Font body = Font.font(family, size);
        Text sample = new Text(SAMPLE);
        sample.setFont(body);
        double pitch = Math.round(size * lineHeight);
        return new PageType(
                body,
                Font.font(family + " SemiBold", size),
                pitch,
                Math.round(pitch / 2),
                sample.getLayoutBounds().getHeight(),
                sample.getLayoutBounds().getWidth() / SAMPLE.length());
    }

    /// Written out, for what Java makes of a record's parts when first asked costs every start.
    @Override
    public boolean equals(Object other) {
        return other instanceof PageType type
                && body.equals(type.body)
                && strong.equals(type.strong)
                && pitch == type.pitch;
    }

    @Override
    public int hashCode() {
        return body.hashCode() * 31 + Double.hashCode(pitch);
    }

    /// The body, slanted.
    Font italic() {
        return Slanted.of(body);
    }

    /// How large what stands beside the text is set, 1 as designed.
    double beside() {
        return Beside.factor(body.getSize() / SIZE);
    }

    /// Room for the bars and badges left of the text, in whole pixels.
    double margin() {
        return Math.round(MARGIN * beside());
    }

    /// The width of a column of so many characters, in whole pixels.
    double column(int characters) {
        return Math.round(characters * character);
    }

    /// The least and the greatest width of a column with its margin, in whole pixels: between them
    /// its lines hold as many characters as are read well.
    public double leastWidth() {
        return margin() + column(Facing.LEAST_CHARACTERS);
    }

    public double mostWidth() {
        return margin() + column(Facing.CHARACTERS);
    }

    double spacing() {
        return pitch - natural;
    }
}
