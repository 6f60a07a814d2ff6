package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.crossread.l10n.Messages;
import org.crossread.ui.control.Hint;

import java.nio.file.Path;

/// A line below the controls when a file that is shown has changed or is gone, or another was not
/// opened: what happened, and what can be done.
final class FileBar extends HBox {

    private final Label words = new Label();
    private final Hint whole = new Hint(words);
    private final Button again = new Button();
    private final Button keep = new Button();
    private final Runnable choose;

    /// @param choose asks for other files
    FileBar(FileWatch watch, Runnable choose) {
        this.choose = choose;
        setId("file-bar");
        getStyleClass().add("file-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("file-news");
        words.setFocusTraversable(true);
        again.setId("file-again");
        again.managedProperty().bind(again.visibleProperty());
        managedProperty().bind(visibleProperty());
        watch.newsProperty().subscribe(news -> show(news, watch));
    }

    private void fill(FileWatch watch) {
        again.setMinWidth(USE_PREF_SIZE);
        keep.setMinWidth(USE_PREF_SIZE);
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
            case FileWatch.News.Changed(Path file) -> {
                offer("reader.file.again", watch::reload);
                tell(Messages.text("reader.file.changed", file.getFileName()), "reader.file.keep");
            }
            case FileWatch.News.Gone(Path file) -> {
                again.setVisible(false);
                tell(Messages.text("reader.file.gone", file.getFileName()), "reader.file.keep");
            }
            case FileWatch.News.Refused(String sentence) -> {
                offer("reader.cover.other", choose);
                tell(sentence, "reader.file.close");
            }
        }
    }

    private void offer(String key, Runnable action) {
        again.setText(Messages.text(key));
        again.setOnAction(_ -> action.run());
        again.setVisible(true);
    }

    private void tell(String sentence, String leave) {
        words.setText(sentence);
        whole.setText(sentence);
        keep.setText(Messages.text(leave));
        setVisible(true);
    }
}
