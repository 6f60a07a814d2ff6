package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Comparison;
import org.crossread.model.QuotationGroup;
import org.junit.jupiter.api.Test;

class CitableBlockTest {

    private final Comparison comparison = HarbourPair.comparison();

    @Test
    void aQuotationIsCitedWithSpeakersReportsAndRelation() {
        QuotationGroup group = QuotationGroup.of(comparison).get(2);
        assertEquals(
                """
                “The quay is as good as new,”
                — Ida Quill (“added”), The Coast Courier, Elmstead harbour reopens, 3 March 2026, \
                courier.txt [Left]

                "The quay is as good as new"
                — Ida Quill (“said”), Port opens again, wire.txt [Right]

                Same words
                Compared with Crossread unreleased
                """,
                CitableBlock.of(comparison, group).text());
    }

    @Test
    void theHtmlSaysTheSameAsTheText() {
        QuotationGroup group = QuotationGroup.of(comparison).getFirst();
        CitableBlock block = CitableBlock.of(comparison, group);
        String read =
                block.html()
                        .replaceAll("<[^>]+>", " ")
                        .replace("&amp;", "&")
                        .replaceAll("\\s+", " ");
        assertEquals(block.text().replaceAll("\\s+", " ").strip(), read.strip());
        assertTrue(
                block.text()
                        .contains(
                                "Changed words; “happy” only right; “with great patience” only"
                                        + " left"));
    }

    @Test
    void aPassageIsCitedToo() {
        var block = CitableBlock.of(comparison, comparison.alignment().pairs().getFirst());
        assertTrue(block.text().contains("Same content in other words · 7 of 12 words shared"));
    }
}
