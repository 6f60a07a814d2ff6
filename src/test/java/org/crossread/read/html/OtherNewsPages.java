package org.crossread.read.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Pages of publishing systems that the reader was not made with: they tell how it does elsewhere.
final class OtherNewsPages {

    private OtherNewsPages() {}

    static Map<String, Function<Story, String>> styles() {
        Map<String, Function<Story, String>> styles = new LinkedHashMap<>();
        styles.put("content elements", OtherNewsPages::contentElements);
        styles.put("item page", OtherNewsPages::itemPage);
        styles.put("letters", OtherNewsPages::letters);
        styles.put("light mobile pages", OtherNewsPages::lightMobile);
        styles.put("utility classes", OtherNewsPages::utilityClasses);
        styles.put("site builder", OtherNewsPages::siteBuilder);
        styles.put("columns", OtherNewsPages::columns);
        styles.put("boxes between", OtherNewsPages::boxesBetween);
        styles.put("endless scroll", OtherNewsPages::endlessScroll);
        styles.put("bare", OtherNewsPages::bare);
        return styles;
    }

    /// Written after the reader was finished, and not looked at again.
    static Map<String, Function<Story, String>> unseen() {
        Map<String, Function<Story, String>> styles = new LinkedHashMap<>();
        styles.put("portal", OtherNewsPages::portal);
        styles.put("local paper", OtherNewsPages::localPaper);
        styles.put("public radio", OtherNewsPages::publicRadio);
        styles.put("magazine", OtherNewsPages::magazine);
        styles.put("ministry", OtherNewsPages::ministry);
        return styles;
    }

    private static String portal(Story s) {
        return Around.head(s, Around.meta(s))
                + "<body><div id=\"ybar\">"
                + Around.nav()
                + "</div><div class=\"caas-container\"><div class=\"caas-content-wrapper\"><div"
                + " class=\"caas-logo\"><a href=\"#\">"
                + s.host()
                + "</a></div><div class=\"caas-content\"><header class=\"caas-header\"><h1"
                + " data-test-locator=\"headline\">"
                + s.title()
                + "</h1></header><div class=\"caas-attr\"><div class=\"caas-attr-item-author\">"
                + s.author()
                + "</div><time datetime=\"2024-03-05T10:00:00Z\">Tue, March 5, 2024 at 10:00 AM"
                + " UTC</time></div><div class=\"caas-body\"><p>"
                + s.lead()
                + "</p>"
                + s.body("<p>", "</p>")
                + "</div><div class=\"caas-readmore\"><button>Story"
                + " continues</button></div></div></div></div><div id=\"stream\"><ul>"
                + Around.teasersWithSummary("<li class=\"stream-item\">", "</li>")
                + "</ul></div><div>"
                + Around.imprint()
                + "</div></body></html>";
    }

    private static String localPaper(Story s) {
        String body = s.body("<p>", "</p>");
        int middle = body.indexOf("</p>", body.length() / 2) + 4;
        return Around.head(s, Around.linkedData(s))
                + "<body><header class=\"tnt-masthead\">"
                + Around.nav()
                + "</header><section id=\"main-body-container\" class=\"container\"><article"
                + " class=\"asset\"><div class=\"asset-masthead\"><h1 class=\"headline\"><span>"
                + s.title()
                + "</span></h1><div class=\"meta\"><span><ul class=\"list-inline\"><li><span"
                + " itemprop=\"author\">"
                + s.author()
                + "</span></li><li><time datetime=\"2024-03-05\">Mar 5,"
                + " 2024</time></li></ul></span></div></div><div id=\"asset-content\"><div"
                + " class=\"photo-container\"><figure><img src=\"p.jpg\"><figcaption><span"
                + " class=\"caption-text\">"
                + s.caption()
                + "</span></figcaption></figure></div><div class=\"asset-body\"><div"
                + " class=\"subscriber-preview\"><p>"
                + s.lead()
                + "</p></div><div class=\"subscriber-only\">"
                + body.substring(0, middle)
                + "<div class=\"tnt-ads\" data-ad=\"x\">Get more from this paper with our app</div>"
                + body.substring(middle)
                + "</div></div></div><div class=\"asset-tagline\">Reach the newsroom by telephone"
                + " on working days between eight and six.</div></article></section><section"
                + " class=\"block\"><h3>Most Popular</h3>"
                + Around.links("<div class=\"card\">", "</div>")
                + "</section><footer>"
                + Around.imprint()
                + "</footer></body></html>";
    }

