package org.crossread.read.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Pages as common publishing systems make them, around a given story.
final class NewsPages {

    private NewsPages() {}

    /// The styles that the reader was made with.
    static Map<String, Function<Story, String>> known() {
        Map<String, Function<Story, String>> styles = new LinkedHashMap<>();
        styles.put("blog theme", NewsPages::blogTheme);
        styles.put("block editor", NewsPages::blockEditor);
        styles.put("fields and regions", NewsPages::fieldsAndRegions);
        styles.put("hashed components", NewsPages::hashedComponents);
        styles.put("rich links", NewsPages::richLinks);
        styles.put("layout table", NewsPages::layoutTable);
        styles.put("line breaks", NewsPages::lineBreaks);
        styles.put("cards", NewsPages::cards);
        styles.put("numbered divisions", NewsPages::numberedDivisions);
        styles.put("wire", NewsPages::wire);
        return styles;
    }

    private static String blogTheme(Story s) {
        return Around.head(s, Around.meta(s))
                + "<body class=\"post-template-default single has-sidebar\"><div id=\"page\""
                + " class=\"site\"><header id=\"masthead\" class=\"site-header\"><p"
                + " class=\"site-title\">"
                + s.host()
                + "</p><nav class=\"main-navigation\">"
                + Around.nav()
                + "</nav></header><div id=\"content\"><main id=\"main\"><article id=\"post-7\""
                + " class=\"post-7 post type-post category-news tag-bridge\"><header"
                + " class=\"entry-header\"><h1 class=\"entry-title\">"
                + s.title()
                + "</h1><div class=\"entry-meta\"><span class=\"posted-on\">Posted on <time"
                + " datetime=\"2024-03-05\">March 5, 2024</time></span> <span class=\"byline\">by "
                + s.author()
                + "</span></div></header><div class=\"entry-content\"><p><strong>"
                + s.lead()
                + "</strong></p><div id=\"attachment_1\" class=\"wp-caption\"><img src=\"a.jpg\"><p"
                + " class=\"wp-caption-text\">"
                + s.caption()
                + "</p></div>"
                + s.body("<p>", "</p>")
                + "<div class=\"sharedaddy sd-sharing-enabled\"><h3>Share this:</h3><ul><li><a"
                + " href=\"#\">Click to share on a network (opens in new"
                + " window)</a></li></ul></div><div id=\"jp-relatedposts\""
                + " class=\"jp-relatedposts\"><h3>Related</h3>"
                + Around.teasersWithSummary("<div>", "</div>")
                + "</div></div><footer class=\"entry-footer\"><span class=\"tags-links\">Tagged"
                + " bridge, harbour</span></footer></article><div id=\"comments\""
                + " class=\"comments-area\"><h2>2 thoughts on “"
                + s.title()
                + "”</h2>"
                + Around.comments(
                        "<article class=\"comment-body\"><div class=\"comment-content\">",
                        "</div></article>")
                + "<div id=\"respond\"><form><p>Your email address will not be"
                + " published.</p></form></div></div></main><aside class=\"widget-area\"><section"
                + " class=\"widget\"><h2>Recent posts</h2>"
                + Around.links("<li>", "</li>")
                + "</section></aside></div><footer id=\"colophon\">"
                + Around.imprint()
                + "</footer></div></body></html>";
    }

    private static String blockEditor(Story s) {
        return Around.head(s, Around.meta(s) + Around.linkedData(s))
                + "<body><div class=\"wp-site-blocks\"><header"
                + " class=\"wp-block-template-part\"><nav class=\"wp-block-navigation\">"
                + Around.nav()
                + "</nav></header><main class=\"wp-block-group\"><h1 class=\"wp-block-post-title\">"
                + s.title()
                + "</h1><p class=\"wp-block-post-excerpt__excerpt\">"
                + s.lead()
                + "</p><div class=\"wp-block-post-author-name\">"
                + s.author()
                + "</div><figure class=\"wp-block-post-featured-image\"><img src=\"x\"><figcaption>"
                + s.caption()
                + "</figcaption></figure><div class=\"entry-content wp-block-post-content\">"
                + s.body("<p>", "</p>")
                + "<figure class=\"wp-block-pullquote\"><blockquote><p>Words pulled out of the text"
                + " to fill a hole in the page.</p></blockquote></figure><div"
                + " class=\"wp-block-group newsletter-signup\">"
                + Around.newsletter()
                + "</div></div><h2>More posts</h2><ul class=\"wp-block-post-template\">"
                + Around.links("<li>", "</li>")
                + "</ul></main><footer>"
                + Around.imprint()
                + "</footer></div></body></html>";
    }

