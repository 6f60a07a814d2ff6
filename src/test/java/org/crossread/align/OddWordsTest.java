package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.encode.BundledEncoder;
import org.crossread.model.Alignment;
import org.crossread.model.OddWording;
import org.crossread.model.OddWordings;
import org.crossread.model.OddWordings.Strength;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class OddWordsTest {

    private static final Path SAMPLES = Path.of("assets", "samples");
    private static final PassageAligner ALIGNER = new PassageAligner();

    @Test
    void aReportThatAProgramRewroteShowsManySigns() throws IOException {
        Report left = sample("zelensky-interview/000_571f8d5c2f6ff35a.txt");
        Report right = sample("zelensky-interview/003_e84095f642480e00.txt");
        OddWordings odd = odd(left, right);
        assertEquals(Strength.MANY, odd.strength(Side.LEFT));
        assertEquals(Strength.NONE, odd.strength(Side.RIGHT));
        List<String> words = words(odd, left, right);
        assertTrue(words.contains("BROKEN_PHRASE drive = force"), words::toString);
        assertTrue(words.contains("RARE_SYNONYM struggle = war"), words::toString);
        assertTrue(words.contains("RARE_SYNONYM mentioned = told"), words::toString);
        assertTrue(words.contains("DEBRIS {that a} = "), words::toString);
    }

    @Test
    void inAReportThatAProgramRewroteAWordOfAnotherSenseIsOdd() throws IOException {
        Report left = sample("zelensky-interview/000_571f8d5c2f6ff35a.txt");
        Report right = sample("zelensky-interview/003_e84095f642480e00.txt");
        Alignment alignment =
                new PassageAligner(BundledEncoder::get).align(left, right, Progress.SILENT);
        OddWordings odd =
                new OddWords(BundledEncoder::get).of(left, right, alignment, Progress.SILENT);
        List<String> words = words(odd, left, right);
        assertTrue(words.contains("RARE_SYNONYM swinging = hard-hitting"), words::toString);
    }

    @Test
    void inAnHonestReportAWordOfAnotherSenseIsNotOdd() {
        Report left = report("On Monday the council of the city imposed swinging sanctions.");
        Report right = report("On Monday the council of the city imposed hard-hitting sanctions.");
        Alignment alignment = ALIGNER.align(left, right, Progress.SILENT);
        OddWordings odd =
                new OddWords(BundledEncoder::get).of(left, right, alignment, Progress.SILENT);
        assertEquals(List.of(), odd.places());
    }

    @Test
    void twoHonestReportsShowNone() throws IOException {
        OddWordings odd =
                odd(
                        sample("prorogation-ruling/scottish-court.txt"),
                        sample("prorogation-ruling/supreme-court.txt"));
        assertEquals(Strength.NONE, odd.strength(Side.LEFT));
        assertEquals(Strength.NONE, odd.strength(Side.RIGHT));
    }

    @Test
    void aReportAgainstItselfHasNoOddWord() throws IOException {
        Report report = sample("prorogation-ruling/supreme-court.txt");
        assertEquals(List.of(), odd(report, report).places());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aMachinesCopyShowsManySignsAndItsOriginalNone(long seed) throws IOException {
        Report plain = sample("prorogation-ruling/supreme-court.txt");
        Report spun = report(new Spinner().spun(plain, 3, new Random(seed)));
        OddWordings odd = odd(plain, spun);
        assertEquals(Strength.NONE, odd.strength(Side.LEFT));
        assertEquals(Strength.MANY, odd.strength(Side.RIGHT), () -> spun.text());
        assertEquals(odd.swapped(), odd(spun, plain));
    }

    @Test
    void anotherSpellingIsNotOdd() {
        Report left = report("The colour of the theatre in the city centre was grey on Monday.");
        Report right = report("The color of the theater in the city center was gray on Monday.");
        assertEquals(List.of(), odd(left, right).places());
    }

    @Test
    void theRareWordIsTheOddOne() {
        Report left = report("On Monday three men were hurt when the roof of the hall fell.");
        Report right = report("On Monday triad men were hurt when the roof of the hall fell.");
        assertEquals(List.of("RARE_SYNONYM triad = three"), words(odd(left, right), left, right));
    }

    private static OddWordings odd(Report left, Report right) {
        Alignment alignment = ALIGNER.align(left, right, Progress.SILENT);
        return new OddWords(Optional::empty).of(left, right, alignment, Progress.SILENT);
    }

    private static List<String> words(OddWordings odd, Report left, Report right) {
        return odd.places().stream().map(place -> words(place, left, right)).toList();
    }

    private static String words(OddWording place, Report left, Report right) {
        Report own = place.side().of(left, right);
        Report other = place.side().of(right, left);
        return place.kind() + " " + own.text(place.words()) + " = " + other.text(place.plain());
    }

    private static Report sample(String name) throws IOException {
        return report(Files.readString(SAMPLES.resolve(name)));
    }

    private static Report report(String text) {
        return new Segmenter().segment(Origin.UNKNOWN, text);
    }
}
