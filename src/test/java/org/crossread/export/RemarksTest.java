package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.ByHand;
import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.HandChange;
import org.crossread.model.Place;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// What a person noted and ticked is in every export.
class RemarksTest {

    private static final Comparison NOTED = noted();

    private static Comparison noted() {
        Comparison plain = HarbourPair.comparison();
        var quay = new Place.On(Side.LEFT, plain.leftQuotations().get(3).span());
        Span storm = plain.left().sentences().get(1).span();
        ByHand work =
                ByHand.NONE
                        .with(new HandChange.Checked(quay, CheckMark.DOUBTFUL))
                        .with(new HandChange.Noted(quay, "ask the harbour office"))
                        .with(new HandChange.Noted(new Place.On(Side.LEFT, storm), "which storm"));
        return plain.with(work);
    }

    @Test
    void aRemarkStandsWithItsQuotationElseWithItsRow() {
        var findings = new Findings(NOTED);
        assertEquals(
                List.of("Doubtful", "Note: ask the harbour office"),
                findings.remarks().of(findings.groups().get(2)));
        assertEquals(
                List.of(List.of("Note: which storm")),
                findings.rows().stream()
                        .map(row -> findings.remarks().of(row))
                        .filter(lines -> !lines.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "TEXT", "MARKDOWN", "CSV", "JSON"})
    void everyFormatOfTextCarriesThem(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        new Exporter("1").write(NOTED, format, View.PLAIN, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("ask the harbour office"), text);
        assertTrue(text.toLowerCase(Locale.ROOT).contains("doubtful"), text);
    }
}
