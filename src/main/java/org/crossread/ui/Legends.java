package org.crossread.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.crossread.l10n.Messages;
import org.crossread.ui.page.Look;

import java.util.List;

/// What the marks mean, as many of them as have room; the first tell most.
final class Legends extends HBox {

    private final ObservableValue<Boolean> isCompared;
    private final List<Node> all;

    /// @param isCompared whether there are marks
    Legends(ObservableValue<Boolean> isCompared) {
        this.isCompared = isCompared;
        all =
                List.of(
                        legend(Look.SAME, "reader.legend.same"),
                        legend(Look.MEANING, "reader.legend.meaning"),
                        legend(Look.CHANGED, "reader.legend.changed"),
                        legend(Look.ONLY_HERE, "reader.legend.only-here"));
        getStyleClass().add("legends");
        getChildren().addAll(all);
        isCompared.subscribe(_ -> requestLayout());
    }

    private static Node legend(Look look, String key) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-" + look.style());
        Label words = new Label(Messages.text(key));
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(new StackPane(swatch), words);
        both.getStyleClass().add("legend");
        return both;
    }

    /// @param room for all that stands here, in pixels
    void fit(double room) {
        double rest = room;
        for (Node other : getChildren()) {
            rest -= all.contains(other) ? 0 : other.prefWidth(-1) + getSpacing();
        }
        for (Node legend : all) {
            rest -= legend.prefWidth(-1);
            legend.setManaged(rest >= 0);
            legend.setVisible(rest >= 0 && isCompared.getValue());
            rest -= getSpacing();
        }
    }
}
