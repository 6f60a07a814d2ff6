package org.crossread.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.regex.Pattern;

/// The name of the outlet where a page has it as its greatest heading, above the article's own.
final class SiteName {

    /// The front page: an address without a path.
    private static final Pattern FRONT = Pattern.compile("(?i)(https?://[^/?#]+)?/?");

    private SiteName() {}

    /// Makes it a plain part of the page, so that it is not taken for the headline.
    static void lower(Document page) {
        page.select("h1").stream().filter(SiteName::leadsToFront).forEach(h1 -> h1.tagName("div"));
    }

    private static boolean leadsToFront(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link != null
                && link.text().equals(heading.text())
                && (link.attr("rel").equals("home")
                        || FRONT.matcher(link.attr("href").strip()).matches());
    }
}
