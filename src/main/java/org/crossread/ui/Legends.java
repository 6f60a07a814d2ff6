package org.crossread.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.crossread.l10n.Messages;
import org.crossread.ui.page.Look;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// What the marks mean that are on the pages, as many of them as have room; the first tell most.
final class Legends extends HBox {

    private final ObservableValue<Set<Look>> marked;
    private final Map<Look, Node> all = new EnumMap<>(Look.class);

    /// @param marked which marks there are on the pages
    Legends(ObservableValue<Set<Look>> marked) {
        this.marked = marked;
        for (Look look : Look.values()) {
            all.put(look, legend(look));
        }
        getStyleClass().add("legends");
        getChildren().addAll(all.values());
        marked.subscribe(_ -> requestLayout());
    }

    private static Node legend(Look look) {
        StackPane swatch = new StackPane();
        swatch.getStyleClass().addAll("swatch", "swatch-" + look.style());
        if (look == Look.FLAGGED) {
            Region wave = new Region();
            wave.getStyleClass().add("swatch-wave");
            swatch.getChildren().add(wave);
        }
        Label words = new Label(Messages.text("reader.legend." + look.style()));
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(new StackPane(swatch), words);
        both.getStyleClass().add("legend");
        return both;
    }

    /// @param room for all that stands here, in pixels
    void fit(double room) {
        double rest = room;
        for (Node other : getChildren()) {
            rest -= all.containsValue(other) ? 0 : other.prefWidth(-1) + getSpacing();
        }
        for (Map.Entry<Look, Node> legend : all.entrySet()) {
            boolean isMarked = marked.getValue().contains(legend.getKey());
            rest -= isMarked ? legend.getValue().prefWidth(-1) + getSpacing() : 0;
            Toolbar.show(legend.getValue(), isMarked && rest + getSpacing() >= 0);
        }
    }
}
