package org.crossread.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of a page's headings is the headline of its article.
final class Headline {

    /// In code units.
    private static final int LONGEST = 250;

    /// How many words of the shorter of title and headline the other has.
    private static final double COMMON = 0.5;

    private static final int FEWEST = 3;

    /// Of all words of both.
    private static final double SAME = 0.7;

    /// A shorter word, in code units, says nothing of what a line is about.
    private static final int TELLING = 4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> title;

    private Headline(String title) {
        this.title = words(title);
    }

    /// Where no great heading says what the title says, makes one of the lesser that says it most,
    /// unless the great ones are about the same. They then name the outlet or its sections and are
    /// no headings any more.
    ///
    /// @param title what the page's head says it is about
    static void raise(Document page, String title) {
        new Headline(title).raise(page);
    }

    /// Leaves the great heading of an article that says what the title says most as the only one:
    /// those above it name a section, those below it part the article. Where none says it, all
    /// stay; where there is none, a lesser one that says the same becomes it.
    static void single(Element article, String title) {
        new Headline(title).single(article);
    }

    private void raise(Document page) {
        List<Element> great = page.select("h1").stream().filter(Element::hasText).toList();
        if (great.stream().allMatch(this::isOfElse)) {
            own(page.select("h2, h3, [itemprop=headline]"))
                    .or(() -> own(page.select("h4")).filter(this::isSame))
                    .ifPresent(
                            own -> {
                                great.forEach(heading -> heading.tagName("div"));
                                own.tagName("h1");
                            });
        }
    }

    private void single(Element article) {
        List<Element> great = article.select("h1");
        if (great.isEmpty()) {
            own(article.select("h2, h3"))
                    .filter(this::isSame)
                    .ifPresent(heading -> heading.tagName("h1"));
        }
        Optional<Element> own = own(great);
        boolean above = true;
        for (Element heading : own.isPresent() ? great : List.<Element>of()) {
            above &= heading != own.get();
            if (heading != own.get()) {
                heading.tagName(above ? "div" : "h2");
            }
        }
    }

    /// The one that is most like the title; the first of several.
    private Optional<Element> own(List<Element> headings) {
        return headings.stream()
                .filter(heading -> heading.text().length() <= LONGEST)
                .filter(heading -> isAlike(words(heading.text())))
                .max(Comparator.comparingDouble(heading -> likeness(words(heading.text()))));
    }

    private boolean isAlike(Set<String> heading) {
        long common = heading.stream().filter(title::contains).count();
        return common >= FEWEST && common >= COMMON * Math.min(title.size(), heading.size());
    }

    /// Whether it says hardly more or less than the title.
    private boolean isSame(Element heading) {
        return likeness(words(heading.text())) >= SAME;
    }

    /// Which part of all words of both are common, 0 to 1.
    private double likeness(Set<String> heading) {
        long common = heading.stream().filter(title::contains).count();
        return (double) common / (title.size() + heading.size() - common);
    }

    /// Whether it has no telling word of the title.
    private boolean isOfElse(Element heading) {
        return words(heading.text()).stream()
                .noneMatch(word -> word.length() >= TELLING && title.contains(word));
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
