package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

import org.crossread.export.Marks;
import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.Segments;

import java.util.List;

/// How the reader likes to read: size, face, line height, colours, and what is marked.
final class TypePanel extends GridPane {

    TypePanel(ReaderState state, ReaderSettings settings) {
        setId("type-panel");
        getStyleClass().add("panel");
        row(0, "reader.type.size", size(settings));
        row(
                1,
                "reader.type.face",
                new Segments<>("face", settings.faceProperty(), Faces.READING, TypePanel::face));
        row(
                2,
                "reader.type.lines",
                new Segments<>(
                        "lines",
                        settings.lineHeightProperty(),
                        ReaderSettings.LINE_HEIGHTS,
                        height -> Messages.text("reader.type.lines.times", height)));
        row(
                3,
                "reader.type.theme",
                new Segments<>(
                        "theme",
                        settings.themeProperty(),
                        List.of(ReaderSettings.Theme.values()),
                        theme -> Messages.text(theme.key())));
        row(
                4,
                "reader.marks",
                new Segments<>(
                        "marks",
                        state.marks().property(),
                        List.of(Marks.values()),
                        TypePanel::marks));
        row(
                5,
                "reader.type.language",
                new Segments<>(
                        "language",
                        settings.languageProperty(),
                        Languages.CHOICES,
                        Languages::name));
        Label hint = new Label(Messages.text("reader.type.language.hint"));
        hint.getStyleClass().add("panel-hint");
        add(hint, 1, 6);
    }

    private void row(int row, String key, Node control) {
        Label label = new Label(Messages.text(key));
        label.setLabelFor(control);
        addRow(row, label, control);
    }

    private static Node size(ReaderSettings settings) {
        Button smaller = new Button(Messages.text("reader.type.smaller"));
        smaller.setId("smaller");
        smaller.setAccessibleText(Messages.text("reader.key.smaller"));
        smaller.setOnAction(_ -> settings.zoom().by(-1));
        Button larger = new Button(Messages.text("reader.type.larger"));
        larger.setId("larger");
        larger.setAccessibleText(Messages.text("reader.key.larger"));
        larger.setOnAction(_ -> settings.zoom().by(1));
        Label now = new Label();
        now.getStyleClass().add("panel-value");
        settings.zoom().subscribe(() -> now.setText(percent(settings.zoom())));
        HBox row = new HBox(smaller, now, larger);
        row.getStyleClass().add("panel-row");
        return row;
    }

    /// One size where both reports have the same.
    private static String percent(Zoom zoom) {
        String left = Messages.text("reader.type.percent", zoom.of(Side.LEFT).get());
        String right = Messages.text("reader.type.percent", zoom.of(Side.RIGHT).get());
        return zoom.isEven() ? left : left + " | " + right;
    }

    /// The face's name without the number of its edition.
    private static String face(String family) {
        return family.startsWith("Atkinson")
                ? Messages.text("reader.type.legible")
                : Messages.text("reader.type.serif");
    }

    private static String marks(Marks marks) {
        return Messages.text(
                switch (marks) {
                    case SHARED -> "reader.marks.shared";
                    case DIFFERENT -> "reader.marks.different";
                    case BOTH -> "reader.marks.both";
                });
    }
}
