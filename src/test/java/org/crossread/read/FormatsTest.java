package org.crossread.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Origin;
import org.crossread.model.Remark;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

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