    private static String publicRadio(Story s) {
        return Around.head(s, Around.meta(s))
                + "<body class=\"news story\"><div class=\"skip-to-content\"><a"
                + " href=\"#\">Accessibility links: skip to main content</a></div><nav>"
                + Around.nav()
                + "</nav><main id=\"main-section\"><section id=\"storywrap\"><article"
                + " class=\"story\"><div class=\"slug-wrap\"><h3 class=\"slug\"><a"
                + " href=\"#\">Region</a></h3></div><div class=\"storytitle\"><h1>"
                + s.title()
                + "</h1></div><div class=\"story-meta\"><div class=\"dateblock\"><time"
                + " datetime=\"2024-03-05\">March 5, 2024 4:12 PM ET</time></div></div><div"
                + " id=\"storybyline\"><p class=\"byline__name\">"
                + s.author()
                + "</p></div><div id=\"primaryaudio\" class=\"bucketwrap\"><h4>3-Minute"
                + " Listen</h4><ul><li>Download the sound of this conversation</li></ul></div><div"
                + " id=\"storytext\" class=\"storytext\"><div class=\"bucketwrap image large\"><div"
                + " class=\"credit-caption\"><p>"
                + s.caption()
                + "</p></div></div><p>"
                + s.lead()
                + "</p>"
                + s.body("<p>", "</p>")
                + "<div class=\"bucketwrap internallink\"><div class=\"bucket\"><h3><a href=\"#\">"
                + Around.TEASERS.get(3)
                + "</a></h3></div></div></div><div class=\"tags\"><ul><li><a"
                + " href=\"#\">bridges</a></li></ul></div></article></section></main><footer>"
                + Around.imprint()
                + "</footer></body></html>";
    }

    private static String magazine(Story s) {
        return Around.head(s, Around.meta(s) + Around.linkedData(s))
                + "<body><div class=\"BaseWrap\"><div class=\"StandardNavigationWrapper\">"
                + Around.nav()
                + "</div><main class=\"page-main-content\"><article class=\"article"
                + " main-content\"><div class=\"ContentHeaderWrapper\"><header"
                + " class=\"ContentHeader\"><div class=\"RubricWrapper\"><a href=\"#\">Dept. of"
                + " Bridges</a></div><h1 data-testid=\"ContentHeaderHed\">"
                + s.title()
                + "</h1><div class=\"ContentHeaderDek\">"
                + s.lead()
                + "</div><div class=\"BylinesWrapper\">By <a href=\"#\">"
                + s.author()
                + "</a></div></header></div><div class=\"ArticlePageContent\"><div"
                + " class=\"body__inner-container\">"
                + s.body("<p class=\"paywall\">", "</p>")
                + "<div class=\"ad__slot ad__slot--in-content\"></div></div><div"
                + " class=\"ContentFooter\"><div class=\"NewsletterSubscribeForm\">"
                + Around.newsletter()
                + "</div></div></div></article><div class=\"RecircList\">"
                + Around.teasersWithSummary("<div class=\"SummaryItem\">", "</div>")
                + "</div></main><footer>"
                + Around.imprint()
                + "</footer></div></body></html>";
    }

    private static String ministry(Story s) {
        return Around.head(s, "<meta name=\"DC.date.issued\" content=\"2024-03-05\">")
                + "<body><div id=\"global-cookie-message\" class=\"gem-c-cookie-banner\">"
                + Around.cookies()
                + "</div><header role=\"banner\" class=\"gem-c-layout-super-navigation-header\">"
                + Around.nav()
                + "</header><div id=\"wrapper\"><main role=\"main\" id=\"content\"><div"
                + " class=\"govuk-grid-row\"><div class=\"govuk-grid-column-two-thirds\"><span"
                + " class=\"govuk-caption-xl\">Press release</span><h1 class=\"gem-c-heading__text"
                + " govuk-heading-l\">"
                + s.title()
                + "</h1><p class=\"gem-c-lead-paragraph\">"
                + s.lead()
                + "</p><dl class=\"gem-c-metadata\"><dt>From:</dt><dd><a href=\"#\">Ministry of"
                + " Bridges</a></dd><dt>Published</dt><dd>5 March 2024</dd></dl><div"
                + " class=\"gem-c-govspeak govuk-govspeak\">"
                + s.body("<p>", "</p>")
                + "</div><div class=\"gem-c-share-links\"><h2>Share this page</h2><ul><li><a"
                + " href=\"#\">Share on a"
                + " network</a></li></ul></div></div></div></main></div><footer"
                + " role=\"contentinfo\">"
                + Around.imprint()
                + "</footer></body></html>";
    }

