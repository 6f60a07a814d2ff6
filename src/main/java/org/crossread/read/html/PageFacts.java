package org.crossread.read.html;

import org.crossread.read.draft.Facts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the head of a page tells of its article.
final class PageFacts {

    /// Of `meta` elements; in small letters, with `-` for what words are parted by.
    private static final List<String> DATES =
            List.of(
                    "article:published-time",
                    "og:article:published-time",
                    "datepublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "dc.date.issued",
                    "dc.date",
                    "dcterms.date",
                    "dcterms.created",
                    "pubdate",
                    "pub-date",
                    "publishdate",
                    "publish-date",
                    "publication-date",
                    "date",
                    "article.published",
                    "cxenseparse:recs:publishtime",
                    "rnews:datepublished");

    private static final List<String> AUTHORS =
            List.of(
                    "author",
                    "article:author",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "byl",
                    "dcterms.creator");

    private static final Pattern BY = Pattern.compile("(?i)^(?:by|von|par)\\s+");

    /// Many pages call the outlet's address the author of what its reporters wrote.
    private static final Pattern HOST =
            Pattern.compile("\\s*[\\w-]+(?:\\.[\\w-]+)*\\.\\p{Ll}{2,6}\\s*");

    /// `https://www.`
    private static final Pattern BEFORE_HOST = Pattern.compile("(?i)^(?:https?:)?//(?:www\\.)?");

    /// `Headline | Outlet`: the last part, if it is short.
    private static final Pattern OUTLET = Pattern.compile("^(.{8,}?)\\s+[|–—·•-]\\s+([^|]{2,40})$");

    /// `Outlet | Headline`.
    private static final Pattern LEADING =
            Pattern.compile("^([^|]{2,40}?)\\s+[|–—·•-]\\s+(.{8,})$");

    /// In code units.
    private static final int SHORTEST_TITLE = 8;

    private static final List<String> TITLES = List.of("og:title", "twitter:title");

    private static final List<String> OUTLETS =
            List.of("og:site-name", "application-name", "dc.publisher", "cre");

    private final Document page;

    private final Map<String, String> metas = new HashMap<>();

    private PageFacts(Document page) {
        this.page = page;
        for (Element meta : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                if (meta.hasAttr(attribute) && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(plain(meta.attr(attribute)), meta.attr("content"));
                }
            }
        }
    }

    static Facts of(Document page) {
        var facts = new PageFacts(page);
        return facts.marked()
                .or(new LinkedData().facts(page))
                .or(facts.titled())
                .or(facts.addressed());
    }

    /// What the head says the page is about, whatever its headings say.
    static String title(Document page) {
        var facts = new PageFacts(page);
        String title = facts.meta(TITLES);
        return title.isEmpty()
                ? new LinkedData().facts(page).or(facts.titled()).title()
                : facts.withoutOutlet(title);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one great heading of the page, without a line that stands above the headline in it, and
    /// what its `meta` elements say.
    private Facts marked() {
        List<Element> headings = page.select("h1");
        String heading = headings.size() == 1 ? headings.getFirst().text() : "";
        String declared = withoutOutlet(meta(TITLES));
        boolean ends = declared.length() >= SHORTEST_TITLE && heading.endsWith(declared);
        String title = heading.isEmpty() || ends ? declared : withoutOutlet(heading);
        return new Facts(title, outlet(), author(), date());
    }

    private String outlet() {
        String named = meta(OUTLETS).strip();
        return BEFORE_HOST.matcher(named).lookingAt() ? host(named) : named;
    }

    /// Where nothing else names who published the page, the host of its own address does.
    private Facts addressed() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String address =
                canonical == null ? meta(List.of("og:url")) : canonical.attr("href").strip();
        return new Facts("", host(address), "", "");
    }

    private static String host(String address) {
        Matcher before = BEFORE_HOST.matcher(address);
        return before.lookingAt()
                ? address.substring(before.end()).replaceFirst("[/?#:].*", "")
                : "";
    }

    private Facts titled() {
        Matcher parts = OUTLET.matcher(page.title());
        return parts.matches()
                ? new Facts(parts.group(1), parts.group(2), "", "")
                : new Facts(page.title(), "", "", "");
    }

    private String withoutOutlet(String title) {
        Matcher parts = OUTLET.matcher(title);
        if (parts.matches() && page.title().endsWith(parts.group(2))) {
            return parts.group(1);
        }
        Matcher first = LEADING.matcher(title);
        return first.matches() && first.group(1).equals(outlet()) ? first.group(2) : title;
    }

    private String author() {
        String named = meta(AUTHORS);
        if (!named.isEmpty() && !named.startsWith("http") && !HOST.matcher(named).matches()) {
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
        return time.hasAttr("datetime")
                ? time.attr("datetime")
                : time.hasAttr("content") ? time.attr("content") : time.text();
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
