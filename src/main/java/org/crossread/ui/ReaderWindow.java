package org.crossread.ui;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.crossread.model.Side;
import org.crossread.ui.control.Layer;
import org.crossread.ui.control.Lazily;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.help.Help;
import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Shortcut;
import org.crossread.ui.keys.Shortcuts;
import org.crossread.ui.page.Beside;
import org.crossread.ui.page.FacingPages;
import org.crossread.ui.page.PageView;

import java.util.List;
import java.util.Optional;

/// The whole window: controls above, the list at the left, two pages, a line below.
final class ReaderWindow {

    private final Scene scene;
    private final FacingPages pages;
    private final PagesView pagesView;
    private final RowsPane rows;
    private final Arranging arranging;
    private final FindField findField;
    private final Toolbar toolbar;
    private final SideList side;
    private final Layer layer;
    private final Shortcuts keys;
    private final Lazily<ShortcutsPanel> shortcuts;
    private final Lazily<GoPanel> goPanel;
    private final Help help;
    private final HandEdits edits;
    private final HandPanels panels;
    private final CardLayer card;

    ReaderWindow(Controls controls) {
        ReaderState state = controls.state();
        layer = new Layer(controls.settings().zoom()::largest);
        pages =
                new FacingPages(
                        controls.settings().type(Side.LEFT), controls.settings().type(Side.RIGHT));
        pagesView = new PagesView(controls, pages);
        pages.frames()
                .setCovers(new PageCover(controls, Side.LEFT), new PageCover(controls, Side.RIGHT));
        rows = new RowsPane(controls);
        arranging = new Arranging(state, pages, rows);
        findField = new FindField(controls.find());
        toolbar = new Toolbar(controls, findField, pages.roomyProperty(), layer);
        BorderPane root = new BorderPane(new StackPane(pages, rows, new Welcome(controls)));
        root.getStyleClass().add("reader");
        WorkLine work = new WorkLine(controls.opening());
        FileBar files = new FileBar(controls.files(), controls.openings()::choose);
        VBox head = new VBox(toolbar, files, work.bar());
        head.getStyleClass().add("window-head");
        root.setTop(head);
        FindingsList list = new FindingsList(state);
        side =
                new SideList(
                        state,
                        root,
                        list,
                        controls.settings(),
                        new StatusLine(state, controls.find(), work));
        edits = new HandEdits(state);
        panels = new HandPanels(state, edits, layer);
        card =
                new CardLayer(
                        state,
                        new CardActions(controls, edits, panels),
                        side::besideChosen,
                        () -> root.getCenter().localToScene(root.getCenter().getLayoutBounds()),
                        this::chosenPlaces,
                        list::focus);
        pages.going().setOnLevelled(card::placeAnew);
        list.setOnOpened(() -> openChosen(state.selection()));
        rows.list().setOnOpened(card::toggle);
        goPanel = new Lazily<>(() -> new GoPanel(pages, layer::close));
        WindowKeys table = new WindowKeys(controls, this);
        List<MenuSection> menus = table.menus();
        keys = table.shortcuts(menus);
        shortcuts = new Lazily<>(() -> new ShortcutsPanel(menus, layer::close));
        WindowMenu menu = new WindowMenu(menus);
        toolbar.explain(keys);
        toolbar.onMenu(menu::toggle);
        toolbar.size().subscribe(size -> Beside.set(menu, size.doubleValue()));
        Zoom zoom = controls.settings().zoom();
        zoom.subscribe(() -> Beside.set(files, Beside.factor(zoom.largest())));
        controls.settings().zoom().subscribe(card::renew);
        list.widthProperty().subscribe(_ -> card.placeAnew());
        StackPane.setAlignment(root, Pos.TOP_LEFT);
        StackPane.setAlignment(menu, Pos.TOP_LEFT);
        scene = new Scene(new StackPane(root, card, menu, layer), 1280, 800);
        new Themes(scene, controls.settings());
        help = new Help(scene, keys, controls.settings().zoom()::largest);
        for (Side one : Side.values()) {
            pagesView.head(one).install(keys.of("reader.key.facts"), () -> askFacts(one));
        }
        new PlaceMenus(
                state,
                pages,
                rows.list(),
                list,
                new PlaceMenu(keys, need -> need.isMet(state, pages)));
        new PageKeys(pages);
        new Dropping(scene, pages, controls.openings());
        keys.install(scene, this::leaveFor);
        menu.install(scene);
    }

    /// What is written in a panel belongs to what is shown now; Esc alone lets go of it.
    private void leaveFor(Shortcut action) {
        if (!action.key().equals("reader.key.escape")) {
            layer.leave();
        }
    }

    Scene scene() {
        return scene;
    }

    private Optional<List<Bounds>> chosenPlaces() {
        return pages.isVisible()
                ? pages.going().chosenPlaces()
                : Optional.of(rows.list().places().chosen());
    }

    /// Runs something as soon as what is known now is laid out.
    void afterLayout(Runnable action) {
        Runnable[] once = new Runnable[1];
        once[0] =
                () -> {
                    scene.removePostLayoutPulseListener(once[0]);
                    action.run();
                };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    FacingPages pages() {
        return pages;
    }

    Arranging arranging() {
        return arranging;
    }

    RowsView rows() {
        return rows.list();
    }

    FindField findField() {
        return findField;
    }

    Toolbar toolbar() {
        return toolbar;
    }

    Layer layer() {
        return layer;
    }

    CardLayer card() {
        return card;
    }

    Help help() {
        return help;
    }

    HandEdits edits() {
        return edits;
    }

    HandPanels panels() {
        return panels;
    }

    /// Shows the chosen line of the list whole: the card of a quotation, the words of a note.
    private void openChosen(Selection chosen) {
        if (chosen.topic() == Topic.NOTES && !chosen.isNothing()) {
            panels.note(HandActions.place(chosen));
        } else {
            card.toggle();
        }
    }

    /// Asks where a report comes from.
    void askFacts(Side about) {
        panels.facts(about, pagesView.head(about));
    }

    /// Asks which sentence of a page to go to.
    void askSentence(PageView page) {
        goPanel.get().ask(page);
        layer.toggle(goPanel.get());
    }

    /// Every key of the window.
    Shortcuts keys() {
        return keys;
    }

    void showShortcuts() {
        layer.toggle(shortcuts.get());
    }

    SideList side() {
        return side;
    }
}
