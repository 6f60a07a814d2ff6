package org.crossread.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.crossread.l10n.Messages;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Icons;
import org.crossread.ui.control.Lazily;
import org.crossread.ui.control.Segments;

import java.util.List;

/// Chooses between facing pages and rows: a picture for each, or where there is little room, only
/// the one that does not show.
final class ArrangementSwitch extends HBox {

    private final ReaderState state;
    private final Segments<Arrangement> both;
    private final ObservableValue<Boolean> isRoomy;
    private final Lazily<Button> other = new Lazily<>(this::button);

    /// @param isRoomy whether facing pages have room now
    ArrangementSwitch(ReaderState state, ObservableValue<Boolean> isRoomy) {
        this.state = state;
        this.isRoomy = isRoomy;
        both =
                new Segments<>(
                        "arrangement",
                        state.arrangementProperty(),
                        List.of(Arrangement.values()),
                        _ -> "");
        both.explain(ArrangementSwitch::icon, arrangement -> Messages.text(arrangement.key()));
        disableProperty().bind(state.readingProperty().map(now -> !now.isCompared()));
        getChildren().setAll(both);
    }

    private static Node icon(Arrangement arrangement) {
        return arrangement == Arrangement.PAGES ? Icons.pages() : Icons.rows();
    }

    private Arrangement hidden() {
        return state.arrangementProperty().get() == Arrangement.PAGES && isRoomy.getValue()
                ? Arrangement.ROWS
                : Arrangement.PAGES;
    }

    private Button button() {
        Button button = new Button();
        button.setId("arrangement-other");
        button.getStyleClass().add("icon-button");
        button.setOnAction(_ -> turn());
        Hint hint = new Hint(button);
        Runnable name =
                () -> {
                    String words = Messages.text(hidden().key());
                    button.setGraphic(icon(hidden()));
                    button.setAccessibleText(words);
                    hint.setText(words);
                };
        state.arrangementProperty().subscribe(name);
        isRoomy.subscribe(name);
        name.run();
        return button;
    }

    /// Who wants pages already and has no room for them is told so.
    private void turn() {
        if (hidden() == state.arrangementProperty().get()) {
            state.say(Messages.text("reader.notice.no-room"));
        }
        state.arrangementProperty().set(hidden());
    }

    void setBrief(boolean brief) {
        Node wanted = brief ? other.get() : both;
        if (getChildren().getFirst() != wanted) {
            getChildren().setAll(wanted);
        }
    }
}
