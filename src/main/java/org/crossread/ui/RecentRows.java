package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.ui.control.Choice;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Icons;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The pairs read last, each to be opened, pinned or taken off.
final class RecentRows extends VBox {

    /// Where the buttons of a row stand in it.
    private static final int PIN = 1;

    private static final int REMOVE = 2;

    private final RecentPairs recent;
    private final Function<RecentPair, Runnable> choose;
    private final Runnable onEmptied;

    /// @param choose what opens a pair
    /// @param onEmptied takes the focus when the last row was taken off
    RecentRows(RecentPairs recent, Function<RecentPair, Runnable> choose, Runnable onEmptied) {
        this.recent = recent;
        this.choose = choose;
        this.onEmptied = onEmptied;
    }

    void show() {
        getChildren().setAll(recent.pairs().stream().map(this::row).toList());
    }

    private Node row(RecentPair pair) {
        Button open = new Choice("", "", choose.apply(pair));
        open.setGraphic(description(pair));
        open.setDisable(!pair.isThere());
        open.getStyleClass().add("recent-pair");
        open.setAccessibleText(
                Messages.text(
                        "reader.recent.spoken", pair.leftTitle(), pair.rightTitle(), pair.about()));
        new Hint(open, paths(pair));
        HBox.setHgrow(open, Priority.ALWAYS);
        ToggleButton pin = new ToggleButton("", Icons.pin());
        pin.getStyleClass().addAll("icon-button", "bare", "pin");
        pin.setSelected(pair.pinned());
        pin.setAccessibleText(Messages.text("reader.recent.pin", pair.leftTitle()));
        new Hint(pin, Messages.text("reader.recent.pin-hint"));
        pin.setOnAction(
                _ -> {
                    recent.change(pair.pinned(!pair.pinned()));
                    focus(place(pair), PIN);
                });
        Button remove = new Button("", Icons.close());
        remove.getStyleClass().addAll("icon-button", "bare");
        remove.setAccessibleText(Messages.text("reader.recent.remove", pair.leftTitle()));
        new Hint(remove, Messages.text("reader.recent.remove-hint"));
        remove.setOnAction(
                _ -> {
                    int place = place(pair);
                    recent.remove(pair);
                    focus(place, REMOVE);
                });
        HBox row = new HBox(open, pin, remove);
        row.getStyleClass().add("recent-row");
        return row;
    }

    /// Where the files are: titles may be long and begin alike.
    private static String paths(RecentPair pair) {
        return pair.files().all().stream().map(Path::toString).collect(Collectors.joining("\n"));
    }

    private int place(RecentPair pair) {
        List<RecentPair> all = recent.pairs();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).isOf(pair.files()))
                .findFirst()
                .orElse(0);
    }

    /// The rows are made anew, and with them the button that was pressed: the focus stays in its
    /// row, or the next one, lest it leaves the panel and closes it.
    private void focus(int place, int button) {
        if (getChildren().isEmpty()) {
            onEmptied.run();
        } else {
            int row = Math.min(place, getChildren().size() - 1);
            ((HBox) getChildren().get(row)).getChildren().get(button).requestFocus();
        }
    }

    private static Node description(RecentPair pair) {
        Label about = new Label(pair.about());
        about.getStyleClass().add("recent-about");
        return new VBox(title(pair.leftTitle()), title(pair.rightTitle()), about);
    }

    private static Label title(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("recent-title");
        return label;
    }
}
