package org.crossread.quote;

import java.util.function.Predicate;

/// Grammar of one sentence, gathered once: its words, noun phrases and mentions, and the questions
/// that several finders ask about its verbs.
final class Clause {

    final Frame frame;
    final Lexicon lexicon;
    final Phrases phrases;
    final Mentions mentions;

    Clause(Frame frame, Lexicon lexicon) {
        this(frame, lexicon, _ -> false);
    }

    /// @param isSurname whether the report gives somebody of that last name in full
    Clause(Frame frame, Lexicon lexicon, Predicate<String> isSurname) {
        this.frame = frame;
        this.lexicon = lexicon;
        if (lexicon.isSet(Setting.RETAGS)) {
            new Retagging(frame, lexicon).apply();
        }
        if (lexicon.isSet(Setting.CAPITAL_NOUNS)) {
            new SmallLetters(frame, lexicon, isSurname).apply();
        }
        phrases = new Phrases(frame, lexicon);
        mentions = new Mentions(frame, lexicon, phrases);
    }

    boolean isVerb(int token) {
        return frame.tag(token).isVerbal();
    }

    boolean isComma(int token) {
        return frame.is(token, ",");
    }

    /// Whether the word looks like an English present participle.
    boolean isParticiple(int token) {
        return frame.lower(token).endsWith(lexicon.setting(Setting.PARTICIPLE))
                && frame.lower(token).length() > 4
                && !frame.is(token, Tag.AUX);
    }

    /// Whether a verb stands in a form that needs a subject of its own: not an infinitive, no
    /// participle without an auxiliary.
    boolean isFinite(int token) {
        if (!isVerb(token)
                || frame.is(token - 1, lexicon.setting(Setting.TO))
                || phrases.at(token).isPresent()) {
            return false;
        }
        if (frame.is(token, Tag.AUX)) {
            return !frame.is(token, "be") && !frame.is(token, "been") && !frame.is(token, "being");
        }
        boolean isBeing = frame.is(token - 1, Tag.AUX) && frame.is(token - 1, "being");
        return !isBeing && (!isParticiple(token) || followsAuxiliary(token));
    }

    /// Whether an auxiliary stands before the verb, adverbs aside.
    boolean followsAuxiliary(int token) {
        int before = token - 1;
        while (before >= 0 && token - before < 4 && isAdverb(before)) {
            before--;
        }
        return frame.is(before, Tag.AUX);
    }

    boolean isPassive(int token) {
        boolean isClosing =
                lexicon.isSet(Setting.INVERTS) && frame.isA(token + 1, WordClass.COPULAS);
        if (isClosing && frame.is(token + 1, Tag.AUX)) {
            return true;
        }
        int before = token - 1;
        while (before >= 0 && token - before < 4 && isAdverb(before)) {
            before--;
        }
        return frame.is(before, Tag.AUX)
                && frame.isA(before, WordClass.COPULAS)
                && !isParticiple(token);
    }

    boolean isAdverb(int token) {
        return frame.is(token, Tag.ADV)
                || frame.isA(token, WordClass.ADVERB_FILLERS) && !frame.is(token, Tag.PROPN)
                || frame.isA(token, WordClass.NEGATIONS);
    }

    /// “who”; in languages whose articles are relative pronouns too, one behind a comma: “die
    /// Ministerin, die”, “der Sohn, mit dem”.
    boolean isRelative(int token) {
        if (frame.isA(token, WordClass.RELATIVE)) {
            return true;
        }
        boolean isBehindComma =
                isComma(token - 1) || frame.is(token - 1, Tag.ADP) && isComma(token - 2);
        return lexicon.isSet(Setting.INVERTS)
                && isBehindComma
                && frame.is(token, Tag.PRON)
                && frame.isA(token, WordClass.ARTICLES);
    }

