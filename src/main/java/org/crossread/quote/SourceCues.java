package org.crossread.quote;

import java.util.Optional;

/// Finds cues that name a source and are neither verbs nor nouns: “according to”, “…, so Scholz”,
/// “Merz zufolge”.
final class SourceCues {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final TextOwners texts;
    private final NounCues nouns;

    SourceCues(Clause clause, TextOwners texts, NounCues nouns) {
        this.clause = clause;
        this.texts = texts;
        this.nouns = nouns;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    Cue according(int token, int to) {
        Optional<Phrase> phrase = clause.phrases.startingAt(to).map(this::withSecond);
        Optional<Mention> mention =
                phrase.map(
                        found ->
                                texts.author(found)
                                        .orElseGet(() -> clause.mentions.of(found, frame.size())));
        return new Cue(token, to, Cue.Form.ACCORDING, Verb.NONE, mention, true);
    }

    /// “…, so Scholz.”, “Merz zufolge”.
    Optional<Cue> beside(int token) {
        if (frame.is(token, lexicon.setting(Setting.SO_SAID))) {
            boolean behind = clause.isComma(token - 1) || frame.isMarked(token - 1);
            return clause.phrases
                    .startingAt(token + 1)
                    .filter(_ -> behind && !frame.isMarked(token))
                    .map(this::withOwner)
                    .filter(who -> isClosed(who.to()) || isManner(who.to()))
                    .map(
                            who ->
                                    sender(who)
                                            .map(sender -> accordingTo(token, sender, true))
                                            .orElseGet(() -> according(token, token + 1)));
        }
        return frame.is(token, lexicon.setting(Setting.ACCORDING_BEHIND))
                ? clause.phrases
                        .at(token - 1)
                        .filter(who -> who.to() == token && !isOwnWords(who))
                        .map(who -> clause.mentions.of(who, token))
                        .map(who -> accordingTo(token, who, false))
                : Optional.empty();
    }

    /// “seinen Worten zufolge”: whose words they are says another cue.
    private boolean isOwnWords(Phrase source) {
        return frame.isA(source.head(), WordClass.SAYS_OF)
                && frame.isA(source.from(), WordClass.POSSESSIVE);
    }

    /// “die Botschaft | führender Fachleute”
    private Phrase withOwner(Phrase message) {
        return frame.isA(message.head(), WordClass.SAID)
                ? clause.phrases
                        .startingAt(message.to())
                        .map(owner -> new Phrase(message.from(), owner.to(), message.head()))
                        .orElse(message)
                : message;
    }

    /// “…, so die Botschaft der Fachleute”: whose message it is.
    private Optional<Mention> sender(Phrase message) {
        int of = message.head() + 1;
        boolean isOwned =
                frame.isA(message.head(), WordClass.SAID)
                        && of < message.to()
                        && !frame.is(of, Tag.PUNCT);
        int owner = frame.is(of, lexicon.setting(Setting.OF)) ? of + 1 : of;
        return isOwned ? Optional.of(nouns.named(owner, message.to())) : Optional.empty();
    }

    /// “…, so der Minister weiter.”, “…, so der Minister gestern vor dem Prozess.”
    private boolean isManner(int token) {
        boolean isManner = frame.is(token, Tag.ADV) || frame.is(token, Tag.ADJ);
        int next = isManner ? token + 1 : token;
        return isManner && isClosed(next)
                || frame.is(next, Tag.ADP) && clause.isVerbless(next, frame.size());
    }

    private boolean isClosed(int token) {
        return token == frame.size() || frame.is(token, Tag.PUNCT);
    }

    private static Cue accordingTo(int token, Mention who, boolean inverted) {
        return new Cue(token, token + 1, Cue.Form.ACCORDING, Verb.NONE, Optional.of(who), inverted);
    }

    /// “Reuters and NBC”.
    private Phrase withSecond(Phrase first) {
        return clause.phrases
                .startingAt(first.to() + 1)
                .filter(second -> frame.is(first.to(), Tag.CCONJ))
                .filter(second -> frame.is(second.head(), Tag.PROPN))
                .filter(second -> second.to() == frame.size() || frame.is(second.to(), Tag.PUNCT))
                .map(second -> new Phrase(first.from(), second.to(), second.head()))
                .orElse(first);
    }
}
