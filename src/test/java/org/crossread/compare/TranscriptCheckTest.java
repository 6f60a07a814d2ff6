package org.crossread.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.ByHand;
import org.crossread.model.Comparison;
import org.crossread.model.HandChange;
import org.crossread.model.Progress;
import org.crossread.model.Proof;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.read.Manner;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class TranscriptCheckTest {

    private static final Path FOLDER = Path.of("src/test/resources/reports/ferry");
    private static final ReportReader READER = new ReportReader();
    private static final Comparer COMPARER = new Comparer();

    private static Comparison found;
    private static TranscriptCheck check;
    private static Comparison checked;

    @BeforeAll
    static void compare() throws Exception {
        found =
                COMPARER.compareLexically(
                        READER.read(FOLDER.resolve("left.txt")),
                        READER.read(FOLDER.resolve("right.txt")),
                        Progress.SILENT);
        check = COMPARER.transcript(READER.read(FOLDER.resolve("transcript.txt")));
        checked = check.checked(found, Progress.SILENT);
    }

    private static Proof proof(Comparison in, Side side, String begins) {
        Quotation one =
                in.quotations(side).stream()
                        .filter(each -> in.report(side).text(each.span()).contains(begins))
                        .findFirst()
                        .orElseThrow();
        return in.transcript().proof(side, one);
    }

    private static String words(Proof proof) {
        return checked.transcript().report().text(proof.place());
    }

    @Test
    void theSameWordsAreFoundInBothReportsWhateverTheMarks() {
        for (Side side : Side.values()) {
            Proof proof = proof(checked, side, "We have looked at every way");
            assertInstanceOf(Proof.Found.class, proof);
            assertTrue(words(proof).startsWith("We have looked"), words(proof));
            assertTrue(words(proof).endsWith("fuel it burns"), words(proof));
            assertEquals(3, checked.transcript().sentence(proof));
        }
    }

    @Test
    void wordsLeftOutWithoutASignAreToldAsAltered() {
        Proof.Altered bus =
                assertInstanceOf(Proof.Altered.class, proof(checked, Side.LEFT, "not a bus"));
        assertTrue(words(bus).contains("as some people in the capital"), words(bus));
        assertTrue(
                bus.changes().stream()
                        .anyMatch(
                                change ->
                                        change.left().isEmpty()
                                                && checked.transcript()
                                                        .report()
                                                        .text(change.right())
                                                        .contains("capital")));
        assertInstanceOf(Proof.Altered.class, proof(checked, Side.RIGHT, "handed a letter"));
    }

    @Test
    void whatNobodySaidThereIsNotFound() {
        assertInstanceOf(Proof.Missing.class, proof(checked, Side.LEFT, "My husband"));
        assertInstanceOf(Proof.Missing.class, proof(checked, Side.LEFT, "If it leaves"));
    }

    @Test
    void reportedSpeechIsFoundByWhatItSays() {
        Proof proof = proof(checked, Side.LEFT, "most of them would be offered");
        assertInstanceOf(Proof.Reported.class, proof);
        assertTrue(words(proof).contains("offered work on the day ferries"), words(proof));
    }

    @Test
    void marksOfOmissionAndWordsInBracketsAreNoAlteration() throws Exception {
        assertInstanceOf(
                Proof.Found.class,
                of(
                        "“A ferry … [is not] a bus that you can park behind the depot … and start"
                                + " again in spring,” Lindgren said."));
        assertInstanceOf(
                Proof.Found.class,
                of("“Good morning to all of you … We were not asked,” he said."));
        assertInstanceOf(
                Proof.Altered.class,
                of("“We have looked at every way to keep that ship at sea,” Falk said."));
    }

    @Test
    void aNegationThatWasLostIsFlagged() throws Exception {
        Proof.Altered proof =
                assertInstanceOf(Proof.Altered.class, of("“We were asked,” Lindgren said there."));
        assertTrue(!proof.flags().isEmpty());
    }

    private static Proof of(String text) throws Exception {
        Report report =
                READER.ofBytes(
                        "one.txt", text.getBytes(StandardCharsets.UTF_8), Side.LEFT, Manner.PLAIN);
        Comparison one = COMPARER.compareLexically(report, found.right(), Progress.SILENT);
        return check.checked(one, Progress.SILENT)
                .transcript()
                .proof(Side.LEFT, one.leftQuotations().getFirst());
    }

    @Test
    void aQuotationAddedByHandIsCheckedToo() {
        int start = found.left().text().indexOf("He said the town had not been asked");
        Span words = new Span(start, start + "He said the town had not been asked".length());
        Comparison now =
                COMPARER.withHand(
                        found,
                        ByHand.NONE.with(
                                new HandChange.Added(Side.LEFT, words, QuotationKind.DIRECT, "")));
        Comparison again = check.checked(now, Progress.SILENT);
        assertInstanceOf(Proof.Missing.class, proof(again, Side.LEFT, "He said the town"));
        assertEquals(
                List.of(checked.transcript().proofs().size() + 1),
                List.of(again.transcript().proofs().size()));
    }
}
