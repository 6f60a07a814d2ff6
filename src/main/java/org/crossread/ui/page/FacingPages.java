package org.crossread.ui.page;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/// Two pages side by side, with bands in the gutter and the map at the edge.
///
/// Scrolling one page takes the other along by content; with Alt held it does not.
public final class FacingPages extends Pane {

    private final PageView left;
    private final PageView right;
    private final Stubs stubs = new Stubs();
    private final Bands bands;
    private final MapStrip map;
    private final Absence absence = new Absence();
    private final Region headLine = new Region();
    private final PageLinks links;
    private final Going going;
    private final PageFrames frames;
    private final PageColumns columns;
    private final ReadOnlyBooleanWrapper roomy = new ReadOnlyBooleanWrapper(true);
    private Runnable onMoved = () -> {};
    private final PageWheel wheel = new PageWheel(this);

    public FacingPages(PageType leftType, PageType rightType) {
        left = new PageView(Side.LEFT, leftType);
        right = new PageView(Side.RIGHT, rightType);
        bands = new Bands(left, right, stubs);
        map = new MapStrip(left, right);
        links = new PageLinks(left, right);
        columns = new PageColumns(left, right, links, leftType, rightType);
        going = new Going(left, right, links, absence, this::moved);
        getStyleClass().add("facing-pages");
        headLine.getStyleClass().add("head-line");
        getChildren().addAll(left, right, bands, absence, map, headLine);
        frames =
                new PageFrames(
                        new PageFrame(left, getChildren()), new PageFrame(right, getChildren()));
        for (PageView page : List.of(left, right)) {
            page.setOnMoved(this::moved);
            page.addEventHandler(ScrollEvent.SCROLL, event -> wheel.turned(page.side(), event));
        }
        map.setOnMoved(links::follow);
        map.setOnScrolled((side, down) -> scroll(side, down, false));
    }

    /// Whether the lines of both pages hold enough characters to be read well.
    public ReadOnlyBooleanProperty roomyProperty() {
        return roomy.getReadOnlyProperty();
    }

    public PageView page(Side side) {
        return side.of(left, right);
    }

    public MapStrip map() {
        return map;
    }

    /// Goes to places of the texts.
    public Going going() {
        return going;
    }

    /// Shows or hides the bands and their stubs.
    public void showBands(boolean shown) {
        bands.setVisible(shown);
    }

    public Stubs stubs() {
        return stubs;
    }

    /// Hears at which position of its text a page was pressed.
    public void onPicked(Side side, IntConsumer picked) {
        page(side).mouse().setOnPicked(picked);
    }

    /// Hears which badge was pressed.
    public void onBadge(Side side, Consumer<Note> badge) {
        page(side).mouse().setOnBadge(badge);
    }

    /// What stands above, over and around the pages.
    public PageFrames frames() {
        return frames;
    }

    /// Shows both reports with the bands between them.
    ///
    /// @param passages places that correspond, by which the pages scroll together
    public void show(
            PageContent leftPage, PageContent rightPage, List<Bond> shown, List<Bond> passages) {
        left.show(leftPage, () -> links.steady(Side.LEFT));
        right.show(rightPage, () -> links.steady(Side.RIGHT));
        map.show(leftPage, rightPage);
        headLine.setVisible(left.hasText() || right.hasText());
        requestLayout();
        setBonds(shown, passages);
    }

    /// Changes the bands alone.
    public void setBonds(List<Bond> shown, List<Bond> passages) {
        bands.setBonds(shown);
        links.setPassages(passages);
        bands.update();
    }

    /// Marks places on both pages as chosen.
    public void choose(List<Span> leftPlaces, List<Span> rightPlaces, ChosenLook look) {
        left.setOverlay(left.overlay().withChosen(leftPlaces, look));
        right.setOverlay(right.overlay().withChosen(rightPlaces, look));
        map.choose(leftPlaces, rightPlaces);
        absence.hide();
    }

    /// Sets the pages in other types; what is chosen, or else stands at their top, stays.
    public void setType(PageType newLeft, PageType newRight) {
        columns.setType(newLeft, newRight);
        requestLayout();
    }

    /// Whether one page takes the other along.
    public void setLinked(boolean linked) {
        links.setLinked(linked);
    }

    /// Scrolls a page down the text when `down` < 0, as a wheel does, and the other along with it.
    public void scroll(Side side, double down, boolean alone) {
        going.finish();
        links.scroll(side, down, alone);
    }

    /// The page at or nearest to a width of this pane; none left of both.
    public Optional<Side> sideAt(double x) {
        if (x < 0) {
            return Optional.empty();
        }
        double middle = bands.getLayoutX() + bands.getWidth() / 2;
        return Optional.of(x < middle ? Side.LEFT : Side.RIGHT);
    }

    /// Hears when the reader turns the wheel with the shortcut key held: 1 for larger.
    ///
    /// @param ofPage hears of one page, where Alt is held too
    public void setOnZoomed(IntConsumer heard, ObjIntConsumer<Side> ofPage) {
        wheel.setOnZoomed(heard, ofPage);
    }

    /// Hears each time a page has moved.
    public void setOnMoved(Runnable heard) {
        onMoved = heard;
    }

    private void moved() {
        onMoved.run();
        bands.update();
        map.update();
        absence.update();
    }

    @Override
    protected void layoutChildren() {
        Facing facing = columns.fit(getWidth());
        double head = frames.headHeight(facing);
        double height = Math.max(0, getHeight() - head);
        double before = left.getHeight();
        frames.place(facing, head, height);
        ChosenPlaces.keep(List.of(left, right), before);
        bands.resizeRelocate(facing.gutter(), head, facing.bands(), height);
        stubs.resizeRelocate(0, 0, facing.bands(), height);
        map.resizeRelocate(facing.map(), head, Facing.MAP, height);
        headLine.resizeRelocate(0, head - 1, getWidth(), 1);
        columns.set(facing);
        // Only now: with other type the list may have made room.
        roomy.set(getWidth() <= 0 || columns.areRoomy(facing));
    }
}
