package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CancellationException;

class QuotationFinderTest {

    @Test
    void aCueAndItsSubjectNameTheSpeaker() {
        assertEquals(
                List.of("DIRECT \"We will win,\" Smith <- said"),
                Quotations.in("\"We will win,\" Smith said."));
    }

    @Test
    void titleAndAppositionAreNoPartOfTheSpeaker() {
        assertEquals(
                List.of("DIRECT \"We cannot say more,\" Mary Jones <- told"),
                Quotations.in(
                        "\"We cannot say more,\" police spokeswoman Mary Jones, who leads the"
                                + " inquiry, told reporters."));
    }

    @Test
    void theSpeakerMayFollowTheVerb() {
        assertEquals(
                List.of("DIRECT \"It was loud,\" Sadiq Khan <- tweeted"),
                Quotations.in("\"It was loud,\" tweeted Mayor of London Sadiq Khan."));
    }

    @Test
    void aVerbOfNoListReportsSpeechWhereSomebodyIsItsSubject() {
        assertEquals(
                List.of("INDIRECT it was unfair Jones <- grumbled"),
                Quotations.in("Jones grumbled that it was unfair."));
        assertEquals(
                List.of("INDIRECT he would resign minister <- grumbled"),
                Quotations.in("The minister grumbled to reporters that he would resign."));
        assertEquals(List.of(), Quotations.in("The storm ensured that the road was closed."));
        assertEquals(List.of(), Quotations.in("Jones believed that it was unfair."));
    }

    @Test
    void speechInsideSpeechHasItsOwnSpeaker() {
        assertEquals(
                List.of(
                        "INDIRECT Joe Biden had personally conveyed to him that now was not the"
                                + " time Tom Brown <- said",
                        "INDIRECT now was not the time Joe Biden <- conveyed"),
                Quotations.in(
                        "Tom Brown said that Joe Biden had personally conveyed to him that now was"
                                + " not the time."));
    }

    @Test
    void wordsCutOffInTheMiddleOfAPhraseAreNoTerm() {
        assertEquals(
                QuotationKind.MIXED,
                Quotations.of("They were \"all over us in\" from the start.").getFirst().kind());
    }

    @Test
    void aTermSetInMarksAgainAndAgainIsNoSpeech() {
        assertEquals(
                List.of(QuotationKind.SCARE, QuotationKind.SCARE),
                Quotations.of(
                                "Ministers discussed a \"no-fly zone\" on Monday.\n\nImposing the"
                                        + " \"no-fly zone\" would take weeks.")
                        .stream()
                        .map(Quotation::kind)
                        .toList());
    }

    @Test
    void aPronounStandsForTheLastSpeakerWhomItFits() {
        assertEquals(
                List.of(
                        "DIRECT \"I saw it,\" Anna Miller <- said",
                        "DIRECT \"It was dark,\" Anna Miller <- added"),
                Quotations.in(
                        "\"I saw it,\" said Anna Miller, a teacher who met Tom Brown.\n\n"
                                + "\"It was dark,\" she added."));
    }

    @Test
    void reportedSpeechEndsWhereTheReporterGoesOn() {
        assertEquals(
                List.of("INDIRECT the road was closed Police <- said"),
                Quotations.in("Police said that the road was closed, but cars still used it."));
    }

    @Test
    void aRequestBeginsAtItsInfinitive() {
        assertEquals(
                List.of("INDIRECT to leave the city Lee <- urged"),
                Quotations.in("Lee urged residents to leave the city."));
    }

    @Test
    void whoAsksToStopIsHeard() {
        Report report = Quotations.report("\"Yes,\" Smith said.");
        Progress stop =
                (_, _, _) -> {
                    throw new CancellationException();
                };
        assertThrows(
                CancellationException.class, () -> new QuotationFinder().quotations(report, stop));
    }

    @Test
    void anEmptyReportHasNone() {
        assertEquals(List.of(), Quotations.in(""));
    }

    @Test
    void inALanguageThatIsNotKnownOnlyMarksAreToldAndNobodyIsNamed() {
        Report report =
                new Segmenter()
                        .segment(
                                new Origin("", "", "", "", "", "", ""),
                                "La maire assure que le pont est une «honte» pour la ville. «Nous"
                                    + " allons fermer le pont avant la fin du mois», a dit Paule"
                                    + " Hubert dans un entretien. Pour elle, il est «au bout de ses"
                                    + " forces et de ses pierres».");
        assertEquals("fr", report.origin().language());
        List<Quotation> quotations = new QuotationFinder().quotations(report, Progress.SILENT);
        assertEquals(
                List.of(QuotationKind.SCARE, QuotationKind.DIRECT, QuotationKind.MIXED),
                quotations.stream().map(Quotation::kind).toList());
        assertEquals(List.of("", "", ""), quotations.stream().map(Quotation::person).toList());
    }
}
