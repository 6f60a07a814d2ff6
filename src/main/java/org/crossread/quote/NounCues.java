package org.crossread.quote;

import java.util.Optional;

/// Finds nouns that say whose the words are: “in the words of X”, “X's argument was that”, “nach
/// Angaben der Polizei”.
final class NounCues {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;

    NounCues(Clause clause) {
        this.clause = clause;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// “nach Angaben der Polizei”, “nach einem Bericht von X”.
    private Optional<Cue> bySource(int token) {
        int by = frame.is(token - 1, Tag.DET) ? token - 2 : token - 1;
        boolean of = frame.is(token + 1, lexicon.setting(Setting.OF));
        int source = of ? token + 2 : token + 1;
        boolean says =
                frame.isA(token, WordClass.SAYS_OF)
                        && frame.is(by, Tag.ADP)
                        && (of || frame.isA(source, WordClass.GENITIVE));
        return clause.phrases
                .at(source)
                .filter(phrase -> says && phrase.to() > source)
                .map(phrase -> named(source, phrase.to()))
                .map(who -> ofSource(by, token + 1, who));
    }

    /// “des Experten Jan Holm von der Universität”: the name alone, in the whole phrase.
    Mention named(int from, int to) {
        int end = to;
        for (int i = to - 1; i > from; i--) {
            boolean isOf = frame.is(i, lexicon.setting(Setting.OF));
            end = isOf && frame.is(i - 1, Tag.PROPN) ? i : end;
        }
        Mention who = clause.mentions.of(new Phrase(from, end, head(from, end)), frame.size());
        return end == to
                ? who
                : new Mention(
                        frame, who.from(), who.to(), who.kind(), new Phrase(from, to, end - 1));
    }

    /// “des Präsidenten des Städtetags”: the president.
    private int head(int from, int end) {
        for (int i = from + 2; i < end; i++) {
            boolean isOf = frame.isA(i, WordClass.GENITIVE) && frame.is(i, Tag.DET);
            if (isOf && frame.is(i - 1, Tag.NOUN)) {
                return i - 1;
            }
        }
        return end - 1;
    }

    /// “nach seinen Worten”, “seiner Meinung nach”, “nach eigenen Worten”
    private Optional<Cue> byOwn(int token) {
        boolean isLed =
                frame.is(token + 1, Tag.ADP) && !clause.phrases.startingAt(token + 2).isPresent();
        if (isLed && frame.isA(token, WordClass.SAYS_OF) && isOwner(token - 1)) {
            return Optional.of(ofSource(token - 1, token + 2, owns(token - 1)));
        }
        boolean says = frame.isA(token, WordClass.SAYS_OF) && frame.is(token - 2, Tag.ADP);
        if (says && frame.isA(token - 1, WordClass.OWN)) {
            return clause.phrases
                    .endingAt(token - 2)
                    .map(who -> clause.mentions.of(who, token - 2))
                    .map(who -> ofSource(token - 2, token + 1, who));
        }
        return says && isOwner(token - 1)
                ? Optional.of(ofSource(token - 2, token + 1, owns(token - 1)))
                : Optional.empty();
    }

    private boolean isOwner(int token) {
        return frame.isA(token, WordClass.POSSESSIVE) && !frame.isA(token, WordClass.FIRST);
    }

    private static Cue ofSource(int from, int to, Mention who) {
        return new Cue(from, to, Cue.Form.ACCORDING, Verb.NONE, Optional.of(who), true);
    }

    /// “In Qureshi's account, …”
    private Optional<Cue> byAccount(int token) {
        return possessor(token)
                .filter(_ -> frame.isA(token, WordClass.SAYS_OF) && clause.isComma(token + 1))
                .filter(who -> frame.is(who.phrase().from() - 1, Tag.ADP))
                .map(who -> ofSource(token, token + 1, who));
    }

    /// “in the words of X”, “X's argument was that”, “the statement:”.
    Optional<Cue> at(int token) {
        if (lexicon.isSet(Setting.INVERTS)) {
            return bySource(token).or(() -> byOwn(token));
        }
        boolean wordsOf =
                frame.isA(token, WordClass.SAYS_OF)
                        && frame.is(token + 1, lexicon.setting(Setting.OF))
                        && (frame.is(token - 2, Tag.ADP) || frame.is(token - 1, Tag.ADP));
        if (wordsOf) {
            Optional<Mention> speaker =
                    clause.phrases
                            .at(token + 2)
                            .map(
                                    found ->
                                            found.from() <= token
                                                    ? new Phrase(
                                                            token + 2,
                                                            found.to(),
                                                            Math.max(token + 2, found.to() - 1))
                                                    : found)
                            .map(found -> clause.mentions.of(found, frame.size()));
            return Optional.of(new Cue(token, token + 1, Cue.Form.NOUN, Verb.NONE, speaker, true));
        }
        Optional<Cue> account = byAccount(token);
        if (account.isPresent()) {
            return account;
        }
        boolean stated =
                frame.isA(token + 1, WordClass.COPULAS)
                        && frame.is(token + 2, lexicon.setting(Setting.THAT));
        boolean byReport =
                frame.is(token - 1, "'s")
                        && !frame.is(token + 1, Tag.NOUN)
                        && clause.phrases
                                .at(token)
                                .filter(
                                        found ->
                                                frame.is(
                                                        found.from() - 1,
                                                        lexicon.setting(Setting.BY)))
                                .isPresent();
        if (!stated && !byReport) {
            return ofMarks(token);
        }
        return Optional.of(
                new Cue(token, token + 1, Cue.Form.NOUN, Verb.NONE, possessor(token), false));
    }

    /// “his claim to parliament that he ‘first learned of it …’”, “a claim by Cook last week that
    /// …”: where its clause holds marks, the noun says whose words they are.
    private Optional<Cue> ofMarks(int noun) {
        int that = noun + 1;
        Optional<Mention> maker = Optional.empty();
        if (frame.is(that, Tag.ADP)) {
            Optional<Phrase> who = clause.phrases.startingAt(that + 1);
            maker =
                    who.filter(_ -> frame.is(noun + 1, lexicon.setting(Setting.BY)))
                            .map(phrase -> clause.mentions.of(phrase, frame.size()));
            that = who.map(Phrase::to).orElse(that);
        }
        if (clause.phrases.startingAt(that).filter(clause.phrases::isTime).isPresent()) {
            that = clause.phrases.startingAt(that).map(Phrase::to).orElse(that);
        }
        if (!frame.is(that, lexicon.setting(Setting.THAT)) || !holdsMark(that + 1)) {
            return Optional.empty();
        }
        return maker.or(() -> owner(noun))
                .or(() -> possessor(noun))
                .map(
                        who ->
                                new Cue(
                                        noun,
                                        noun + 1,
                                        Cue.Form.NOUN,
                                        Verb.NONE,
                                        Optional.of(who),
                                        false));
    }

    /// Whether marks open before another clause begins, and are not what the main clause says of
    /// the noun: “the claim that the plan fails ‘is not true’”.
    private boolean holdsMark(int from) {
        boolean holdsVerb = false;
        for (int i = from; i < frame.size() && !clause.isComma(i); i++) {
            if (frame.isMarked(i)) {
                int first = clause.isAdverb(i + 1) ? i + 2 : i + 1;
                boolean isPredicate = clause.isFinite(first) && !clause.isVerb(i - 1);
                return !(holdsVerb && isPredicate);
            }
            holdsVerb |= clause.isFinite(i);
        }
        return false;
    }

    /// “his claim”
    private Optional<Mention> owner(int noun) {
        return clause.phrases
                .at(noun)
                .map(Phrase::from)
                .filter(first -> frame.isA(first, WordClass.POSSESSIVE))
                .filter(first -> !frame.isA(first, WordClass.FIRST))
                .map(this::owns);
    }

    private Mention owns(int pronoun) {
        var phrase = new Phrase(pronoun, pronoun + 1, pronoun);
        return new Mention(frame, pronoun, pronoun + 1, Mention.Kind.PRONOUN, phrase);
    }

    private Optional<Mention> possessor(int noun) {
        return clause.phrases
                .at(noun)
                .filter(phrase -> frame.is(noun - 1, "'s") && noun - 1 > phrase.from())
                .map(phrase -> new Phrase(phrase.from(), noun - 1, noun - 2))
                .map(phrase -> clause.mentions.of(phrase, noun));
    }
}
