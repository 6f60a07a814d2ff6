package org.crossread.read.html;

import org.crossread.read.draft.Facts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the head of a page tells of its article.
final class PageFacts {

    private static final List<String> DATES =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "datePublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "DC.date.issued",
                    "DC.date",
                    "dcterms.date",
                    "dcterms.created",
                    "pubdate",
                    "publish-date",
                    "date",
                    "article.published",
                    "cXenseParse:recs:publishtime",
                    "rnews:datePublished");

    private static final List<String> AUTHORS =
            List.of(
                    "author",
                    "article:author",
                    "parsely-author",
                    "sailthru.author",
                    "DC.creator",
                    "byl",
                    "dcterms.creator");

    private static final Pattern BY = Pattern.compile("(?i)^(?:by|von|par)\\s+");

    /// `Headline | Outlet`: the last part, if it is short.
    private static final Pattern OUTLET = Pattern.compile("^(.{8,}?)\\s+[|–—·•-]\\s+([^|]{2,40})$");

    private final Document page;

    private final Map<String, String> metas = new HashMap<>();

    private PageFacts(Document page) {
        this.page = page;
        for (Element meta : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                if (meta.hasAttr(attribute) && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(meta.attr(attribute), meta.attr("content"));
                }
            }
        }
    }

    static Facts of(Document page) {
        var facts = new PageFacts(page);
        return facts.marked().or(new LinkedData().facts(page)).or(facts.titled());
    }

    /// The one great heading of the page, and what its `meta` elements say.
    private Facts marked() {
        List<Element> headings = page.select("h1");
        String heading = headings.size() == 1 ? headings.getFirst().text() : "";
        String title = heading.isEmpty() ? meta(List.of("og:title", "twitter:title")) : heading;
        return new Facts(
                withoutOutlet(title),
                meta(List.of("og:site_name", "application-name", "DC.publisher", "cre")),
                author(),
                date());
    }

    private Facts titled() {
        Matcher parts = OUTLET.matcher(page.title());
        return parts.matches()
                ? new Facts(parts.group(1), parts.group(2), "", "")
                : new Facts(page.title(), "", "", "");
    }

    private String withoutOutlet(String title) {
        Matcher parts = OUTLET.matcher(title);
        return parts.matches() && page.title().endsWith(parts.group(2)) ? parts.group(1) : title;
    }

    private String author() {
        String named = meta(AUTHORS);
        if (!named.isEmpty() && !named.startsWith("http")) {
            return BY.matcher(named).replaceFirst("");
        }
        return page.select("[rel=author], [itemprop=author] [itemprop=name]").stream()
                .map(Element::text)
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(4)
                .collect(Collectors.joining(", "));
    }

    private String date() {
        String named = meta(DATES);
        if (!named.isEmpty()) {
            return named;
        }
        Element marked = page.selectFirst("[itemprop=datePublished]");
        Element time = marked != null ? marked : page.selectFirst("time[datetime]");
        if (time == null) {
            return "";
        }
        return time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
    }

    private String meta(List<String> names) {
        for (String name : names) {
            if (metas.containsKey(name)) {
                return metas.getOrDefault(name, "");
            }
        }
        return "";
    }
}
