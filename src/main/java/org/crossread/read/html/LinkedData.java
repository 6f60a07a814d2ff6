package org.crossread.read.html;

import org.crossread.read.draft.Facts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a page tells search engines of its article (schema.org, as JSON-LD).
final class LinkedData {

    /// In code units.
    private static final int LONGEST = 1 << 20;

    private static final int DEEPEST = 6;

    private final JsonMapper json = new JsonMapper();

    Facts facts(Document page) {
        return article(page).map(LinkedData::facts).orElse(Facts.NONE);
    }

    /// The words of the article; empty where they are not told.
    String body(Document page) {
        return article(page).map(article -> text(article.path("articleBody"))).orElse("").strip();
    }

    private Optional<JsonNode> article(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            if (script.data().length() <= LONGEST) {
                List<JsonNode> articles = new ArrayList<>();
                collect(parsed(script.data()), articles, 0);
                if (!articles.isEmpty()) {
                    return Optional.of(articles.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    private JsonNode parsed(String data) {
        try {
            return json.readTree(data);
        } catch (JacksonException _) {
            // Many pages write it wrongly; the page has other places for the same facts.
            return json.createObjectNode();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            articles.add(node);
        }
        if (node.isArray() || node.isObject()) {
            node.values().forEach(child -> collect(child, articles, depth + 1));
        }
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? type.values().stream().anyMatch(LinkedData::isArticle)
                : type.asString("").endsWith("Article")
                        || type.asString("").endsWith("BlogPosting")
                        || type.asString("").equals("Report");
    }

    private static Facts facts(JsonNode article) {
        return new Facts(
                text(article.path("headline")),
                name(article.path("publisher")),
                name(article.path("author")),
                text(article.path("datePublished")));
    }

    private static String text(JsonNode node) {
        return node.isArray() && !node.isEmpty() ? text(node.path(0)) : node.asString("");
    }

    /// The name of a person or body, or of several.
    private static String name(JsonNode node) {
        if (node.isArray()) {
            return node.values().stream()
                    .map(LinkedData::name)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return node.isObject() ? text(node.path("name")) : node.asString("");
    }
}