    private static String contentElements(Story s) {
        String text =
                "<div class=\"frame frame-default frame-type-text\"><div class=\"ce-bodytext\">";
        return Around.head(
                        s,
                        "<meta name=\"generator\" content=\"TYPO3 CMS\"><meta name=\"date\""
                                + " content=\"2024-03-05\">")
                + "<body id=\"p77\"><div class=\"page-wrap\"><div class=\"rootline\"><a"
                + " href=\"/\">Start</a> <a href=\"/n\">News from the region</a></div><div"
                + " class=\"mainnav\">"
                + Around.nav()
                + "</div><div id=\"content\"><div class=\"news news-single\"><div"
                + " class=\"header\"><h1>"
                + s.title()
                + "</h1></div><div class=\"news-list-date\"><time"
                + " datetime=\"2024-03-05\">05.03.2024</time></div><div class=\"teaser-text\"><p>"
                + s.lead()
                + "</p></div>"
                + text
                + s.body("<p class=\"bodytext\">", "</p>")
                + "</div></div><div class=\"news-related-wrap\"><div"
                + " class=\"news-related\"><h4>Related news</h4><ul>"
                + Around.links("<li>", "</li>")
                + "</ul></div></div></div></div><div id=\"right\"><div"
                + " class=\"csc-default\"><p>Opening hours of the editorial office are Monday to"
                + " Friday from nine to five in the old town.</p></div></div><div id=\"footer\">"
                + Around.imprint()
                + "</div></div></body></html>";
    }

    private static String itemPage(Story s) {
        return Around.head(s, Around.meta(s))
                + "<body class=\"site com_content view-article\"><div class=\"body\"><div"
                + " class=\"container\"><div class=\"header\">"
                + Around.nav()
                + "</div><div class=\"row-fluid\"><main id=\"content\" class=\"span9\"><div"
                + " class=\"item-page\" itemscope itemtype=\"https://schema.org/Article\"><div"
                + " class=\"page-header\"><h2 itemprop=\"headline\">"
                + s.title()
                + "</h2></div><dl class=\"article-info muted\"><dt>Details</dt><dd"
                + " class=\"createdby\">Written by "
                + s.author()
                + "</dd><dd class=\"hits\">Hits: 2041</dd></dl><div itemprop=\"articleBody\"><p>"
                + s.lead()
                + "</p>"
                + s.body("<p style=\"text-align: justify;\">", "</p>")
                + "</div><ul class=\"pager pagenav\"><li><a href=\"#\">Previous article: Mayor"
                + " opens the new playground</a></li><li><a"
                + " href=\"#\">Next</a></li></ul></div></main><div id=\"aside\""
                + " class=\"span3\"><div class=\"well\"><h3>Who’s online</h3><p>We have 117 guests"
                + " and no members online at the moment on these"
                + " pages.</p></div></div></div></div></div><footer>"
                + Around.imprint()
                + "</footer></body></html>";
    }

    private static String letters(Story s) {
        return Around.head(s, Around.meta(s))
                + "<body><div id=\"entry\"><div id=\"main\"><div class=\"main-menu\"><div"
                + " class=\"topbar\">"
                + Around.nav()
                + "</div></div><div class=\"single-post-container\"><div class=\"container\"><div"
                + " class=\"single-post\"><article class=\"typography newsletter-post post\"><div"
                + " class=\"post-header\"><h1 class=\"post-title\">"
                + s.title()
                + "</h1><h3 class=\"subtitle\">"
                + s.lead()
                + "</h3><div class=\"byline-wrapper\">"
                + s.author()
                + "<div>Mar 05, 2024</div></div><div class=\"like-button\">17</div></div><div><div"
                + " class=\"available-content\"><div class=\"body markup\">"
                + s.body("<p>", "</p>")
                + "<div class=\"subscription-widget-wrap\"><div class=\"subscription-widget"
                + " show-subscribe\"><p>Thanks for reading these letters! Subscribe for free to"
                + " receive new posts and support the"
                + " work.</p></div></div></div></div></div></article><div id=\"discussion\""
                + " class=\"comments-page\"><h4>Discussion about this post</h4>"
                + Around.comments("<div class=\"comment\">", "</div>")
                + "</div></div></div></div></div><div class=\"footer\">"
                + Around.imprint()
                + "</div></div></body></html>";
    }

