package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.crossread.l10n.Messages;
import org.crossread.ui.finding.Wording;
import org.crossread.ui.page.ReadingDirection;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What an empty window offers below its pages: the sample pairs, and the pairs read last.
final class Welcome extends VBox {

    private static final int MOST = 3;

    /// A sign that is not seen and is read from the left.
    private static final String FROM_LEFT = "\u200e";

    private final Openings openings;
    private final HBox samples = new HBox();
    private final VBox pairs = new VBox();

    Welcome(Controls controls) {
        openings = controls.openings();
        RecentPairs recent = controls.recent();
        controls.settings().zoom().carry(this);
        setId("welcome");
        getStyleClass().add("welcome");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        visibleProperty().bind(controls.state().readingProperty().map(Reading::isBlank));
        var shown =
                sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::showingProperty)
                        .orElse(false);
        shown.subscribe(_ -> fill(shown.getValue(), recent));
        visibleProperty().subscribe(_ -> fill(shown.getValue(), recent));
    }

    /// A window that opens on files never shows it.
    private void fill(boolean shown, RecentPairs recent) {
        if (!shown || !isVisible() || !getChildren().isEmpty()) {
            return;
        }
        samples.setAlignment(Pos.CENTER);
        samples.getStyleClass().add("welcome-samples");
        samples.getChildren().add(new Label(Messages.text("reader.welcome.sample")));
        for (SamplePair sample : SamplePair.values()) {
            Button link = link(Messages.text(sample.key()), () -> openings.sample(sample));
            link.setId("sample-" + sample.name().toLowerCase(Locale.ROOT));
            samples.getChildren().add(link);
        }
        pairs.setAlignment(Pos.CENTER);
        getChildren().addAll(pairs, samples);
        recent.pairs().subscribe(() -> show(recent.pairs()));
        show(recent.pairs());
    }

    private void show(List<RecentPair> recent) {
        pairs.getChildren()
                .setAll(
                        recent.stream()
                                .filter(RecentPair::isThere)
                                .limit(MOST)
                                .map(pair -> link(words(pair), () -> openings.again(pair.files())))
                                .toList());
    }

    private static String words(RecentPair pair) {
        String titles =
                Messages.text(
                        "reader.welcome.pair", title(pair.leftTitle()), title(pair.rightTitle()));
        return switch (pair.files()) {
            case PairFiles.Reports _ -> titles;
            case PairFiles.Saved(Path file) ->
                    Messages.text("reader.recent.saved", titles, file.getFileName());
        };
    }

    /// The left title stands at the left, whichever way either is read.
    private static String title(String title) {
        String words = Wording.cited(shortened(title));
        return ReadingDirection.isFromRight(title) ? FROM_LEFT + words + FROM_LEFT : words;
    }

    private static String shortened(String title) {
        return title.length() <= 48 ? title : title.substring(0, 47).strip() + "\u2026";
    }

    private static Button link(String words, Runnable action) {
        Button link = new Button(words);
        link.getStyleClass().add("link");
        link.setOnAction(_ -> action.run());
        return link;
    }
}
