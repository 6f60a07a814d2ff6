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
import org.crossread.model.Link;
import org.crossread.model.LinkKind;
import org.crossread.model.Pair;
import org.crossread.model.Place;
import org.crossread.model.Relation;
import org.crossread.model.Side;
import org.crossread.ui.control.Icons;
import org.crossread.ui.finding.CardPage;
import org.crossread.ui.finding.Corrected;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.QuoteEntry;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Standing;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.finding.Version;
import org.crossread.ui.finding.Wording;
import org.crossread.ui.page.Beside;
import org.crossread.ui.page.PageContent;
import org.crossread.ui.page.PageType;
import org.crossread.ui.page.Places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done with the quotation or the passages on a card.
final class CardActions {

    /// How much larger a card becomes: its lines hold few words as it is.
    private static final double LARGEST = 1.5;

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

    /// The quotation that is chosen.
    QuoteEntry entry(Selection chosen) {
        return controls.state().reading().findings().entries().get(chosen.index());
    }

    /// What to open for what is chosen: for a change between two places of one report the quotation
    /// that it gives twice.
    Selection told(Selection chosen) {
        return Picking.repeated(controls.state().reading().findings(), chosen).orElse(chosen);
    }

    /// The passage that is chosen, or that holds a chosen change of meaning.
    Optional<Item> passage(Selection chosen) {
        return Picking.passage(controls.state().reading().findings(), chosen);
    }

    /// A report with the marks that it has on its page, without its margin.
    PageContent content(Side side) {
        PageContent page = controls.state().reading().findings().content(side);
        return new PageContent(page.report(), page.marks(), new Places<>(List.of()));
    }

    String note(Place place) {
        return edits.note(place);
    }

    boolean isByHand(QuoteEntry entry) {
        return Corrected.of(comparison()).is(entry);
    }

    boolean isByHand(Pair pair) {
        return Corrected.of(comparison()).is(pair);
    }

    /// The reader's face and line height in another size, larger where the pages are.
    PageType type(double size) {
        double zoom = controls.settings().zoom().largest();
        return controls.settings().type(size * Math.clamp(zoom, 1, LARGEST));
    }

    /// How large what stands around the words is set, 1 as designed.
    ///
    /// @param most that there is room for
    double size(double most) {
        return Beside.factor(controls.settings().zoom().largest(), most);
    }

    Node bar(QuoteEntry entry, CardPage page) {
        Item item = controls.state().items(Topic.QUOTATIONS).get(entry.number() - 1);
        return bar(
                entry.place(),
                List.of(
                        tick("card-checked", item, CheckMark.CHECKED, "reader.card.checked"),
                        tick("card-doubtful", item, CheckMark.DOUBTFUL, "reader.card.doubtful")),
                Optional.of(correct(page)));
    }

    /// @param passage two passages, or a sentence alone
    Node bar(Item passage) {
        boolean pair = passage.selection().isOnBoth();
        return bar(
                HandActions.place(passage.selection()),
                List.of(),
                pair ? Optional.of(correct(passage.selection())) : Optional.empty());
    }

    private Node bar(Place place, List<Button> ticks, Optional<MenuButton> correct) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox();
        bar.getChildren().addAll(ticks);
        bar.getChildren()
                .add(button("card-note-button", "reader.card.note", () -> panels.note(place)));
        correct.ifPresent(bar.getChildren()::add);
        bar.getChildren().add(gap);
        if (place instanceof Place.Across || !ticks.isEmpty()) {
            Button copy = button("card-copy", "reader.card.copy", controls.exports()::copyPair);
            copy.setTooltip(new Tooltip(Messages.text("reader.card.copy.hint")));
            bar.getChildren().add(copy);
        }
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

    /// What a person may know better.
    private static MenuButton correct(List<MenuItem> items) {
        MenuButton menu = new MenuButton(Messages.text("reader.card.correct"));
        menu.setId("card-correct");
        menu.setAccessibleText(menu.getText());
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems().setAll(items);
        return menu;
    }

    /// Relation and speakers of a quotation, and whether it is linked at all.
    private MenuButton correct(CardPage page) {
        List<MenuItem> items = new ArrayList<>();
        if (page.across()) {
            page.link().ifPresent(link -> items.addAll(corrections(link)));
        }
        for (Version version : page.versions()) {
            items.add(
                    item(
                            Messages.text("reader.correct.speaker", Wording.side(version.side())),
                            () -> panels.speaker(version.side(), version.main())));
        }
        return correct(items);
    }

    private List<MenuItem> corrections(Link.Linked link) {
        List<MenuItem> items = new ArrayList<>();
        for (LinkKind kind : LinkKind.values()) {
            if (kind != link.kind()) {
                items.add(relation(Standing.words(kind), () -> edits.relate(link, kind)));
            }
        }
        items.add(unlink(controls.state().selection()));
        return items;
    }

    private MenuButton correct(Selection passages) {
        Relation now = comparison().alignment().pairs().get(passages.index()).relation();
        List<MenuItem> items = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            if (relation != now) {
                String words = Messages.text(Wording.key(relation));
                items.add(relation(words, () -> edits.relate(passages, relation)));
            }
        }
        items.add(unlink(passages));
        return correct(items);
    }

    private static MenuItem relation(String words, Runnable action) {
        return item(Messages.text("reader.correct.relation", words), action);
    }

    private MenuItem unlink(Selection pair) {
        return item(Messages.text("reader.correct.unlink"), () -> edits.unlink(pair));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
