package org.crossread.ui.help;

import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.crossread.l10n.Messages;
import org.crossread.ui.keys.KeyNames;
import org.crossread.ui.keys.Shortcuts;
import org.crossread.ui.page.Beside;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/// Help in a window of its own, so that it can be read beside what it tells of. There is one for
/// each window of the program; what is asked for next stands in it, too.
public final class Help {

    private static final String FOLDER = "/org/crossread/ui/help/";
    private static final double WIDTH = 560;
    private static final double HEIGHT = 700;

    /// From the window's upper right corner, where the list and the left report stay in sight.
    private static final double MARGIN = 48;

    private static final List<KeyCombination> CLOSING =
            List.of(
                    new KeyCodeCombination(KeyCode.ESCAPE),
                    new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN));

    private final Scene owner;
    private final Shortcuts keys;
    private final DoubleSupplier zoom;
    private Optional<Stage> open = Optional.empty();

    /// @param owner whose looks the help has, and with whose window it closes
    /// @param keys what the guide's keys are here
    /// @param zoom of the reports' text, which the help grows along with
    public Help(Scene owner, Shortcuts keys, DoubleSupplier zoom) {
        this.owner = owner;
        this.keys = keys;
        this.zoom = zoom;
    }

    /// Ten minutes with the sample pair, in the reader's language.
    public void guide() {
        show(
                Messages.text("help.guide"),
                HelpPage.of(HelpText.of(FOLDER + Messages.text("help.guide.file"))));
    }

    /// What the program is and what it is made of.
    public void about() {
        show(Messages.text("help.about"), About.page());
    }

    private String here(String written) {
        return keys.here(written).map(KeyNames::of).orElse(written);
    }

    private void show(String title, HelpPage page) {
        Stage stage = open.orElseGet(this::made);
        stage.setTitle(title);
        HelpView view = new HelpView(page, this::here, stage::hide);
        Beside.set(view, Beside.factor(zoom.getAsDouble()));
        stage.getScene().setRoot(view);
        stage.show();
        stage.toFront();
        stage.getScene().getRoot().lookup("#help-scroll").requestFocus();
    }

    private Stage made() {
        Stage stage = new Stage();
        Window window = owner.getWindow();
        stage.initOwner(window);
        HelpView nothing = new HelpView(new HelpPage(List.of()), this::here, stage::hide);
        Scene scene = new Scene(nothing, WIDTH, HEIGHT);
        Bindings.bindContent(scene.getStylesheets(), owner.getStylesheets());
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (CLOSING.stream().anyMatch(one -> one.match(event))) {
                        event.consume();
                        stage.hide();
                    }
                });
        stage.setScene(scene);
        stage.setX(Math.max(0, window.getX() + window.getWidth() - WIDTH - MARGIN));
        stage.setY(window.getY() + MARGIN);
        stage.setOnHidden(_ -> open = Optional.empty());
        open = Optional.of(stage);
        return stage;
    }
}
