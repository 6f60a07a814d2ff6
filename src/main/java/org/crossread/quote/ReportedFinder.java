package org.crossread.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds reported speech: which cues report, and of what construction the content is. Where it
/// begins is left to [Complements] and [Parentheses], where it ends to [ContentEnd].
final class ReportedFinder {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Cue> cues;
    private final ClauseStarts starts;
    private final ContentEnd ends;
    private final Complements complements;
    private final Parentheses parentheses;

    ReportedFinder(Clause clause, List<Cue> cues, ContentEnd ends) {
        this.clause = clause;
        this.cues = cues;
        this.ends = ends;
        frame = clause.frame;
        lexicon = clause.lexicon;
        starts = new ClauseStarts(clause);
        complements = new Complements(clause, starts, ends);
        parentheses = new Parentheses(clause, starts, ends);
    }

    List<Reported> all() {
        List<Reported> found = new ArrayList<>();
        for (Cue cue : cues) {
            of(cue).ifPresent(found::add);
            secondThat(cue).ifPresent(found::add);
        }
        return found;
    }

    /// “said it was a ‘stunt’ and that it would fail”: the clause behind the marked one.
    private Optional<Reported> secondThat(Cue cue) {
        if (cue.form() != Cue.Form.VERB || !cue.takes("clause") || !mayReport(cue)) {
            return Optional.empty();
        }
        boolean marked = false;
        for (int i = cue.to(); i + 2 < frame.size(); i++) {
            marked |= frame.isMarked(i);
            boolean joins =
                    frame.is(i, Tag.CCONJ)
                            && frame.is(i + 1, lexicon.setting(Setting.THAT))
                            && frame.is(i + 1, Tag.SCONJ);
            if (marked && joins && !frame.isMarked(i)) {
                return ends.content(cue, i + 2, Reported.Shape.THAT);
            }
        }
        return Optional.empty();
    }

    private Optional<Reported> of(Cue cue) {
        if (!mayReport(cue)) {
            return Optional.empty();
        }
        return switch (cue.form()) {
            case ACCORDING -> parentheses.according(cue);
            case NOUN -> ofNoun(cue);
            case VERB ->
                    cue.inverted() && !complements.isBehindClause(cue)
                            ? parentheses.parenthetical(cue)
                            : ofVerb(cue);
            case PLACE -> Optional.empty();
        };
    }

    /// “X's argument was that …”, “…, in the words of X”; “his claim that …” only
    /// gives marks to him.
    private Optional<Reported> ofNoun(Cue cue) {
        if (frame.is(cue.to() + 1, lexicon.setting(Setting.THAT))) {
            return ends.content(cue, cue.to() + 2, Reported.Shape.THAT);
        }
        return cue.inverted()
                        || frame.is(cue.from() - 1, "'s")
                                && !frame.is(cue.to(), lexicon.setting(Setting.THAT))
                ? parentheses.parenthetical(cue)
                : Optional.empty();
    }

    private boolean mayReport(Cue cue) {
        if (cue.speaker().isEmpty()) {
            return false;
        }
        Mention speaker = cue.speaker().get();
        int first = speaker.phrase().from();
        boolean nobody =
                frame.isA(first, WordClass.NOBODY) || frame.isA(first - 1, WordClass.NOBODY);
        boolean nothing = cue.takes("document") && lexicon.is(WordClass.IT, speaker.head());
        boolean isDetail = clause.isParticiple(cue.from()) && isInContent(cue);
        if (cue.takes("weak")
                || nobody
                || nothing
                || isDetail
                || frame.isA(speaker.phrase().head(), WordClass.FIRST)) {
            return false;
        }
        return !cue.takes("verdict") || isCourt(speaker);
    }

    /// “He reported that the figure had risen confirming that …”: a thing that confirms what
    /// somebody is already reported to say.
    private boolean isInContent(Cue cue) {
        boolean isThing =
                cue.speaker()
                        .filter(who -> who.kind() == Mention.Kind.NOUN)
                        .filter(who -> !clause.isSomebody(who))
                        .filter(who -> !frame.isA(who.phrase().head(), WordClass.DOCUMENTS))
                        .isPresent();
        return isThing
                && cues.stream()
                        .filter(other -> other.form() == Cue.Form.VERB && other.takes("clause"))
                        .anyMatch(
                                other ->
                                        other.to() <= cue.first()
                                                && frame.is(
                                                        other.to(), lexicon.setting(Setting.THAT)));
    }

    private boolean isCourt(Mention speaker) {
        for (int i = speaker.phrase().from(); i < speaker.phrase().to(); i++) {
            if (frame.isA(i, WordClass.VERDICT_BODIES)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reported> ofVerb(Cue cue) {
        int as = cue.first() - 1;
        boolean begins =
                as == 0
                        || lexicon.isSet(Setting.INVERTS)
                                && (frame.is(as - 1, Tag.CCONJ) || frame.is(as - 1, Tag.ADV));
        boolean leads = begins && frame.is(as, lexicon.setting(Setting.AS_SAID));
        if (leads && frame.is(cue.last(), ",") && cue.takes("clause")) {
            return ends.content(cue, cue.last() + 1, Reported.Shape.ACCORDING);
        }
        Optional<Reported> behind = complements.of(cue);
        if (behind.isPresent() || cue.to() < frame.size() && frame.isMarked(cue.to())) {
            return behind;
        }
        boolean alone =
                cue.to() >= frame.size()
                        || frame.is(cue.to(), Tag.PUNCT)
                        || frame.is(cue.to(), Tag.ADP)
                        || frame.is(cue.to(), Tag.ADV)
                        || starts.isTime(cue.to());
        boolean told = cue.takes("addressee") && starts.phraseEnd(cue.to()) > cue.to();
        boolean announces = told && frame.is(starts.phraseEnd(cue.to()), ":");
        boolean joined = frame.is(cue.from() - 1, Tag.CCONJ);
        boolean may = (cue.takes("clause") || cue.takes("gerund")) && !joined && !announces;
        return may && (alone || told) ? parentheses.parenthetical(cue) : Optional.empty();
    }
}
