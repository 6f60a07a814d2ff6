package org.crossread.compare;

import org.crossread.model.Change;
import org.crossread.model.Flag;
import org.crossread.model.HandChange;
import org.crossread.model.HandNames;
import org.crossread.model.Naming;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.WordComparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Works into the compared words of two places what a person said of names: names that are one
/// agree, names that are not differ and are flagged.
final class NamedWords {

    private final Report left;
    private final Report right;
    private final HandNames names;

    NamedWords(Report left, Report right, HandNames names) {
        this.left = left;
        this.right = right;
        this.names = names;
    }

    WordComparison.Result worked(List<Change> changes, List<Flag> flags) {
        WordComparison.Result result = new WordComparison.Result(changes, flags);
        for (HandChange.NamesJudged judged : names.all()) {
            result = worked(result, judged.one(), judged.other(), judged.naming());
            result = worked(result, judged.other(), judged.one(), judged.naming());
        }
        return result;
    }

    private WordComparison.Result worked(
            WordComparison.Result result, String onLeft, String onRight, Naming naming) {
        return switch (naming) {
            case ONE -> joined(result, HandNames.words(onLeft), HandNames.words(onRight));
            case TWO -> parted(result, HandNames.words(onLeft), HandNames.words(onRight));
            case AS_FOUND -> result;
        };
    }

    /// The first place of a name on the left and the first on the right belong together, then the
    /// next ones.
    private WordComparison.Result joined(
            WordComparison.Result result, List<String> onLeft, List<String> onRight) {
        List<Span> lefts = places(result.changes(), Side.LEFT, onLeft);
        List<Span> rights = places(result.changes(), Side.RIGHT, onRight);
        List<Change> changes = result.changes();
        List<Flag> flags = new ArrayList<>(result.flags());
        for (int i = 0; i < Math.min(lefts.size(), rights.size()); i++) {
            Span one = lefts.get(i);
            Span other = rights.get(i);
            changes = joined(changes, one, other);
            flags.removeIf(flag -> isOfNames(flag) && isAt(flag, one, other));
        }
        return new WordComparison.Result(changes, flags);
    }

    private static boolean isOfNames(Flag flag) {
        return switch (flag.kind()) {
            case NAME, NUMBER, DATE -> true;
            case NEGATION, MODAL, VERDICT -> false;
        };
    }

    private static boolean isAt(Flag flag, Span one, Span other) {
        return (flag.left().isEmpty() || flag.left().overlaps(one))
                && (flag.right().isEmpty() || flag.right().overlaps(other));
    }

    /// Where a name stands among the words that do not agree.
    private List<Span> places(List<Change> changes, Side side, List<String> name) {
        return changes.stream()
                .filter(change -> !change.kind().agrees())
                .flatMap(change -> places(side, change.span(side), name).stream())
                .sorted()
                .toList();
    }

    private List<Span> places(Side side, Span within, List<String> name) {
        List<Span> words = words(side, within);
        List<Span> places = new ArrayList<>();
        for (int i = 0; i + name.size() <= words.size(); i++) {
            Span place = words.get(i).hull(words.get(i + name.size() - 1));
            if (HandNames.words(report(side).text(place)).equals(name)) {
                places.add(place);
            }
        }
        return places;
    }

    private Report report(Side side) {
        return side.of(left, right);
    }

    private List<Span> words(Side side, Span span) {
        return report(side).words(span);
    }

    private List<Change> joined(List<Change> changes, Span one, Span other) {
        List<Change> worked = new ArrayList<>();
        for (Change change : changes) {
            boolean hasOne = !change.kind().agrees() && change.left().contains(one);
            boolean hasOther = !change.kind().agrees() && change.right().contains(other);
            if (!hasOne && !hasOther) {
                worked.add(change);
                continue;
            }
            Span nothingLeft = new Span(change.left().end(), change.left().end());
            Span nothingRight = new Span(change.right().end(), change.right().end());
            Span leftBefore = hasOne ? before(Side.LEFT, change, one) : change.left();
            Span leftAfter = hasOne ? after(Side.LEFT, change, one) : nothingLeft;
            Span rightBefore = hasOther ? before(Side.RIGHT, change, other) : change.right();
            Span rightAfter = hasOther ? after(Side.RIGHT, change, other) : nothingRight;
            add(worked, leftBefore, rightBefore, change.moved());
            if (hasOne) {
                boolean moved = change.moved() || !hasOther;
                worked.add(new Change(Change.Kind.INFLECTED, one, other, moved));
            }
            add(worked, leftAfter, rightAfter, change.moved());
        }
        return worked;
    }