    private static String lightMobile(Story s) {
        return "<!doctype html><html amp><head><meta charset=\"utf-8\"><title>"
                + s.title()
                + "</title>"
                + Around.linkedData(s)
                + "<style amp-boilerplate>body{visibility:hidden}</style></head><body><amp-sidebar"
                + " id=\"menu\">"
                + Around.nav()
                + "</amp-sidebar><div class=\"amp-header\">"
                + s.host()
                + "</div><div class=\"amp-wp-article\"><div class=\"amp-wp-article-header\"><h1>"
                + s.title()
                + "</h1><div class=\"amp-wp-meta\">"
                + s.author()
                + "</div></div><amp-img src=\"x\"></amp-img><div"
                + " class=\"amp-wp-article-content\"><p>"
                + s.lead()
                + "</p>"
                + s.body("<p>", "</p>")
                + "<amp-ad type=\"x\"><div fallback>Advertisement</div></amp-ad></div><div"
                + " class=\"amp-wp-article-footer\"><div class=\"amp-wp-tax-category\">Categories:"
                + " Region</div></div></div><amp-list><template>"
                + Around.links("<p>", "</p>")
                + "</template></amp-list><footer class=\"amp-wp-footer\">"
                + Around.imprint()
                + "</footer></body></html>";
    }

    private static String utilityClasses(Story s) {
        String open = "<div class=\"mt-4 text-lg leading-7 text-gray-800\">";
        return Around.head(s, Around.linkedData(s))
                + "<body class=\"bg-white antialiased\"><div id=\"__next\"><div class=\"sticky"
                + " top-0 z-10 flex\">"
                + Around.nav()
                + "</div><div class=\"mx-auto max-w-7xl grid grid-cols-12\"><div"
                + " class=\"col-span-8\"><div class=\"text-4xl font-bold\"><h1>"
                + s.title()
                + "</h1></div><div class=\"text-xl mt-2\"><p>"
                + s.lead()
                + "</p></div><div class=\"flex text-sm\"><span>"
                + s.author()
                + "</span><span>3 min read</span></div>"
                + s.body(open, "</div>")
                + "</div><div class=\"col-span-4 pl-8\"><div class=\"text-xs uppercase\">More in"
                + " region</div>"
                + Around.teasersWithSummary("<div class=\"border-b py-4\">", "</div>")
                + "</div></div><div class=\"bg-gray-900 text-white px-8\">"
                + Around.imprint()
                + "</div></div></body></html>";
    }

    private static String siteBuilder(Story s) {
        return Around.head(s, Around.meta(s))
                + "<body id=\"collection-5\" class=\"tweak-blog\"><div class=\"Site\"><div"
                + " class=\"Header\">"
                + Around.nav()
                + "</div><main class=\"Main Main--blog-item\"><section"
                + " class=\"Main-content\"><article class=\"BlogItem hentry\"><div"
                + " class=\"Blog-meta\"><time datetime=\"2024-03-05\">March 5, 2024</time></div><h1"
                + " class=\"BlogItem-title\">"
                + s.title()
                + "</h1><div class=\"sqs-layout\"><div class=\"sqs-block html-block\"><div"
                + " class=\"sqs-block-content\"><p class=\"sqsrte-large\">"
                + s.lead()
                + "</p>"
                + s.body("<p>", "</p>")
                + "</div></div></div><div class=\"BlogItem-share\"><div class=\"Share\">Share on"
                + " all your networks with one click</div></div></article><nav"
                + " class=\"BlogItem-pagination\"><a href=\"#\">"
                + Around.TEASERS.get(2)
                + "</a></nav></section></main><footer class=\"Footer\">"
                + Around.imprint()
                + "</footer></div></body></html>";
    }

