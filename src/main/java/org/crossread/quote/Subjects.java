package org.crossread.quote;

import java.util.Optional;

/// Finds the subject of a verb over noun phrases, without a parser.
///
/// Backwards from the verb: over auxiliaries and adverbs to the phrase before
/// it, out of phrases that
/// a preposition governs, over what stands between commas.
final class Subjects {

    private static final int FARTHEST = 60;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final ParticipleSubjects participles;

    Subjects(Clause clause) {
        this.clause = clause;
        frame = clause.frame;
        lexicon = clause.lexicon;
        participles = new ParticipleSubjects(clause, this);
    }

    /// @param verb the first token of the words of saying
    Optional<Mention> of(int verb) {
        if (clause.isParticiple(verb) && !clause.followsAuxiliary(verb)) {
            return participles.of(verb);
        }
        return phraseBefore(verb)
                .map(phrase -> isRelative(phrase) ? antecedent(phrase) : phrase)
                .map(phrase -> clause.mentions.of(phrase, verb));
    }

    /// The phrase behind an inverted verb: “said the minister”.
    Optional<Mention> behind(int verb, int limit) {
        int at = verb + 1;
        while (at < limit && frame.is(at, Tag.ADV)) {
            at++;
        }
        return clause.phrases
                .startingAt(at)
                .filter(phrase -> !clause.phrases.isTime(phrase))
                .map(phrase -> clause.mentions.of(phrase, limit));
    }

    private Optional<Phrase> phraseBefore(int verb) {
        int at = skipBack(verb - 1);
        if (at < 0) {
            return Optional.empty();
        }
        if (clause.isComma(at) || frame.is(at, ")") || frame.is(at, "-")) {
            return overParenthesis(at);
        }
        if (frame.isMarked(at) && clause.isComma(at - 1) && frame.isMarked(at - 1)) {
            return overParenthesis(at - 1);
        }
        Optional<Phrase> phrase = clause.phrases.at(at);
        if (phrase.isPresent()) {
            return outOfPreposition(phrase.get(), FARTHEST).flatMap(found -> overTime(found));
        }
        boolean joined = frame.is(at, Tag.CCONJ) || frame.is(at, lexicon.setting(Setting.TO));
        return joined ? ofVerbBefore(at) : Optional.empty();
    }