    private static String fieldsAndRegions(Story s) {
        return Around.head(s, "<meta name=\"dcterms.date\" content=\"2024-03-05\">")
                + "<body class=\"path-node page-node-type-article\"><div"
                + " class=\"dialog-off-canvas-main-canvas\"><div class=\"region region-header\">"
                + Around.nav()
                + "</div><div role=\"main\" class=\"region region-content\"><div class=\"block"
                + " block-system\"><h1 class=\"page-title\"><span class=\"field"
                + " field--name-title\">"
                + s.title()
                + "</span></h1><div class=\"node node--type-article\"><div"
                + " class=\"node__meta\"><span>Submitted by "
                + s.author()
                + "</span></div><div class=\"node__content\"><div class=\"field"
                + " field--name-field-subtitle\">"
                + s.lead()
                + "</div><div class=\"field field--name-body field__item\">"
                + s.body("<p>", "</p>")
                + "</div><div class=\"field field--name-field-tags\"><div"
                + " class=\"field__label\">Tags</div><div class=\"field__items\"><a"
                + " href=\"/t\">Bridges of the region</a></div></div></div></div></div><div"
                + " class=\"views-element-container block block-views\"><h2>Related articles</h2>"
                + Around.teasersWithSummary("<div class=\"views-row\">", "</div>")
                + "</div></div><aside class=\"layout-sidebar-second\" role=\"complementary\">"
                + Around.newsletter()
                + "</aside><div class=\"region region-footer\">"
                + Around.imprint()
                + "</div></div></body></html>";
    }

    private static String hashedComponents(Story s) {
        String open =
                "<div data-component=\"text-block\" class=\"ssrcss-18snukc-RichTextContainer\">"
                        + "<p class=\"ssrcss-1q0x1qg-Paragraph\">";
        return Around.head(s, Around.linkedData(s))
                + "<body><div id=\"cookiePrompt\" class=\"ssrcss-CookieBanner\">"
                + Around.cookies()
                + "</div><header role=\"banner\">"
                + Around.nav()
                + "</header><main id=\"main-content\"><article"
                + " class=\"ssrcss-pv1rh6-ArticleWrapper\"><header><h1"
                + " class=\"ssrcss-15xko80-StyledHeading\">"
                + s.title()
                + "</h1><div class=\"ssrcss-68pt20-Text-TextContributorName\">By "
                + s.author()
                + "</div></header><figure><img><figcaption class=\"ssrcss-Caption\">"
                + s.caption()
                + "</figcaption></figure>"
                + open
                + "<b>"
                + s.lead()
                + "</b></p></div>"
                + s.body(open, "</p></div>")
                + "<div data-component=\"links-block\"><h2>More on this story</h2><ul>"
                + Around.links("<li>", "</li>")
                + "</ul></div><section data-component=\"tag-list\"><h2>Related"
                + " Topics</h2><ul><li><a href=\"#\">Bridges</a></li></ul></section></article><div"
                + " data-component=\"mostRead\" class=\"ssrcss-MostRead\"><h2>Most read</h2><ol>"
                + Around.links("<li>", "</li>")
                + "</ol></div></main><footer>"
                + Around.imprint()
                + "</footer></body></html>";
    }

