package org.crossread.ui.page;

import javafx.geometry.Bounds;

import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

/// Goes to places of both texts: level with one another, one without partner, or at the top of
/// their pages.
public final class Going {

    private final PageView left;
    private final PageView right;
    private final PageLinks links;
    private final Absence absence;
    private final Runnable moved;
    private final Levelling levelling;
    private Runnable onLevelled = () -> {};
    private ObjIntConsumer<Side> onHidden = (_, _) -> {};

    /// @param moved hears where a page may stand elsewhere than before
    Going(PageView left, PageView right, PageLinks links, Absence absence, Runnable moved) {
        this.left = left;
        this.right = right;
        this.links = links;
        this.absence = absence;
        this.moved = moved;
        levelling = new Levelling(left, right, () -> onLevelled.run());
    }

    private PageView page(Side side) {
        return side.of(left, right);
    }

    /// Ends a way to two places at its aim.
    void finish() {
        levelling.finish();
    }

    /// Brings two places to one height. The touched one stays where it is when it is in view;
    /// else both go to a third of the height.
    public void level(Touched touched, Span leftPlace, Span rightPlace) {
        unfold(Side.LEFT, leftPlace);
        unfold(Side.RIGHT, rightPlace);
        levelling.level(touched, leftPlace.start(), rightPlace.start(), wantsMotion());
    }

    /// Brings a place without partner into view and shows on the other page where it would stand.
    public void levelAlone(Touched touched, Side side, Span place) {
        unfold(side, place);
        int gap = links.paragraphNear(side.other(), place.start());
        int leftAt = side == Side.LEFT ? place.start() : gap;
        int rightAt = side == Side.RIGHT ? place.start() : gap;
        levelling.level(touched, leftAt, rightAt, wantsMotion());
        absence.show(page(side.other()), gap);
        moved.run();
    }

    private void unfold(Side side, Span place) {
        if (page(side).content().isFolded(place.start())) {
            onHidden.accept(side, place.start());
        }
    }

    /// None where the system is set to reduced motion.
    private boolean wantsMotion() {
        return left.getScene() != null
                && !left.getScene().getPreferences().isReducedMotion()
                && !Boolean.getBoolean("crossread.still");
    }

    /// Brings a place into view; the other page stays in step.
    public void reveal(Side side, Span place) {
        unfold(side, place);
        PageView page = page(side);
        double top = page.lineTop(place.start());
        if (top < 0 || top > page.getHeight() - 2 * page.linePitch()) {
            finish();
            page.standing().putAt(place.start(), Math.round(page.getHeight() / 3));
            links.follow(side);
        }
    }

    /// Puts a position of each text at the top of its page, each by itself.
    public void putAt(int leftPosition, int rightPosition) {
        finish();
        left.standing().putAt(leftPosition, PageView.EDGE);
        right.standing().putAt(rightPosition, PageView.EDGE);
    }

    /// Puts a position of one text at the top of its page; the other goes along.
    public void putAt(Side side, int position) {
        finish();
        page(side).standing().putAt(position, PageView.EDGE);
        links.follow(side);
    }

    /// Where what is chosen stands on both pages, as wide as they are, in pixels of the scene;
    /// empty as long as they still move there.
    public Optional<List<Bounds>> chosenPlaces() {
        return levelling.isUnderWay()
                ? Optional.empty()
                : Optional.of(
                        Stream.of(left, right)
                                .flatMap(page -> page.chosen().inView().stream())
                                .toList());
    }

    /// @param text stands where the partner of a place would
    public void setAbsenceText(String text) {
        absence.setText(text);
    }

    /// Hears of a position that is to be shown and is folded away.
    public void setOnHidden(ObjIntConsumer<Side> hidden) {
        onHidden = hidden;
    }

    /// Hears each time two places have been brought level.
    public void setOnLevelled(Runnable heard) {
        onLevelled = heard;
    }
}
