package org.crossread.ui.page;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;

import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.function.Consumer;

/// Both reports whole, one narrow column each: where they share words, where the quotations stand,
/// and which part is in view. A press or drag goes there.
public final class MapStrip extends Pane {

    private final MapColumn left;
    private final MapColumn right;

    MapStrip(PageView leftPage, PageView rightPage) {
        left = new MapColumn(leftPage);
        right = new MapColumn(rightPage);
        getStyleClass().add("map");
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().addAll(left, right);
    }

    void setOnMoved(Consumer<Side> moved) {
        left.setOnMoved(() -> moved.accept(Side.LEFT));
        right.setOnMoved(() -> moved.accept(Side.RIGHT));
    }

    void show(PageContent leftPage, PageContent rightPage) {
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
