package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.Manner;
import org.crossread.read.ReadException;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class BlockTextTest {

    private static final String HTML =
            "<h2>A <i>bridge</i></h2><p>It is <b>closed</b> until <i>spring</i>, <b><i>all</i></b>"
                    + " of it.</p>";

    @BeforeAll
    static void faces() {
        FaceFile.load("SourceSerif4-Regular.ttf");
        FaceFile.load("SourceSerif4-SemiBold.ttf");
        FaceFile.load("AtkinsonHyperlegibleNext-Regular.ttf");
        FaceFile.load("AtkinsonHyperlegibleNext-SemiBold.ttf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source Serif 4", "Atkinson Hyperlegible Next"})
    void wordsThatAreSetOffHaveAFaceOfTheirOwn(String family) throws ReadException {
        PageType type = PageType.of(family, 17, 1.55);
        Report report = new ReportReader().ofPiece("x", HTML, Side.LEFT, Manner.PLAIN);
        List<String> nodes =
                Block.of(report).stream()
                        .flatMap(block -> BlockText.nodes(report, block, type).stream())
                        .map(BlockTextTest::told)
                        .toList();
        assertEquals(
                List.of(
                        "A |SemiBold",
                        "bridge|SemiBold",
                        "It is |Regular",
                        "closed|SemiBold",
                        " until |Regular",
                        "spring|Italic",
                        ", |Regular",
                        "all|SemiBold",
                        " of it.|Regular"),
                nodes);
    }

    @Test
    void blanksKeepWordsTogetherOnlyWhereTheyNeedIt() {
        PageType type = PageType.of("Source Serif 4", 17, 1.55);
        Report report =
                new ReportReader()
                        .ofText("She met CNN\u00a0and\u00a0Reuters 5\u00a0km from J.\u00a0Hall.");
        List<Text> nodes = BlockText.nodes(report, Block.of(report).getFirst(), type);
        assertEquals(
                "She met CNN and Reuters 5\u00a0km from J.\u00a0Hall.", nodes.getFirst().getText());
    }

    @Test
    void whatARewritingProgramLeftIsGrey() {
        PageType type = PageType.of("Source Serif 4", 17, 1.55);
        Report report = new ReportReader().ofText("News emerged {that a} missile had struck.");
        assertEquals(
                List.of(
                        "News emerged |page-text",
                        "{that a}|aside-text",
                        " missile had struck.|page-text"),
                BlockText.nodes(report, Block.of(report).getFirst(), type).stream()
                        .map(node -> node.getText() + "|" + node.getStyleClass().getFirst())
                        .toList());
    }

    private static String told(Text node) {
        String name = node.getFont().getName();
        return node.getText() + "|" + name.substring(name.lastIndexOf(' ') + 1);
    }

    /// Else lines of a paragraph would not share the rows of the other page.
    @ParameterizedTest
    @ValueSource(strings = {"Source Serif 4", "Atkinson Hyperlegible Next"})
    void slantedAndBoldWordsMakeNoLineHigher(String family) throws ReadException {
        PageType type = PageType.of(family, 17, 1.55);
        String words = "Many words that make a line <i>slanted</i> and <b>heavy</b> ".repeat(20);
        String html = "<p>" + words + "</p>";
        Report report = new ReportReader().ofPiece("x", html, Side.LEFT, Manner.PLAIN);
        ParagraphCell cell = new ParagraphCell();
        cell.show(report, Block.of(report).getFirst(), type, 400);
        LayoutInfo lines = lines(cell);
        assertTrue(lines.getTextLineCount() > 9);
        for (int i = 1; i < lines.getTextLineCount(); i++) {
            double top = lines.getTextLine(i, false).bounds().getMinY();
            assertEquals(i * type.pitch(), top, 0.5, "line " + i);
        }
    }

    private static LayoutInfo lines(ParagraphCell cell) {
        return cell.getChildrenUnmodifiable().stream()
                .filter(TextFlow.class::isInstance)
                .map(TextFlow.class::cast)
                .findFirst()
                .orElseThrow()
                .getLayoutInfo();
    }
}