    boolean isSubordinator(int token) {
        return frame.isA(token, WordClass.SUBORDINATORS)
                && (frame.is(token, Tag.SCONJ)
                        || frame.is(token, Tag.ADV)
                        || frame.is(token, Tag.PRON)
                        || frame.is(token, Tag.ADP));
    }

    /// “Die Stunde sei ‘ein Unding’”: whether the mood of a verb outside marks tells that somebody
    /// else says the sentence.
    boolean tellsByMood() {
        for (int i = 0; i < frame.size(); i++) {
            if (!frame.isMarked(i) && isReporting(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb stands in the mood of reported speech: one of those that are listed, or one
    /// that ends like it beside a subject other than “I”: “die Regierung verschulde sich”.
    boolean isReporting(int token) {
        if (frame.isA(token, WordClass.MOOD)) {
            return true;
        }
        boolean ends =
                frame.is(token, Tag.VERB)
                        && !frame.isCapital(token)
                        && lexicon.mayTellByMood(frame.lower(token));
        int subject = isNominative(token + 1) ? token + 1 : token - 1;
        boolean isBesideOne = frame.tag(subject).isNominal() || frame.is(subject, Tag.PRON);
        return ends && isBesideOne && !frame.isA(subject, WordClass.FIRST);
    }

    /// “Damit stelle er”, “Nun wende man”
    private boolean isNominative(int token) {
        return frame.is(token, Tag.PRON) && frame.isA(token, WordClass.NOMINATIVE);
    }

    /// Whether no finite verb and no marked word stands among the tokens.
    boolean isVerbless(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.isMarked(i) || isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    /// A mark that ends a clause for good.
    boolean isWall(int token) {
        return frame.is(token, ";") || frame.is(token, ":") || frame.is(token, "\"");
    }

    /// Whether a verb stands with a capital inside the sentence, as part of a name.
    boolean isNamePart(int token) {
        return frame.isCapital(token) && token > 0 && !frame.isMarked(token - 1);
    }

    /// Whether somebody who says something can be mentioned so.
    boolean canSpeak(Mention mention) {
        return !phrases.isTime(mention.phrase())
                && !isManner(mention)
                && !frame.is(mention.from(), "there")
                && !(mention.kind() == Mention.Kind.PRONOUN
                        && (lexicon.is(WordClass.RELATIVE, mention.head())
                                || lexicon.is(WordClass.NOBODY, mention.head())));
    }

    /// “die sich kurzfristig bereit erklärt hatte”: no noun, in languages that give all nouns a
    /// capital.
    private boolean isManner(Mention mention) {
        return lexicon.isSet(Setting.CAPITAL_NOUNS)
                && mention.kind() == Mention.Kind.NOUN
                && Character.isLowerCase(frame.word(mention.phrase().head()).charAt(0));
    }

    /// Whether somebody is mentioned, a person, an office or a body, not a thing.
    boolean isSomebody(Mention mention) {
        String head = mention.head();
        return switch (mention.kind()) {
            case NAME -> !phrases.isTime(mention.phrase()) && !isThing(mention.phrase());
            case PRONOUN ->
                    lexicon.is(WordClass.HE, head)
                            || lexicon.is(WordClass.SHE, head)
                            || lexicon.is(WordClass.THEY, head);
            case NOUN ->
                    lexicon.isRole(head, false)
                            || lexicon.areRoles(head)
                            || lexicon.is(WordClass.BODIES, head)
                            || lexicon.is(WordClass.PLURAL_HEADS, head)
                            || lexicon.isPersonNoun(head);
        };
    }

    /// “Der Haken: …”: a noun that the tagger does not know and takes for a name, in languages that
    /// give all nouns a capital.
    boolean isThing(Phrase phrase) {
        int head = phrase.head();
        return lexicon.isSet(Setting.CAPITAL_NOUNS)
                && head == phrase.from() + 1
                && frame.isA(phrase.from(), WordClass.ARTICLES)
                && !frame.isA(head, WordClass.BODIES)
                && !frame.isA(head, WordClass.PRESS)
                && !frame.isRole(head);
    }
}
