package org.crossread.ui.page;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Optional;

/// A thin rule on a page, where the partner of a quotation would stand if there were one.
final class Absence extends HBox {

    private String text = "";
    private Optional<Runnable> place = Optional.empty();

    Absence() {
        getStyleClass().add("absence");
        setAlignment(Pos.CENTER_LEFT);
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
    }

    private void fill() {
        Region line = new Region();
        line.getStyleClass().add("absence-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().setAll(new Label(text), line);
    }

    void setText(String words) {
        text = words;
    }

    void hide() {
        place = Optional.empty();
        setVisible(false);
    }

    /// Stands above the paragraph that begins at `position`.
    void show(PageView page, int position) {
        if (getChildren().isEmpty()) {
            fill();
        }
        place = Optional.of(() -> stand(page, position));
        update();
    }

    void update() {
        place.ifPresent(Runnable::run);
    }

    private void stand(PageView page, int position) {
        double height = prefHeight(-1);
        double gap = page.type().gap();
        double y = page.lineTop(position) - gap / 2 - height / 2;
        setVisible(y > -height && y < page.getHeight());
        double margin = page.type().margin();
        resizeRelocate(
                page.getLayoutX() + margin,
                page.getLayoutY() + Math.round(y),
                page.getWidth() - margin - 9,
                height);
    }
}
