package org.crossread.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Side;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

class WebPageTest {

    private static final ReportReader READER = new ReportReader();

    record Page(String style, long seed, Function<Story, String> maker) {

        Report read() throws Exception {
            return report(maker.apply(Story.of(seed)));
        }

        @Override
        public String toString() {
            return style + ", seed " + seed;
        }
    }

    static Stream<Page> pages() {
        return Stream.of(NewsPages.known(), OtherNewsPages.styles(), OtherNewsPages.unseen())
                .flatMap(styles -> styles.entrySet().stream())
                .flatMap(
                        style ->
                                Stream.of(1L, 2L)
                                        .map(
                                                seed ->
                                                        new Page(
                                                                style.getKey(),
                                                                seed
                                                                        + style.getKey().length()
                                                                                * 10L,
                                                                style.getValue())));
    }

    private static Report report(String html) throws Exception {
        return READER.ofBytes("page.html", html.getBytes(StandardCharsets.UTF_8), Side.LEFT);
    }

    /// What was read of one page.
    record Finding(int all, List<String> lost, int read, List<String> foreign) {

        static Finding of(Page page) throws Exception {
            List<String> own = Story.of(page.seed).sentences();
            Report report = page.read();
            List<String> found =
                    report.sentences().stream()
                            .filter(sentence -> sentence.kind().isReportText())
                            .map(sentence -> report.text(sentence).replace('\n', ' '))
                            .toList();
            return new Finding(
                    own.size(),
                    own.stream()
                            .filter(text -> found.stream().noneMatch(f -> f.contains(text)))
                            .toList(),
                    found.size(),
                    found.stream().filter(f -> own.stream().noneMatch(f::contains)).toList());
        }
    }

    @Test
    void theHeadOfAnEntryOfALiveReportIsNoHeadline() throws Exception {
        var entries = new StringBuilder();
        for (int at = 1; at < 8; at++) {
            entries.append(
                    """
                    <article><header><time>12.0%1$d GMT</time><span>Ida Quill</span></header><h2>Entry number %1$d</h2>
                    <p>The mayor of town %1$d has called for a new bridge over the river, and soon, he said.</p>
                    <p>“They must be able to leave town %1$d,” he said in a video that was posted at noon.</p></article>
                    """
                            .formatted(at));
        }
        Report report =
                report(
                        "<!doctype html><html><head><title>Bridge: the"
                            + " day</title></head><body><main><h1>Bridge: the day</h1><p>Talks must"
                            + " go on, as the river rises.</p>"
                                + entries
                                + "</main></body></html>");
        assertEquals(
                List.of("Bridge: the day", "Entry number 1", "Entry number 2"),
                report.sentences().stream()
                        .filter(sentence -> sentence.kind() == SentenceKind.HEADLINE)
                        .map(report::text)
                        .limit(3)
                        .toList());
        assertTrue(report.text().contains("12.04 GMT Ida Quill"), report.text());
    }

    @Test
    void ofAllPagesTogetherTheArticleStaysAndWhatIsAroundItGoes() throws Exception {
        int all = 0;
        int lost = 0;
        int read = 0;
        int foreign = 0;
        for (Page page : pages().toList()) {
            Finding finding = Finding.of(page);
            all += finding.all;
            lost += finding.lost.size();
            read += finding.read;
            foreign += finding.foreign.size();
        }
        String figures = lost + " of " + all + " lost, " + foreign + " of " + read + " foreign";
        assertTrue(lost <= all * 0.02 && foreign <= read * 0.02, figures);
    }

