package org.crossread.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Adds up the words of one number: `five`, `hundred`, `and`, `twenty`; `5`, `million`; `two`,
/// `thirds`.
final class NumberWords {

    private static final Pattern WITH_LETTERS = Pattern.compile("\\d.*[a-z].*");

    /// What one may be called before a fraction or a factor.
    static final Set<String> ARTICLES =
            Set.of("a", "ein", "eine", "einen", "einem", "einer", "eines");

    private static final Set<String> HALF = Set.of("half", "halfte");

    private final NumberSum sum = new NumberSum();

    NumberSum sum() {
        return sum;
    }

    /// Takes the next word, if it goes on with the number.
    ///
    /// @param following the word behind it, or an empty one
    /// @return how many words were taken: 0, 1 or 2
    int take(String word, String following) {
        if (sum.isClosed()) {
            return 0;
        }
        if (!sum.hasValue() && ARTICLES.contains(word)) {
            return article(following);
        }
        if (sum.hasValue() && word.equals("and")) {
            return joins(following) ? 1 + take(following, "") : 0;
        }
        if (sum.isSeveral() && word.equals("of") && NumberRoles.isSeveral(following)) {
            return 1 + part(following);
        }
        if (!sum.hasValue() && word.equals("half") && following.equals("a")) {
            sum.begin(0.5);
            return 2;
        }
        return part(word);
    }

    /// Makes a share one of a round number: `a quarter of a million`.
    ///
    /// @param word the number word of which it is a share
    /// @return whether it is one
    boolean takeWhole(String word) {
        if (!sum.isFraction() || !NumberRoles.isFactor(word)) {
            return false;
        }
        sum.takeWhole(Quantity.parts(word).getFirst().value());
        return true;
    }

    private int article(String following) {
        boolean counts = NumberRoles.isFactor(following);
        if (!counts && !NumberRoles.isFraction(following) || NumberRoles.isSeveral(following)) {
            return 0;
        }
        sum.begin(1);
        return 1;
    }

    private boolean joins(String following) {
        return sum.isRound() && NumberRoles.isNumber(following);
    }

    private int part(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && !sum.hasValue() && NumberRoles.isRank(word.substring(0, hyphen))) {
            return part(word.substring(0, hyphen));
        }
        if (hyphen > 0 && !sum.hasValue() && NumberRoles.scales(word.substring(hyphen + 1))) {
            return part(word.substring(0, hyphen)) == 1 && part(word.substring(hyphen + 1)) == 1
                    ? 1
                    : 0;
        }
        List<Quantity.Part> parts = Quantity.parts(word);
        if (parts.isEmpty()) {
            return figure(word);
        }
        for (Quantity.Part part : parts) {
            if (sum.take(part, HALF.contains(word))) {
                return 1;
            }
        }
        return 0;
    }

    private int figure(String word) {
        Optional<Quantity> quantity = Quantity.leading(word);
        if (quantity.isEmpty() || sum.hasValue()) {
            return 0;
        }
        boolean isAll =
                word.indexOf('-') != word.lastIndexOf('-') || WITH_LETTERS.matcher(word).matches();
        sum.begin(quantity.get(), word, isAll);
        return 1;
    }
}
