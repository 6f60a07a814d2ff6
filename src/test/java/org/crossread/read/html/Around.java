package org.crossread.read.html;

import java.util.List;

/// What pages put around an article. None of it may be taken for the article.
final class Around {

    static final List<String> TEASERS =
            List.of(
                    "Minister resigns after spending row shakes the coalition in the capital",
                    "Ten ways to cook leeks that your children will actually eat",
                    "Why the price of coffee is rising faster than your wages",
                    "Storm warning issued for the northern islands this weekend",
                    "Our correspondent answers your questions about the new tax");

    private Around() {}

    static String head(Story story, String extra) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                + story.title()
                + " | "
                + story.host()
                + "</title><script>var a = '<p>Script words are no words.</p>';</script>"
                + "<style>p { color: red }</style>"
                + extra
                + "</head>";
    }

    static String meta(Story story) {
        return "<meta property=\"og:title\" content=\""
                + story.title()
                + "\"><meta property=\"og:site_name\" content=\""
                + story.host()
                + "\"><meta name=\"author\" content=\""
                + story.author()
                + "\"><meta property=\"article:published_time\""
                + " content=\"2024-03-05T09:30:00+01:00\">";
    }

    static String linkedData(Story story) {
        return "<script"
                + " type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{"
                + "\"@type\":\"NewsArticle\",\"headline\":\""
                + story.title()
                + "\",\"datePublished\":\"2024-03-05\",\"author\":[{\"@type\":\"Person\",\"name\":\""
                + story.author()
                + "\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\""
                + story.host()
                + "\"}}]}</script>";
    }

    static String links(String open, String close) {
        var html = new StringBuilder();
        for (String teaser : TEASERS) {
            html.append(open).append("<a href=\"/x\">").append(teaser).append("</a>").append(close);
        }
        return html.toString();
    }

    static String teasersWithSummary(String open, String close) {
        var html = new StringBuilder();
        for (String teaser : TEASERS) {
            html.append(open)
                    .append("<h3><a href=\"/x\">")
                    .append(teaser)
                    .append(
                            "</a></h3><p>Our reporters have looked into it and found more than"
                                    + " they")
                    .append(" were looking for in the files of the ministry.</p>")
                    .append(close);
        }
        return html.toString();
    }

    static String nav() {
        return "<ul><li><a href=\"/\">Home</a></li><li><a href=\"/world\">World news</a></li>"
                + "<li><a href=\"/sport\">Sport</a></li><li><a href=\"/tv\">What to watch on"
                + " television tonight</a></li></ul>";
    }

    static String cookies() {
        return "<p>We and our partners store and access information on your device, such as"
                + " cookies. Click accept to agree to this, or manage your choices in"
                + " detail.</p><button>Accept all</button>";
    }

    static String comments(String open, String close) {
        return open
                + "<p>I lived next to that bridge for forty years and nobody ever painted it.</p>"
                + close
                + open
                + "<p>Typical of this council, as everyone in the street has said for a long"
                + " time, and nobody listens to us.</p>"
                + close;
    }

    static String newsletter() {
        return "<h4>Sign up for the morning briefing</h4><p>Get the most important stories"
                + " delivered to your inbox every weekday morning before breakfast.</p>";
    }

    static String imprint() {
        return "<p>© 2024 The publisher of these pages. All rights reserved. Use of this site"
                + " means that you accept our terms and our privacy policy.</p>";
    }
}
