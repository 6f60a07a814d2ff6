package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.l10n.Messages;
import org.crossread.model.ByHand;
import org.crossread.model.Comparison;
import org.crossread.model.OddWording;
import org.crossread.model.OddWordings;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Transcript;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

class OddWordsExportTest {

    private static final Comparison PLAIN = HarbourPair.comparison();

    @Test
    void everyFormatForPeopleListsTheWordsAndHowStrongTheSignsAre() {
        Comparison odd = with(5);
        String summary = Messages.text("odd.some", 4, 5);
        for (String page : List.of(text(odd), markdown(odd), html(odd))) {
            assertTrue(page.contains(summary), page);
            assertTrue(page.contains("great"), page);
            assertTrue(page.contains(Messages.text("odd.times", 5)), page);
        }
        assertTrue(text(odd).contains("great ↔ happy · seldom used for this meaning · 5 times"));
    }

    @Test
    void aFewOddWordsAreNotMentioned() {
        Comparison few = with(1);
        for (String page : List.of(text(few), markdown(few), html(few))) {
            assertFalse(page.contains(Messages.text("odd.title")), page);
            assertFalse(
                    page.contains(Messages.text("odd.title").toUpperCase(Locale.ENGLISH)), page);
        }
    }

    private static Comparison with(int times) {
        Span great = place(PLAIN.left(), "great");
        Span happy = place(PLAIN.right(), "happy");
        var word = new OddWording(Side.LEFT, OddWording.Kind.RARE_SYNONYM, great, happy);
        var odd = new OddWordings(Collections.nCopies(times, word), 5, Math.min(times, 4), 0);
        return new Comparison(
                PLAIN.left(),
                PLAIN.right(),
                PLAIN.leftQuotations(),
                PLAIN.rightQuotations(),
                PLAIN.alignment(),
                PLAIN.links(),
                PLAIN.repeats(),
                PLAIN.figures(),
                odd,
                true,
                ByHand.NONE,
                Transcript.NONE);
    }

    private static Span place(Report report, String word) {
        int start = report.text().indexOf(word);
        return new Span(start, start + word.length());
    }

    private static String text(Comparison comparison) {
        Sink out = Sink.toText();
        new TextReport(new Findings(comparison), "1", out).write();
        return out.toString();
    }

    private static String markdown(Comparison comparison) {
        Sink out = Sink.toText();
        new MarkdownReport(new Findings(comparison), "1", out).write();
        return out.toString();
    }

    private static String html(Comparison comparison) {
        Sink out = Sink.toText();
        new HtmlPage(new Findings(comparison), "1", out).write();
        return out.toString();
    }
}
