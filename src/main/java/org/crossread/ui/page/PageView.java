package org.crossread.ui.page;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.function.IntSupplier;

/// One page: a report in reading type, as long as it may be, with its marks and margin.
///
/// A report that is read from the right is mirrored as a whole: all of its coordinates count from
/// the right edge then.
///
/// Heights count downwards from the top of the view, in pixels. Text is selected with the mouse as
/// everywhere; a plain click is told to `onPicked`.
public final class PageView extends Pane {

    /// Blank above the first and below the last line when a reader scrolls to an end, in pixels.
    static final double EDGE = 14;

    private final Side side;
    private final PageBlocks text;
    private final TextPlaces places;
    private final ReadOnlyObjectWrapper<Span> selected =
            new ReadOnlyObjectWrapper<>(new Span(0, 0));
    private final Caret caret = new Caret(this);
    private final PageMouse mouse = new PageMouse(this);
    private final ChosenPlaces chosen = new ChosenPlaces(this);
    private final PageStanding standing;
    private Runnable onMoved = () -> {};

    public PageView(Side side, PageType type) {
        this.side = side;
        text = new PageBlocks(this, type);
        places = new TextPlaces(this, text);
        standing = new PageStanding(this, text);
        standing.begin();
        getStyleClass().addAll("page", side == Side.LEFT ? "left" : "right");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(caret.shape());
        focusedProperty().subscribe(_ -> caret.update());
        selected.subscribe(span -> setOverlay(overlay().withSelected(span)));
    }

    public Side side() {
        return side;
    }

    /// Where keys select from.
    public Caret caret() {
        return caret;
    }

    /// Where positions stand.
    TextPlaces places() {
        return places;
    }

    /// Where the text stands in the view.
    PageStanding standing() {
        return standing;
    }

    ChosenPlaces chosen() {
        return chosen;
    }

    PageMouse mouse() {
        return mouse;
    }

    PageBlocks text() {
        return text;
    }

    void setOnMoved(Runnable moved) {
        onMoved = moved;
    }

    boolean hasText() {
        return !content().report().text().isEmpty();
    }

    public PageContent content() {
        return text.content();
    }

    /// Shows a report from its top; the same report, with more known of it, stays where it is.
    ///
    /// @param steady the position whose line stays on its row when other stretches are folded away
    void show(PageContent content, IntSupplier steady) {
        boolean fresh = !content.report().text().equals(content().report().text());
        boolean refolded = !fresh && !content.folds().equals(content().folds());
        int kept = refolded ? steady.getAsInt() : 0;
        double height = refolded ? lineTop(kept) : 0;
        text.setContent(content);
        if (refolded) {
            standing.putAt(kept, height);
        }
        if (fresh) {
            setNodeOrientation(ReadingDirection.of(content.report().text()));
            standing.begin();
            selected.set(new Span(0, 0));
            caret.put(0);
        }
        requestLayout();
    }

    public Overlay overlay() {
        return text.overlay();
    }

    public void setOverlay(Overlay overlay) {
        text.setOverlay(overlay);
    }

    /// The text selected to copy; empty where there is none.
    public ReadOnlyObjectProperty<Span> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Selects text to copy.
    public void select(Span span) {
        selected.set(text.within(span));
    }

    public String selectedText() {
        return content().report().text(selected.get());
    }

    @Override
    protected void layoutChildren() {
        text.arrange(getHeight());
        if (caret.isShown()) {
            caret.update();
        }
        onMoved.run();
    }

    /// From line to line, in pixels.
    public double linePitch() {
        return text.type().pitch();
    }

    PageType type() {
        return text.type();
    }

    /// The top of the line that holds a position. Exact near the view, an estimate far from it.
    public double lineTop(int position) {
        return places.lineTop(position);
    }

    /// The position in the report's text nearest to a point of the view.
    public int position(double x, double y) {
        return places.at(x, y);
    }

    /// Where the first line begins whose upper half is in view.
    public int topPosition() {
        return places.top();
    }

    /// The text that is laid out; it reaches a little beyond what is in view.
    public Span inView() {
        return text.inViewSpan();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case CARET_OFFSET -> caret.position();
            case SELECTION_START -> selected.get().start();
            case SELECTION_END -> selected.get().end();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
