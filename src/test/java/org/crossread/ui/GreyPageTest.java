package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.read.ReportReader;
import org.crossread.ui.ReaderSettings.Theme;
import org.crossread.ui.page.Excerpt;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;
import org.crossread.ui.page.Note;
import org.crossread.ui.page.PageContent;
import org.crossread.ui.page.PageType;
import org.crossread.ui.page.Places;
import org.crossread.ui.page.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What tells marks apart is still there when a page is drawn without colours.
class GreyPageTest extends WindowTest {

    private static final Report REPORT =
            new ReportReader().ofText("They had to leave the town at once.");

    private static final Span WORDS = new Span(9, 30);

    /// Of 255 steps of grey.
    private static final int VISIBLE = 20;

    private static final int PIXELS = 20;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksOfWordsDifferInGrey(Theme theme) {
        List<PageContent> pages = new ArrayList<>();
        pages.add(PageContent.plain(REPORT));
        for (Look look : Look.values()) {
            pages.add(
                    new PageContent(
                            REPORT,
                            new Places<>(List.of(new Mark(WORDS, look))),
                            new Places<>(List.of())));
        }
        List<String> names = new ArrayList<>(List.of("plain"));
        Arrays.stream(Look.values()).map(Look::toString).forEach(names::add);
        assertApart(theme, names, pages);
    }

    /// Speech that one report gives in its own words has the bar of the same words: which it is,
    /// the list says, and on the page what of it is marked.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void barsAndBadgesDifferInGrey(Theme theme) {
        List<Tone> tones = List.of(Tone.SAME, Tone.TRIMMED, Tone.ALTERED, Tone.ONLY_HERE);
        List<PageContent> pages =
                tones.stream()
                        .map(
                                tone ->
                                        new PageContent(
                                                REPORT,
                                                new Places<>(List.of()),
                                                new Places<>(
                                                        List.of(
                                                                new Note(
                                                                        1, WORDS, tone, false,
                                                                        "")))))
                        .toList();
        assertApart(theme, tones.stream().map(Tone::toString).toList(), pages);
    }

    private void assertApart(Theme theme, List<String> names, List<PageContent> pages) {
        List<int[]> greys = ask(() -> pages.stream().map(page -> grey(theme, page)).toList());
        for (int i = 0; i < greys.size(); i++) {
            for (int j = i + 1; j < greys.size(); j++) {
                int apart = apart(greys.get(i), greys.get(j));
                String both = theme + ": " + names.get(i) + " and " + names.get(j);
                assertTrue(apart >= PIXELS, both + " differ in " + apart + " pixels");
            }
        }
    }

    private static int apart(int[] one, int[] other) {
        int apart = 0;
        for (int i = 0; i < one.length; i++) {
            apart += Math.abs(one[i] - other[i]) >= VISIBLE ? 1 : 0;
        }
        return apart;
    }

    /// A page drawn and turned grey.
    private int[] grey(Theme theme, PageContent page) {
        window.desk().study().settings().themeProperty().set(theme);
        PageType type = PageType.of("Source Serif 4", 17, 1.55);
        Excerpt excerpt = new Excerpt(type, true);
        excerpt.show(page, REPORT.paragraphs().getFirst(), type);
        StackPane root = new StackPane(excerpt);
        root.setPadding(new Insets(4));
        Scene scene = new Scene(root, 420, 40);
        scene.getStylesheets().setAll(window.stage().getScene().getStylesheets());
        root.getStyleClass().add("facing-pages");
        WritableImage image = scene.snapshot(null);
        PixelReader pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        int[] greys = new int[width * (int) image.getHeight()];
        for (int i = 0; i < greys.length; i++) {
            Color colour = pixels.getColor(i % width, i / width);
            greys[i] = (int) Math.round(255 * colour.grayscale().getRed());
        }
        return greys;
    }
}
