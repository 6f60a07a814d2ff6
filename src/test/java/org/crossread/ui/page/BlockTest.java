package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class BlockTest {

    @Test
    void eachParagraphIsOneBlock() {
        Report report = new ReportReader().ofText("One day it rained.\n\nThe next it did not.\n");
        List<Block> blocks = Block.of(report);
        assertEquals(report.paragraphs(), blocks.stream().map(Block::span).toList());
        assertTrue(blocks.stream().allMatch(Block::ends));
    }

    @Test
    void oneGiantLineIsLaidOutInPartsThatLoseNothing() {
        String giant = "Many words make a line. ".repeat(2_000).strip();
        Report report = new ReportReader().ofText(giant);
        List<Block> blocks = Block.of(report);
        assertTrue(blocks.size() > 10, "blocks: " + blocks.size());
        assertTrue(blocks.stream().allMatch(block -> block.span().length() <= 4_000));
        assertEquals(
                giant,
                blocks.stream()
                        .map(block -> report.text(block.span()))
                        .collect(Collectors.joining()));
        assertEquals(1, blocks.stream().filter(Block::ends).count());
    }

    @Test
    void aLineEndInsideAParagraphIsShownAsABlank() {
        Report report = new ReportReader().ofText("wrapped\nline");
        Block block = new Block(new Span(0, 12), true);
        assertEquals("wrapped line", block.shown(report));
    }
}
