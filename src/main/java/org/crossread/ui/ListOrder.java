package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.HandNames;
import org.crossread.model.Side;
import org.crossread.ui.finding.Item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The lines of the list in the order and the groups that the reader chose.
final class ListOrder {

    /// A group of lines under one heading.
    record Part(String heading, List<Item> items) {
        Part {
            items = List.copyOf(items);
        }
    }

    private ListOrder() {}

    /// @param names what the reader said of names: speakers that are not one stand apart
    static List<Part> parts(List<Item> items, Grouping grouping, HandNames names) {
        return switch (grouping) {
            case REPORTS -> byReports(items);
            case RELATION -> grouped(sortedByKind(items), ListOrder::kind, ListOrder::kind);
            case SPEAKER -> bySpeaker(items, names);
            case LEFT_ORDER -> inOrder(items, Side.LEFT);
            case RIGHT_ORDER -> inOrder(items, Side.RIGHT);
        };
    }

    private static List<Part> byReports(List<Item> items) {
        Function<Item, String> heading = item -> Messages.text(item.group().key());
        return grouped(
                items.stream().sorted(Comparator.comparing(Item::group)).toList(),
                heading,
                heading);
    }

    private static List<Item> sortedByKind(List<Item> items) {
        return items.stream().sorted(Comparator.comparing(Item::kind)).toList();
    }

    private static String kind(Item item) {
        return upper(Messages.text(item.kind().key()));
    }

    private static String upper(String words) {
        return words.toUpperCase(Locale.getDefault());
    }

    /// Speakers in the order in which the list first names them; who is not named comes last.
    private static List<Part> bySpeaker(List<Item> items, HandNames names) {
        List<Item> named = items.stream().filter(item -> !item.speaker().isEmpty()).toList();
        List<Item> others = items.stream().filter(item -> item.speaker().isEmpty()).toList();
        Function<Item, String> person = item -> names.key(item.speaker());
        List<Part> parts = new ArrayList<>(grouped(named, person, Item::speaker));
        add(parts, "reader.speaker.unknown", others);
        return parts;
    }

    /// As one report has them; what that report does not have follows in the other's order.
    private static List<Part> inOrder(List<Item> items, Side side) {
        List<Item> there = items.stream().filter(item -> has(item, side)).sorted(by(side)).toList();
        List<Item> other =
                items.stream().filter(item -> !has(item, side)).sorted(by(side.other())).toList();
        List<Part> parts = new ArrayList<>();
        add(parts, side == Side.LEFT ? "reader.list.in-left" : "reader.list.in-right", there);
        add(parts, side == Side.LEFT ? "reader.list.only-right" : "reader.list.only-left", other);
        return parts;
    }

    private static void add(List<Part> parts, String key, List<Item> items) {
        if (!items.isEmpty()) {
            parts.add(new Part(Messages.text(key), items));
        }
    }

    private static boolean has(Item item, Side side) {
        return !item.selection().places(side).isEmpty();
    }

    private static Comparator<Item> by(Side side) {
        return Comparator.comparing(item -> item.selection().places(side).getFirst());
    }

    /// @param key the same for all lines of a group
    /// @param heading of a group, by its first line
    private static List<Part> grouped(
            List<Item> items, Function<Item, String> key, Function<Item, String> heading) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        items.forEach(
                item -> groups.computeIfAbsent(key.apply(item), _ -> new ArrayList<>()).add(item));
        return groups.values().stream()
                .map(members -> new Part(heading.apply(members.getFirst()), members))
                .toList();
    }
}
