package org.crossread.model;

import javafx.scene.paint.Color;

import org.crossread.l10n.Messages;

/// Crosses two borders on purpose, so that the border test is seen to fail.
public final class BorderCrossing {

    private BorderCrossing() {}

    static String crossing() {
        return Messages.text("nothing") + Color.BLACK;
    }
}
