package org.crossread.ui;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.crossread.l10n.Messages;
import org.crossread.ui.control.Hint;

import java.util.Optional;
import java.util.regex.Pattern;

/// The facts of a report in one line, with its encoding; what is said of synonyms stands behind
/// them where there is room, else below.
final class HeadLine extends VBox {

    /// Between the line of facts and what follows it, in pixels.
    private static final double GAP = 12;

    /// What is left of the facts that have no room.
    private static final String MORE = "\u2026";

    private static final Pattern LOOSE_END = Pattern.compile("[\\s\u00b7]+([^\u00b7]{0,3})?$");

    private final Label origin = new Label();
    private final Label signs = new Label();
    private final HBox line;
    private final Text measure = new Text();
    private final Hint rests = new Hint(origin);
    private final Hint told = new Hint(signs);
    private SynonymSigns odd = SynonymSigns.NONE;
    private HeadFacts facts = HeadFacts.NONE;

    HeadLine(Region encoding) {
        origin.getStyleClass().add("page-origin");
        signs.getStyleClass().add("page-signs");
        signs.setManaged(false);
        // What the program says is read from the left, wherever it stands.
        origin.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        signs.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        line = new HBox(origin, encoding);
        line.getStyleClass().add("page-line");
        getStyleClass().add("page-facts");
        getChildren().addAll(line, signs);
    }

    void show(HeadFacts now) {
        facts = now;
        origin.setText(now.all());
        rests.setText(now.all());
        requestLayout();
    }

    void showSigns(SynonymSigns now) {
        odd = now;
        signs.setVisible(!odd.whole().isEmpty());
        told.setText(signs.isVisible() ? odd.whole() + ". " + Messages.text("odd.note") : "");
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The fullest facts before which what is said of synonyms has room on their line; only the
    /// file's name gives way to it.
    private Optional<String> factsBefore(double width) {
        return factsWithin(room(width) - signsWidth());
    }

    private Optional<String> factsWithin(double room) {
        // Where the file's name has no room, something tells that there is more.
        return facts.choices().stream()
                .filter(words -> width(words + MORE, origin) <= room)
                .findFirst();
    }

    /// What the encoding leaves of the line.
    private double room(double width) {
        double encoding = line.getChildren().getLast().prefWidth(-1);
        double inner = width - snappedLeftInset() - snappedRightInset();
        return inner - line.getSpacing() - encoding;
    }

    /// What all of it needs, in pixels, however much is shown.
    double widthOfAll() {
        double behind = line.getSpacing() + line.getChildren().getLast().prefWidth(-1);
        return width(facts.all(), origin) + behind + (signs.isVisible() ? signsWidth() : 0);
    }

    private double signsWidth() {
        return GAP + width(odd.brief(), signs);
    }

    /// As much of the facts as has room; no separator is left at its end.
    private String fitted(String words, double room) {
        if (width(words, origin) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + MORE, origin) > room) {
            end--;
        }
        return LOOSE_END.matcher(words.substring(0, end)).replaceFirst("") + MORE;
    }

    private double width(String words, Label like) {
        measure.setFont(like.getFont());
        measure.setText(words);
        return Math.ceil(measure.getLayoutBounds().getWidth()) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = super.computePrefHeight(width);
        boolean below = signs.isVisible() && factsBefore(width < 0 ? getWidth() : width).isEmpty();
        return below ? whole + getSpacing() + signs.prefHeight(-1) : whole;
    }

    @Override
    protected void layoutChildren() {
        Optional<String> before = signs.isVisible() ? factsBefore(getWidth()) : Optional.empty();
        double room = room(getWidth()) - (before.isPresent() ? signsWidth() : 0);
        // How much both share is told before who wrote it and when.
        String most = before.or(() -> factsWithin(room)).orElse(facts.choices().getLast());
        origin.setText(fitted(facts.with(most), room));
        super.layoutChildren();
        if (before.isPresent()) {
            putBehind();
        } else if (signs.isVisible()) {
            signs.setText(odd.whole());
            signs.resizeRelocate(
                    line.getLayoutX(),
                    line.getLayoutY() + line.getHeight() + getSpacing(),
                    line.getWidth(),
                    signs.prefHeight(-1));
        }
    }

    private void putBehind() {
        signs.setText(odd.brief());
        double height = signs.prefHeight(-1);
        double width = width(odd.brief(), signs);
        double room = line.getWidth() - GAP - width;
        line.resize(Math.min(room, line.prefWidth(-1)), line.getHeight());
        signs.resizeRelocate(
                line.getLayoutX() + line.getWidth() + GAP,
                line.getLayoutY() + Math.round((line.getHeight() - height) / 2),
                width,
                height);
    }
}
