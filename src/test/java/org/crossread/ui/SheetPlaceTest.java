package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetPlaceTest {

    private static final Dimension2D A4 = new Dimension2D(595, 842);

    @Test
    void aSheetFillsItsPaperWhereThePrinterCutsNothingOff() {
        var printable = new Rectangle2D(12, 18, 595 - 24, 842 - 36);
        assertEquals(new SheetPlace(1, -12, -18), SheetPlace.of(A4, A4, printable));
    }

    /// Printers that cannot reach one edge, paper of another size, and paper that lies across.
    @ParameterizedTest
    @CsvSource({
        "595, 842, 54, 54, 487, 734",
        "595, 842, 0, 0, 595, 790",
        "595, 842, 40, 10, 550, 830",
        "612, 792, 18, 18, 576, 756",
        "842, 595, 18, 18, 806, 559",
    })
    void whatIsDrawnLiesWhereThePrinterCanPrint(
            double wide, double high, double left, double top, double width, double height) {
        var place =
                SheetPlace.of(
                        A4, new Dimension2D(wide, high), new Rectangle2D(left, top, width, height));
        assertTrue(place.scale() > 0.6 && place.scale() < 1.03, place::toString);
        assertTrue(place.x() + 24 * place.scale() >= -0.01, place::toString);
        assertTrue(place.y() + 24 * place.scale() >= -0.01, place::toString);
        assertTrue(place.x() + (595 - 24) * place.scale() <= width + 0.01, place::toString);
        assertTrue(place.y() + (842 - 24) * place.scale() <= height + 0.01, place::toString);
    }
}
