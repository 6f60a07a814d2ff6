package org.crossread.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Pages in made-up words that are built as real pages are that the reader once got wrong.
class RealPagesTest {

    private static final String STORY =
            "<p>The bridge is closed until spring, the mayor said on Monday.</p>"
                    + "<p>Buses go round by the old road, which is twelve miles longer.</p>";

    private static Report report(String html) throws Exception {
        return new ReportReader()
                .ofBytes("page.html", html.getBytes(StandardCharsets.UTF_8), Side.LEFT);
    }

    private static LabelledPage page(String name) {
        return LabelledPage.of(Path.of("src/test/resources/pages", name + ".html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serverform",
                "stockwords",
                "breadcrumbhead-de",
                "signed-de",
                "saidtwice-de",
                "sectionhead",
                "readercomments",
                "photofirst",
                "tickerside",
                "oldmagazine-de"
            })
    void theArticleIsReadWholeAndNothingElse(String name) throws Exception {
        LabelledPage page = page(name);
        List<String> read = page.read();
        assertEquals(List.of(), page.lost(read));
        assertEquals(List.of(), page.foreign(read));
    }

    @Test
    void otherColumnsBelowAColumnGoWithTheirFirstSentences() throws Exception {
        LabelledPage page = page("columnlist");
        List<String> read = page.read();
        assertEquals(List.of(), page.lost(read));
        assertEquals(List.of("From: Southern Sun"), page.foreign(read));
    }

    @ParameterizedTest
    @CsvSource({
        "serverform, Council delays vote on harbour levy, Port Standard, '', 2022-10-06",
        "stockwords, Five lessons from a hardware chain, Trade Weekly, Brad Shore, 2022-09-20",
        "breadcrumbhead-de, Fernbus greift Staatsbahn an, Isarpost.de, '', 2022-05-15",
        "signed-de, Passwortverwaltung erzeugt Einmalwörter, Apfel & ich, '', 2022-04-08",
        "sectionhead, Babies Who Eat Eggs Early May Avoid Allergy, healthdesk.example, '',"
                + " 2022-02-23",
    })
    void itsFactsAreFound(String name, String title, String outlet, String author, String date)
            throws Exception {
        var origin = report(page(name).html()).origin();
        assertEquals(
                List.of(title, outlet, author, date),
                List.of(origin.title(), origin.outlet(), origin.author(), origin.date()));
    }

    @Test
    void theAddressNamesTheOutletWhereNothingElseDoes() throws Exception {
        Report report =
                report(
                        "<title>Bridge closed</title><link rel=canonical"
                                + " href='https://www.harbourpost.example/news/1'><h1>Bridge"
                                + " closed</h1>"
                                + STORY);
        assertEquals("harbourpost.example", report.origin().outlet());
    }

    @Test
    void theNameOfTheOutletBeforeATitleIsNoPartOfIt() throws Exception {
        Report report =
                report(
                        "<meta property='og:site_name' content='Harbour Post'><meta"
                                + " property='og:title' content='Harbour Post | Bridge closed until"
                                + " spring'><div>"
                                + STORY
                                + "</div>");
        assertEquals("Bridge closed until spring", report.origin().title());
    }

    @Test
    void ofSeveralGreatHeadingsTheOneLikeTheTitleIsTheHeadline() throws Exception {
        Report report =
                report(
                        "<title>Old bridge closed until spring - Harbour Post</title><article>"
                                + "<h1>Traffic</h1><h1>Old bridge closed until spring</h1>"
                                + STORY
                                + "<h1>What now</h1><p>Nobody knows what comes after that.</p>"
                                + "</article>");
        assertEquals("Old bridge closed until spring", report.origin().title());
        assertEquals(
                "Traffic\n\nOld bridge closed until spring",
                report.text().substring(0, report.text().indexOf("\n\nThe bridge")));
    }
}
