package org.crossread.ui.page;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

import org.crossread.ui.page.TextPlaces.Extent;

import java.util.List;

/// Where what is chosen stands on a page.
final class ChosenPlaces {

    private final PageView page;

    ChosenPlaces(PageView page) {
        this.page = page;
    }

    /// What of it is in view, in pixels of the scene.
    List<Bounds> inView() {
        return page.overlay().chosen().stream()
                .map(page.places()::extent)
                .filter(place -> place.bottom() > 0 && place.top() < page.getHeight())
                .map(this::inScene)
                .toList();
    }

    private Bounds inScene(Extent place) {
        double top = Math.max(0, place.top());
        double bottom = Math.min(page.getHeight(), place.bottom());
        return page.localToScene(new BoundingBox(0, top, page.getWidth(), bottom - top));
    }

    /// The list below takes of the height: what is chosen and was in view stays so, and all pages
    /// go up for it by the same.
    ///
    /// @param before how high the pages were, in pixels
    static void keep(List<PageView> pages, double before) {
        double missing =
                pages.stream().mapToDouble(page -> page.chosen().missing(before)).max().orElse(0);
        if (missing > 0) {
            pages.forEach(page -> page.standing().moveBy(-missing));
        }
    }

    /// By how much the page must go up for it to be seen, where it was seen as long as the page was
    /// higher; its first line where not all of it has room.
    ///
    /// @param before how high the page was, in pixels
    private double missing(double before) {
        double now = page.getHeight();
        return page.overlay().chosen().stream()
                .limit(1)
                .map(page.places()::extent)
                .filter(place -> place.top() >= 0 && place.top() < before - page.linePitch())
                .mapToDouble(place -> missing(place, now))
                .filter(missing -> before > now && missing > 0)
                .map(Math::rint)
                .findFirst()
                .orElse(0);
    }

    private static double missing(Extent place, double height) {
        return Math.min(place.top() - PageView.EDGE, place.bottom() + PageView.EDGE - height);
    }
}
