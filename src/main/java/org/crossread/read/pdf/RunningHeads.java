package org.crossread.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out what returns at the head or foot of the pages, figures aside, and the page numbers.
final class RunningHeads {

    /// The part of a page's height at its head and at its foot where they stand.
    private static final double EDGE = 0.12;

    /// Of all pages, for a line to be a running one.
    private static final double SHARE = 0.3;

    /// Lines from the edge.
    private static final int DEPTH = 3;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)[-–—|\\s]*(?:page|seite|p\\.|s\\.)?\\s*(?:\\d{1,4}|[ivxlc]{1,7})"
                            + "(?:\\s*(?:/|of|von|sur|de)\\s*\\d{1,4})?[-–—|\\s]*");

    private static final Pattern FIGURE = Pattern.compile("(?<!\\d)\\d{1,5}(?!\\d)");

    private final List<Page> pages;
    private final Map<String, Integer> counts = new HashMap<>();
    private int removed;

    private RunningHeads(List<Page> pages) {
        this.pages = pages;
        for (int at = 0; at < pages.size(); at++) {
            Set<String> keys = new HashSet<>();
            for (Line line : edges(pages.get(at))) {
                keys.addAll(keys(line, at));
            }
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
    }

    /// @param pages without them
    /// @param removed how many lines were taken out
    record Rest(List<Page> pages, int removed) {}

    static Rest remove(List<Page> pages) {
        var heads = new RunningHeads(pages);
        List<Page> rest = new ArrayList<>();
        for (int at = 0; at < pages.size(); at++) {
            rest.add(heads.without(pages.get(at), at));
        }
        return new Rest(rest, heads.removed);
    }

    private Page without(Page page, int number) {
        Set<Line> gone = new HashSet<>();
        for (Line line : edges(page)) {
            if (isRunning(line, number)) {
                gone.add(line);
            }
        }
        removed += gone.size();
        List<List<Line>> columns = new ArrayList<>();
        for (List<Line> column : page.columns()) {
            List<Line> rest = column.stream().filter(line -> !gone.contains(line)).toList();
            if (!rest.isEmpty()) {
                columns.add(rest);
            }
        }
        return new Page(columns, page.height());
    }

    private boolean isRunning(Line line, int number) {
        int count =
                keys(line, number).stream()
                        .mapToInt(key -> counts.getOrDefault(key, 0))
                        .max()
                        .orElse(0);
        return NUMBER.matcher(line.text()).matches()
                || count >= 2 && count >= pages.size() * SHARE && pages.size() > 1;
    }

    /// What a running line has in common on all pages: all of it, or all but the page's number,
    /// which stands first or last.
    private static Set<String> keys(Line line, int page) {
        String words =
                line.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
        Set<String> keys = new HashSet<>(Set.of(words));
        Matcher figure = FIGURE.matcher(words);
        while (figure.find()) {
            int offset = Integer.parseInt(figure.group()) - page;
            keys.add(
                    words.substring(0, figure.start())
                            + "#"
                            + offset
                            + words.substring(figure.end()));
        }
        return keys;
    }

    /// The outermost lines at head and foot.
    private static List<Line> edges(Page page) {
        List<Line> lines =
                page.lines().stream()
                        .sorted(java.util.Comparator.comparingDouble(Line::y))
                        .toList();
        List<Line> edges = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean high = at < DEPTH && line.y() < page.height() * EDGE;
            boolean low = at >= lines.size() - DEPTH && line.y() > page.height() * (1 - EDGE);
            if (high || low) {
                edges.add(line);
            }
        }
        return edges;
    }
}
