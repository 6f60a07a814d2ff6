package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.export.Marks;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.ui.page.PageContent;
import org.junit.jupiter.api.Test;

class PairNameTest {

    private static Report from(String fileName, String title) {
        return PageContent.BLANK.report().with(new Origin(title, "", "", "en", fileName, "", ""));
    }

    private static Comparison pair(Report left, Report right) {
        return Reading.of(new PageState.Shown(left), new PageState.Shown(right), Marks.SHARED)
                .findings()
                .comparison();
    }

    @Test
    void aFileThatIsWrittenIsNamedAfterBothReports() {
        Comparison files = pair(from("times.2.html", "A"), from("post.pdf", "B"));
        assertEquals("times.2 - post.docx", PairName.ofFile(files, "docx"));
        Comparison pasted = pair(from("", "Who said: “No?”"), from("", "On/off <again>"));
        assertEquals("Who said “No ” - On off again.html", PairName.ofFile(pasted, "html"));
        Comparison long1 = pair(from("", "word ".repeat(40)), from("b.txt", ""));
        assertEquals("word ".repeat(9) + "wo… - b.csv", PairName.ofFile(long1, "csv"));
        Comparison nameless = pair(from("", ""), from("", ""));
        assertEquals(
                Messages.text("reader.export.name") + ".json", PairName.ofFile(nameless, "json"));
    }

    @Test
    void theTitleOfAWindowNamesWhatIsShown() {
        var left = new PageState.Shown(from("times.html", "A"));
        var right = new PageState.Shown(from("", "A pasted report"));
        assertEquals(
                "times.html · A pasted report",
                PairName.inTitle(Reading.of(left, right, Marks.SHARED)));
        assertEquals(
                "times.html",
                PairName.inTitle(Reading.of(left, new PageState.Blank(), Marks.SHARED)));
        assertEquals("", PairName.inTitle(Reading.BLANK));
    }
}
