package org.crossread.ui;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.crossread.export.Format;
import org.crossread.l10n.Messages;

/// Below Export…: every format, and the chosen pair as a citation.
final class ExportMenu extends ContextMenu {

    ExportMenu(ReaderState state, Exports exports) {
        setId("export-menu");
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem(Messages.text(key(format)));
            item.setId("export-" + format.ending());
            item.setOnAction(_ -> exports.export(format));
            getItems().add(item);
        }
        MenuItem copy = new MenuItem(Messages.text("reader.export.copy"));
        copy.setId("export-copy");
        copy.setOnAction(_ -> exports.copyPair());
        copy.disableProperty()
                .bind(state.visitProperty().map(visit -> visit.selection().isNothing()));
        getItems().addAll(new SeparatorMenuItem(), copy);
    }

    static String key(Format format) {
        return switch (format) {
            case HTML -> "reader.export.html";
            case JSON -> "reader.export.json";
            case TEXT -> "reader.export.txt";
            case MARKDOWN -> "reader.export.md";
            case CSV -> "reader.export.csv";
        };
    }

    void open(Node below) {
        show(below, Side.BOTTOM, 0, 4);
    }
}