    @Test
    void ofPagesMarkedByHandHardlyASentenceIsLostOrForeign() throws Exception {
        int all = 0;
        int lost = 0;
        int read = 0;
        int foreign = 0;
        for (LabelledPage page : LabelledPage.all()) {
            List<String> found = page.read();
            all += page.own().size();
            lost += page.lost(found).size();
            read += found.size();
            foreign += page.foreign(found).size();
        }
        String figures = lost + " of " + all + " lost, " + foreign + " of " + read + " foreign";
        assertTrue(lost <= all * 0.01 && foreign <= read * 0.02, figures);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nearlyEverySentenceOfAnArticleStays(Page page) throws Exception {
        Finding finding = Finding.of(page);
        assertTrue(finding.lost.size() <= finding.all * 0.05, finding.lost::toString);
    }

    @Test
    void whatSpeaksToTheReaderIsGreyedAndWhatSomebodySaysIsNot() throws Exception {
        Report report =
                report(
                        "<article><h1>Bridge closed</h1><p>The bridge is closed until spring, the"
                            + " mayor said on Monday.</p><p>“Sign up for our newsletter if you want"
                            + " to know more,” she told the council on Tuesday.</p><p>Sign up for"
                            + " our newsletter to get the news first.</p><p>The town hopes to"
                            + " become a member of the union of bridges.</p></article>");
        assertEquals(
                List.of("Sign up for our newsletter to get the news first."),
                report.sentences().stream()
                        .filter(sentence -> sentence.kind() == SentenceKind.FURNITURE)
                        .map(report::text)
                        .toList());
    }

    @Test
    void aTeaserAmongParagraphsIsGreyedWithItsSummary() throws Exception {
        Report report =
                report(
                        "<article><h1>Bridge closed</h1><p>The bridge is closed until spring, the"
                            + " mayor said on Monday, after divers had looked at its piers.</p><div"
                            + " class='x1'><h3><a href='/other'>Tunnel opens</a></h3><p>It took"
                            + " nine years.</p></div><p>Buses go round by the old road, which is"
                            + " twelve miles longer.</p></article>");
        assertEquals(
                List.of("Tunnel opens", "It took nine years."),
                report.sentences().stream()
                        .filter(sentence -> sentence.kind() == SentenceKind.FURNITURE)
                        .map(report::text)
                        .toList());
    }

    @Test
    void wordsWithANoteThatPopsUpStay() throws Exception {
        Report report =
                report(
                        "<article><h1>Bridge closed</h1><p>The bridge is closed until spring. <a"
                            + " href='javascript:void(0);' class='popup'>It is common usage.</a>"
                            + " Divers had looked at its piers.</p><p><a href='javascript:void(0);'"
                            + " class='popup'>Ah bridge! Ah river</a>! Buses go round by the old"
                            + " road, which is twelve miles longer.</p></article>");
        assertTrue(report.text().contains("spring. It is common usage. Divers"), report.text());
        assertTrue(report.text().contains("Ah bridge! Ah river! Buses"), report.text());
    }

    @Test
    void aPictureThatLeadsToAnotherPageIsATeaserAndOneThatIsEnlargedIsNot() throws Exception {
        Report report =
                report(
                        "<article><h1>Bridge closed</h1><p>The bridge is closed until spring, the"
                            + " mayor said on Monday, after divers had looked at its piers.</p><div"
                            + " class='x1'><a href='/other'><img src='t.jpg'></a><div><a"
                            + " href='/other'>The tunnel opens</a></div><div>It took nine"
                            + " years.</div></div><div class='x2'><a href='/b.jpg'><img"
                            + " src='b.jpg'></a><div>The old bridge <a href='/b.jpg'>on"
                            + " Sunday</a></div></div><p>Buses go round by the old road, which is"
                            + " twelve miles longer.</p></article>");
        assertEquals(
                List.of(
                        "furniture: The tunnel opens",
                        "furniture: It took nine years.",
                        "caption: The old bridge on Sunday"),
                report.sentences().stream()
                        .filter(
                                sentence ->
                                        report.text(sentence)
                                                .matches("(?s).*(tunnel|nine|old b).*"))
                        .map(
                                sentence ->
                                        sentence.kind().name().toLowerCase(Locale.ROOT)
                                                + ": "
                                                + report.text(sentence))
                        .toList());
    }

    @Test
    void aDialogOfConsentIsNoReportHoweverLongItIs() throws Exception {
        String consent =
                "<h2>We value your privacy</h2>"
                        + "<p>We and our partners store and read what is on your device.</p>"
                                .repeat(50);
        String article =
                "<article><h1>Bridge closed</h1><p>The bridge is closed until spring, the mayor"
                        + " said on Monday.</p></article>";
        for (String name :
                List.of(
                        "id='onetrust-banner-sdk'",
                        "class='qc-cmp2-container'",
                        "id='CybotCookiebotDialog'",
                        "class='cookie-banner'",
                        "id='sp_message_container_12'")) {
            Report report = report("<body><div " + name + ">" + consent + "</div>" + article);
            assertEquals(
                    "Bridge closed\n\nThe bridge is closed until spring, the mayor said on Monday.",
                    report.text());
        }
    }

    @Test
    void theTitleIsNotSaidTwiceWhereTheArticleBeginsWithIt() throws Exception {
        Report report =
                report(
                        "<title>Bridge closed</title><table><tr><td><b>Bridge closed</b><br><br>The"
                                + " bridge is closed until spring, the mayor said on"
                                + " Monday.<br><br>Buses go round by the old road, which is twelve"
                                + " miles longer.</td></tr>");
        assertEquals(1, report.text().split("Bridge closed", -1).length - 1, report.text());
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void manyTeasersSideBySideDoNotTakeForever() throws Exception {
        Report report =
                report(
                        "<article><h1>Bridge closed</h1><p>The bridge is closed until spring, the"
                                + " mayor said on Monday.</p>"
                                + "<div class='a'><h3><a href='/x'>Tunnel</a></h3><img> It"
                                        .concat(" took years.</div>")
                                        .repeat(20_000)
                                + "</article>");
        assertTrue(report.text().contains("The bridge is closed"));
    }

    @Test
    void aPictureAndItsWordsInOneBoxAreACaption() throws Exception {
        Report report =
                report(
                        "<article><h1>Bridge closed</h1><p>The bridge is closed until spring, the"
                            + " mayor said on Monday, after divers had looked at its piers.</p><div"
                            + " class='x1'><img src='b.jpg'><p>The old bridge on"
                            + " Sunday.</p></div><p>Buses go round by the old road, which is twelve"
                            + " miles longer.</p></article>");
        assertEquals(
                List.of("The old bridge on Sunday."),
                report.sentences().stream()
                        .filter(sentence -> sentence.kind() == SentenceKind.CAPTION)
                        .map(report::text)
                        .toList());
    }

    @Test
    void titleOutletAuthorAndDateAreFound() throws Exception {
        for (Page page : pages().toList()) {
            Story story = Story.of(page.seed);
            var origin = page.read().origin();
            assertEquals(story.title(), origin.title(), page.style);
        }
    }

    @Test
    void scriptsPicturesAndFramesAreNeverFetchedAndLeaveNoText() throws Exception {
        Report report =
                report(
                        "<html><body><img src='http://192.0.2.1/x.png' onerror='alert(1)'><iframe"
                            + " src='http://192.0.2.1/'></iframe><script"
                            + " src='http://192.0.2.1/a.js'></script><p onclick=\"alert('x')\">The"
                            + " bridge stays closed until spring, the mayor said on"
                            + " Monday.</p></body></html>");
        assertEquals(
                "The bridge stays closed until spring, the mayor said on Monday.", report.text());
    }

    @Test
    void marksOfTheQElementAreWritten() throws Exception {
        Report report = report("<html><p>She said <q>no</q> and left the room at once.</p></html>");
        assertEquals("She said “no” and left the room at once.", report.text());
    }

    @Test
    void captionsAndListItemsKeepTheirKind() throws Exception {
        Report report =
                report(
                        "<article><h1>Bridge closed</h1><p>The bridge is closed until spring, the"
                                + " mayor said on Monday.</p><figure><img><figcaption>The old"
                                + " bridge.</figcaption></figure><ul><li>No cars can cross it"
                                + " now</li></ul></article>");
        assertEquals(
                List.of(
                        SentenceKind.HEADLINE,
                        SentenceKind.BODY,
                        SentenceKind.CAPTION,
                        SentenceKind.BULLET),
                report.sentences().stream().map(Sentence::kind).toList());
    }

    @Test
    void thePagesOwnWordForItsEncodingCounts() throws Exception {
        byte[] bytes =
                "<html><meta charset=windows-1251><p>Мост закрыт до весны.</p></html>"
                        .getBytes("windows-1251");
        Report report = READER.ofBytes("page", bytes, Side.LEFT);
        assertEquals("Мост закрыт до весны.", report.text());
        assertEquals("windows-1251", report.origin().encoding());
    }
}
