package org.crossread.model;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/// An order by what a function says of each, as Java's own `Comparator.comparing…` make it. Those
/// can be written to a stream, and such functions no class cache holds: the first one costs a short
/// comparison as much as all its sorting.
@FunctionalInterface
public interface Order<T> extends Comparator<T> {

    static <T, K extends Comparable<? super K>> Order<T> comparing(
            Function<? super T, ? extends K> key) {
        return (a, b) -> key.apply(a).compareTo(key.apply(b));
    }

    static <T> Order<T> comparingInt(ToIntFunction<? super T> key) {
        return (a, b) -> Integer.compare(key.applyAsInt(a), key.applyAsInt(b));
    }

    static <T> Order<T> comparingDouble(ToDoubleFunction<? super T> key) {
        return (a, b) -> Double.compare(key.applyAsDouble(a), key.applyAsDouble(b));
    }

    @Override
    default Order<T> reversed() {
        return (a, b) -> compare(b, a);
    }

    @Override
    default Order<T> thenComparing(Comparator<? super T> next) {
        return (a, b) -> {
            int order = compare(a, b);
            return order != 0 ? order : next.compare(a, b);
        };
    }

    @Override
    default <K extends Comparable<? super K>> Order<T> thenComparing(
            Function<? super T, ? extends K> key) {
        return thenComparing(comparing(key));
    }

    @Override
    default Order<T> thenComparingInt(ToIntFunction<? super T> key) {
        return thenComparing(comparingInt(key));
    }
}
