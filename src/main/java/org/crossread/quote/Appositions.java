package org.crossread.quote;

import java.util.Optional;

/// What stands between commas or in brackets behind a noun and describes it.
final class Appositions {

    private static final int FARTHEST = 60;

    private final Clause clause;
    private final Frame frame;
    private final GoverningNouns nouns;

    Appositions(Clause clause, GoverningNouns nouns) {
        this.clause = clause;
        frame = clause.frame;
        this.nouns = nouns;
    }

    /// Back over “, spokesman for the military,” or “, who has refused …,” or “(ABC)”.
    Optional<Phrase> over(int close) {
        String opener = frame.is(close, ")") ? "(" : frame.lower(close);
        Optional<Phrase> backed = opener.equals(",") ? backed(close) : Optional.empty();
        if (backed.isPresent()) {
            return backed;
        }
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
                    return over(i - 1).map(whole -> apposedName(whole, at, close).orElse(whole));
                }
                continue;
            }
            Phrase whole = nouns.outOfPreposition(phrase.get());
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

    /// “the group, backed by A, B and C, said”: the noun before what is told of it in many parts.
    private Optional<Phrase> backed(int close) {
        for (int i = close - 1; i > 0 && close - i < FARTHEST; i--) {
            boolean isReduced =
                    frame.is(i, Tag.VERB)
                            && clause.isComma(i - 1)
                            && frame.is(i + 1, clause.lexicon.setting(Setting.BY));
            if (isReduced) {
                int comma = i - 1;
                return clause.phrases
                        .endingAt(comma)
                        .filter(whole -> clause.isSomebody(clause.mentions.of(whole, comma)));
            }
            if (isOfClause(i)) {
                break;
            }
        }
        return Optional.empty();
    }

    /// A wall or a verb, no noun that looks like one: “and bands Depeche Mode”.
    private boolean isOfClause(int token) {
        boolean isVerb = clause.isFinite(token) && !frame.is(token - 1, Tag.CCONJ);
        return isVerb || clause.isWall(token);
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
                .filter(name -> !frame.isA(name.from(), WordClass.INTRODUCING))
                .filter(name -> clause.mentions.of(name, close).kind() == Mention.Kind.NAME)
                .filter(_ -> clause.mentions.of(whole, whole.to()).kind() != Mention.Kind.NAME);
    }

    /// Whether the phrase itself only describes the one before it: “, 44,”, “, a lawyer,”, “, a
    /// Democrat,”.
    boolean isAppositive(Phrase phrase) {
        boolean behindComma = clause.isComma(phrase.from() - 1) && phrase.from() > 1;
        boolean isOne = frame.isA(phrase.from(), WordClass.INTRODUCING);
        boolean name = frame.is(phrase.head(), Tag.PROPN) && !isOne;
        boolean number = frame.is(phrase.head(), Tag.NUM);
        return behindComma && (!name || number) && !isBehindOpening(phrase.from() - 1);
    }

    /// “On social media, people who said”, “Speaking in Rome, a spokesman, who …, said”: what
    /// stands before the first comma tells where, when or how.
    private boolean isBehindOpening(int comma) {
        boolean leads = frame.is(0, Tag.ADP) || frame.is(0, Tag.VERB) && clause.isParticiple(0);
        boolean opens = leads && comma < FARTHEST;
        for (int i = 1; opens && i < comma; i++) {
            opens = !clause.isComma(i) && !frame.isMarked(i) && !clause.isFinite(i);
        }
        return opens;
    }
}
