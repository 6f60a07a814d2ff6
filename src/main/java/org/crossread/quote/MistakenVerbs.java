package org.crossread.quote;

/// Tells what a word that the tagger takes for a verb is: “state media said”, “says lead author”.
final class MistakenVerbs {

    private final Frame frame;
    private final Lexicon lexicon;
    private final SayingVerbs saying;

    MistakenVerbs(Frame frame, Lexicon lexicon, SayingVerbs saying) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.saying = saying;
    }

    /// The tag of a word that has that of a verb.
    Tag of(int token) {
        if (isQualifier(token) || isBetweenNames(token) || saying.isCounted(token)) {
            return Tag.NOUN;
        }
        if (isInflected(token)) {
            return isFormer(token) ? Tag.ADJ : Tag.VERB;
        }
        return isLead(token) ? Tag.ADJ : isBehindArticle(token) ? Tag.NOUN : Tag.VERB;
    }

    /// “told CNN affiliate KOVR”
    private boolean isBetweenNames(int token) {
        return frame.is(token - 1, Tag.PROPN)
                && frame.is(token + 1, Tag.PROPN)
                && frame.isSaying(token - 2)
                && !isInflected(token)
                && !frame.isSaying(token);
    }

    /// “Bill Tatler, 71, retired docker: ‘…’”
    private boolean isFormer(int token) {
        return frame.is(token - 1, ",")
                && frame.isRole(token + 1)
                && frame.is(token + 1, Tag.NOUN)
                && frame.is(token + 2, Tag.PUNCT)
                && !frame.isSaying(token);
    }

    boolean isInflected(int token) {
        return lexicon.ends(lower(token), Setting.PAST_PARTICIPLE)
                || lexicon.ends(lower(token), Setting.PARTICIPLE);
    }

    /// “…” says lead author Jane Smith; “…”, lead author Jane Smith said
    private boolean isLead(int token) {
        boolean behindVerb = frame.is(token - 1, Tag.VERB) && frame.tag(token + 1).isNominal();
        boolean behindComma = frame.is(token - 1, ",") && frame.isRole(token + 1);
        return frame.isMarked(token - 2) && (behindVerb || behindComma);
    }

    /// “in the cockpit four minutes later”: no verb stands right behind an article.
    private boolean isBehindArticle(int token) {
        return frame.isA(token - 1, WordClass.ARTICLES)
                && !frame.tag(token + 1).isNominal()
                && !frame.is(token + 1, Tag.ADJ);
    }

    /// “the weather institute warned”
    private boolean isHead(int token) {
        Tag before = frame.tag(token - 1);
        return (before == Tag.NOUN || before == Tag.ADJ)
                && frame.is(token + 1, Tag.VERB)
                && frame.isSaying(token + 1)
                && !isInflected(token)
                && !frame.isA(token, WordClass.CLOSED)
                && !lexicon.ends(lower(token), Setting.PLURAL)
                && lexicon.ends(lower(token + 1), Setting.PAST_PARTICIPLE);
    }

    /// “state media said”
    private boolean isQualifier(int token) {
        return isHead(token)
                || frame.is(token + 1, Tag.NOUN)
                        && frame.isSaying(token + 2)
                        && saying.isLemma(token);
    }

    private String lower(int token) {
        return frame.lower(token);
    }
}
