package org.crossread.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Scripts that the program's own faces do not have, and those that go from right to left.
class ScriptsTest {

    private static final double WIDTH = 400;

    private final Faces bare = new Faces(new SystemFaces(List.of()));

    private static List<Line> lines(String words, Faces faces) {
        Run run =
                new Run(
                        words,
                        faces.text(),
                        10,
                        Tint.TEXT,
                        Run.Look.NONE,
                        Element.ARTIFACT,
                        Optional.empty(),
                        List.of());
        return Lines.of(List.of(run), WIDTH, faces);
    }

    private static String drawn(Line line) {
        return line.pieces().stream().map(Line.Placed::words).collect(Collectors.joining());
    }

    private static String meant(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.pieces().stream())
                .map(Line.Placed::meant)
                .collect(Collectors.joining());
    }

    @Test
    void arabicLettersJoinTheirNeighbours() {
        assertEquals("\ufeb3\ufefc\ufee1", new ArabicForms().shaped("\u0633\ufefb\u0645"));
        assertEquals("\ufe91\ufef4\ufe96", new ArabicForms().shaped("\u0628\u064a\u062a"));
        assertEquals("\ufe8d\ufedf\ufed0\ufe8e\ufea9", new ArabicForms().shaped("الغاد"));
    }

    @Test
    void marksAboveALetterDoNotPartIt() {
        String shaped = new ArabicForms().shaped("\u0628\u064e\u062a");
        assertEquals("\ufe91\u064e\ufe96", shaped);
    }

    @Test
    void lamAndAlefAreOneSign() {
        assertEquals(0xfefb, new ArabicForms().ligature(0x644, 0x627));
        assertEquals(0, new ArabicForms().ligature(0x628, 0x627));
    }

    @Test
    void wordsFromTheRightAreTurnedWithTheirBracketsAndMarks() {
        assertEquals("(ב\u05bcא)", VisualOrder.turned("(אב\u05bc)"));
    }

    @Test
    void cyrillicAndGreekNeedNoOtherFace() {
        List<Line> lines = lines("Мост закрыт, γέφυρα κλειστή, «Żółć»", bare);
        assertEquals("Мост закрыт, γέφυρα κλειστή, «Żółć»", drawn(lines.getFirst()));
        assertEquals(Set.of(), bare.missing());
    }

    @Test
    void whatNoFaceHasIsABoxThatIsCountedAndMeansItself() {
        List<Line> lines = lines("Say שלום now", bare);
        assertEquals("Say ■■■■ now", drawn(lines.getFirst()));
        assertEquals("Say שלום now", meant(lines));
        assertEquals(4, bare.missing().size());
    }

    @Test
    void aHebrewParagraphStandsOnTheRightWithItsNumberInPlace() {
        Faces faces = new Faces();
        assumeTrue(faces.with('ש', faces.text()).has('ש'), "no face with Hebrew is installed");
        Line line = lines("הגשר סגור עד 15 במרץ", faces).getFirst();
        assertEquals("ץרמב 15 דע רוגס רשגה", drawn(line));
        assertEquals(WIDTH, line.pieces().getLast().end(), 0.01);
        assertTrue(line.pieces().getFirst().x() > 0);
        assertEquals(Set.of(), faces.missing());
    }
}
