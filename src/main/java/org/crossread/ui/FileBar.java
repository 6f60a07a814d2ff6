package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.crossread.l10n.Messages;

import java.nio.file.Path;

/// A line below the controls when a file that is shown has changed or is gone: what happened, and
/// what can be done.
final class FileBar extends HBox {

    private final Label words = new Label();
    private final Button again = new Button(Messages.text("reader.file.again"));

    FileBar(FileWatch watch, Runnable reload) {
        setId("file-bar");
        getStyleClass().add("file-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("file-news");
        words.setFocusTraversable(true);
        again.setId("file-again");
        again.setOnAction(_ -> reload.run());
        again.managedProperty().bind(again.visibleProperty());
        managedProperty().bind(visibleProperty());
        watch.newsProperty().subscribe(news -> show(news, watch));
    }

    private void fill(FileWatch watch) {
        Button keep = new Button(Messages.text("reader.file.keep"));
        keep.setId("file-keep");
        keep.setOnAction(_ -> watch.ignore());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(words, gap, again, keep);
    }

    private void show(FileWatch.News news, FileWatch watch) {
        if (getChildren().isEmpty() && !(news instanceof FileWatch.News.Nothing)) {
            fill(watch);
        }
        switch (news) {
            case FileWatch.News.Nothing _ -> setVisible(false);
            case FileWatch.News.Changed(Path file) -> tell("reader.file.changed", file, true);
            case FileWatch.News.Gone(Path file) -> tell("reader.file.gone", file, false);
        }
    }

    private void tell(String key, Path file, boolean canRead) {
        words.setText(Messages.text(key, file.getFileName()));
        again.setVisible(canRead);
        setVisible(true);
    }
}
