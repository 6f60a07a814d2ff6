package org.crossread.segment;

import static org.crossread.model.SentenceKind.BODY;
import static org.crossread.model.SentenceKind.HEADLINE;
import static org.crossread.model.SentenceKind.META;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// What stands above the first words of a plain text: agency, author, day, address.
class LinesAboveTest {

    private static final String TITLE = "Ministers go on talking with the union";
    private static final String WORDS =
            "Talks with the union will go on, ministers said on Monday.";

    private final Segmenter segmenter = new Segmenter();

    private Report report(String... paragraphs) {
        return segmenter.segment(Origin.UNKNOWN, String.join("\n\n", paragraphs));
    }

    private static List<SentenceKind> kinds(Report report) {
        return report.sentences().stream().map(Sentence::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AP|AP",
                "Reuters|Reuters",
                "(CNN)|CNN",
                "dpa/AFP|dpa",
                "– BBC News –|BBC News",
                "LONDON (Reuters) -|Reuters",
                "WASHINGTON, March 4 (AP) —|AP",
                "Source: The Daily Wire|The Daily Wire",
                "Quelle: zeitung.example|zeitung.example",
                "MOSCOW, March 4. /TASS/.|TASS",
            })
    void anOutletOnALineOfItsOwnIsNoHeadline(String line, String outlet) {
        Report report = report(line, WORDS);
        assertEquals(List.of(META, BODY), kinds(report));
        assertEquals(outlet, report.origin().outlet());
        assertEquals(WORDS, report.origin().title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berlin (dpa) - |dpa",
                "Stuttgart (dpa/lsw) - |dpa/lsw",
                "Hamburg (epd). |epd",
                "PRETORIA (Reuters, AFP) - |Reuters, AFP",
                "MOSCOW, March 4. /TASS/. |TASS",
                "KYIV. March 4 (Interfax-Ukraine) – |Interfax-Ukraine",
                "March 4 (UPI) -- |UPI",
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void theDatelineOfAnAgencyStandsBeforeTheFirstWords(String dateline, String agency) {
        Report report = report(TITLE, dateline + WORDS);
        assertEquals(List.of(HEADLINE, META, BODY), kinds(report));
        assertEquals(agency, report.origin().outlet());
    }

    @Test
    void theAgencyIsFoundBelowTheByline() {
        Report report = report("By Jane Doe", "WASHINGTON (AP) — " + WORDS);
        assertEquals("AP", report.origin().outlet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Doe, 4 March 2022",
                "By Jane Doe, March 4, 2022",
                "By Jane Doe and Peter Roe in London, Friday 4 March 2022, 14:05 GMT",
                "By Jane Doe, political editor | 4 March 2022",
                "By Jane Doe – Updated: 4 March 2022 at 14:05",
                "Von Anna Schmidt, 4. März 2022",
                "Author: Jane Doe, 2022-03-04",
            })
    void aBylineWithADateIsNoHeadline(String line) {
        Report report = report(line, TITLE, WORDS);
        assertEquals(List.of(META, HEADLINE, BODY), kinds(report));
        assertEquals(TITLE, report.origin().title());
        assertEquals("2022-03-04", report.origin().date());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 14:05, 4 March 2022 | Updated: 16:10, 4 March 2022",
                "Jane Doe, Political Editor | Friday 4 March 2022 14.05 GMT",
                "Jane Doe - 4 March 2022",
                "04.03.2022, 14:05 Lesezeit: 3 Min.",
                "March 4, 2022 | Reading time: 3 min.",
            })
    void belowTheHeadlineANameWithADateIsAByline(String line) {
        Report report = report(TITLE, line, WORDS);
        assertEquals(List.of(HEADLINE, META, BODY), kinds(report));
        assertEquals("2022-03-04", report.origin().date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe", "Jane Doe Political editor", "Economy correspondent"})
    void betweenHeadlineAndDateANameIsAByline(String line) {
        assertEquals(
                List.of(HEADLINE, META, META, BODY),
                kinds(report(TITLE, line, "4 March 2022", WORDS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: Jets trade for a quarterback",
                "By the numbers: what a strike costs",
                "Russian Offensive Campaign Assessment, March 4, 2022",
                "AP names its new bureau chief",
                "Reuters journalist killed",
                "Angela Merkel (CDU)",
            })
    void aHeadlineThatOnlyBeginsLikeOneStaysAHeadline(String line) {
        Report report = report(line, WORDS);
        assertEquals(List.of(HEADLINE, BODY), kinds(report));
        assertEquals(line, report.origin().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe - 4 March 2022",
                "Jane Doe, March 4, 2022",
                "Jane van der Doe | 4 March 2022, 14:05 GMT",
                "Political editor – 4 March 2022",
            })
    void aboveTheHeadlineANameWithADateIsAByline(String line) {
        Report report = report(line, TITLE, WORDS);
        assertEquals(List.of(META, HEADLINE, BODY), kinds(report));
        assertEquals(TITLE, report.origin().title());
        assertEquals("2022-03-04", report.origin().date());
        assertEquals(TITLE, report(line + "\n" + TITLE, WORDS).origin().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Morning Briefing - 4 March 2022", "Jane Doe wins - 4 March 2022"})
    void aHeadlineWithADateStaysOneWhereNoOtherFollows(String line) {
        assertEquals(line, report(line, WORDS).origin().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(NATO) Members will go on talking, ministers said on Monday.",
                "(WHO) – Members will go on talking, ministers said on Monday.",
                "Olaf Scholz (SPD): “Talks will go on,” ministers heard on Monday.",
                "Jens Stoltenberg (NATO): Talks will go on on Monday, as they did.",
            })
    void whatOnlyLooksLikeADatelineBelongsToTheFirstWords(String words) {
        Report report = report(TITLE, words, WORDS);
        assertEquals(List.of(HEADLINE, BODY, BODY), kinds(report));
        assertEquals("", report.origin().outlet());
    }

    @ParameterizedTest
    @CsvSource({"(CNN) ,CNN", "(CNN),CNN", "(AP) — ,AP", "BERLIN (dpa/AFP): ,dpa/AFP"})
    void anAgencyNeedsNoPlaceBeforeIt(String dateline, String agency) {
        Report report = report(TITLE, dateline + WORDS);
        assertEquals(List.of(HEADLINE, META, BODY), kinds(report));
        assertEquals(agency, report.origin().outlet());
    }

    @Test
    void aSecondHeadlineAboveTheDateStaysAHeadline() {
        assertEquals(
                List.of(HEADLINE, HEADLINE, META, BODY),
                kinds(report(TITLE, "Union calls offer an insult", "4 March 2022", WORDS)));
    }

    @Test
    void aHeadOfFieldsTellsWhatThePageTells() {
        Report report =
                report(
                        "Title: " + TITLE + "\nSource: Daily Wire\nURL: https://wire.example/a-1",
                        WORDS);
        assertEquals(List.of(HEADLINE, META, META, BODY), kinds(report));
        assertEquals(TITLE, report.origin().title());
        assertEquals("Daily Wire", report.origin().outlet());
    }

    @Test
    void aNameAloneAboveTheHeadlineIsNotTheTitle() {
        Report report = report("Jane Doe", TITLE, WORDS);
        assertEquals(List.of(META, HEADLINE, BODY), kinds(report));
        assertEquals(TITLE, report.origin().title());
    }

    @Test
    void aShortHeadlineAboveALongerLineStaysTheTitle() {
        Report report = report("Union Talks", TITLE, WORDS);
        assertEquals(List.of(HEADLINE, HEADLINE, BODY), kinds(report));
        assertEquals("Union Talks", report.origin().title());
    }
}
