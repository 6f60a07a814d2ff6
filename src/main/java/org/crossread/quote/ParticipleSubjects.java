package org.crossread.quote;

import java.util.Optional;
import java.util.Set;

/// Finds whom a participle has for its subject: mostly that of the clause it hangs on (“He left,
/// saying …”), else the phrase before it (“a statement reading …”, “with the mayor warning …”).
final class ParticipleSubjects {

    private static final int FARTHEST_ISSUER = 8;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final Set<String> recordings;

    ParticipleSubjects(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
        frame = clause.frame;
        lexicon = clause.lexicon;
        recordings = lexicon.words("recordings");
    }

    Optional<Mention> of(int verb) {
        if (verb == 0) {
            return ofMainClause().map(subject -> clause.mentions.of(subject, frame.size()));
        }
        int before = verb - 1;
        while (before >= 0 && clause.isAdverb(before)) {
            before--;
        }
        if (frame.is(before, lexicon.setting(Setting.AS))) {
            before--;
        }
        int joined = before;
        Optional<Phrase> phrase = clause.phrases.at(before);
        boolean named = before == verb - 2 && frame.is(verb - 1, lexicon.setting(Setting.AS));
        if (named && phrase.isPresent() && isAgent(phrase.get())) {
            int quoted = phrase.get().from() - 2;
            return subjects.ofFinite(quoted).map(who -> clause.mentions.of(who, verb));
        }
        Optional<Phrase> found =
                named && phrase.isPresent()
                        ? phrase
                        : phrase.filter(near -> !clause.phrases.isTime(near))
                                .flatMap(this::ofPhrase)
                                .or(() -> ofPartner(joined))
                                .or(() -> subjects.ofVerbBefore(verb));
        return found.map(subject -> clause.mentions.of(subject, verb));
    }

    /// “Insisting that his ‘door is open’, he left”
    private Optional<Phrase> ofMainClause() {
        for (int i = 1; i < frame.size(); i++) {
            int start = i + 1;
            Optional<Phrase> subject = clause.phrases.startingAt(start);
            boolean isSubject =
                    subject.filter(phrase -> clause.isFinite(phrase.to())).isPresent()
                            && !frame.isMarked(start);
            if (clause.isComma(i) && !frame.isMarked(i) && isSubject) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /// “was quoted by Reuters as saying”
    private boolean isAgent(Phrase phrase) {
        int by = phrase.from() - 1;
        return frame.is(by, lexicon.setting(Setting.BY)) && clause.isPassive(by - 1);
    }

    /// Who acts, if the phrase before the participle tells it.
    private Optional<Phrase> ofPhrase(Phrase near) {
        Optional<Phrase> recorded = recorded(near);
        if (recorded.isPresent()) {
            return recorded;
        }
        Phrase text = text(near);
        boolean isText = text != near || isOwned(near);
        Phrase governing = isText ? text : subjects.nouns().outOfPreposition(near);
        boolean document = frame.isA(governing.head(), WordClass.DOCUMENTS);
        Optional<Phrase> issuer = document ? issuer(governing.from()) : Optional.empty();
        if (issuer.isPresent()) {
            return issuer;
        }
        if (frame.is(near.from() - 1, lexicon.setting(Setting.WITH))) {
            return Optional.of(near);
        }
        int verb = near.from() - 1;
        if (frame.isA(verb, WordClass.SHOWING) && isSomebody(near)) {
            return Optional.of(near);
        }
        boolean object = frame.is(verb, Tag.VERB) && !document || isPartOfObject(near);
        return Optional.of(governing)
                .filter(_ -> !object)
                .filter(whole -> document || isClauseStart(whole) && !isPartner(whole));
    }

    /// “a reply to | the mayor's statement asking ‘…’”: the text speaks.
    private boolean isOwned(Phrase near) {
        boolean isOwned = false;
        for (int i = near.from() + 1; i < near.head(); i++) {
            isOwned |= frame.is(i, "'s");
        }
        return isOwned && frame.isA(near.head(), WordClass.DOCUMENTS);
    }

    /// “apologised to members and guests, saying”: two whom one preposition governs.
    private boolean isPartOfObject(Phrase near) {
        int and = near.from() - 1;
        return frame.is(and, Tag.CCONJ)
                && clause.phrases
                        .endingAt(and)
                        .filter(first -> frame.is(first.from() - 1, Tag.ADP))
                        .isPresent();
    }

    /// “a video of | Ann Lee claiming …”: whom it shows.
    private Optional<Phrase> recorded(Phrase near) {
        int of = near.head() + 1;
        boolean isRecorded =
                recordings.contains(frame.lower(near.head()))
                        && frame.is(of, lexicon.setting(Setting.OF))
                        && of + 1 < near.to();
        return isRecorded
                ? Optional.of(new Phrase(of + 1, near.to(), near.to() - 1)).filter(this::isSomebody)
                : Optional.empty();
    }

    /// “the release of | a report claiming …”: the text speaks.
    private Phrase text(Phrase near) {
        int last = near.to() - 1;
        boolean isText =
                last > near.head() + 1
                        && frame.isA(last, WordClass.DOCUMENTS)
                        && !frame.isA(near.head(), WordClass.DOCUMENTS)
                        && frame.is(near.head() + 1, lexicon.setting(Setting.OF));
        return isText ? new Phrase(near.head() + 2, near.to(), last) : near;
    }

    /// “with the captain rating it highly and claiming …”: a participle joined to one that has a
    /// subject of its own.
    private Optional<Phrase> ofPartner(int and) {
        if (!frame.is(and, Tag.CCONJ)) {
            return Optional.empty();
        }
        for (int i = and - 1; i > 1 && !clause.isWall(i) && !clause.isComma(i); i--) {
            int with = clause.phrases.endingAt(i).map(who -> who.from() - 1).orElse(-1);
            if (clause.isParticiple(i) && frame.is(with, lexicon.setting(Setting.WITH))) {
                return clause.phrases.endingAt(i);
            }
        }
        return Optional.empty();
    }

    /// “shows Dillon shouting”: an object that speaks.
    private boolean isSomebody(Phrase phrase) {
        return frame.is(phrase.head(), Tag.PROPN) || frame.isRole(phrase.head());
    }

    /// “called for a full | and independent inquiry, adding”: a thing that only an adjective joins
    /// to what stands before it.
    private boolean isPartner(Phrase thing) {
        return frame.is(thing.from() - 1, Tag.CCONJ)
                && frame.is(thing.from() - 2, Tag.ADJ)
                && clause.phrases.at(thing.from() - 2).isEmpty();
    }

    private boolean isClauseStart(Phrase phrase) {
        int before = phrase.from() - 1;
        return before < 0
                || clause.isComma(before)
                || clause.isWall(before)
                || frame.is(before, Tag.CCONJ)
                || frame.is(before, Tag.SCONJ);
    }

    /// Who issued, posted or made a text that begins at the token.
    private Optional<Phrase> issuer(int document) {
        for (int i = document - 1; i >= 0 && document - i < FARTHEST_ISSUER; i--) {
            if (frame.is(i, Tag.VERB)) {
                return frame.isA(i, WordClass.ISSUING) ? subjects.ofFinite(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
