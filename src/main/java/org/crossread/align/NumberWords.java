package org.crossread.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds up the words of one number: `five`, `hundred`, `and`, `twenty`; `5`, `million`; `two`,
/// `thirds`.
final class NumberWords {

    private static final Pattern WITH_LETTERS = Pattern.compile("\\d.*[a-z].*");
    private static final Pattern DECIMALS = Pattern.compile("\\.(\\d+)|,(?!\\d{3})(\\d+)");

    /// What one may be called before a fraction or a factor.
    static final Set<String> ARTICLES =
            Set.of("a", "ein", "eine", "einen", "einem", "einer", "eines");

    private static final Set<String> HALF = Set.of("half", "halfte");

    private double thousands;
    private double current = Double.NaN;
    private double largestTaken = Double.POSITIVE_INFINITY;
    private boolean fraction;
    private boolean closed;
    private boolean article;
    private boolean rank;
    private boolean multiple;
    private boolean several;
    private double grain = 1;

    /// Takes the next word, if it goes on with the number.
    ///
    /// @param following the word behind it, or an empty one
    /// @return how many words were taken: 0, 1 or 2
    int take(String word, String following) {
        if (closed) {
            return 0;
        }
        if (!hasValue() && ARTICLES.contains(word)) {
            return article(following);
        }
        if (hasValue() && word.equals("and")) {
            return joins(following) ? 1 + take(following, "") : 0;
        }
        if (several && word.equals("of") && NumberRoles.isSeveral(following)) {
            return 1 + part(following);
        }
        if (!hasValue() && word.equals("half") && following.equals("a")) {
            current = 0.5;
            article = true;
            return 2;
        }
        return part(word);
    }

    /// Makes a share one of a round number: `a quarter of a million`.
    ///
    /// @param word the number word of which it is a share
    /// @return whether it is one
    boolean takeWhole(String word) {
        if (!fraction || !NumberRoles.isFactor(word)) {
            return false;
        }
        fraction = false;
        closed = false;
        int taken = part(word);
        closed = true;
        return taken > 0;
    }

    private int article(String following) {
        boolean counts = NumberRoles.isFactor(following);
        if (!counts && !NumberRoles.isFraction(following) || NumberRoles.isSeveral(following)) {
            return 0;
        }
        article = true;
        current = 1;
        return 1;
    }

    private boolean joins(String following) {
        return largestTaken >= 100 && current % 100 == 0 && NumberRoles.isNumber(following);
    }

    private int part(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && !hasValue() && NumberRoles.isRank(word.substring(0, hyphen))) {
            return part(word.substring(0, hyphen));
        }
        if (hyphen > 0 && !hasValue() && NumberRoles.scales(word.substring(hyphen + 1))) {
            return part(word.substring(0, hyphen)) == 1 && part(word.substring(hyphen + 1)) == 1
                    ? 1
                    : 0;
        }
        List<Quantity.Part> parts = Quantity.parts(word);
        if (parts.isEmpty()) {
            return figure(word);
        }
        for (Quantity.Part part : parts) {
            if (takes(part, word)) {
                return 1;
            }
        }
        return 0;
    }

    private int figure(String word) {
        Optional<Quantity> quantity = Quantity.leading(word);
        if (quantity.isEmpty() || hasValue()) {
            return 0;
        }
        current = quantity.get().value();
        rank = quantity.get().rank();
        grain = grain(word);
        largestTaken = 10;
        closed =
                quantity.get().rank()
                        || word.indexOf('-') != word.lastIndexOf('-')
                        || WITH_LETTERS.matcher(word).matches();
        return 1;
    }

    private boolean takes(Quantity.Part part, String word) {
        return switch (part.role()) {
            case Quantity.Part.NUMBER -> number(part.value());
            case Quantity.Part.FACTOR -> hasValue() && factor(part.value());
            case Quantity.Part.SEVERAL -> several(part.value());
            case Quantity.Part.MULTIPLE -> multiple(part.value());
            case Quantity.Part.FRACTION -> fraction(part.value(), HALF.contains(word));
            default -> rank(part.value());
        };
    }

    private boolean number(double value) {
        if (hasValue() && (article || value >= largestTaken || current % 10 != 0)) {
            return false;
        }
        current = hasValue() ? current + value : value;
        largestTaken = value >= 20 ? 10 : 1;
        return true;
    }

    /// `hundreds` alone is a number too, a rough one.
    private boolean several(double value) {
        if (!hasValue()) {
            several = true;
            current = 1;
        }
        return factor(value);
    }

    private boolean factor(double value) {
        grain *= value;
        if (value >= 1000) {
            thousands += current * value;
            current = 0;
        } else {
            current *= value;
        }
        article = false;
        largestTaken = value;
        return true;
    }

    private boolean fraction(double parts, boolean isHalf) {
        boolean counted = hasValue() && current <= 99 && current % 1 == 0;
        if (!counted && (hasValue() || !isHalf)) {
            return false;
        }
        current = (hasValue() ? current : 1) / parts;
        fraction = true;
        closed = true;
        return true;
    }

    private boolean multiple(double value) {
        if (hasValue()) {
            return false;
        }
        current = value;
        multiple = true;
        closed = true;
        return true;
    }

    private boolean rank(double value) {
        if (hasValue()) {
            return false;
        }
        current = value;
        rank = true;
        closed = true;
        return true;
    }

    private static double grain(String figures) {
        Matcher digits = DECIMALS.matcher(figures);
        return digits.find() ? Math.pow(10, 1 - digits.group().length()) : 1;
    }

    boolean hasValue() {
        return !Double.isNaN(current);
    }

    double value() {
        return thousands + current;
    }

    /// The smallest difference that the writing can tell.
    double grain() {
        return grain;
    }

    /// Whether it counts a place in an order.
    boolean isRank() {
        return rank;
    }

    /// Whether it says how many times as much: `doubled`.
    boolean isMultiple() {
        return multiple;
    }

    /// Whether it says no more than of what size the number is: `hundreds`.
    boolean isSeveral() {
        return several;
    }

    /// Whether it is a whole number that counts: no rank, share or multiple, nothing rough.
    boolean isCount() {
        return hasValue() && !rank && !fraction && !multiple && !several && value() % 1 == 0;
    }

    boolean isFraction() {
        return fraction;
    }
}
