package org.crossread.ui.page;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.crossread.model.Span;

import java.util.List;
import java.util.function.Function;

/// The margin of one block: a bar along each quotation and a badge with its number.
final class CellMargin {

    private static final double BAR_RIGHT = 39;
    private static final double BADGE_RIGHT = 33;
    private static final double BADGE_HEIGHT = 20;
    private static final double BADGE_WIDTH = 24;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Group bars = new Group();
    private final Group badges = new Group();

    CellMargin() {
        bars.setManaged(false);
        badges.setManaged(false);
        bars.setMouseTransparent(true);
    }

    Group bars() {
        return bars;
    }

    Group badges() {
        return badges;
    }

    /// @param size of bars and badges, 1 as designed
    void draw(
            Span block,
            List<Note> notes,
            List<Span> chosen,
            Function<Span, List<Rectangle2D>> boxes,
            double pitch,
            double size) {
        bars.getChildren().clear();
        badges.getChildren().clear();
        Beside.set(badges, size);
        double tall = Math.round(BADGE_HEIGHT * size);
        double free = Double.NEGATIVE_INFINITY;
        for (Note note : notes) {
            List<Rectangle2D> lines = boxes.apply(note.span());
            if (lines.isEmpty()) {
                continue;
            }
            boolean isChosen = chosen.contains(note.span());
            bars.getChildren().add(bar(note, lines, isChosen, size));
            if (note.span().start() < block.start()) {
                continue;
            }
            double top = Math.max(free, lines.getFirst().getMinY() + (pitch - tall) / 2);
            badges.getChildren().add(badge(note, Math.round(top), isChosen, size));
            free = top + tall + 2;
        }
    }

    private static Node bar(Note note, List<Rectangle2D> lines, boolean chosen, double size) {
        Region bar = new Region();
        bar.getStyleClass().addAll("margin-bar", note.tone().style());
        bar.pseudoClassStateChanged(CHOSEN, chosen);
        double top = lines.getFirst().getMinY() + 1;
        double width =
                switch (note.tone()) {
                    case ONLY_HERE -> 2;
                    case SAME, TRIMMED, REPORTED -> 3;
                    case ALTERED -> 4;
                };
        bar.resizeRelocate(
                Math.round(BAR_RIGHT * size) - Math.max(3, width),
                top,
                width,
                lines.getLast().getMaxY() - 1 - top);
        bar.setManaged(false);
        return bar;
    }

    private static Node badge(Note note, double top, boolean chosen, double size) {
        Label badge = new Label(Integer.toString(note.number()));
        badge.getStyleClass().addAll("badge", note.tone().style());
        if (note.number() > 999) {
            badge.getStyleClass().add("long-badge");
        }
        badge.pseudoClassStateChanged(CHOSEN, chosen);
        if (note.byHand()) {
            badge.getStyleClass().add("by-hand-badge");
        }
        badge.setAccessibleRole(AccessibleRole.BUTTON);
        badge.setAccessibleText(note.spoken());
        badge.setUserData(note);
        double width = Math.round((BADGE_WIDTH + (note.number() > 99 ? 6 : 0)) * size);
        badge.resizeRelocate(
                Math.round(BADGE_RIGHT * size) - width,
                top,
                width,
                Math.round(BADGE_HEIGHT * size));
        badge.setManaged(false);
        return badge;
    }
}
