package org.crossread.read.html;

import org.crossread.model.Remark;
import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A page of the web: its article in reading order, with title, lead, by-line, captions and lists.
/// Nothing in it is run and nothing is fetched.
public final class WebPage {

    /// Deeper elements are hung higher, as browsers do it.
    private static final int DEEPEST = 200;

    /// In code units: a page with less may be the hull of one that a script fills.
    private static final int SHORT = 1000;

    /// How many times as long what search engines are told must be.
    private static final int FULLER = 5;

    private final String html;
    private final Document page;
    private final Allowance allowance;
    private final Names names = new Names();

    private WebPage(String html, Allowance allowance) {
        this.html = html;
        this.page = parsed(html);
        this.allowance = allowance;
    }

    /// The article of a whole page.
    public static Draft article(String html, Allowance allowance) throws GivenUp {
        Draft draft = new WebPage(html, allowance).article();
        return draft.text().length() < SHORT ? fuller(draft, html, allowance) : draft;
    }

    /// A page whose words a script would bring often tells them search engines all the same.
    private static Draft fuller(Draft draft, String html, Allowance allowance) throws GivenUp {
        String told = html.contains("\"articleBody\"") ? new LinkedData().body(parsed(html)) : "";
        if (told.isEmpty() || told.length() < FULLER * draft.text().length()) {
            return draft;
        }
        var text = new DraftText(allowance);
        text.add(draft.facts().title(), SentenceKind.HEADLINE);
        if (told.contains("</p>")) {
            new HtmlText(text, allowance).add(body(told));
        } else {
            for (String paragraph : told.split("\\R+")) {
                text.add(Parser.unescapeEntities(paragraph, false));
            }
        }
        return text.draft(draft.facts());
    }

    /// All words of a piece that a person has cut out.
    public static Draft piece(String html, Allowance allowance) throws GivenUp {
        return new WebPage(html, allowance).piece();
    }

    /// The body of a page without what runs in it, for readers of formats that are made of pages.
    public static Element body(String html) {
        Element body = parsed(html).body();
        PageCode.removeFrom(body);
        return body;
    }

    private static Document parsed(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    }

    private Draft piece() throws GivenUp {
        PageCode.removeFrom(page.body());
        var text = new DraftText(allowance);
        new HtmlText(text, allowance).add(page.body());
        return text.draft(Facts.NONE);
    }

    private Draft article() throws GivenUp {
        SiteName.lower(page);
        String title = PageFacts.title(page);
        Headline.raise(page, title);
        Facts facts = PageFacts.of(page);
        Set<Element> asking = PageCode.removeFrom(page.body());
        allowance.step();
        var weights = new TextWeights(page.body());
        boolean cut = new Clutter(page.body(), names, weights).removeFrom(page.body());
        weights = new TextWeights(page.body());
        Optional<Element> article = new ArticleFinder(names, weights).find(page.body());
        if (article.isEmpty()) {
            return piece(html, allowance).withFacts(facts);
        }
        Headline.single(article.get(), title);
        Calls calls = Calls.read();
        var endings = new Endings(weights);
        cut |= endings.removeFrom(article.get());
        Boxes boxes =
                new BoxFinder(
                                article.get(),
                                new TextWeights(article.get()),
                                calls,
                                asking,
                                endings.phrases())
                        .find(facts.author(), allowance);
        var text = new DraftText(allowance);
        new ArticleHead(page, names, calls, article.get()).addTo(text, facts, allowance);
        new HtmlText(text, allowance, boxes).add(article.get());
        boolean isPart = cut || weights.all(article.get()) < weights.all(page.body());
        List<Remark> remarks = isPart ? List.of(new Remark(Remark.Kind.WEB_FURNITURE)) : List.of();
        return text.draft(facts).withRemarks(remarks);
    }
}
