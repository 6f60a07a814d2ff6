package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.LinkKind;
import org.crossread.ui.page.PageType;

/// What can be done with the quotation on the card.
final class CardActions {

    private final Controls controls;
    private final HandEdits edits;
    private final Ticks ticks;
    private final HandPanels panels;

    CardActions(Controls controls, HandEdits edits, HandPanels panels) {
        this.controls = controls;
        this.edits = edits;
        this.ticks = new Ticks(controls.state());
        this.panels = panels;
    }

    Comparison comparison() {
        return controls.state().reading().findings().comparison();
    }

    String note(QuoteEntry entry) {
        return edits.note(entry.place());
    }

    boolean isByHand(QuoteEntry entry) {
        return Corrected.of(comparison()).is(entry);
    }

    /// The reader's face and line height in another size.
    PageType type(double size) {
        return controls.settings().type(size);
    }

    Node bar(QuoteEntry entry, CardPage page) {
        Item item = controls.state().items().get(entry.number() - 1);
        Button checked = tick("card-checked", item, CheckMark.CHECKED, "reader.card.checked");
        Button doubtful = tick("card-doubtful", item, CheckMark.DOUBTFUL, "reader.card.doubtful");
        Button note =
                button("card-note-button", "reader.card.note", () -> panels.note(entry.place()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = button("card-copy", "reader.card.copy", controls.exports()::copyPair);
        copy.setTooltip(new Tooltip(Messages.text("reader.card.copy.hint")));
        HBox bar = new HBox(checked, doubtful, note, correct(page), gap, copy);
        bar.getStyleClass().add("card-bar");
        return bar;
    }

    private Button tick(String id, Item item, CheckMark mark, String key) {
        Button button = button(id, key, () -> ticks.toggle(item, mark));
        button.setGraphic(Icons.tick(mark));
        button.getStyleClass().add(item.check() == mark ? "ticked" : "unticked");
        return button;
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Relation, speaker, link: what a person may know better.
    private MenuButton correct(CardPage page) {
        MenuButton menu = new MenuButton(Messages.text("reader.card.correct"));
        menu.setId("card-correct");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        if (page.across()) {
            page.link()
                    .ifPresent(
                            link -> {
                                for (LinkKind kind : LinkKind.values()) {
                                    if (kind != link.kind()) {
                                        menu.getItems()
                                                .add(
                                                        item(
                                                                Messages.text(
                                                                        "reader.correct.relation",
                                                                        Standing.words(kind)),
                                                                () -> edits.relate(link, kind)));
                                    }
                                }
                                menu.getItems()
                                        .add(
                                                item(
                                                        Messages.text("reader.correct.unlink"),
                                                        edits::unlink));
                            });
        }
        page.versions()
                .forEach(
                        version ->
                                menu.getItems()
                                        .add(
                                                item(
                                                        Messages.text(
                                                                "reader.correct.speaker",
                                                                Wording.side(version.side())),
                                                        () ->
                                                                panels.speaker(
                                                                        version.side(),
                                                                        version.main()))));
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
