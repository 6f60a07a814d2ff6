package org.crossread.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who speaks, as far as two reports' ways of naming can be told apart.
///
/// @param names the words of the name in an order of their own spelling; empty for nobody, a
///     pronoun or a common noun
/// @param initials of the names, for bodies that one report calls by an acronym
/// @param isNoun whether the words look like a name by their capital alone, in a language that
///     gives one to every noun
public record Voice(List<String> names, String initials, boolean isNoun) {

    /// Whether two quotations are one person's.
    public enum Agreement {
        SAME,
        UNKNOWN,
        DIFFERENT
    }

    /// Words with a capital before a name, and pronouns at the start of a sentence. Those of German
    /// stand without their accents, as keys do: to take accents off, Java reads a table.
    private static final Set<String> NO_NAMES =
            Stream.of(
                            """
                            a an the he she they it we i who mr mrs ms miss dr doctor sir dame
                            lord lady baroness baron count king queen prince princess president
                            vice prime minister premier chancellor secretary ambassador governor
                            gov mayor senator sen congressman congresswoman representative rep
                            councillor councilman councilwoman coun cllr alderman judge justice
                            magistrate attorney sheriff chief inspector superintendent detective
                            sergeant sgt constable officer captain capt major colonel col
                            lieutenant lt commander general gen admiral professor prof reverend
                            rev father sister brother bishop archbishop cardinal pope rabbi imam
                            coach herr frau doktor prasident prasidentin minister ministerin
                            kanzler kanzlerin bundeskanzler bundeskanzlerin ministerprasident
                            ministerprasidentin burgermeister burgermeisterin oberburgermeister
                            oberburgermeisterin landrat landratin professorin richter richterin
                            """
                                    .split("\\s+"))
                    .map(NameVariants::key)
                    .collect(Collectors.toUnmodifiableSet());

    private static final String BETWEEN_WORDS = " \t\n\u000b\f\r,.()";

    private static final int SHORTEST_ACRONYM = 2;

    public Voice {
        names = List.copyOf(names);
    }

    /// Who speaks by the longest name that the report has for it.
    public static Voice of(Report report, Quotation quotation) {
        return of(quotation.person(), isNoun(report, quotation.attribution()));
    }

    /// Who speaks by the words that stand beside the quotation alone: nobody where those are a
    /// pronoun or an office.
    static Voice ofMention(Report report, Quotation quotation) {
        return switch (quotation.attribution()) {
            case Attribution.Attributed(var mention, _, _) ->
                    of(report.text(mention), isNoun(report, quotation.attribution()));
            case Attribution.Unattributed _ -> of("", false);
        };
    }

    /// “der Betreiber”: German gives a capital to every noun, but hardly an article to a name.
    private static boolean isNoun(Report report, Attribution attribution) {
        if (!(attribution instanceof Attribution.Attributed(Span mention, String person, _))
                || person.indexOf(' ') >= 0
                || !report.origin().isIn("de")) {
            return false;
        }
        return Articles.isGerman(wordBefore(report.text(), mention.start()));
    }

    private static String wordBefore(String text, int place) {
        int end = place;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /// @param person the speaker's name in the longest form its report uses; empty for nobody
    /// @param isNoun whether it is a common noun in spite of its capital
    private static Voice of(String person, boolean isNoun) {
        List<String> names = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        int end;
        for (int start = 0; start < person.length(); start = end + 1) {
            end = start;
            while (end < person.length() && !isBetweenWords(person.charAt(end))) {
                end++;
            }
            if (end > start && Character.isUpperCase(person.codePointAt(start))) {
                String name = NameVariants.key(person.substring(start, end));
                if (!NO_NAMES.contains(name)) {
                    names.add(name);
                    initials.append(name.charAt(0));
                }
            }
        }
        return new Voice(names, initials.toString(), isNoun);
    }

    private static boolean isBetweenWords(char c) {
        return BETWEEN_WORDS.indexOf(c) >= 0;
    }

    public Optional<String> lastName() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
    }

    public Agreement agreement(Voice other) {
        if (names.isEmpty() || other.names.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (isAcronymOf(other) || other.isAcronymOf(this)) {
            return Agreement.SAME;
        }
        Voice shorter = names.size() <= other.names.size() ? this : other;
        Voice longer = shorter == this ? other : this;
        if (longer.holdsAll(shorter.names)) {
            return Agreement.SAME;
        }
        // “Joe Biden” and “Joseph R. Biden” share the last name and the first letter.
        boolean isOneName =
                shorter.names.getLast().equals(longer.names.getLast())
                        && shorter.initials.charAt(0) == longer.initials.charAt(0);
        if (isOneName) {
            return Agreement.SAME;
        }
        return isNoun || other.isNoun ? Agreement.UNKNOWN : Agreement.DIFFERENT;
    }

    private boolean holdsAll(List<String> some) {
        for (int i = 0; i < some.size(); i++) {
            if (!names.contains(some.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAcronymOf(Voice other) {
        return names.size() == 1
                && other.initials.length() >= SHORTEST_ACRONYM
                && names.getFirst().equals(other.initials);
    }
}
