package org.crossread.read.html;

import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What belongs to an article and stands above the element that holds it: title, lead, by-line.
final class ArticleHead {

    /// In code units.
    private static final int LONGEST = 600;

    /// Elements between a headline and its article.
    private static final int MOST = 400;

    private static final int SHORTEST_LEAD = 30;

    private static final int SHORTEST_SENTENCES = 60;

    private static final Pattern STOP = Pattern.compile("[.!?…][”’\"'»)]*$");

    private final Names names;
    private final Calls calls;
    private final Element article;
    private final Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> inOrder;

    /// What stands between the headline and the article, in reading order.
    ArticleHead(Document page, Names names, Calls calls, Element article) {
        this.names = names;
        this.calls = calls;
        this.article = article;
        List<Element> all = page.body().getAllElements();
        int end = all.indexOf(article);
        int start = end;
        for (int at = end - 1; at >= 0 && start == end; at--) {
            start = all.get(at).nameIs("h1") && !all.get(at).text().isBlank() ? at : end;
        }
        boolean near = start < end && end - start <= MOST;
        this.inOrder = near ? all.subList(start, end) : List.of();
        this.above.addAll(inOrder);
    }

    void addTo(DraftText text, Facts facts, Allowance allowance) throws GivenUp {
        if (article.selectFirst("h1") != null) {
            return;
        }
        if (inOrder.isEmpty()) {
            addTitle(text, facts);
            return;
        }
        for (Element element : inOrder) {
            allowance.step();
            if (!article.parents().contains(element) && isOutermost(element)) {
                add(element, text);
            }
        }
    }

    private void addTitle(DraftText text, Facts facts) throws GivenUp {
        Element first = article.selectFirst("h2, h3, p");
        boolean named =
                first != null && first.text().equals(facts.title())
                        || article.text().startsWith(facts.title());
        if (!named) {
            text.add(facts.title(), SentenceKind.HEADLINE);
        }
    }

    private void add(Element element, DraftText text) throws GivenUp {
        String words = element.text();
        if (element.nameIs("h1")) {
            text.add(words, SentenceKind.HEADLINE);
        } else if (words.length() > LONGEST) {
            return;
        } else if (calls.isCall(words)) {
            text.add(words, SentenceKind.FURNITURE);
        } else if (names.isByline(element) || element.nameIs("time")) {
            text.add(words, SentenceKind.META);
        } else if (element.nameIs("figcaption") || names.isCaption(element)) {
            text.add(words, SentenceKind.CAPTION);
        } else if (isLead(element)) {
            text.add(words, SentenceKind.BODY);
        }
    }

    /// Whether none of those above that would be added holds it.
    private boolean isOutermost(Element element) {
        return element.parents().stream()
                .noneMatch(parent -> above.contains(parent) && tells(parent));
    }

    private boolean tells(Element element) {
        return element.text().length() <= LONGEST
                && !article.parents().contains(element)
                && (element.nameIs("h1")
                        || element.nameIs("time")
                        || element.nameIs("figcaption")
                        || names.isByline(element)
                        || names.isCaption(element)
                        || isLead(element));
    }

    private boolean isLead(Element element) {
        return element.text().length() >= SHORTEST_LEAD
                && (element.nameIs("p")
                        || element.nameIs("h2")
                        || names.isLead(element)
                        || isSentences(element))
                && element.selectFirst("h1, figure, figcaption, img") == null;
    }

    /// A block of plain words up to a stop.
    private static boolean isSentences(Element element) {
        return element.isBlock()
                && element.children().stream().noneMatch(Element::isBlock)
                && element.selectFirst("a") == null
                && element.text().length() >= SHORTEST_SENTENCES
                && STOP.matcher(element.text()).find();
    }
}
