package org.crossread.quote;

import java.util.Optional;

/// Whose a text is that says something: whoever it is by, or the body that issued it.
final class TextOwners {

    private static final int FARTHEST_AUTHOR = 5;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;

    TextOwners(Clause clause) {
        this.clause = clause;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// “heißt es in einer Mitteilung der Polizei”: whose text it is.
    Optional<Mention> issuerBehind(int token) {
        return textBehind(token)
                .flatMap(text -> ownerBehind(text).or(() -> author(text)))
                .or(() -> sideBehind(token));
    }

    /// “hieß es von Seiten der Verteidigung”, “heißt es aus dem Ministerium”
    private Optional<Mention> sideBehind(int token) {
        if (!lexicon.words("issued-by").contains(frame.lower(token))) {
            return Optional.empty();
        }
        int of = frame.isA(token + 2, WordClass.GENITIVE) ? token + 2 : token + 1;
        return clause.phrases
                .at(of + 1)
                .or(() -> clause.phrases.at(of))
                .map(side -> new Phrase(of, side.to(), side.to() - 1))
                .filter(who -> !clause.phrases.isTime(who))
                .map(who -> clause.mentions.of(who, frame.size()));
    }

    /// “heißt es in einer Meldung”: the text itself.
    Optional<Mention> text(Cue cue) {
        return textBehind(cue.to() + 1)
                .filter(_ -> cue.takes("document"))
                .map(text -> clause.mentions.of(text, frame.size()));
    }

    private Optional<Phrase> textBehind(int token) {
        return clause.phrases
                .startingAt(token + 1)
                .filter(_ -> lexicon.isSet(Setting.INVERTS) && frame.is(token, Tag.ADP))
                .filter(text -> frame.isA(text.head(), WordClass.DOCUMENTS));
    }

    /// “In einem Entwurf der Stadt heißt es: …”: whose text it is, or the text.
    Optional<Mention> before(int verb) {
        Optional<Phrase> before = clause.phrases.endingAt(verb);
        return before.filter(text -> frame.isA(text.head(), WordClass.DOCUMENTS))
                .map(
                        text ->
                                ownerBehind(text)
                                        .or(() -> author(text))
                                        .orElseGet(() -> clause.mentions.of(text, verb)))
                .or(() -> before.filter(this::isIssuer).map(who -> clause.mentions.of(who, verb)));
    }

    /// “Aus dem Ministerium hieß es, …”
    private boolean isIssuer(Phrase phrase) {
        return lexicon.words("issued-by").contains(frame.lower(phrase.from() - 1));
    }

    /// “einer Mitteilung der Polizei”
    private Optional<Mention> ownerBehind(Phrase text) {
        int of = text.head() + 1;
        return frame.isA(of, WordClass.GENITIVE) && of + 1 < text.to()
                ? Optional.of(
                        clause.mentions.of(new Phrase(of, text.to(), text.to() - 1), text.to()))
                : Optional.empty();
    }

    /// “a tweet by Mike Pompeo”.
    Optional<Mention> author(Phrase text) {
        if (!frame.isA(text.head(), WordClass.DOCUMENTS)) {
            return Optional.empty();
        }
        for (int i = text.to(); i < Math.min(frame.size(), text.to() + FARTHEST_AUTHOR); i++) {
            if (frame.is(i, lexicon.setting(Setting.BY))) {
                return clause.phrases
                        .startingAt(i + 1)
                        .map(found -> clause.mentions.of(found, frame.size()));
            }
            if (frame.is(i, Tag.PUNCT)) {
                break;
            }
        }
        return Optional.empty();
    }
}
