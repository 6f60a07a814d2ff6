package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class MarkScannerTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"We won,\" Smith said.|\"We won,\"",
                "\u201cWe won,\u201d Smith said.|\u201cWe won,\u201d",
                "\u2018We won,\u2019 Smith said.|\u2018We won,\u2019",
                "'We won,' Smith said.|'We won,'",
                "\u00abWe won,\u00bb Smith said.|\u00abWe won,\u00bb",
                "\u00bbWe won,\u00ab Smith said.|\u00bbWe won,\u00ab",
                "\u201eWe won,\u201c Smith said.|\u201eWe won,\u201c",
                "\u201eWe won,\u201d Smith said.|\u201eWe won,\u201d",
                "\u201dWe won,\u201d Smith said.|\u201dWe won,\u201d",
                "\u2039We won,\u203a Smith said.|\u2039We won,\u203a",
                "\u300cWe won\u300d Smith said.|\u300cWe won\u300d"
            })
    void everyCountrysMarksAreRead(String text, String marked) {
        assertEquals(List.of(marked), marked(text));
    }

    @Test
    void anApostropheOpensNothing() {
        assertEquals(
                List.of(),
                marked("In the '90s it wasn't the boys' fault, 'cause rock 'n' roll was ours."));
    }

    @Test
    void apostrophesInsideSingleMarksCloseNothing() {
        assertEquals(
                List.of(
                        "\u2018It\u2019s the boys\u2019 house,\u2019",
                        "\u2018Don\u2019t go.\u2019"),
                marked(
                        "\u2018It\u2019s the boys\u2019 house,\u2019 she said. \u2018Don\u2019t"
                                + " go.\u2019"));
    }

    @Test
    void singleMarksInsideDoubleOnesAreNoQuotationsOfTheirOwn() {
        assertEquals(
                List.of("\"He said 'no' twice,\""), marked("\"He said 'no' twice,\" Smith said."));
    }

    @Test
    void doubleMarksInsideSingleOnesAreNoQuotationsOfTheirOwn() {
        assertEquals(
                List.of("\u2018He said \u201cno\u201d twice,\u2019"),
                marked("\u2018He said \u201cno\u201d twice,\u2019 Smith said."));
    }

    @Test
    void inchesOpenNothing() {
        assertEquals(
                List.of("\"Too long,\""),
                marked("A 6\" pipe and a 5'10\" man. \"Too long,\" he said of the 12\" one."));
    }

    @Test
    void anOddMarkEndsWithItsParagraph() {
        assertEquals(
                List.of("\"We won.", "\"Yes,\""),
                marked("\"We won.\n\nNobody left. \"Yes,\" Smith said."));
    }

    @Test
    void aQuotationLeftOpenGoesOnInTheNextParagraph() {
        Report report =
                Quotations.report(
                        "\u201cWe won the first game.\n\n"
                                + "\u201cWe will win the next one,\u201d Ann Smith said.");
        List<Quotation> quotations = Quotations.of(report);
        assertEquals(List.of(0, 0), quotations.stream().map(Quotation::utterance).toList());
        assertEquals(
                List.of("Ann Smith", "Ann Smith"),
                quotations.stream().map(Quotation::person).toList());
    }

    @Test
    void aQuotationItsAttributionInterruptsIsOneUtterance() {
        List<Quotation> quotations =
                Quotations.of("\"We won,\" Ann Smith said, \"and we will win again.\"");
        assertEquals(List.of(0, 0), quotations.stream().map(Quotation::utterance).toList());
    }

    @Test
    void sameMarksInsideEachOtherStayTogether() {
        assertEquals(
                List.of("\u201cHe said \u201cno\u201d twice,\u201d"),
                marked("\u201cHe said \u201cno\u201d twice,\u201d Smith said."));
    }

    @Test
    void turnsOfAnInterviewAreQuotations() {
        assertEquals(
                List.of("How did it start?", "By chance, I think.", "And now?", "Now it grows."),
                marked(
                        "Q: How did it start?\n\n"
                                + "A: By chance, I think.\n\n"
                                + "Q: And now?\n\n"
                                + "A: Now it grows."));
    }

    @Test
    void turnsBehindANameAreThatPersons() {
        assertEquals(
                List.of(
                        "DIRECT How did it start? Ann Lee <- ",
                        "DIRECT By chance, I think. Tom Fox <- ",
                        "DIRECT And now? Ann Lee <- ",
                        "DIRECT Now it grows. Tom Fox <- "),
                Quotations.in(
                        "Ann Lee: How did it start?\n\nTom Fox: By chance, I think.\n\n"
                                + "Ann Lee: And now?\n\nTom Fox: Now it grows."));
    }

    @Test
    void turnsBehindADashAreQuotations() {
        assertEquals(
                List.of("DIRECT Are you going, Lee <- asked", "DIRECT I will stay, Fox <- said"),
                Quotations.in("\u2014 Are you going, asked Lee.\n\n\u2014 I will stay, said Fox."));
    }

    @Test
    void aParagraphThatAColonAnnouncesIsAQuotation() {
        assertEquals(
                List.of("DIRECT We regret the delay and will pay for it. Ann Smith <- said"),
                Quotations.in(
                        "In a letter, Ann Smith said:\n\n"
                                + "We regret the delay and will pay for it."));
    }

    @Test
    void manyMarksThatNeverCloseTakeNoLongerThanTheirText() {
        assertEquals(10_000, marked("\u201cword ".repeat(10_000)).size());
    }

    private static List<String> marked(String text) {
        Report report = Quotations.report(text);
        return Quotations.of(report).stream()
                .filter(each -> each.kind() != QuotationKind.INDIRECT)
                .map(each -> each.span().in(text))
                .toList();
    }
}
