package org.crossread.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The headline of a page that has it as a lesser heading.
final class Headline {

    /// In code units.
    private static final int LONGEST = 250;

    /// How many words of the shorter of title and headline the other has.
    private static final double COMMON = 0.5;

    private static final int FEWEST = 3;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Headline() {}

    /// Where there is no great heading, makes one of the first that says what the title says.
    static void raise(Document page, String title) {
        if (page.select("h1").stream().anyMatch(Element::hasText)) {
            return;
        }
        Set<String> words = words(title);
        page.select("h2, h3, [itemprop=headline]").stream()
                .filter(heading -> heading.text().length() <= LONGEST)
                .filter(heading -> isAlike(words, words(heading.text())))
                .findFirst()
                .ifPresent(heading -> heading.tagName("h1"));
    }

    private static boolean isAlike(Set<String> title, Set<String> heading) {
        long common = heading.stream().filter(title::contains).count();
        return common >= FEWEST && common >= COMMON * Math.min(title.size(), heading.size());
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
