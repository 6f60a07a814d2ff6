package org.crossread.ui.control;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

import org.crossread.model.CheckMark;

/// Small pictures, drawn as shapes because text faces lack them. They take the colour of text.
public final class Icons {

    private Icons() {}

    public static Node swap() {
        return icon("M1 4.5H12.5 M9.5 1.5L12.5 4.5 M14 9.5H2.5 M5.5 12.5L2.5 9.5");
    }

    public static Node toLeft() {
        return icon("M13 5H1.5 M5 1.5L1.5 5L5 8.5");
    }

    public static Node toRight() {
        return icon("M1 5H12.5 M9 1.5L12.5 5L9 8.5");
    }

    public static Node find() {
        return icon("M5.5 1A4.5 4.5 0 1 1 5.4 1Z M9 9L12.5 12.5");
    }

    public static Node previous() {
        return icon("M5 1L1 5L5 9");
    }

    public static Node next() {
        return icon("M1 1L5 5L1 9");
    }

    public static Node close() {
        return icon("M1 1L8 8 M8 1L1 8");
    }

    public static Node more() {
        return icon("M1 1.5L4.5 5L8 1.5");
    }

    public static Node less() {
        return icon("M1 5L4.5 1.5L8 5");
    }

    /// Two pages side by side.
    public static Node pages() {
        return icon("M1 1H6V12H1Z M9 1H14V12H9Z");
    }

    /// Sheets that stand side by side on a board.
    public static Node shelf() {
        return icon("M1 12H14 M2.5 1.5H5V12 M2.5 1.5V12 M5 3.5H7.5V12 M10 3.2L12 2.6L14 11.4");
    }

    /// Lines across two columns.
    public static Node rows() {
        return icon("M1 2H6 M9 2H14 M1 6.5H6 M9 6.5H14 M1 11H6 M9 11H14");
    }

    /// A sheet with lines: a finding shown whole.
    public static Node card() {
        return icon("M1 1H12V10H1Z M3.5 4H9.5 M3.5 7H7.5");
    }

    /// What the reader says of a finding: nothing, a tick, a question mark.
    public static Node tick(CheckMark mark) {
        return switch (mark) {
            case OPEN -> icon("M7.5 1A6.5 6.5 0 1 1 7.4 1Z");
            case CHECKED -> icon("M7.5 1A6.5 6.5 0 1 1 7.4 1Z M4.5 7.6L6.8 9.8L10.6 5.4");
            case DOUBTFUL ->
                    icon(
                            "M7.5 1A6.5 6.5 0 1 1 7.4 1Z M5.6 6A1.95 1.95 0 1 1 7.5 8.1V9 M7.5"
                                    + " 11.2V11.3");
        };
    }

    public static Node pin() {
        return icon("M4 1H10 M5 1V5.5L3 8H11L9 5.5V1 M7 8V13");
    }

    public static Node menu() {
        return icon("M1 2H13 M1 7H13 M1 12H13");
    }

    private static Node icon(String path) {
        SVGPath icon = new SVGPath();
        icon.setContent(path);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
