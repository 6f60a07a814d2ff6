package org.crossread.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.crossread.model.Report;
import org.crossread.model.Side;

import java.nio.file.Path;
import java.util.List;

/// The reports of a window: each that was opened in it stays at hand until it is taken off, in the
/// order in which they came. Any two of them can be left and right.
final class Shelf {

    private final ReaderState state;
    private final Opening opening;
    private final ObservableList<Shelved> reports = FXCollections.observableArrayList();
    private final ObservableList<Shelved> shown = FXCollections.unmodifiableObservableList(reports);

    Shelf(ReaderState state, Opening opening) {
        this.state = state;
        this.opening = opening;
        state.readingProperty().subscribe(this::keep);
    }

    ObservableList<Shelved> reports() {
        return shown;
    }

    private void keep(Reading reading) {
        for (Side side : Side.values()) {
            if (reading.page(side) instanceof PageState.Shown(Report report)) {
                opening.source(side).ifPresent(source -> put(Shelved.of(source, report)));
            }
        }
    }

    private void put(Shelved report) {
        int place = place(report);
        if (place < 0) {
            reports.add(report);
        } else if (!reports.get(place).equals(report)) {
            reports.set(place, report);
        }
    }

    private int place(Shelved report) {
        for (int i = 0; i < reports.size(); i++) {
            if (reports.get(i).isOf(report.source())) {
                return i;
            }
        }
        return -1;
    }

    /// Puts files beside those that stand here already; none of them is read yet.
    void add(List<Path> files) {
        files.stream()
                .map(Source.File::new)
                .map(Shelved::unread)
                .filter(report -> place(report) < 0)
                .forEach(reports::add);
    }

    /// Takes a report off. One that is on a page stays.
    void remove(Shelved report) {
        if (!isOnAPage(report)) {
            reports.removeIf(other -> other.isOf(report.source()));
        }
    }

    boolean isOnAPage(Shelved report) {
        return isOn(Side.LEFT, report) || isOn(Side.RIGHT, report);
    }

    /// Whether the page of a side shows the report, or is to show it as soon as it is read.
    boolean isOn(Side side, Shelved report) {
        return switch (state.reading().page(side)) {
            case PageState.Shown _, PageState.Begun _, PageState.Waiting _ ->
                    opening.source(side).filter(report::isOf).isPresent();
            case PageState.Blank _, PageState.Failed _ -> false;
        };
    }
}
