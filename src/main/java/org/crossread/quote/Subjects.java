package org.crossread.quote;

import java.util.Optional;
import java.util.Set;

/// Finds the subject of a verb over noun phrases, without a parser.
///
/// Backwards from the verb: over auxiliaries and adverbs to the phrase before it, to the noun that
/// governs it, over what stands between commas.
final class Subjects {

    private static final int FARTHEST = 60;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final GoverningNouns nouns;
    private final RelativeClauses relatives;
    private final ParticipleSubjects participles;
    private final LongSubjects longSubjects;

    /// Pronouns that no verb has for its subject.
    private final Set<String> objective;

    Subjects(Clause clause) {
        this.clause = clause;
        frame = clause.frame;
        lexicon = clause.lexicon;
        nouns = new GoverningNouns(clause);
        relatives = nouns.relatives();
        participles = new ParticipleSubjects(clause, this);
        longSubjects = new LongSubjects(clause, relatives);
        objective = lexicon.words("objective");
    }

    /// @param verb the first token of the words of saying
    Optional<Mention> of(int verb) {
        if (clause.isParticiple(verb) && !clause.followsAuxiliary(verb)) {
            return participles.of(verb);
        }
        Optional<Phrase> near = ofAuxiliary(verb).or(() -> phraseBefore(verb));
        Optional<Phrase> described = near.filter(relatives::isRelative).map(relatives::antecedent);
        if (described.isPresent() && !relatives.isRelative(described.get())) {
            return described.map(phrase -> clause.mentions.of(phrase, verb));
        }
        return doing(verb)
                .or(() -> longSubjects.of(verb, near))
                .or(() -> near)
                .map(phrase -> clause.mentions.of(phrase, verb));
    }

    /// “The senator while speaking in Abuja, said”
    private Optional<Phrase> doing(int verb) {
        int start = frame.is(0, Tag.ADV) && clause.isComma(1) ? 2 : 0;
        return clause.phrases
                .startingAt(start)
                .filter(first -> clause.isComma(verb - 1) || clause.isComma(first.to()))
                .filter(first -> isDoing(behindComma(first.to()), verb));
    }

    private int behindComma(int token) {
        return clause.isComma(token) ? token + 1 : token;
    }

    /// “while speaking in Abuja,” up to the verb or its auxiliary.
    private boolean isDoing(int token, int verb) {
        int end = verb;
        while (frame.is(end - 1, Tag.AUX) || clause.isAdverb(end - 1)) {
            end--;
        }
        return clause.isSubordinator(token)
                && clause.isParticiple(token + 1)
                && token + 1 < verb
                && clause.isVerbless(token + 2, end);
    }

    /// “Die Schwestern hatten ihm vorgeworfen”: the auxiliary has the subject of a participle at
    /// the end of the clause.
    private Optional<Phrase> ofAuxiliary(int verb) {
        if (!lexicon.isSet(Setting.INVERTS) || clause.isFinite(verb + 1)) {
            return Optional.empty();
        }
        for (int i = verb - 2; i > 0 && !isBorder(i, verb) && !isWall(i); i--) {
            boolean isAuxiliary = frame.is(i, Tag.AUX) || frame.isA(i, WordClass.HAVE);
            if (isAuxiliary && frame.isA(i + 1, WordClass.NOMINATIVE)) {
                return clause.phrases.startingAt(i + 1);
            }
            if (isAuxiliary && !frame.isMarked(i)) {
                int auxiliary = i;
                return clause.phrases
                        .endingAt(frame.isMarked(i - 1) ? frame.markStart(i - 1) : i)
                        .or(() -> inBrackets(auxiliary - 1))
                        .filter(phrase -> !isLed(phrase.from()))
                        .filter(phrase -> !clause.phrases.isTime(phrase))
                        .or(() -> clause.phrases.startingAt(auxiliary + 1).filter(_ -> isLed(0)));
            }
        }
        return Optional.empty();
    }

    private boolean isWall(int token) {
        return clause.isWall(token) && !frame.isMarked(token);
    }

    /// “Dobrindt (CSU) hat”
    private Optional<Phrase> inBrackets(int close) {
        return frame.is(close, ")") ? nouns.appositions().over(close) : Optional.empty();
    }

    /// Whether a preposition stands before the phrase, or leads to it.
    private boolean isLed(int phrase) {
        return frame.is(phrase, Tag.ADP) || frame.is(phrase - 1, Tag.ADP);
    }

    /// A comma, but not the one in “hat den Kompromiss verteidigt, zugleich aber mehr gefordert”.
    private boolean isBorder(int comma, int verb) {
        boolean goesOn =
                frame.is(verb + 1, Tag.PUNCT)
                        && frame.is(comma - 1, Tag.VERB)
                        && (clause.isAdverb(comma + 1)
                                || frame.is(comma + 1, Tag.ADJ)
                                || frame.is(comma + 1, Tag.CCONJ));
        return clause.isComma(comma) && !goesOn;
    }

    /// The phrase behind an inverted verb: “said the minister”.
    Optional<Mention> behind(int verb, int limit) {
        return clause.phrases
                .startingAt(behindTime(verb + 1))
                .filter(phrase -> !clause.phrases.isTime(phrase))
                .map(phrase -> clause.mentions.of(phrase, limit));
    }

