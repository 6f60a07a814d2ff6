package org.crossread.ui.page;

import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;

import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// Both reports whole, one narrow column each: where they share words, where the quotations stand,
/// and which part is in view. A press or drag goes there.
public final class MapStrip extends Pane {

    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final MapColumn left;
    private final MapColumn right;

    MapStrip(PageView leftPage, PageView rightPage) {
        left = new MapColumn(leftPage);
        right = new MapColumn(rightPage);
        getStyleClass().add("map");
        getChildren().addAll(left, right);
    }

    void setOnMoved(Consumer<Side> moved) {
        left.setOnMoved(() -> moved.accept(Side.LEFT));
        right.setOnMoved(() -> moved.accept(Side.RIGHT));
    }

    /// Hears which page is to move down by how many pixels.
    void setOnScrolled(BiConsumer<Side, Double> scrolled) {
        left.setOnScrolled(down -> scrolled.accept(Side.LEFT, down));
        right.setOnScrolled(down -> scrolled.accept(Side.RIGHT, down));
    }

    /// Says for a screen reader what a column is and where its page stands.
    public void setWords(Function<Side, String> names, Function<Side, String> places) {
        left.setAccessibleText(names.apply(Side.LEFT));
        right.setAccessibleText(names.apply(Side.RIGHT));
        left.setWords(() -> places.apply(Side.LEFT));
        right.setWords(() -> places.apply(Side.RIGHT));
    }

    void show(PageContent leftPage, PageContent rightPage) {
        pseudoClassStateChanged(
                BLANK, leftPage.report().text().isEmpty() && rightPage.report().text().isEmpty());
        left.show(leftPage);
        right.show(rightPage);
    }

    void choose(List<Span> leftPlaces, List<Span> rightPlaces) {
        left.choose(leftPlaces);
        right.choose(rightPlaces);
    }

    void update() {
        left.update();
        right.update();
    }

    @Override
    protected void layoutChildren() {
        double width = (getWidth() - 5) / 2;
        left.resizeRelocate(3, 0, width, getHeight());
        right.resizeRelocate(3 + width, 0, width, getHeight());
    }
}
