package org.crossread.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Findings;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.finding.Wording;
import org.crossread.ui.page.Bond;
import org.crossread.ui.page.FacingPages;
import org.crossread.ui.page.PageContent;
import org.crossread.ui.page.PageView;
import org.crossread.ui.page.Touched;

import java.util.stream.Stream;

/// Joins the two pages to the state: shows what was read and found, tells what was pressed, goes
/// where the reader goes.
final class PagesView {

    private final ReaderState state;
    private final ReaderSettings settings;
    private final FacingPages pages;
    private final PageFolds folds = new PageFolds();
    private final ShownBonds bonds;
    private final SentencePlaces places;
    private final PageHead leftHead;
    private final PageHead rightHead;

    PagesView(Controls controls, FacingPages pages) {
        ReaderState state = controls.state();
        FindState find = controls.find();
        this.state = state;
        settings = controls.settings();
        this.pages = pages;
        places = new SentencePlaces(pages);
        bonds = new ShownBonds(state);
        leftHead = new PageHead(controls, Side.LEFT);
        rightHead = new PageHead(controls, Side.RIGHT);
        pages.frames().setHeads(leftHead, rightHead);
        pages.going().setAbsenceText(Messages.text("reader.absent"));
        pages.map().setWords(SentencePlaces::mapName, places::top);
        for (Side side : Side.values()) {
            pages.onPicked(side, position -> pick(side, position));
            pages.page(side).addEventHandler(KeyEvent.KEY_PRESSED, event -> enter(side, event));
            pages.onBadge(side, note -> state.pickQuotation(side, note.number(), note.span()));
        }
        pages.stubs().setWords(places);
        pages.stubs().setOnPressed(this::go);
        state.readingProperty().subscribe(this::show);
        state.visitProperty().subscribe(this::visit);
        state.linkedProperty().subscribe(pages::setLinked);
        find.hitsProperty().subscribe(this::found);
        find.setView(() -> pages.page(Side.LEFT).topPosition());
        pages.setOnZoomed(settings.zoom()::by, settings.zoom()::by);
        settings.faceProperty().subscribe(this::set);
        settings.zoom().subscribe(this::set);
        settings.lineHeightProperty().subscribe(this::set);
        settings.foldedProperty().subscribe((_, _) -> refold());
        settings.mapProperty().subscribe(pages.map()::setVisible);
        settings.bandsProperty().subscribe(pages::showBands);
        pages.going().setOnHidden(this::unfold);
    }

    PageHead head(Side side) {
        return side.of(leftHead, rightHead);
    }

    private void set() {
        pages.setType(settings.type(Side.LEFT), settings.type(Side.RIGHT));
    }

    private void refold() {
        folds.close();
        show(state.reading());
    }

    private void unfold(Side side, int position) {
        folds.open(side, position);
        show(state.reading());
    }

    /// Chooses what stands at a position, or unfolds what is folded there.
    private void pick(Side side, int position) {
        if (pages.page(side).content().isFolded(position)) {
            unfold(side, position);
        } else {
            state.pick(side, position);
        }
    }

    /// Enter brings what is chosen level once more; where keys have put a caret, it chooses what
    /// stands there.
    private void enter(Side side, KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && plain) {
            if (pages.page(side).caret().isShown()) {
                pick(side, pages.page(side).caret().position());
            } else if (!state.selection().isNothing()) {
                state.choose(state.selection(), Touched.of(side));
            }
            event.consume();
        }
    }

    private PageContent content(Findings findings, Side side) {
        PageContent content = findings.content(side);
        return settings.foldedProperty().get() && state.reading().isCompared()
                ? folds.fold(findings.comparison(), side, content)
                : content;
    }

    private void show(Reading reading) {
        if (!isShown(reading)) {
            folds.close();
        }
        places.show(reading.left().report(), reading.right().report());
        Findings findings = reading.findings();
        pages.show(
                content(findings, Side.LEFT),
                content(findings, Side.RIGHT),
                bonds.shown(),
                bonds.passages());
        for (Side side : Side.values()) {
            pages.page(side)
                    .setAccessibleText(
                            Messages.text(
                                    "reader.page.name",
                                    Wording.side(side),
                                    reading.origin(side).title()));
        }
    }

    private boolean isShown(Reading reading) {
        return Stream.of(Side.values())
                .allMatch(
                        side ->
                                reading.page(side)
                                        .report()
                                        .text()
                                        .equals(pages.page(side).content().report().text()));
    }

    /// Follows a band to its far end.
    private void go(Bond bond, Side from) {
        if (bond.number() > 0) {
            state.pickQuotation(from, bond.number(), bond.span(from));
        } else {
            state.pick(from, bond.span(from).start());
        }
    }

    private void found(FindState.Hits hits) {
        boolean reached = hits.current() >= 0;
        for (Side side : Side.values()) {
            Span current = reached && hits.side() == side ? hits.place() : new Span(0, 0);
            PageView page = pages.page(side);
            page.setOverlay(page.overlay().withFound(hits.places(side), current));
        }
        if (reached) {
            pages.going().reveal(hits.side(), hits.place());
        }
    }

    private void visit(Visit visit) {
        Selection selection = visit.selection();
        pages.choose(selection.left(), selection.right(), selection.look());
        pages.setBonds(bonds.shown(), bonds.passages());
        if (!visit.moves() || selection.isNothing()) {
            return;
        }
        Side side = selection.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        if (selection.isOnBoth()) {
            pages.going()
                    .level(
                            visit.touched(),
                            selection.left().getFirst(),
                            selection.right().getFirst());
        } else if (selection.topic() == Topic.NOTES) {
            pages.going().reveal(side, selection.places(side).getFirst());
        } else {
            pages.going().levelAlone(visit.touched(), side, selection.places(side).getFirst());
        }
    }
}
