package org.crossread.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the words of saying of one sentence outside quotation marks.
final class Cues {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final NounCues nouns;
    private final SourceCues sources;
    private final TextOwners texts;
    private final FramedVerbs framed;
    private final Inversion inversion;
    private final VerbUse use;

    /// Articles that no subject has.
    private final Set<String> objects;

    Cues(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
        texts = new TextOwners(clause);
        nouns = new NounCues(clause);
        sources = new SourceCues(clause, texts, nouns);
        framed = new FramedVerbs(clause, subjects);
        inversion = new Inversion(clause, subjects);
        use = new VerbUse(clause);
        frame = clause.frame;
        lexicon = clause.lexicon;
        objects = lexicon.words("object-articles");
    }

    List<Cue> all() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < frame.size(); i++) {
            if (!frame.isMarked(i) && (frame.mayCue(i) || frame.is(i, Tag.VERB))) {
                at(i, cues).ifPresent(cues::add);
            }
        }
        return cues;
    }

    private Optional<Cue> at(int token, List<Cue> cues) {
        if (frame.is(token, lexicon.setting(Setting.ACCORDING))
                && frame.is(token + 1, lexicon.setting(Setting.TO))) {
            return Optional.of(sources.according(token, token + 2));
        }
        if (frame.is(token, lexicon.setting(Setting.PER))
                && frame.is(token - 1, lexicon.setting(Setting.AS))) {
            return Optional.of(sources.according(token - 1, token + 1)).filter(this::hasSource);
        }
        boolean isOfNoun =
                frame.isA(token + 1, WordClass.SAYS_OF) && frame.isA(token + 2, WordClass.GENITIVE);
        if (lexicon.isSet(Setting.INVERTS)
                && frame.is(token, lexicon.setting(Setting.ACCORDING))
                && !isOfNoun) {
            return Optional.of(sources.according(token, token + 1));
        }
        Optional<Cue> source = sources.beside(token);
        if (source.isPresent()) {
            return source;
        }
        if (frame.isA(token, WordClass.CUE_NOUNS) && !clause.isVerb(token)) {
            Optional<Cue> noun = nouns.at(token);
            if (noun.isPresent()) {
                return noun;
            }
        }
        Verb verb =
                lexicon.verb(
                        frame.lower(token), frame.verb(token), frame.lower(use.particle(token)));
        return verb != Verb.NONE && use.isVerb(token, verb)
                ? Optional.of(verbCue(token, verb, cues))
                : framed.at(token);
    }

    /// Not “as per procedure”.
    private boolean hasSource(Cue cue) {
        return cue.speaker()
                .filter(
                        who ->
                                clause.isSomebody(who)
                                        || lexicon.is(WordClass.DOCUMENTS, who.head())
                                        || lexicon.areRoles(who.head()))
                .isPresent();
    }

    private Cue verbCue(int token, Verb verb, List<Cue> earlier) {
        int to = frame.is(token + 1, verb.particle()) ? token + 2 : token + 1;
        if (verb.takes("document") && frame.isA(to, WordClass.IT)) {
            Optional<Mention> text = texts.issuerBehind(to + 1);
            if (text.isPresent()) {
                return new Cue(token, to, Cue.Form.VERB, verb, text, true);
            }
            text = texts.before(token);
            return new Cue(token, to, Cue.Form.VERB, verb, text, text.isEmpty());
        }
        if (inversion.isAt(token)) {
            Optional<Mention> behind =
                    subjects.behind(to - 1, frame.size())
                            .map(mention -> texts.author(mention.phrase()).orElse(mention));
            if (behind.isPresent()) {
                return new Cue(
                        token, to, Cue.Form.VERB, verb, behind.filter(clause::canSpeak), true);
            }
        }
        Optional<Mention> quoted =
                verb.takes("source") && earlier.isEmpty() ? source(token, to) : Optional.empty();
        if (quoted.isPresent()) {
            return new Cue(token, to, Cue.Form.VERB, verb, quoted, false);
        }
        Optional<Mention> subject =
                clause.isPassive(token) ? agent(verb, to) : subject(token, earlier);
        if (lexicon.isSet(Setting.INVERTS) && isAdverbial(subject)) {
            Optional<Mention> behind = subjects.behind(to - 1, frame.size());
            if (behind.isPresent()) {
                return new Cue(token, to, Cue.Form.VERB, verb, behind, false);
            }
        }
        Optional<Mention> speaker = subject.filter(clause::canSpeak).filter(who -> !isObject(who));
        return new Cue(token, to, Cue.Form.VERB, verb, speaker, false);
    }

    /// “habe einen Bekannten gebeten”, “wollte von Beck wissen”: no subject, as an article or a
    /// preposition tells.
    private boolean isObject(Mention who) {
        int first = who.phrase().from();
        return lexicon.isSet(Setting.INVERTS)
                && (objects.contains(frame.lower(first))
                        || frame.is(first - 1, Tag.ADP)
                                && !frame.is(first - 1, lexicon.setting(Setting.AS_SAID)));
    }

    /// “in a tweet quoting Thomas Jefferson: ‘…’”: whoever is quoted said it.
    private Optional<Mention> source(int token, int behind) {
        return clause.phrases
                .startingAt(behind)
                .filter(_ -> clause.isParticiple(token))
                .map(whom -> clause.mentions.of(whom, frame.size()))
                .filter(clause::isSomebody);
    }

    /// “was described by critics as”
    private Optional<Mention> agent(Verb verb, int by) {
        return verb.takes("name") && frame.is(by, lexicon.setting(Setting.BY))
                ? subjects.behind(by, frame.size())
                : Optional.empty();
    }

    /// “Am Montag sagte Merkel”, “Den Minister nannte Merkel”: what stands before the verb is not
    /// its subject.
    private boolean isAdverbial(Optional<Mention> subject) {
        return subject.map(mention -> mention.phrase().from())
                .map(first -> frame.is(first - 1, Tag.ADP) || objects.contains(frame.lower(first)))
                .orElse(true);
    }

    /// A verb that goes on behind an earlier one (“and said”, “, adding”) shares its subject.
    private Optional<Mention> subject(int token, List<Cue> earlier) {
        boolean goesOn =
                frame.is(token - 1, Tag.CCONJ)
                        || clause.isAdverb(token - 1) && frame.is(token - 2, Tag.CCONJ)
                        || clause.isParticiple(token) && isBehindComma(token);
        if (goesOn) {
            for (Cue cue : earlier) {
                boolean speaks = cue.form() == Cue.Form.VERB && cue.speaker().isPresent();
                if (speaks && !cue.takes("weak") && !ownClauseSince(cue, token)) {
                    return cue.speaker();
                }
            }
        }
        return subjects.of(token);
    }

    /// “, adding”, “a ‘stunt,’ adding”
    private boolean isBehindComma(int token) {
        return clause.isComma(token - 1)
                || frame.isMarked(token - 1)
                        && frame.is(token - 1, "\"")
                        && clause.isComma(token - 2);
    }

    /// Whether a new main clause begins between a cue and the token: “, and Smith left, saying”.
    private boolean ownClauseSince(Cue cue, int token) {
        for (int i = cue.to() + 1; i < token - 2; i++) {
            boolean joined =
                    frame.is(i, ";")
                            || clause.isComma(i)
                                    && frame.is(i + 1, Tag.CCONJ)
                                    && clause.phrases.startingAt(i + 2).isPresent();
            if (joined && !frame.isMarked(i)) {
                return true;
            }
        }
        return false;
    }
}
