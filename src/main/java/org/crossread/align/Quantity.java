package org.crossread.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as a text gives it, in figures or in words.
///
/// @param rank whether it counts a place in an order (`third`, `3rd`), not how many
record Quantity(double value, boolean rank) {

    private static final Pattern FIGURES =
            Pattern.compile("(\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)(.*)", Pattern.DOTALL);
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,(?!\\d{3}$)\\d+");
    private static final Pattern RANK = Pattern.compile("(st|nd|rd|th)(-.*)?");
    private static final Pattern TENS_AND_ONES = Pattern.compile("([a-z]+)-([a-z]+)(-.*)?");

    /// So many digits may be too many for an `int`.
    private static final int LONG = 10;

    /// What a number word does to the number it stands in.
    record Part(char role, double value) {
        static final char NUMBER = '=';
        static final char FACTOR = 'x';
        static final char FRACTION = '/';
        static final char RANK = 'o';
        static final char MULTIPLE = '*';

        /// A factor that is a rough number where it stands alone: `hundreds`.
        static final char SEVERAL = 's';
    }

    private static final Map<String, List<Part>> WORDS = words();

    private static Map<String, List<Part>> words() {
        Map<String, List<Part>> parts = new HashMap<>();
        for (String[] row : Table.folded("quantities.txt")) {
            char first = row[1].charAt(0);
            Part part =
                    Character.isDigit(first)
                            ? new Part(Part.NUMBER, Double.parseDouble(row[1]))
                            : new Part(first, Double.parseDouble(row[1].substring(1)));
            parts.merge(row[0], List.of(part), Quantity::joined);
        }
        return Map.copyOf(parts);
    }

    private static List<Part> joined(List<Part> some, List<Part> more) {
        return List.of(some.getFirst(), more.getFirst());
    }

    /// What a number word may stand for, one thing for each of its roles.
    static List<Part> parts(String folded) {
        return WORDS.getOrDefault(folded, List.of());
    }

    /// The number that a word is or begins with: `44` in `44-year-old`, 25 in `twenty-five`.
    static Optional<Quantity> leading(String folded) {
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isDigit(folded.charAt(0))) {
            return figures(folded);
        }
        List<Part> parts = parts(folded);
        if (!parts.isEmpty()) {
            return number(parts);
        }
        if (folded.indexOf('-') < 0) {
            return Optional.empty();
        }
        Matcher compound = TENS_AND_ONES.matcher(folded);
        return compound.matches() ? compound(compound) : Optional.empty();
    }

    private static Optional<Quantity> number(List<Part> parts) {
        Part last = parts.getLast();
        return switch (last.role) {
            case Part.NUMBER -> Optional.of(new Quantity(last.value, false));
            case Part.RANK -> Optional.of(new Quantity(last.value, true));
            default -> Optional.empty();
        };
    }

    private static Optional<Quantity> compound(Matcher compound) {
        List<Part> tens = parts(compound.group(1));
        if (tens.isEmpty() || tens.getFirst().role != Part.NUMBER) {
            return Optional.empty();
        }
        double value = tens.getFirst().value;
        List<Part> ones = parts(compound.group(2));
        if (ones.isEmpty() || value < 20 || ones.getLast().value >= 10) {
            return Optional.of(new Quantity(value, false));
        }
        Part one = ones.getLast();
        return one.role == Part.NUMBER || one.role == Part.RANK
                ? Optional.of(new Quantity(value + one.value, one.role == Part.RANK))
                : Optional.of(new Quantity(value, false));
    }

    private static Optional<Quantity> figures(String folded) {
        Matcher matcher = FIGURES.matcher(folded);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double value = value(matcher.group(1));
        String ending = matcher.group(2);
        if (ending.isEmpty()) {
            return Optional.of(new Quantity(value, false));
        }
        if (RANK.matcher(ending).matches()) {
            return Optional.of(new Quantity(value, true));
        }
        List<Part> parts = parts(ending);
        boolean scaled = !parts.isEmpty() && parts.getFirst().role == Part.FACTOR;
        return Optional.of(new Quantity(scaled ? value * parts.getFirst().value : value, false));
    }

    private static double value(String figures) {
        boolean isWhole = figures.length() < LONG && figures.indexOf('.') < 0;
        if (figures.indexOf(',') > 0 && DECIMAL_COMMA.matcher(figures).matches()) {
            return Double.parseDouble(figures.replace(',', '.'));
        }
        String digits = figures.replace(",", "");
        return isWhole ? Integer.parseInt(digits) : Double.parseDouble(digits);
    }

    /// The same text for equal quantities.
    String key() {
        return (rank ? "#o" : "#") + value;
    }
}
