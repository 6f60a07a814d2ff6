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

    Complements(Clause clause, ClauseStarts starts, ContentEnd ends) {
        this.clause = clause;
        this.starts = starts;
        this.ends = ends;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    Optional<Reported> of(Cue cue) {
        int at = overCircumstances(behindSpeaker(cue), cue);
        if (frame.isMarked(at)) {
            return Optional.empty();
        }
        boolean clauses = cue.takes("clause");
        boolean joins = at == cue.to() && frame.is(at, Tag.SCONJ) || starts.hasVerb(at + 1);
        if ((clauses || cue.takes("that"))
                && frame.is(at, lexicon.setting(Setting.THAT))
                && joins) {
            return ends.content(cue, at + 1, Reported.Shape.THAT);
        }
        boolean relative = frame.is(at, "who") && at > cue.to() && frame.tag(at - 1).isNominal();
        if (clauses
                && !relative
                && starts.isQuestion(at)
                && starts.hasVerb(at + 1)
                && !isNegated(cue)) {
            return ends.content(cue, at, Reported.Shape.QUESTION);
        }
        if (cue.takes("infinitive") && isInfinitive(at)) {
            return ends.content(cue, at, Reported.Shape.INFINITIVE);
        }
        if (cue.takes("for") && frame.is(cue.to(), lexicon.setting(Setting.FOR))) {
            return forClause(cue);
        }
        if (cue.takes("order") || cue.takes("order-with")) {
            Optional<Reported> order = order(cue);
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
            Optional<Reported> object = object(cue);
            if (object.isPresent()) {
                return object;
            }
        }
        return clauses ? infinitiveGroup(cue).or(() -> bare(cue, at)) : Optional.empty();
    }

    /// “versprach, den Vertrag zu verlängern”: where infinitives stand last.
    private Optional<Reported> infinitiveGroup(Cue cue) {
        if (!lexicon.isSet(Setting.CLAUSE_BEHIND_COMMA)) {
            return Optional.empty();
        }
        int comma = cue.last();
        while (comma < frame.size() && !frame.is(comma, Tag.PUNCT)) {
            comma++;
        }
        int end = comma + 1;
        while (end < frame.size() && !frame.is(end, Tag.PUNCT)) {
            end++;
        }
        boolean isGroup =
                clause.isComma(comma)
                        && end < frame.size()
                        && end - comma > 2
                        && !frame.isMarked(comma)
                        && frame.is(end - 1, Tag.VERB)
                        && (frame.is(end - 2, lexicon.setting(Setting.TO))
                                || holdsTo(frame.lower(end - 1)))
                        && !starts.hasVerbBetween(comma + 1, end - 1);
        return isGroup
                ? Optional.of(new Reported(cue, comma + 1, end, Reported.Shape.INFINITIVE))
                : Optional.empty();
    }

    /// “zurückzuziehen”
    private boolean holdsTo(String verb) {
        return verb.indexOf(lexicon.setting(Setting.TO), 2) > 0;
    }

    /// Over “to reporters on Tuesday”, and over whoever is told.
    private int overCircumstances(int from, Cue cue) {
        int at = from;
        boolean addressee = cue.takes("addressee");
        for (int steps = 0; steps < 6; steps++) {
            if (starts.isVerbSecond(at)) {
                break;
            }
            if (isCircumstance(at) && !starts.isQuestion(at) && !starts.isThere(at)) {
                at++;
            } else if (addressee
                    && starts.phraseEnd(at) > at
                    && (starts.leadsOn(starts.phraseEnd(at)) || !starts.startsClause(at))) {
                at = starts.phraseEnd(at);
                addressee = false;
            } else if (clause.isComma(at) && asideEnd(at) > 0) {
                at = asideEnd(at);
            } else if (starts.isTime(at) && starts.phraseEnd(at) > at) {
                at = starts.phraseEnd(at);
            } else if (frame.is(at, Tag.ADP)
                    && starts.phraseEnd(at + 1) > at + 1
                    && (starts.leadsOn(starts.phraseEnd(at + 1))
                            || starts.isTime(at + 1) && isInfinitive(starts.phraseEnd(at + 1)))) {
                at = starts.phraseEnd(at + 1);
            } else if (frame.is(at, Tag.ADP)
                    && frame.is(at + 1, Tag.ADJ)
                    && frame.is(at + 2, lexicon.setting(Setting.THAT))) {
                at += 2;
            } else if (starts.leadsOnBehindComma(at)
                    || frame.is(at, Tag.ADP) && starts.leadsOnBehindComma(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isCircumstance(int token) {
        return frame.is(token, Tag.ADV)
                || frame.isA(token, WordClass.ADVERB_FILLERS)
                        && starts.phraseEnd(token) <= token + 1;
    }

    private static int behindSpeaker(Cue cue) {
        return cue.speaker()
                .filter(mention -> mention.from() > cue.from())
                .map(mention -> Math.max(cue.to(), mention.phrase().to()))
                .orElse(cue.to());
    }

    /// Behind “, in a satirical fashion,” and “, however,” if “that” follows.
    private int asideEnd(int comma) {
        int end = overParenthesis(comma);
        return end > 0 && end - comma < 10 && frame.is(end, lexicon.setting(Setting.THAT))
                ? end
                : -1;
    }

    private int overParenthesis(int open) {
        String close = frame.is(open, "(") ? ")" : ",";
        for (int i = open + 1; i < frame.size() && i - open < ClauseStarts.FARTHEST_VERB; i++) {
            if (frame.is(i, close)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isNegated(Cue cue) {
        return frame.isA(cue.from() - 1, WordClass.NEGATIONS)
                || frame.isA(cue.from() - 2, WordClass.NEGATIONS);
    }

    private boolean isInfinitive(int token) {
        boolean negated = frame.isA(token, WordClass.NEGATIONS);
        int to = negated ? token + 1 : token;
        return frame.is(to, lexicon.setting(Setting.TO)) && isBase(to + 1);
    }

    private boolean isBase(int token) {
        if (frame.isCapital(token)) {
            return false;
        }
        boolean mistaken = frame.is(token, Tag.NOUN) || frame.is(token, Tag.ADJ);
        boolean object =
                frame.is(token + 1, Tag.DET)
                        || frame.is(token + 1, Tag.PRON)
                        || frame.is(token + 1, Tag.PROPN)
                        || frame.is(token + 1, Tag.CCONJ);
        return clause.isVerb(token)
                || frame.is(token, Tag.ADV) && clause.isVerb(token + 1)
                || mistaken && object;
    }

    /// “urged NATO members to …”
    private Optional<Reported> order(Cue cue) {
        int at = cue.to();
        if (cue.takes("order-with") && frame.is(at, Tag.ADP)) {
            at++;
        }
        int end = starts.phraseEnd(at);
        if (end == at) {
            return Optional.empty();
        }
        for (int steps = 0; steps < 3 && !isInfinitive(end); steps++) {
            end += frame.is(end, Tag.ADV) ? 1 : 0;
            int next =
                    frame.is(end, Tag.ADP) || frame.is(end, Tag.CCONJ)
                            ? starts.phraseEnd(end + 1)
                            : end;
            if (next <= end + 1 && next != end + 2 && next == end) {
                break;
            }
            end = next;
        }
        return isInfinitive(end)
                ? ends.content(cue, end, Reported.Shape.INFINITIVE)
                : Optional.empty();
    }

    private Optional<Reported> forClause(Cue cue) {
        int start = cue.to();
        int end = starts.phraseEnd(start + 1);
        return end > start + 1 && isInfinitive(end)
                ? ends.content(cue, start, Reported.Shape.FOR)
                : Optional.empty();
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

    /// “found it to be unlawful”
    private Optional<Reported> object(Cue cue) {
        int end = starts.phraseEnd(cue.to());
        return end > cue.to()
                        && frame.is(end, lexicon.setting(Setting.TO))
                        && frame.is(end + 1, "be")
                ? ends.content(cue, cue.to(), Reported.Shape.OBJECT)
                : Optional.empty();
    }

    private Optional<Reported> bare(Cue cue, int at) {
        if (starts.startsClause(at) && !clause.isComma(at)) {
            return ends.content(cue, at, Reported.Shape.BARE)
                    .filter(found -> starts.startsClause(at, found.to()));
        }
        boolean gap =
                clause.isFinite(at)
                        && at == cue.to()
                        && cue.speaker().isPresent()
                        && frame.isA(cue.first() - 1, WordClass.RELATIVE);
        return gap ? ends.content(cue, at, Reported.Shape.GAP) : Optional.empty();
    }
}