    private Span before(Side side, Change change, Span name) {
        return words(side, new Span(change.span(side).start(), name.start())).stream()
                .reduce(Span::hull)
                .orElse(new Span(name.start(), name.start()));
    }

    private Span after(Side side, Change change, Span name) {
        return words(side, new Span(name.end(), change.span(side).end())).stream()
                .reduce(Span::hull)
                .orElse(new Span(name.end(), name.end()));
    }

    private static void add(List<Change> changes, Span left, Span right, boolean moved) {
        if (!left.isEmpty() || !right.isEmpty()) {
            Change.Kind kind =
                    left.isEmpty()
                            ? Change.Kind.ADDED
                            : right.isEmpty() ? Change.Kind.REMOVED : Change.Kind.REPLACED;
            changes.add(new Change(kind, left, right, moved));
        }
    }

    private WordComparison.Result parted(
            WordComparison.Result result, List<String> onLeft, List<String> onRight) {
        List<Change> changes = new ArrayList<>();
        List<Flag> flags = new ArrayList<>(result.flags());
        for (Change change : result.changes()) {
            List<Integer> places =
                    change.kind().agrees() ? parallel(change, onLeft, onRight) : List.of();
            if (places.isEmpty()) {
                changes.add(change);
            } else {
                part(change, places, onLeft.size(), changes, flags);
            }
        }
        return new WordComparison.Result(changes, flags);
    }

    /// The words of a run from which on both names stand at the same place of it.
    private List<Integer> parallel(Change change, List<String> onLeft, List<String> onRight) {
        List<Span> lefts = words(Side.LEFT, change.left());
        List<Span> rights = words(Side.RIGHT, change.right());
        List<Integer> places = new ArrayList<>();
        if (onLeft.size() == onRight.size() && lefts.size() == rights.size()) {
            for (int i = 0; i + onLeft.size() <= lefts.size(); i++) {
                if (isAt(Side.LEFT, lefts, i, onLeft) && isAt(Side.RIGHT, rights, i, onRight)) {
                    places.add(i);
                    i += onLeft.size() - 1;
                }
            }
        }
        return places;
    }

    private boolean isAt(Side side, List<Span> words, int from, List<String> name) {
        Span place = words.get(from).hull(words.get(from + name.size() - 1));
        return HandNames.words(report(side).text(place)).equals(name);
    }

    private void part(
            Change change,
            List<Integer> places,
            int length,
            List<Change> changes,
            List<Flag> flags) {
        List<Span> lefts = words(Side.LEFT, change.left());
        List<Span> rights = words(Side.RIGHT, change.right());
        int from = 0;
        for (int place : places) {
            run(change, lefts, rights, from, place).forEach(changes::add);
            Span one = hull(lefts, place, place + length);
            Span other = hull(rights, place, place + length);
            changes.add(new Change(Change.Kind.REPLACED, one, other, change.moved()));
            flags.add(new Flag(kind(one), one, other));
            from = place + length;
        }
        run(change, lefts, rights, from, lefts.size()).forEach(changes::add);
    }

    private Flag.Kind kind(Span name) {
        return left.text(name).codePoints().anyMatch(Character::isDigit)
                ? Flag.Kind.NUMBER
                : Flag.Kind.NAME;
    }

    private static Stream<Change> run(
            Change whole, List<Span> lefts, List<Span> rights, int from, int to) {
        return from < to
                ? Stream.of(
                        new Change(
                                whole.kind(),
                                hull(lefts, from, to),
                                hull(rights, from, to),
                                whole.moved()))
                : Stream.of();
    }

    private static Span hull(List<Span> words, int from, int to) {
        return words.get(from).hull(words.get(to - 1));
    }
}
