package org.crossread.ui;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.crossread.l10n.Messages;
import org.crossread.ui.RecentPairs.RecentPair;

import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Below Open…: one side alone, the sample pair, the pairs opened last.
final class OpenMenu extends ContextMenu {

    private final Openings openings;
    private final RecentPairs recent;

    OpenMenu(Openings openings, RecentPairs recent) {
        this.openings = openings;
        this.recent = recent;
        setId("open-menu");
        setOnShowing(_ -> fill());
        getItems().add(new MenuItem());
    }

    void open(Node below) {
        fill();
        show(below, Side.BOTTOM, 0, 4);
    }

    private void fill() {
        getItems()
                .setAll(
                        item(
                                "open-left",
                                "reader.open.left",
                                () -> openings.choose(org.crossread.model.Side.LEFT)),
                        item(
                                "open-right",
                                "reader.open.right",
                                () -> openings.choose(org.crossread.model.Side.RIGHT)),
                        item("open-sample", "reader.open.sample", openings::sample));
        if (!recent.all().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            recent.all().forEach(pair -> getItems().add(item(pair)));
            getItems().add(new SeparatorMenuItem());
            getItems().add(item("forget", "reader.recent.clear", recent::clear));
        }
    }

    private static MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// A pair whose files are gone stays in sight but can't be opened.
    private MenuItem item(RecentPair pair) {
        String date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withZone(ZoneId.systemDefault())
                        .format(Instant.ofEpochMilli(pair.opened()));
        MenuItem item =
                new MenuItem(
                        Messages.text(
                                "reader.recent.pair",
                                pair.left().getFileName(),
                                pair.right().getFileName(),
                                date));
        item.getStyleClass().add("recent-pair");
        item.setMnemonicParsing(false);
        item.setDisable(!Files.exists(pair.left()) || !Files.exists(pair.right()));
        item.setOnAction(_ -> openings.pair(pair.left(), pair.right()));
        return item;
    }
}