    private static String richLinks(Story s) {
        String body = s.body("<p class=\"dcr-s3ycb2\">", "</p>");
        int middle = body.indexOf("</p>", body.length() / 2) + 4;
        return Around.head(s, Around.meta(s))
                + "<body><div id=\"bannerandheader\"><nav>"
                + Around.nav()
                + "</nav></div><main><div class=\"dcr-1aa\"><aside data-gu-name=\"title\"><a"
                + " href=\"/uk\">UK news</a></aside><div data-gu-name=\"headline\"><h1"
                + " class=\"dcr-u0152o\">"
                + s.title()
                + "</h1></div><div data-gu-name=\"standfirst\"><div class=\"dcr-1qp23oo\"><p>"
                + s.lead()
                + "</p></div></div><aside data-gu-name=\"meta\"><a rel=\"author\" href=\"/p\">"
                + s.author()
                + "</a></aside><div data-gu-name=\"body\"><div id=\"maincontent\""
                + " class=\"article-body-commercial-selector article-body-viewer-selector\">"
                + body.substring(0, middle)
                + "<figure class=\"dcr-rich-link\""
                + " data-spacefinder-type=\"RichLinkBlockElement\"><gu-island><div"
                + " class=\"rich-link\"><a href=\"#\">"
                + Around.TEASERS.getFirst()
                + "</a><div>Read more</div></div></gu-island></figure><div class=\"ad-slot"
                + " ad-slot--inline\">Advertisement</div>"
                + body.substring(middle)
                + "</div><div class=\"submeta\"><span>Explore more on these topics</span><ul><li><a"
                + " href=\"#\">Bridges</a></li></ul></div></div></div></main><section"
                + " data-component=\"most-popular\"><h2>Most viewed</h2>"
                + Around.links("<li>", "</li>")
                + "</section><footer>"
                + Around.imprint()
                + "</footer></body></html>";
    }

    private static String layoutTable(Story s) {
        return "<HTML><HEAD><TITLE>"
                + s.title()
                + "</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=700><TR><TD COLSPAN=3><IMG"
                + " SRC=logo.gif></TD></TR><TR><TD WIDTH=120 VALIGN=top><FONT SIZE=2>"
                + Around.links("", "<BR>")
                + "</FONT></TD><TD VALIGN=top><FONT SIZE=5><B>"
                + s.title()
                + "</B></FONT><BR><FONT SIZE=2>By "
                + s.author()
                + "</FONT><P><B>"
                + s.lead()
                + "</B>"
                + s.body("<P>", "")
                + "</TD><TD WIDTH=120><A HREF=x>Buy our calendar</A></TD></TR><TR><TD"
                + " COLSPAN=3><FONT SIZE=1><A HREF=/c>Copyright</A> | <A HREF=/h>Help and"
                + " contact</A></FONT></TD></TR></TABLE></BODY></HTML>";
    }

    private static String lineBreaks(Story s) {
        return Around.head(s, "<meta content='blogger' name='generator'/>")
                + "<body><div class='navbar section' id='navbar'>"
                + Around.nav()
                + "</div><div class='main section' id='main'><div class='blog-posts hfeed'><div"
                + " class='date-outer'><h2 class='date-header'><span>Tuesday, March 5,"
                + " 2024</span></h2><div class='post hentry'><h3 class='post-title entry-title'>"
                + s.title()
                + "</h3><div class='post-body entry-content'>"
                + s.lead()
                + "<br /><br />"
                + s.body("", "<br /><br />")
                + "<div style='clear: both;'></div></div><div class='post-footer'><span"
                + " class='post-author'>Posted by "
                + s.author()
                + "</span><div class='share-buttons'>Email This BlogThis!</div></div></div><div"
                + " class='comments' id='comments'><h4>2 comments:</h4>"
                + Around.comments("<div class='comment'>", "</div>")
                + "</div></div></div></div><div class='sidebar section'><div class='widget"
                + " Text'><h2>About</h2><div class='widget-content'>I write about bridges, harbours"
                + " and the people who mend them, since 2009, from a small house by the"
                + " sea.</div></div></div></body></html>";
    }