    /// Over auxiliaries and adverbs, over “went on to”, “was willing to”.
    private int skipBack(int from) {
        int at = from;
        while (at >= 0) {
            if (frame.is(at, Tag.AUX) || clause.isAdverb(at) && !isTimeName(at)) {
                at--;
            } else if (isTimePhrase(at)) {
                at = clause.phrases.at(at).orElseThrow().from() - 1;
                if (frame.is(at, Tag.ADP)) {
                    at--;
                }
            } else if (clause.isComma(at) && clause.isAdverb(at - 1) && clause.isComma(at - 2)) {
                at -= 3;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isTimeName(int token) {
        return frame.is(token, Tag.PROPN);
    }

    private boolean isTimePhrase(int token) {
        return clause.phrases.at(token).filter(clause.phrases::isTime).isPresent();
    }

    private Optional<Phrase> overTime(Phrase phrase) {
        return clause.phrases.isTime(phrase)
                ? phraseBeforeToken(phrase.from())
                : Optional.of(phrase);
    }

    private Optional<Phrase> phraseBeforeToken(int token) {
        int at = frame.is(token - 1, Tag.ADP) ? token - 2 : token - 1;
        return clause.phrases.at(at).filter(phrase -> !clause.phrases.isTime(phrase));
    }

    /// A verb joined to an earlier one by “and”, “or” or “to” has its subject; one that is no “it”
    /// before others: “thought it was late and left”.
    Optional<Phrase> ofVerbBefore(int token) {
        Optional<Phrase> thing = Optional.empty();
        for (int i = token - 1; i >= 0 && token - i < FARTHEST; i--) {
            if (frame.isMarked(i) || clause.isWall(i)) {
                continue;
            }
            if (clause.isFinite(i) && frame.is(i, Tag.VERB)
                    || frame.is(i, Tag.AUX) && !frame.tag(i + 1).isVerbal()) {
                Optional<Phrase> subject = phraseBefore(i);
                if (subject.isPresent() && !isRelative(subject.get())) {
                    if (frame.is(token + 1, Tag.AUX)
                            || !frame.isA(subject.get().head(), WordClass.IT)) {
                        return subject;
                    }
                    thing = thing.or(() -> subject);
                }
            }
        }
        return thing;
    }

    /// Whom “who” stands for.
    private Phrase antecedent(Phrase relative) {
        int at = relative.from() - 1;
        if (clause.isComma(at)) {
            at--;
        }
        Optional<Phrase> phrase = clause.phrases.at(at);
        if (phrase.isEmpty()) {
            return relative;
        }
        boolean age = isAppositive(phrase.get()) && clause.isComma(phrase.get().from() - 1);
        return age
                ? clause.phrases.at(phrase.get().from() - 2).orElse(relative)
                : outOfPreposition(phrase.get(), FARTHEST).orElse(relative);
    }

    private boolean isRelative(Phrase phrase) {
        return frame.isA(phrase.head(), WordClass.RELATIVE) && frame.is(phrase.head(), Tag.PRON);
    }

    /// “the spokesman for the ministry”, “the man arrested by police”: the first noun is meant.
    Phrase outOfPreposition(Phrase phrase) {
        return outOfPreposition(phrase, FARTHEST).orElse(phrase);
    }

    private Optional<Phrase> outOfPreposition(Phrase phrase, int steps) {
        int before = phrase.from() - 1;
        if (steps == 0 || before < 0) {
            return Optional.of(phrase);
        }
        if (namesWithin(phrase)) {
            return Optional.of(phrase);
        }
        boolean led = frame.is(before - 1, Tag.ADP) || frame.is(before - 1, Tag.SCONJ);
        if (clause.isParticiple(before) && led) {
            return clause.phrases
                    .at(before - 2)
                    .flatMap(found -> outOfPreposition(found, steps - 1))
                    .or(() -> Optional.of(phrase));
        }
        Optional<Phrase> described = describedBy(frame.is(before, Tag.ADP) ? before - 1 : before);
        if (described.isPresent()) {
            return outOfPreposition(described.get(), steps - 1);
        }
        if (frame.is(before, Tag.ADP)) {
            int left = before - 1;
            if (frame.is(left, "such")) {
                left--;
            } else if (frame.is(left, Tag.ADJ) && left == before - 1) {
                left = clause.phrases.at(left).map(Phrase::head).orElse(left - 1);
            }
            if (frame.is(left, Tag.VERB) && !clause.isFinite(left) || isReduced(left)) {
                left--;
                if (clause.isComma(left)) {
                    return overParenthesis(left).or(() -> Optional.of(phrase));
                }
            }
            Optional<Phrase> governor = clause.phrases.at(left);
            if (governor.isPresent() && !frame.isMarked(left)) {
                return outOfPreposition(governor.get(), steps - 1);
            }
        }
        if (frame.is(before, Tag.CCONJ) && clause.phrases.at(before - 1).isPresent()) {
            return together(phrase, before, steps);
        }
        return Optional.of(phrase);
    }

    /// “the captain of the ship that sank in the lake”: whom a relative clause with this verb
    /// describes.
    private Optional<Phrase> describedBy(int verb) {
        if (!frame.is(verb, Tag.VERB) || !clause.isFinite(verb)) {
            return Optional.empty();
        }
        int at = verb - 1;
        while (at > 0 && (frame.is(at, Tag.AUX) || clause.isAdverb(at))) {
            at--;
        }
        return clause.phrases
                .at(at)
                .filter(this::isRelative)
                .map(this::antecedent)
                .filter(phrase -> !isRelative(phrase));
    }

    /// “Germany Richard Grenell”, “Education Mr. Brown”: a person's name behind something else that
    /// a preposition governs.
    private boolean namesWithin(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            String lower = frame.lower(i);
            boolean given = lexicon.isGiven(lower);
            boolean begins =
                    given
                            && i + 1 < phrase.to()
                            && frame.is(i - 1, Tag.PROPN)
                            && !frame.isA(i - 1, WordClass.ROLES)
                            && !frame.isGiven(i - 1);
            boolean titled =
                    lexicon.is(WordClass.SHORT_TITLES, lower) && frame.is(i - 1, Tag.PROPN);
            if (frame.isCapital(i) && (begins || titled)) {
                return true;
            }
        }
        return false;
    }

    /// “arrested by” without its auxiliary.
    private boolean isReduced(int token) {
        return frame.is(token, Tag.VERB)
                && lexicon.ends(frame.lower(token), Setting.PAST_PARTICIPLE)
                && !clause.followsAuxiliary(token)
                && frame.is(token + 1, lexicon.setting(Setting.BY));
    }

    /// “the council and the government” if the first begins the clause.
    private Optional<Phrase> together(Phrase last, int and, int steps) {
        Phrase first = clause.phrases.at(and - 1).orElseThrow();
        boolean calling =
                frame.isRole(first.head())
                        && clause.mentions.of(last, frame.size()).kind() == Mention.Kind.NAME
                        && clause.mentions.of(first, and).kind() != Mention.Kind.NAME;
        if (calling) {
            return Optional.of(last);
        }
        int before = first.from() - 1;
        boolean begins =
                before < 0
                        || clause.isComma(before)
                        || clause.isWall(before)
                        || frame.is(before, Tag.CCONJ)
                        || clause.isSubordinator(before);
        if (begins && !clause.phrases.isTime(first)) {
            return Optional.of(new Phrase(first.from(), last.to(), last.head()));
        }
        boolean governed = frame.is(before, Tag.ADP) && clause.phrases.at(before - 1).isPresent();
        return governed ? outOfPreposition(first, steps - 1) : Optional.of(last);
    }

    /// Back over “, spokesman for the military,” or “, who has refused …,” or “(ABC)”.
    private Optional<Phrase> overParenthesis(int close) {
        String opener = frame.is(close, ")") ? "(" : frame.lower(close);
        Optional<Phrase> fallback = Optional.empty();
        for (int i = close - 1; i > 0 && close - i < FARTHEST; i--) {
            if (clause.isWall(i) && !frame.isMarked(i)) {
                break;
            }
            if (!frame.is(i, opener) || frame.isMarked(i)) {
                continue;
            }
            Optional<Phrase> phrase = clause.phrases.at(i - 1);
            if (frame.isMarked(i - 1)) {
                Optional<Phrase> name = nameBetween(i, close);
                if (name.isPresent()) {
                    return name;
                }
            }
            if (phrase.isEmpty() || clause.phrases.isTime(phrase.get())) {
                if (frame.is(i - 1, ")")) {
                    int at = i;
                    return overParenthesis(i - 1)
                            .map(whole -> apposedName(whole, at, close).orElse(whole));
                }
                continue;
            }
            Phrase whole = outOfPreposition(phrase.get(), FARTHEST).orElseThrow();
            Optional<Phrase> inside =
                    opener.equals(",") ? apposedName(whole, i, close) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
            if (!isAppositive(whole)) {
                return Optional.of(whole);
            }
            fallback = fallback.or(() -> Optional.of(whole));
        }
        return fallback;
    }

    /// “the speaker of ‘Clean Air’, Jane Smith,”
    private Optional<Phrase> nameBetween(int open, int close) {
        return clause.phrases
                .startingAt(open + 1)
                .filter(name -> name.to() == close)
                .filter(name -> clause.mentions.of(name, close).kind() == Mention.Kind.NAME);
    }

    /// “the delegate to the House, Aumua Amata,”: the name between the commas is the one.
    private Optional<Phrase> apposedName(Phrase whole, int open, int close) {
        boolean office = frame.isRole(whole.head()) || frame.isRole(whole.to() - 1);
        return clause.phrases
                .startingAt(open + 1)
                .filter(name -> office && !isAppositive(whole) && name.to() == close)
                .filter(name -> clause.mentions.of(name, close).kind() == Mention.Kind.NAME)
                .filter(_ -> clause.mentions.of(whole, whole.to()).kind() != Mention.Kind.NAME);
    }

    /// Whether the phrase itself only describes the one before it: “, 44,”, “, a lawyer,”.
    private boolean isAppositive(Phrase phrase) {
        boolean behindComma = clause.isComma(phrase.from() - 1) && phrase.from() > 1;
        boolean name = frame.is(phrase.head(), Tag.PROPN);
        boolean number = frame.is(phrase.head(), Tag.NUM);
        return behindComma && (!name || number);
    }

    /// The subject of a finite verb, or of one before it that it is joined to.
    Optional<Phrase> ofFinite(int verb) {
        Optional<Phrase> own = phraseBefore(verb);
        return own.isPresent() ? own : ofVerbBefore(verb);
    }

    /// The subject of the sentence's last finite verb before the token.
    Optional<Mention> ofClauseBefore(int token) {
        int main = token;
        for (int i = token - 1; i > 0 && (i == token - 1 || !clause.isWall(i)); i--) {
            boolean that = frame.is(i, lexicon.setting(Setting.THAT)) && frame.is(i, Tag.SCONJ);
            main = that && !frame.isMarked(i) ? i : main;
        }
        return ofVerbBefore(main)
                .or(() -> ofVerbBefore(token))
                .map(found -> clause.mentions.of(found, token));
    }
}
