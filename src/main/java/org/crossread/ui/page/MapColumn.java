package org.crossread.ui.page;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

import org.crossread.model.Span;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/// One report of the map: a row of pixels for each part of its text.
final class MapColumn extends Pane {

    private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final double TOP = 36;
    private static final double BOTTOM = 24;
    private static final double FAR = 1e9;

    /// How far an arrow key goes, in lines.
    private static final int LINES = 3;

    private final PageView page;
    private final Map<Look, Path> ink = new EnumMap<>(Look.class);
    private final Map<Tone, Path> quotations = new EnumMap<>(Tone.class);
    private final Path chosen = path("map-chosen");
    private final Path remarks = path("map-remarks");
    private final Region frame = new Region();
    private PageContent content = PageContent.BLANK;
    private List<Span> places = List.of();
    private Runnable onMoved = () -> {};
    private DoubleConsumer onScrolled = _ -> {};
    private Supplier<String> words = () -> "";
    private double drawnHeight = -1;

    MapColumn(PageView page) {
        this.page = page;
        getStyleClass().add("map-column");
        for (Look look : List.of(Look.SAME, Look.MEANING, Look.FLAGGED)) {
            ink.put(look, path("map-" + look.style()));
        }
        for (Tone tone : Tone.values()) {
            quotations.put(tone, path("map-quotation"));
            quotations.get(tone).getStyleClass().add(tone.style());
        }
        frame.getStyleClass().add("map-frame");
        frame.setManaged(false);
        getChildren().addAll(ink.get(Look.MEANING), ink.get(Look.SAME));
        getChildren().addAll(quotations.values());
        getChildren().addAll(chosen, ink.get(Look.FLAGGED), frame, remarks);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    private static Path path(String style) {
        Path path = new Path();
        path.setManaged(false);
        path.getStyleClass().add(style);
        return path;
    }

    void setOnMoved(Runnable moved) {
        onMoved = moved;
    }

    /// Hears by how many pixels the page is to move down, when keys or the wheel ask for it.
    void setOnScrolled(DoubleConsumer scrolled) {
        onScrolled = scrolled;
    }

    /// @param said where the page stands, for a screen reader
    void setWords(Supplier<String> said) {
        words = said;
    }

    void show(PageContent shown) {
        content = shown;
        setFocusTraversable(!shown.report().text().isEmpty());
        drawnHeight = -1;
        requestLayout();
    }

    void choose(List<Span> chosenPlaces) {
        places = chosenPlaces;
        chosen.getElements().setAll(shapes().bars(places));
    }

    @Override
    protected void layoutChildren() {
        if (drawnHeight != getHeight()) {
            drawnHeight = getHeight();
            draw();
        }
        update();
    }

    private MapShapes shapes() {
        return new MapShapes(content, TOP, scale(), getWidth());
    }

    /// The height of the whole report; a short one is not stretched over the whole column.
    private double scale() {
        double room = Math.max(1, getHeight() - TOP - BOTTOM);
        return Math.min(room, content.report().text().length() / 8.0);
    }

    private void draw() {
        MapShapes shapes = shapes();
        ink.forEach((look, path) -> path.getElements().setAll(shapes.ink(look)));
        shapes.notches()
                .forEach(
                        (tone, notches) -> {
                            Path path = quotations.get(tone);
                            path.pseudoClassStateChanged(CROWDED, shapes.isCrowded());
                            path.getElements().setAll(notches);
                        });
        chosen.getElements().setAll(shapes.bars(places));
        remarks.getElements().setAll(shapes.dots());
        pseudoClassStateChanged(EMPTY, content.report().text().isEmpty());
    }

    /// Puts the frame around what is in view.
    void update() {
        Span view = page.inView();
        MapShapes shapes = shapes();
        double top = shapes.y(page.position(page.type().margin(), 0));
        double bottom = shapes.y(page.position(page.getWidth(), page.getHeight()));
        frame.setVisible(!view.isEmpty());
        frame.resizeRelocate(
                0, Math.round(top) - 1, getWidth(), Math.max(6, Math.round(bottom - top) + 2));
    }

    private void go(MouseEvent event) {
        double part = Math.clamp((event.getY() - TOP) / scale(), 0, 1);
        int position = (int) (part * content.report().text().length());
        page.standing().putAt(position, Math.round(page.getHeight() / 2));
        onMoved.run();
        event.consume();
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            onScrolled.accept(Math.rint(event.getDeltaY()));
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        double line = page.linePitch();
        double down =
                switch (event.getCode()) {
                    case UP, KP_UP, LEFT, KP_LEFT -> LINES * line;
                    case DOWN, KP_DOWN, RIGHT, KP_RIGHT -> -LINES * line;
                    case PAGE_UP -> page.getHeight() - line;
                    case PAGE_DOWN -> line - page.getHeight();
                    case HOME -> FAR;
                    case END -> -FAR;
                    default -> 0;
                };
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (down != 0 && plain) {
            onScrolled.accept(down);
            event.consume();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) page.topPosition();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) content.report().text().length();
            case VALUE_STRING -> words.get();
            case ORIENTATION -> Orientation.VERTICAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> onScrolled.accept(-LINES * page.linePitch());
            case DECREMENT, BLOCK_DECREMENT -> onScrolled.accept(LINES * page.linePitch());
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
