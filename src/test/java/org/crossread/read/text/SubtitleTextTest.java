package org.crossread.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.ReadException;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class SubtitleTextTest {

    private static final String SRT =
            """
            1
            00:00:01,000 --> 00:00:04,200
            We will open it again in May,

            2
            00:00:04,300 --> 00:00:07,000 X1:100 X2:200 Y1:1 Y2:2
            {\\an8}<i>not a day earlier.</i>

            3
            00:00:07,200 --> 00:00:09,000
            MAYOR HOLT: The repairs cost 40 million euros
            &amp; nobody knows who will pay.

            4
            00:00:30,000 --> 00:00:31,000
            2022

            5
            00:00:31,500 --> 00:00:32,000
            - Is that all?
            - It is.
            """;

    private static String text(String subtitles) throws ReadException {
        byte[] bytes = subtitles.getBytes(StandardCharsets.UTF_8);
        return new ReportReader().ofBytes("talk", bytes, Side.LEFT).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void whatWasSpokenIsReadAsRunningText(String lineEnd) throws ReadException {
        assertEquals(
                """
                We will open it again in May, not a day earlier.

                MAYOR HOLT: The repairs cost 40 million euros & nobody knows who will pay.

                2022

                Is that all?

                It is.\
                """,
                text(SRT.replace("\n", lineEnd)));
    }

    @Test
    void aSentenceThatRunsOverSeveralIsOne() throws ReadException {
        Report report =
                new ReportReader().ofBytes("talk", SRT.getBytes(StandardCharsets.UTF_8), Side.LEFT);
        assertEquals(
                "We will open it again in May, not a day earlier.",
                report.text(report.sentences().getFirst()));
    }

    @Test
    void voicesOfWebVttAreNamedAndNotesAreNotRead() throws ReadException {
        assertEquals(
                """
                Ann Holt: We will open it again in May, not a day earlier.

                Bob Lee: Good.\
                """,
                text(
                        """
                        \ufeffWEBVTT - The talk
                        Kind: captions

                        STYLE
                        ::cue { color: red }

                        NOTE
                        made by hand

                        intro
                        00:01.000 --> 00:04.200 align:start position:0%
                        <v.loud Ann Holt>We will open it again in May,

                        00:04.300 --> 00:07.000
                        <v Ann Holt><c.yellow>not</c> a day<00:05.000> earlier.</v>

                        00:07.100 --> 00:08.000
                        <v Bob Lee>Good.
                        """));
    }

    @Test
    void captionsThatRollUpAreReadOnce() throws ReadException {
        assertEquals(
                "We will open the bridge again in May not a day earlier",
                text(
                        """
                        WEBVTT

                        00:00:01.000 --> 00:00:03.000
                        \s
                        We will open<00:00:01.500><c> the bridge</c>

                        00:00:03.000 --> 00:00:03.010
                        We will open the bridge
                        \s

                        00:00:03.010 --> 00:00:05.000
                        We will open the bridge
                        again in May<00:00:04.000><c> not a day</c>

                        00:00:05.000 --> 00:00:05.010
                        again in May not a day

                        00:00:05.010 --> 00:00:06.000
                        again in May not a day
                        earlier
                        """));
    }

    @Test
    void aLongSpeechIsPartedAtAnEndOfASentence() throws ReadException {
        StringBuilder subtitles = new StringBuilder("WEBVTT\n");
        for (int at = 0; at < 60; at++) {
            subtitles.append(
                    "%n00:%02d.000 --> 00:%02d.000%nand so the sentence went on%s%n"
                            .formatted(at % 60, (at + 1) % 60, at % 5 == 4 ? "." : ""));
        }
        List<String> paragraphs = List.of(text(subtitles.toString()).split("\n\n"));
        assertTrue(paragraphs.size() > 1, paragraphs.toString());
        assertTrue(paragraphs.stream().allMatch(one -> one.endsWith(".")), paragraphs.toString());
    }

    @Test
    void aReportThatNamesTimesIsNone() throws ReadException {
        String report = "At 00:00:01,000 the clock was stopped. It went on --> slowly.";
        assertEquals(report, text(report));
    }
}
