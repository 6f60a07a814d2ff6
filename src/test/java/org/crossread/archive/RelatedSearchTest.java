package org.crossread.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RelatedSearchTest {

    private static final String QUOTATION =
            "“We will rebuild every house on this shore before the winter storms return,”";

    private static final String VILLAGE =
            """
            Village clears the mud

            Volunteers from four parishes shovelled mud out of cellars on Thursday. %s Mayor Ann Holt \
            told the council. Pumps ran through the night and the school stayed shut.
            """;

    private static final String INSURERS =
            """
            Insurers count the cost

            Claims have passed forty million, the association of insurers estimates. It quotes the \
            mayor: %s. Premiums are expected to climb next year.
            """;

    @TempDir Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theTwoReportsOfEveryEventComeBeforeAllOthers() throws IOException {
        List<RelatedPair> pairs = Folders.pairs(Folders.events(folder));
        assertEquals(
                Folders.REPORTS / 2,
                pairs.stream().limit(Folders.REPORTS / 2).filter(pair -> isOneEvent(pair)).count(),
                pairs.toString());
    }

    private static boolean isOneEvent(RelatedPair pair) {
        return Folders.event(pair.left().path()).equals(Folders.event(pair.right().path()));
    }

    @Test
    void aCopyWithAnotherBeginningHasTheSameWording() throws IOException {
        write("a.txt", VILLAGE.formatted(QUOTATION));
        write("b.txt", "From our own wire.\n\n" + VILLAGE.formatted(QUOTATION));
        write("c.txt", INSURERS.formatted("nothing"));
        RelatedPair pair = Folders.pairs(folder).getFirst();
        assertEquals(Strength.SAME_WORDING, pair.strength());
        assertEquals("a.txt", pair.left().path());
        assertEquals("Village clears the mud", pair.left().origin().title());
        assertEquals(List.of(44), pair.passages().stream().map(SharedPassage::words).toList());
    }

    @Test
    void aQuotationThatAnotherReportTrimsMakesThePair() throws IOException {
        write("a.txt", VILLAGE.formatted(QUOTATION));
        write("b.txt", INSURERS.formatted("“rebuild every house on this shore”"));
        RelatedPair pair = Folders.pairs(folder).getFirst();
        assertEquals(Strength.SAME_QUOTATIONS, pair.strength());
        SharedQuotation quotation = pair.quotations().getFirst();
        assertEquals(SharedQuotation.Kind.SHORTENED, quotation.kind());
        assertEquals(QUOTATION, quotation.leftText());
        assertEquals("“rebuild every house on this shore”", quotation.rightText());
    }

    @Test
    void aQuotationWithAnotherWordInsideIsFoundAsChanged() throws IOException {
        write("a.txt", VILLAGE.formatted(QUOTATION));
        write("b.txt", INSURERS.formatted(QUOTATION.replace("every house", "every home")));
        assertEquals(
                List.of(SharedQuotation.Kind.CHANGED),
                Folders.pairs(folder).getFirst().quotations().stream()
                        .map(SharedQuotation::kind)
                        .toList());
    }

    @Test
    void reportsThatShareNoPassageArePairedByTheirRareNames() throws IOException {
        write(
                "a.txt",
                "The Halcyon sank off Cape Morris on 14 March with 31 sailors aboard. Captain Bela"
                        + " Orsini radioed for help.");
        write(
                "b.txt",
                "Rescuers found 31 sailors in rafts near Cape Morris after Orsini, captain of the"
                        + " Halcyon, called them on 14 March.");
        write("c.txt", INSURERS.formatted("nothing"));
        List<RelatedPair> pairs = Folders.pairs(folder);
        assertEquals(1, pairs.size(), pairs.toString());
        assertEquals(Strength.SAME_EVENT, pairs.getFirst().strength());
        assertTrue(pairs.getFirst().names().contains("Halcyon"), pairs.toString());
        assertEquals(0, pairs.getFirst().commonWords());
    }

    @Test
    void aReportIsNoAnswerToItself() throws Exception {
        Folders.events(folder);
        Archive archive = Folders.read(folder, new Archive(), 1).archive();
        var answers = new RelatedSearch(folder, archive).answers();
        for (int report = 0; report < archive.size(); report++) {
            String name = archive.name(report);
            Path file = folder.resolve(name);
            Report question = new ReportReader().read(file);
            List<RelatedPair> found = answers.to(file.toString(), question, 5, Progress.SILENT);
            String answer = found.getFirst().right().path();
            assertTrue(!answer.equals(name), name);
            assertEquals(Folders.event(name), Folders.event(answer), name);
        }
    }

    @Test
    void whatIsNoPartOfAReportIsNoSharedWording() throws IOException {
        String furniture =
                "\n\nRead the original article on our partner site\n\nShare this article\n";
        write("a.txt", VILLAGE.formatted("") + furniture);
        write("b.txt", INSURERS.formatted("nothing") + furniture);
        assertEquals(List.of(), Folders.pairs(folder));
    }
}
