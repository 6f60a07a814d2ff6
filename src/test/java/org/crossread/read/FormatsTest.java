package org.crossread.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Origin;
import org.crossread.model.Remark;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

class FormatsTest {

    private final ReportReader reader = new ReportReader();

    private Report read(String ending) throws ReadException {
        byte[] bytes = SampleFiles.all().get(ending);
        // The name says nothing: what the file holds decides.
        return reader.ofBytes("report.bin", bytes, Side.LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "pdf", "docx", "odt", "epub", "rtf", "eml"})
    void theSameReportIsReadFromEveryFormat(String ending) throws Exception {
        Report report = read(ending);
        List<String> sentences = report.sentences().stream().map(report::text).toList();
        int title = sentences.indexOf(SampleFiles.TITLE);
        assertEquals(0, title, report.text());
        assertEquals(SentenceKind.HEADLINE, report.sentences().get(title).kind());
        assertTrue(sentences.contains(SampleFiles.FIRST.replace("\u00a0", " ")), report.text());
        assertTrue(
                report.text().indexOf(SampleFiles.SECOND) > report.text().indexOf("until spring"),
                report.text());
        assertEquals(SampleFiles.TITLE, report.origin().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf"})
    void footnotesStandAtTheEndAndItemsAreItems(String ending) throws Exception {
        Report report = read(ending);
        assertTrue(report.text().endsWith(SampleFiles.NOTE), report.text());
        assertTrue(
                report.sentences().stream()
                        .filter(sentence -> sentence.kind() == SentenceKind.BULLET)
                        .map(report::text)
                        .toList()
                        .contains("No cars may cross it"),
                report.text());
        assertTrue(!report.text().contains("gone") && !report.text().contains("Page head"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "odt", "epub"})
    void aFileThatBreaksOffIsCalledDamagedUnlessItsTextIsThere(String ending) {
        byte[] whole = SampleFiles.all().get(ending);
        for (int part = 1; part < 10; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
            try {
                assertTrue(reader.ofBytes("cut", cut, Side.LEFT).text().length() > 20);
            } catch (ReadException unreadable) {
                assertTrue(
                        unreadable.problem() instanceof ReadProblem.Damaged,
                        part + " tenths: " + unreadable.problem());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "epub"})
    void theAuthorIsFound(String ending) throws Exception {
        assertEquals("M. Byrne", read(ending).origin().author());
    }

    @Test
    void aMailTellsItsSenderDayAndAttachments() throws Exception {
        Origin origin = read("eml").origin();
        assertEquals("The Courier Desk", origin.outlet());
        assertEquals("2024-03-05", origin.date());
        assertEquals("windows-1252", origin.encoding());
        assertTrue(
                origin.remarks().contains(new Remark(Remark.Kind.ATTACHMENT, "budget.pdf")),
                origin.remarks()::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Holt <ann.holt@courier.example>|''|Ann Holt",
                "\"Holt, Ann\" <aholt@courier.example>|''|Holt, Ann",
                "Jörg Groß <gross@post.example>|''|Jörg Groß",
                "Daily Wire <wire@dailywire.example>|Daily Wire|''",
                "City Desk <city.desk@courier.example>|City Desk|''",
                "Courier Newsletter <hello@mailer.example>|Courier Newsletter|''",
                "desk@courier.example|desk@courier.example|''"
            })
    void aPersonWhoSendsAMailIsItsAuthorAndNoOutlet(String from, String outlet, String author)
            throws Exception {
        Origin origin = mailFrom(from, "").origin();
        assertEquals(List.of(outlet, author), List.of(origin.outlet(), origin.author()));
    }

    @Test
    void theOrganizationOfAMailIsItsOutlet() throws Exception {
        Origin origin =
                mailFrom("Ann Holt <ann@post.example>", "Organization: The Courier\n").origin();
        assertEquals(List.of("The Courier", "Ann Holt"), List.of(origin.outlet(), origin.author()));
    }

    private Report mailFrom(String sender, String fields) throws Exception {
        return read(
                utf8(
                        "From: "
                                + sender
                                + "\nSubject: Bridge\nMIME-Version: 1.0\nContent-Type: text/plain;"
                                + " charset=utf-8\n"
                                + fields
                                + "\nThe bridge is closed until spring, the mayor said.\n"));
    }

    @Test
    void deletedWordsAreRemarked() throws Exception {
        assertEquals(List.of(new Remark(Remark.Kind.DELETIONS)), read("docx").origin().remarks());
    }

    @Test
    void markdownLosesItsSigns() throws Exception {
        Report report =
                reader.ofBytes(
                        "a",
                        """
                        ---
                        title: "Bridge closed"
                        date: 2024-03-05
                        author: Ana Byrne
                        ---
                        The **bridge** is [closed](https://example.org/), the *mayor* said.
                        She named a date.

                        - no cars
                        - no trains

                        ![A picture](a.png)
                        """
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Side.LEFT);
        assertEquals(
                List.of(
                        "Bridge closed",
                        "The bridge is closed, the mayor said.",
                        "She named a date.",
                        "no cars",
                        "no trains",
                        "A picture"),
                report.sentences().stream().map(report::text).toList());
        assertEquals("2024-03-05", report.origin().date());
        assertEquals("Ana Byrne", report.origin().author());
        assertEquals(
                List.of(SentenceKind.BULLET, SentenceKind.BULLET, SentenceKind.CAPTION),
                report.sentences().stream().map(Sentence::kind).toList().subList(3, 6));
    }

    private Report read(byte[] bytes) throws ReadException {
        return reader.ofBytes("report.bin", bytes, Side.LEFT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Each sentence with its kind.
    private static List<String> lines(Report report) {
        return report.sentences().stream()
                .map(sentence -> sentence.kind() + ": " + report.text(sentence))
                .toList();
    }

    @Test
    void aTitleAboveMarkdownAndInItIsOneHeadlineAndMarksOfFootnotesGo() throws Exception {
        String markdown =
                """
                ---
                title: Bridge closed
                ---

                # Bridge closed

                They “knew what to do”[^1].

                [^1]: She spoke to the paper.
                """;
        assertEquals(
                List.of(
                        "HEADLINE: Bridge closed",
                        "BODY: They “knew what to do”.",
                        "BODY: She spoke to the paper."),
                lines(read(utf8(markdown))));
    }

    private static final String SAID = "The bridge is closed, she said.";

    private static byte[] table(String ending) {
        return switch (ending) {
            case "md" -> utf8("# Bridge\n\n| Cars | 188 |\n|---|---|\n| Crew | 24 |\n\n" + SAID);
            case "html" ->
                    utf8(
                            "<html><h1>Bridge</h1><table>%s%s</table><p>%s</p></html>"
                                    .formatted(
                                            pageRow("Cars", "188"), pageRow("Crew", "24"), SAID));
            case "docx" ->
                    SampleFiles.docx(
                            "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>%s</w:p><w:tbl>%s%s</w:tbl>%s"
                                    .formatted(
                                            wordRun("Bridge"),
                                            wordRow("Cars", "188"),
                                            wordRow("Crew", "24"),
                                            wordParagraph(SAID)));
            case "odt" ->
                    SampleFiles.odt(
                            "<text:h>Bridge</text:h><t:table xmlns:t='t'>%s%s</t:table><text:p>%s</text:p>"
                                    .formatted(
                                            openRow("Cars", "188"), openRow("Crew", "24"), SAID));
            default ->
                    utf8(
                            "{\\rtf1\\ansi\\pard\\outlinelevel0{\\listtext\\tab}Bridge\\par\\pard%s%s\\pard %s\\par}"
                                    .formatted(
                                            richRow("Cars", "188"), richRow("Crew", "24"), SAID));
        };
    }

    @Test
    void aGreatFirstLetterInAFrameBelongsToItsWord() throws Exception {
        Report report =
                read(
                        SampleFiles.docx(
                                "<w:p><w:pPr><w:framePr w:dropCap='drop' w:lines='3'/></w:pPr>%s</w:p>%s"
                                        .formatted(
                                                wordRun("T"),
                                                wordParagraph("he bridge is closed."))));
        assertTrue(report.text().startsWith("The bridge is closed."), report.text());
    }

    @Test
    void namesOfBookmarksAreNoWords() throws Exception {
        Report report =
                read(
                        utf8(
                                "{\\rtf1\\ansi\\pard {\\*\\bkmkstart the-bridge}The"
                                        + " bridge{\\*\\bkmkend the-bridge} is closed.\\par}"));
        assertEquals("The bridge is closed.", report.text());
    }

    @Test
    void aSignForOtherProgramsInsideAGroupHidesNothing() throws Exception {
        Report report =
                read(
                        utf8(
                                "{\\rtf1\\ansi{\\*\\generator hidden}\\pard {\\f2\\i0\\*\\cs7 The"
                                        + " bridge }is closed.\\par}"));
        assertEquals("The bridge is closed.", report.text());
    }

    @Test
    void aPageSavedAsAMailIsInTheEncodingItNamesAndFromNoBrowser() throws Exception {
        String page =
                """
                From: <Saved by Northwind 4.1 (Windows; en-US)>
                X-Store:none
                Subject: Bridge
                MIME-Version: 1.0
                Content-Type: text/html

                <html><head><meta http-equiv="content-type" content="text/html; charset=iso-8859-1">
                </head><body><p>The ca·pi·tal closes its old bridge until May, it was said.</p></body></html>
                """;
        Report report = read(page.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("The ca·pi·tal closes its old bridge until May, it was said.", report.text());
        assertEquals("", report.origin().outlet());
    }

    private static String pageRow(String first, String second) {
        return "<tr><td>%s</td><td>%s</td></tr>".formatted(first, second);
    }

    private static String wordRun(String words) {
        return "<w:r><w:t>%s</w:t></w:r>".formatted(words);
    }

    private static String wordParagraph(String words) {
        return "<w:p>%s</w:p>".formatted(wordRun(words));
    }

    private static String wordRow(String first, String second) {
        return "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>"
                .formatted(wordParagraph(first), wordParagraph(second));
    }

    private static String openRow(String first, String second) {
        String cell = "<t:table-cell><text:p>%s</text:p></t:table-cell>";
        return "<t:table-row>%s%s</t:table-row>"
                .formatted(cell.formatted(first), cell.formatted(second));
    }

    private static String richRow(String first, String second) {
        return "\\intbl %s\\cell %s\\cell\\row".formatted(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "docx", "odt", "rtf"})
    void shortCellsSideBySideAreOneLineAndNoHeading(String ending) throws Exception {
        assertEquals(
                List.of(
                        "HEADLINE: Bridge",
                        "BODY: Cars | 188",
                        "BODY: Crew | 24",
                        "BODY: The bridge is closed, she said."),
                lines(read(table(ending))).subList(0, 4));
    }

    @Test
    void aTableThatLaysOutAPageKeepsItsParagraphs() throws Exception {
        String story = SampleFiles.FIRST + " " + SampleFiles.FIRST;
        byte[] docx =
                SampleFiles.docx("<w:tbl>%s</w:tbl>".formatted(wordRow(story, SampleFiles.SECOND)));
        assertTrue(read(docx).text().startsWith(story + "\n\n" + SampleFiles.SECOND));
    }

    @Test
    void aParagraphWhoseMarkIsDeletedGoesOnWithTheNext() throws Exception {
        String deleted = "<w:pPr><w:pStyle w:val=\"Heading1\"/><w:rPr><w:del/></w:rPr></w:pPr>";
        String paragraph = "<w:p>%s<w:r><w:t>%s</w:t></w:r></w:p>";
        byte[] docx =
                SampleFiles.docx(
                        paragraph.formatted(deleted, "The bridge was shut ")
                                + paragraph.formatted("", "on Monday.")
                                + paragraph.formatted("", "Nobody was hurt.")
                                + paragraph.formatted(deleted, "The mayor is away."));
        Report report = read(docx);
        String text = "The bridge was shut on Monday.\n\nNobody was hurt.\n\nThe mayor is away.";
        assertTrue(report.text().startsWith(text + "\n\n"), report.text());
        assertEquals(SentenceKind.BODY, report.sentences().getFirst().kind());
    }

    @Test
    void whatPartsWordsUnseenIsTakenOutOfPlainText() throws Exception {
        String text =
                "Min\u00adis\u00adters\u200b said on Mon\u00ad\n"
                        + "day that \ufeffit will re\u2060open.";
        assertEquals("Ministers said on Monday that it will reopen.", read(utf8(text)).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الوزير يوم الاثنين إن المحادثات مع النقابة ستستمر.",
                "Глава правительства заявил, что переговоры с NATO продолжатся.",
            })
    void aLanguageInAnotherScriptIsNotCalledEnglish(String text) throws Exception {
        assertEquals("und", read(utf8(text)).origin().language());
    }

    @Test
    void belowAMailStandItsSignatureAndTheMailThatItAnswers() throws Exception {
        String mail =
                """
                From: Desk <desk@example.org>
                Subject: Bridge closed
                Date: Tue, 5 Mar 2024 10:00:00 +0100
                Message-ID: <1@example.org>

                “The bridge is closed,” the mayor said. “It will stay so until the spring.”

                --\s
                Ann Holt

                On Mon, 4 Mar 2024, Max wrote:
                > Is it closed?
                """;
        assertEquals(
                List.of(
                        "BODY: “The bridge is closed,” the mayor said.",
                        "BODY: “It will stay so until the spring.”",
                        "FURNITURE: --",
                        "FURNITURE: Ann Holt",
                        "FURNITURE: On Mon, 4 Mar 2024, Max wrote:",
                        "FURNITURE: > Is it closed?"),
                lines(read(utf8(mail))));
        String passedOn =
                mail.replaceAll("(?s)“.*?Ann Holt", "See below.")
                        .replace("> Is it", "> They asked the mayor: is it");
        assertTrue(lines(read(utf8(passedOn))).getLast().startsWith("BODY"), passedOn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"schema\": \"crossread-comparison/1\",\n  \"left\": {}}",
                "{\"schema\":\"crossread-related/1\"}",
                "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta"
                        + " name=\"generator\" content=\"Crossread 1.2\">\n<title>a</title>"
            })
    void whatTheProgramWroteIsNoReport(String bytes) {
        ReadException refused = assertThrows(ReadException.class, () -> read(utf8(bytes)));
        assertEquals(new ReadProblem.Export("report.bin"), refused.problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void theTextsThatTheProgramWroteAreToldInEveryLanguage(String bundle) throws Exception {
        Properties words = new Properties();
        String name = "/org/crossread/l10n/" + bundle + ".properties";
        try (var in =
                new InputStreamReader(
                        FormatsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        String heading = words.getProperty("export.html.heading");
        String left = words.getProperty("export.left");
        whatTheProgramWroteIsNoReport(
                heading.toUpperCase(Locale.ROOT) + "\n\n" + left + "   A title\n");
        whatTheProgramWroteIsNoReport("# " + heading + "\n\n|   | " + left + " | b |\n");
        assertEquals(heading, read(utf8(heading + "\n\nThey agree in most.\n")).origin().title());
    }

    @Test
    void aReportThatOnlyMentionsMarkdownOrTagsStaysPlainText() throws Exception {
        for (String text :
                List.of(
                        "He wrote * once. And # twice.\n\nA list:\n- one\n- two\n",
                        "The tag <p> begins a paragraph, she said.\n",
                        "Subject: a letter\nFrom: me\n\nDear all, it is over.\n",
                        "PK is short for kick.\n")) {
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertEquals(text, reader.ofBytes("a", bytes, Side.LEFT).text());
        }
    }
}