    /// Over adverbs and, where the subject may stand behind its verb, over “am Dienstag”.
    int behindTime(int token) {
        int at = token;
        while (frame.is(at, Tag.ADV) || isFiller(at) || isDummy(at)) {
            at++;
        }
        boolean isWhen = lexicon.isSet(Setting.INVERTS) && frame.is(at, Tag.ADP);
        return clause.phrases
                .startingAt(at + 1)
                .filter(time -> isWhen && clause.phrases.isTime(time))
                .map(Phrase::to)
                .orElse(at);
    }

    /// “so berichtet es | der Zeuge”: not who speaks, where that follows.
    private boolean isDummy(int token) {
        return lexicon.isSet(Setting.INVERTS)
                && frame.isA(token, WordClass.IT)
                && frame.is(token, Tag.PRON)
                && frame.isSaying(token - 1)
                && clause.phrases
                        .startingAt(token + 1)
                        .filter(who -> frame.isRole(who.head()) || frame.is(who.head(), Tag.PROPN))
                        .isPresent();
    }

    /// “erinnert sich Weber”, “sagte uns ein Sprecher”
    boolean isFiller(int token) {
        return frame.is(token, Tag.PRON) && frame.isA(token, WordClass.ADVERB_FILLERS);
    }

    private Optional<Phrase> phraseBefore(int verb) {
        int at = skipBack(verb - 1);
        if (at < 0) {
            return Optional.empty();
        }
        if (clause.isComma(at) || frame.is(at, ")") || frame.is(at, "-")) {
            return nouns.appositions().over(at);
        }
        if (frame.isMarked(at) && clause.isComma(at - 1) && frame.isMarked(at - 1)) {
            return nouns.appositions().over(at - 1);
        }
        int open = frame.isMarked(at) ? frame.markStart(at) : at;
        if (open < at && clause.phrases.endingAt(open).isPresent() && frame.is(open - 1, Tag.DET)) {
            return clause.phrases
                    .endingAt(open)
                    .map(cut -> new Phrase(cut.from(), cut.head() + 1, cut.head()))
                    .map(nouns::outOfPreposition);
        }
        Optional<Phrase> phrase = clause.phrases.at(at);
        if (phrase.filter(found -> isObject(found, verb)).isPresent()) {
            int end = clause.isParticiple(at - 1) && frame.is(at - 1, Tag.VERB) ? at - 1 : at;
            return clause.phrases.endingAt(end).map(nouns::outOfPreposition);
        }
        if (phrase.isPresent()) {
            return overTime(described(nouns.outOfPreposition(phrase.get())));
        }
        boolean joined = frame.is(at, Tag.CCONJ) || frame.is(at, lexicon.setting(Setting.TO));
        return joined ? ofVerbBefore(at) : Optional.empty();
    }

    /// “one of the party meeting him | told”: never who speaks.
    private boolean isObject(Phrase pronoun, int verb) {
        return frame.is(pronoun.head(), Tag.PRON)
                && objective.contains(frame.lower(pronoun.head()))
                && frame.isSaying(verb);
    }

    /// “Sanjay Rao, regional director for Asia said”, “Deputy Ann Lee, with the county said”: the
    /// name, where the comma behind what is told of it is missing.
    private Phrase described(Phrase office) {
        boolean isPlace = frame.is(office.from() - 1, Tag.ADP);
        int comma = isPlace ? office.from() - 2 : office.from() - 1;
        return clause.phrases
                .endingAt(comma)
                .filter(_ -> clause.isComma(comma) && (isPlace || frame.isRole(office.head())))
                .filter(name -> !isLed(name.from()) && name.to() - name.from() > 1)
                .filter(name -> clause.mentions.of(name, comma).kind() == Mention.Kind.NAME)
                .orElse(office);
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
                Optional<Phrase> subject = phraseBefore(i).filter(found -> !isOfPlace(found));
                if (subject.isPresent() && !relatives.isRelative(subject.get())) {
                    boolean isIt = frame.isA(subject.get().head(), WordClass.IT);
                    if ((frame.is(token + 1, Tag.AUX) || !isIt)
                            && !isThing(subject.get(), token + 1)) {
                        return subject;
                    }
                    thing = thing.or(() -> subject);
                }
            }
        }
        return thing;
    }

    /// “says that her letters led to the split but | maintained”: no letters do.
    private boolean isThing(Phrase subject, int verb) {
        Mention mention = clause.mentions.of(subject, verb);
        return frame.isSaying(verb)
                && frame.verb(verb).takes("clause")
                && mention.kind() == Mention.Kind.NOUN
                && !clause.isSomebody(mention)
                && !frame.isA(subject.head(), WordClass.DOCUMENTS);
    }

    /// “went to the table where the members were sitting and told them”
    private boolean isOfPlace(Phrase subject) {
        int where = subject.from() - 1;
        boolean isPlace = frame.is(where, Tag.ADV) && frame.tag(where - 1).isNominal();
        boolean isAsked = frame.is(where - 1, Tag.ADP) || frame.is(where - 1, Tag.SCONJ);
        return frame.isA(where, WordClass.QUESTION_WORDS) && (isPlace || isAsked);
    }

    /// The subject of a finite verb, or of one before it that it is joined to.
    Optional<Phrase> ofFinite(int verb) {
        Optional<Phrase> own = phraseBefore(verb);
        return own.isPresent() ? own : ofVerbBefore(verb);
    }

    /// The nouns that govern others in the clause.
    GoverningNouns nouns() {
        return nouns;
    }
}