    private static String columns(Story s) {
        String body = s.body("<p class=\"css-at9mc1 evys1bk0\">", "</p>");
        int middle = body.indexOf("</p>", body.length() / 2) + 4;
        String companion =
                "<div class=\"css-s99gbd StoryBodyCompanionColumn\"><div class=\"css-53u6y8\">";
        return Around.head(s, Around.meta(s) + Around.linkedData(s))
                + "<body><div id=\"app\"><div class=\"css-masthead\"><section>"
                + Around.nav()
                + "</section></div><main id=\"site-content\"><div><article id=\"story\""
                + " class=\"css-1vxca1d\"><div id=\"top-wrapper\"><div"
                + " class=\"ad\">Advertisement</div><div><a href=\"#after\">SKIP"
                + " ADVERTISEMENT</a></div></div><header class=\"css-5hgoad\"><h1"
                + " class=\"css-1l8buln\">"
                + s.title()
                + "</h1><p id=\"article-summary\" class=\"css-1n0orw4\">"
                + s.lead()
                + "</p><div class=\"css-byline\"><p>By <span itemprop=\"name\">"
                + s.author()
                + "</span></p></div></header><section name=\"articleBody\">"
                + companion
                + body.substring(0, middle)
                + "</div><aside class=\"css-ew4tgv\" aria-label=\"companion"
                + " column\"></aside></div><div id=\"story-ad-1-wrapper\"><div"
                + " class=\"ad\">Advertisement</div></div>"
                + companion
                + body.substring(middle)
                + "</div></div></section><div class=\"bottom-of-article\"><div"
                + " class=\"css-bio\"><p>"
                + s.author()
                + " covers the coast for this paper and has reported from three"
                + " continents.</p></div><div>A version of this article appears in print on March"
                + " 6, 2024, Section A, Page 4 of the"
                + " edition.</div></div></article></div></main><section id=\"site-index\">"
                + Around.links("<li>", "</li>")
                + "</section><footer>"
                + Around.imprint()
                + "</footer></div></body></html>";
    }

    private static String boxesBetween(Story s) {
        String body = s.body("<p>", "</p>");
        int first = body.indexOf("</p>", body.length() / 3) + 4;
        int second = body.indexOf("</p>", body.length() * 2 / 3) + 4;
        return Around.head(s, Around.meta(s))
                + "<body><div class=\"OffsetContainer\"><div data-area=\"top_bar\">"
                + Around.nav()
                + "</div><main><article data-article-el=\"region\"><header"
                + " data-area=\"intro\"><h2><span class=\"text-primary\">Harbour bridge</span>"
                + " <span>"
                + s.title()
                + "</span></h2><div class=\"leading-loose RichText\">"
                + s.lead()
                + "</div></header><section data-area=\"body\"><div class=\"RichText"
                + " RichText--sans\">"
                + body.substring(0, first)
                + "</div><section data-area=\"related_articles\"><h3>Mehr zum Thema</h3><ul>"
                + Around.links("<li>", "</li>")
                + "</ul></section><div class=\"RichText\">"
                + body.substring(first, second)
                + "</div><div data-area=\"affiliate-box\" class=\"anzeige\"><span>Anzeige</span><a"
                + " href=\"#\">The best boots for the harbour in the test of our shop</a></div><div"
                + " class=\"RichText\">"
                + body.substring(second)
                + "</div></section></article></main><div data-area=\"recommendations\">"
                + Around.teasersWithSummary("<article>", "</article>")
                + "</div><footer>"
                + Around.imprint()
                + "</footer></div></body></html>";
    }

    private static String endlessScroll(Story s) {
        Story next = Story.of(s.title().hashCode());
        return Around.head(s, Around.meta(s))
                + "<body><div class=\"page\"><div class=\"nav-bar\">"
                + Around.nav()
                + "</div><div class=\"infinite-container\"><div class=\"article-item\""
                + " data-url=\"/1\"><article><h1>"
                + s.title()
                + "</h1><div class=\"author-line\">"
                + s.author()
                + "</div><div class=\"text\"><p>"
                + s.lead()
                + "</p>"
                + s.body("<p>", "</p>")
                + "</div></article></div><div class=\"article-item\" data-url=\"/2\"><article><h2>"
                + next.title().replace("bridge", "tunnel")
                + "</h2><div class=\"text\">"
                + Around.teasersWithSummary("<div>", "</div>")
                + "</div></article></div></div></div></body></html>";
    }

    private static String bare(Story s) {
        return "<html><head><title>"
                + s.title()
                + "</title></head><body><h1>"
                + s.title()
                + "</h1><p><i>"
                + s.lead()
                + "</i></p>"
                + s.body("<p>", "</p>")
                + "<hr><p><a href=\"/\">Back to the front page</a></p></body></html>";
    }
}
