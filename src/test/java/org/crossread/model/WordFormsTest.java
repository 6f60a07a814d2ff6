package org.crossread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

final class WordFormsTest {

    private static Report report(String text) {
        var words = new Spans.Builder();
        int at = 0;
        for (String word : text.split(" ")) {
            words.add(at, at + word.length());
            at += word.length() + 1;
        }
        var origin = new Origin("", "", "", "en", "", "", "");
        return new Report(origin, text, List.of(), List.of(), words.build());
    }

    @Test
    void eachSpellingHasOneNumberAndAnotherCaseIsAnother() {
        Report report = report("the dog saw The dog");
        WordForms forms = report.forms();

        assertEquals(4, forms.count());
        assertEquals(forms.form(1), forms.form(4));
        assertNotEquals(forms.form(0), forms.form(3));
        assertEquals(3, forms.first(forms.form(3)));
        assertSame(forms, report.with(report.origin()).forms());
    }

    @Test
    void thousandsOfSpellingsAreToldApart() {
        var random = new Random(7);
        var text = new StringBuilder("0");
        for (int i = 0; i < 20_000; i++) {
            text.append(' ').append(Integer.toString(random.nextInt(6_000), 36));
        }
        Report report = report(text.toString());
        WordForms forms = report.forms();

        for (int word = 0; word < report.words().size(); word++) {
            assertEquals(report.word(word), report.word(forms.first(forms.form(word))));
        }
        long spellings = report.words().stream().map(report::text).distinct().count();
        assertEquals(spellings, forms.count());
    }
}