    private static String cards(Story s) {
        return Around.head(s, Around.meta(s))
                + "<body><div class=\"gh-viewport\"><header id=\"gh-navigation\""
                + " class=\"gh-navigation\">"
                + Around.nav()
                + "</header><main class=\"gh-main\"><article class=\"gh-article post\"><header"
                + " class=\"gh-article-header\"><a class=\"gh-article-tag\" href=\"/t\">News</a><h1"
                + " class=\"gh-article-title\">"
                + s.title()
                + "</h1><p class=\"gh-article-excerpt\">"
                + s.lead()
                + "</p><div class=\"gh-article-meta\"><h4 class=\"gh-article-author-name\"><a"
                + " href=\"/a\">"
                + s.author()
                + "</a></h4><time datetime=\"2024-03-05\">Mar 5, 2024</time></div></header><section"
                + " class=\"gh-content gh-canvas\">"
                + s.body("<p>", "</p>")
                + "<div class=\"kg-card kg-bookmark-card\"><a href=\"#\"><div"
                + " class=\"kg-bookmark-title\">"
                + Around.TEASERS.get(1)
                + "</div></a></div><div class=\"kg-card kg-signup-card\">"
                + Around.newsletter()
                + "</div></section></article><div class=\"gh-comments gh-canvas\">"
                + Around.comments("<div>", "</div>")
                + "</div></main><section class=\"gh-container\"><h2>Read more</h2>"
                + Around.teasersWithSummary("<article class=\"gh-card\">", "</article>")
                + "</section><footer class=\"gh-footer\">"
                + Around.imprint()
                + "</footer></div></body></html>";
    }

    private static String numberedDivisions(Story s) {
        String body =
                s.body("<div data-testid=\"paragraph-1\" class=\"text__text__1FZLe\">", "</div>");
        return Around.head(s, Around.linkedData(s))
                + "<body><div id=\"fusion-app\"><header class=\"site-header\">"
                + Around.nav()
                + "</header><div data-testid=\"Article\" class=\"article__main__33WV2\"><div"
                + " class=\"article-header__heading\"><h1 data-testid=\"Heading\">"
                + s.title()
                + "</h1></div><div class=\"info-content__author-date\"><div>By <a href=\"/a\">"
                + s.author()
                + "</a></div><time datetime=\"2024-03-05T10:00Z\">March 5, 2024 10:00"
                + " AM</time></div><div class=\"article-body__content__17Yit\"><div"
                + " class=\"text__text__1FZLe\">"
                + s.lead()
                + "</div>"
                + body
                + "<div class=\"ad-slot__container\">Advertisement · Scroll to continue</div><p>Our"
                + " Standards: <a href=\"#\">The Principles of our trust.</a></p></div></div><div"
                + " data-testid=\"ReadNext\" class=\"read-next__container\"><h2>Read Next</h2>"
                + Around.links("<div>", "</div>")
                + "</div><footer>"
                + Around.imprint()
                + "</footer></div></body></html>";
    }

    private static String wire(Story s) {
        String body = s.body("<p>", "</p>");
        int middle = body.indexOf("</p>", body.length() / 3) + 4;
        return Around.head(s, Around.meta(s) + Around.linkedData(s))
                + "<body><bsp-header class=\"Page-header\">"
                + Around.nav()
                + "</bsp-header><div class=\"Page-content\"><main class=\"Page-main\"><h1"
                + " class=\"Page-headline\">"
                + s.title()
                + "</h1><div class=\"Page-lead\"><figure class=\"Figure\"><img><figcaption"
                + " class=\"Figure-caption\">"
                + s.caption()
                + "</figcaption></figure></div><div class=\"Page-byline\"><span>By <a href=\"#\">"
                + s.author()
                + "</a></span></div><div class=\"Page-storyBody gtmMainScrollContent\"><div"
                + " class=\"RichTextStoryBody RichTextBody\"><p>"
                + s.lead()
                + "</p>"
                + body.substring(0, middle)
                + "<div class=\"SovrnAd Advertisement\"></div><div class=\"Enhancement\"><div"
                + " class=\"PageListEnhancementGeneric\"><div class=\"PageList-header\">Other"
                + " News</div>"
                + Around.links("<div class=\"PagePromo\">", "</div>")
                + "</div></div>"
                + body.substring(middle)
                + "<p>___</p></div></div><div class=\"Page-below\"><h3>Most read</h3>"
                + Around.links("<li>", "</li>")
                + "</div></main></div><footer class=\"Page-footer\">"
                + Around.imprint()
                + "</footer></body></html>";
    }
}
