package org.crossread.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Icons;
import org.crossread.ui.control.Lazily;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.FindingKind;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.finding.TranscriptWords;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Above the list: chips that narrow it, how it is grouped, how much is checked.
final class ListHead extends VBox {

    private final ReaderState state;
    private final FlowPane chips = new FlowPane();
    private final MenuButton order = new MenuButton();
    private final List<MenuItem> tickItems = new ArrayList<>();
    private final Map<Grouping, MenuItem> groupItems = new EnumMap<>(Grouping.class);
    private final Label checked = new Label();
    private final HBox line = new HBox();
    private List<Integer> counted = List.of();

    ListHead(ReaderState state) {
        this.state = state;
        getStyleClass().add("list-head");
        chips.getStyleClass().add("chips");
        order.setId("order");
        order.getStyleClass().add("order");
        new Hint(order, Messages.text("reader.group.hint"));
        checked.setId("checked");
        checked.getStyleClass().add("checked-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        order.setMinWidth(USE_PREF_SIZE);
        line.getChildren().addAll(order, gap, checked);
        line.getStyleClass().add("order-line");
        line.widthProperty().subscribe(_ -> count());
        getChildren().addAll(chips, line);
        fillOrder();
        state.readingProperty().subscribe(_ -> update());
        state.topicProperty().subscribe(_ -> update());
        state.filterProperty().subscribe(_ -> update());
        state.groupingProperty().subscribe(_ -> update());
        Lazily<HBox> given = new Lazily<>(() -> transcript(state));
        state.transcript().property().subscribe(check -> check.ifPresent(_ -> add(given)));
    }

    private void add(Lazily<HBox> once) {
        if (once.made().isEmpty()) {
            getChildren().add(once.get());
        }
    }

    /// Which text the quotations are checked against, and a button that takes it away.
    private static HBox transcript(ReaderState state) {
        Label name = new Label();
        name.getStyleClass().add("transcript-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.textProperty()
                .bind(
                        state.transcript()
                                .property()
                                .map(
                                        check ->
                                                check.map(TranscriptWords::name)
                                                        .map(
                                                                file ->
                                                                        Messages.text(
                                                                                "reader.transcript.line",
                                                                                file))
                                                        .orElse("")));
        Button drop = new Button("", Icons.close());
        drop.setId("transcript-drop");
        drop.getStyleClass().addAll("icon-button", "bare");
        drop.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        drop.setAccessibleText(Messages.text("reader.key.no-transcript"));
        new Hint(drop, Messages.text("reader.key.no-transcript"));
        drop.setOnAction(_ -> state.check(Optional.empty()));
        HBox line = new HBox(name, drop);
        line.setId("transcript");
        line.getStyleClass().add("transcript-line");
        var isHere =
                Bindings.createBooleanBinding(
                        () ->
                                state.transcript().property().get().isPresent()
                                        && state.topicProperty().get() == Topic.QUOTATIONS,
                        state.transcript().property(),
                        state.topicProperty());
        line.visibleProperty().bind(isHere);
        line.managedProperty().bind(isHere);
        return line;
    }

    private void update() {
        boolean any = !state.items().isEmpty() && state.topicProperty().get() != Topic.NOTES;
        setVisible(any);
        setManaged(any);
        fillChips();
        Topic topic = state.topicProperty().get();
        boolean quotations = topic == Topic.QUOTATIONS;
        Set<CheckMark> ticks = state.filterProperty().get().checks();
        boolean isNarrowed = quotations && !ticks.isEmpty();
        Grouping grouped = state.groupingProperty().get().in(topic);
        order.setText(Messages.text(isNarrowed ? key(ticks) : grouped.key()));
        groupItems.forEach((grouping, item) -> item.setVisible(grouping.in(topic) == grouping));
        tickItems.forEach(item -> item.setVisible(quotations));
        count();
    }

    /// How much is checked; in figures alone where the order leaves no room for words.
    private void count() {
        boolean quotations = state.topicProperty().get() == Topic.QUOTATIONS;
        String words = quotations ? Ticks.progress(state) : "";
        checked.setAccessibleText(words);
        checked.setText(words);
        double room = line.getWidth() - line.snappedLeftInset() - line.snappedRightInset();
        double needs = order.prefWidth(-1) + checked.prefWidth(-1) + 2 * line.getSpacing();
        if (quotations && room > 0 && needs > room) {
            checked.setText(Ticks.figures(state));
        }
    }

    private static String key(Set<CheckMark> ticks) {
        return switch (ticks.iterator().next()) {
            case OPEN -> "reader.checks.open";
            case CHECKED -> "reader.checks.checked";
            case DOUBTFUL -> "reader.checks.doubtful";
        };
    }

    /// A chip for each kind that there is, and for each that is chosen.
    private void fillChips() {
        Filter filter = state.filterProperty().get();
        List<FindingKind> kinds =
                FindingKind.of(state.topicProperty().get()).stream()
                        .filter(kind -> count(kind) > 0 || filter.kinds().contains(kind))
                        .toList();
        List<Integer> now =
                kinds.stream().map(kind -> kind.ordinal() * 100_000 + count(kind)).toList();
        if (!now.equals(counted)) {
            counted = now;
            chips.getChildren()
                    .setAll(
                            kinds.stream()
                                    .map(kind -> new Chip(state, kind, count(kind)))
                                    .toList());
        }
        chips.getChildren().forEach(chip -> ((Chip) chip).update(filter));
        chips.setVisible(kinds.size() > 1 || filter.narrows(state.topicProperty().get()));
        chips.setManaged(chips.isVisible());
    }

    private int count(FindingKind kind) {
        Filter filter = state.filterProperty().get();
        return (int)
                state.items().stream()
                        .filter(item -> item.kind() == kind && filter.showsTick(item))
                        .count();
    }

    private void fillOrder() {
        ToggleGroup groups = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            RadioMenuItem item = item("group-" + name(grouping), grouping.key(), groups);
            item.setOnAction(_ -> state.groupingProperty().set(grouping));
            state.groupingProperty().subscribe(now -> item.setSelected(now == grouping));
            groupItems.put(grouping, item);
        }
        tickItems.add(new SeparatorMenuItem());
        ToggleGroup checks = new ToggleGroup();
        check(checks, "reader.checks.all", Set.of());
        Stream.of(CheckMark.values()).map(Set::of).forEach(mark -> check(checks, key(mark), mark));
        order.getItems().addAll(groupItems.values());
        order.getItems().addAll(tickItems);
    }

    private void check(ToggleGroup group, String key, Set<CheckMark> marks) {
        RadioMenuItem item = item(key.replace("reader.", "").replace('.', '-'), key, group);
        item.setOnAction(
                _ -> state.filterProperty().set(state.filterProperty().get().withChecks(marks)));
        state.filterProperty().subscribe(now -> item.setSelected(now.checks().equals(marks)));
        tickItems.add(item);
    }

    private static RadioMenuItem item(String id, String key, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(Messages.text(key));
        item.setId(id);
        item.setToggleGroup(group);
        return item;
    }

    private static String name(Grouping grouping) {
        return grouping.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
