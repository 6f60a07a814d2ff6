package org.crossread.quote;

import java.util.Optional;

/// Finds reported content behind its verb of saying: a clause, an infinitive, a gerund.
final class Complements {

    /// “accused the mayor and her staff of hiding it”
    private static final int FARTHEST_OF = 8;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final ClauseStarts starts;
    private final ContentEnd ends;
    private final Infinitives infinitives;
    private final Circumstances circumstances;

    Complements(Clause clause, ClauseStarts starts, ContentEnd ends) {
        this.clause = clause;
        this.starts = starts;
        this.ends = ends;
        infinitives = new Infinitives(clause, starts, ends);
        circumstances = new Circumstances(clause, starts, infinitives);
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// “An die Zuhörer gewandt, erinnerte sie daran, dass …”: whether content follows where the
    /// clause of the verb ends.
    boolean isBehindClause(Cue cue) {
        return circumstances.closedBehind(cue) > 0;
    }

    Optional<Reported> of(Cue cue) {
        int at = circumstances.behind(cue);
        if (frame.isMarked(at)) {
            return Optional.empty();
        }
        boolean clauses = cue.takes("clause");
        boolean isRelative =
                at > cue.to() && frame.tag(at - 1).isNominal() && clause.isFinite(at + 1);
        boolean joins =
                at == cue.to() && frame.is(at, Tag.SCONJ) || starts.hasVerb(at + 1) && !isRelative;
        if ((clauses || cue.takes("that"))
                && frame.is(at, lexicon.setting(Setting.THAT))
                && !clause.isFinite(at + 1)
                && joins
                && !(cue.takes("infinitive") && infinitives.isUnnamed(at))) {
            return ends.content(cue, at + 1, Reported.Shape.THAT);
        }
        boolean relative = frame.is(at, "who") && at > cue.to() && frame.tag(at - 1).isNominal();
        if (relative && frame.is(cue.to(), Tag.ADP)) {
            return Optional.empty();
        }
        if (clauses
                && !relative
                && starts.isQuestion(at)
                && starts.hasVerb(at + 1)
                && !isNegated(cue)) {
            return ends.content(cue, at, Reported.Shape.QUESTION);
        }
        if (cue.takes("infinitive")
                && infinitives.isInfinitive(at)
                && !infinitives.isUnnamed(at)
                && !isDoneByThing(cue)) {
            return ends.content(cue, at, Reported.Shape.INFINITIVE);
        }
        if (cue.takes("for") && frame.is(cue.to(), lexicon.setting(Setting.FOR))) {
            return infinitives.behindFor(cue);
        }
        if (cue.takes("order") || cue.takes("order-with")) {
            Optional<Reported> order = infinitives.ofOrder(cue);
            if (order.isPresent()) {
                return order;
            }
        }
        if (cue.takes("of") || cue.takes("gerund")) {
            Optional<Reported> gerund = gerund(cue);
            if (gerund.isPresent()) {
                return gerund;
            }
        }
        if (cue.takes("verdict")) {
            Optional<Reported> object = infinitives.behindObject(cue);
            if (object.isPresent()) {
                return object;
            }
        }
        if (clauses) {
            return infinitives.group(cue).or(() -> bare(cue, at));
        }
        boolean pronoun = frame.is(at, Tag.PRON) && !frame.isA(at, WordClass.POSSESSIVE);
        return cue.takes("that") && pronoun && at == cue.to() ? bare(cue, at) : Optional.empty();
    }

    /// “arrested a man they say shot two people”
    private boolean isOfNoun(Cue cue) {
        return frame.is(cue.first() - 1, Tag.NOUN)
                && frame.is(cue.first(), Tag.PRON)
                && cue.first() + 1 == cue.from();
    }

    /// “The weather threatened to …”: only somebody says so.
    private boolean isDoneByThing(Cue cue) {
        return cue.speaker()
                .filter(who -> who.kind() == Mention.Kind.NOUN && !clause.isSomebody(who))
                .filter(who -> !lexicon.is(WordClass.DOCUMENTS, who.head()))
                .filter(_ -> !cue.takes("clause"))
                .isPresent();
    }

    private boolean isNegated(Cue cue) {
        return frame.isA(cue.from() - 1, WordClass.NEGATIONS)
                || frame.isA(cue.from() - 2, WordClass.NEGATIONS);
    }

    private Optional<Reported> gerund(Cue cue) {
        if (cue.takes("of")) {
            int of = cue.to() + 1;
            while (of < cue.to() + FARTHEST_OF && !frame.is(of, lexicon.setting(Setting.OF))) {
                of++;
            }
            boolean named = starts.phraseEnd(cue.to()) > cue.to();
            return named && clause.isParticiple(of + 1) && !frame.isMarked(of)
                    ? ends.content(cue, of + 1, Reported.Shape.GERUND)
                    : Optional.empty();
        }
        boolean verbal =
                frame.is(cue.to(), Tag.VERB)
                        || starts.phraseEnd(cue.to() + 1) > cue.to() + 1
                        || frame.is(cue.to() + 1, Tag.ADP);
        return clause.isParticiple(cue.to()) && verbal && !isNegated(cue)
                ? ends.content(cue, cue.to(), Reported.Shape.GERUND)
                : Optional.empty();
    }

    /// Where a clause must have its verb: in “Noting the prices, she said …” before the comma.
    private int limit(Cue cue) {
        int comma = cue.to();
        boolean opens = cue.from() == 0 && clause.isParticiple(cue.from());
        while (opens && comma < frame.size() && !clause.isComma(comma)) {
            comma++;
        }
        return opens ? comma : frame.size();
    }

    private Optional<Reported> bare(Cue cue, int at) {
        boolean isApart =
                !lexicon.isSet(Setting.CLAUSE_BEHIND_COMMA) || frame.is(at - 1, Tag.PUNCT);
        boolean isKept = isNegated(cue) && !frame.is(at, Tag.PRON);
        int main = starts.leadEnd(cue.to());
        if (isApart && !isKept && main > cue.to()) {
            return ends.behindLead(cue, cue.to(), main);
        }
        if (isApart && !isKept && !clause.isComma(at) && starts.startsClause(at, limit(cue))) {
            return ends.content(cue, at, Reported.Shape.BARE)
                    .filter(found -> starts.startsClause(at, found.to()));
        }
        boolean gap =
                clause.isFinite(at)
                        && at == cue.to()
                        && cue.speaker().isPresent()
                        && (frame.isA(cue.first() - 1, WordClass.RELATIVE) || isOfNoun(cue));
        return gap ? ends.content(cue, at, Reported.Shape.GAP) : Optional.empty();
    }
}
