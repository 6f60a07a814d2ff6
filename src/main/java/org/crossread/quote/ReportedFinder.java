package org.crossread.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where the content of reported speech begins and of what construction it is; where it ends
/// is left to [ContentEnd].
final class ReportedFinder {

    private static final int FARTHEST_VERB = 40;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Cue> cues;
    private final ContentEnd ends;

    ReportedFinder(Clause clause, List<Cue> cues, ContentEnd ends) {
        this.clause = clause;
        this.cues = cues;
        this.ends = ends;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    List<Reported> all() {
        List<Reported> found = new ArrayList<>();
        for (Cue cue : cues) {
            of(cue).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Reported> of(Cue cue) {
        if (cue.speaker().isEmpty() || !mayReport(cue)) {
            return Optional.empty();
        }
        return switch (cue.form()) {
            case ACCORDING -> according(cue);
            case NOUN ->
                    frame.is(cue.to() + 1, lexicon.setting("that"))
                            ? content(cue, cue.to() + 2, Reported.Shape.THAT)
                            : parenthetical(cue);
            case VERB -> cue.inverted() ? parenthetical(cue) : ofVerb(cue);
            case PLACE -> Optional.empty();
        };
    }

    private boolean mayReport(Cue cue) {
        Mention speaker = cue.speaker().orElseThrow();
        if (cue.takes("weak") || lexicon.is("first", speaker.head())) {
            return false;
        }
        return !cue.takes("verdict") || isCourt(speaker);
    }

    private boolean isCourt(Mention speaker) {
        for (int i = speaker.phrase().from(); i < speaker.phrase().to(); i++) {
            if (lexicon.is("verdict-bodies", frame.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reported> ofVerb(Cue cue) {
        Optional<Reported> behind = complement(cue);
        if (behind.isPresent() || cue.to() < frame.size() && frame.isMarked(cue.to())) {
            return behind;
        }
        boolean alone =
                cue.to() >= frame.size()
                        || frame.is(cue.to(), Tag.PUNCT)
                        || frame.is(cue.to(), Tag.ADP)
                        || frame.is(cue.to(), Tag.ADV)
                        || isTime(cue.to());
        boolean told = cue.takes("addressee") && phraseEnd(cue.to()) > cue.to();
        boolean may = cue.takes("clause") || cue.takes("gerund");
        return may && (alone || told) ? parenthetical(cue) : Optional.empty();
    }

    private Optional<Reported> complement(Cue cue) {
        int at = overCircumstances(behindSpeaker(cue), cue);
        if (frame.isMarked(at)) {
            return Optional.empty();
        }
        boolean clauses = cue.takes("clause");
        if (clauses && frame.is(at, lexicon.setting("that")) && hasVerb(at + 1)) {
            return content(cue, at + 1, Reported.Shape.THAT);
        }
        if (clauses && isQuestion(at) && hasVerb(at + 1) && !isNegated(cue)) {
            return content(cue, at, Reported.Shape.QUESTION);
        }
        if (cue.takes("infinitive") && isInfinitive(at)) {
            return content(cue, at, Reported.Shape.INFINITIVE);
        }
        if (cue.takes("for") && frame.is(cue.to(), lexicon.setting("for"))) {
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
        return clauses ? bare(cue, at) : Optional.empty();
    }

    /// Over “to reporters on Tuesday”, and over whoever is told.
    private int overCircumstances(int from, Cue cue) {
        int at = from;
        boolean addressee = cue.takes("addressee");
        for (int steps = 0; steps < 6; steps++) {
            if (frame.is(at, Tag.ADV) && !isQuestion(at) && !isThere(at)) {
                at++;
            } else if (addressee
                    && phraseEnd(at) > at
                    && (leadsOn(phraseEnd(at)) || !startsClause(at))) {
                at = phraseEnd(at);
                addressee = false;
            } else if (clause.isComma(at)
                    && (frame.is(at + 1, Tag.ADP) || frame.is(at + 1, Tag.ADV))
                    && asideEnd(at) > 0) {
                at = asideEnd(at);
            } else if (isTime(at) && phraseEnd(at) > at) {
                at = phraseEnd(at);
            } else if (frame.is(at, Tag.ADP)
                    && phraseEnd(at + 1) > at + 1
                    && leadsOn(phraseEnd(at + 1))) {
                at = phraseEnd(at + 1);
            } else if (leadsOnBehindComma(at)
                    || frame.is(at, Tag.ADP) && leadsOnBehindComma(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static int behindSpeaker(Cue cue) {
        return cue.speaker()
                .filter(mention -> mention.from() > cue.from())
                .map(mention -> Math.max(cue.to(), mention.phrase().to()))
                .orElse(cue.to());
    }

    private boolean leadsOnBehindComma(int comma) {
        int token = comma + 1;
        return clause.isComma(comma) && frame.is(token, lexicon.setting("that"))
                || clause.isComma(comma)
                        && lexicon.isSet("clause-behind-comma")
                        && (startsClause(token) || isQuestion(token));
    }

    /// Behind “, in a satirical fashion,” and “, however,” if “that” follows.
    private int asideEnd(int comma) {
        int end = overParenthesis(comma);
        return end > 0 && end - comma < 10 && frame.is(end, lexicon.setting("that")) ? end : -1;
    }

    private boolean isThere(int token) {
        return frame.is(token, "there") && clause.isVerb(token + 1);
    }

    private boolean isTime(int token) {
        return clause.phrases.startingAt(token).filter(clause.phrases::isTime).isPresent();
    }

    private int phraseEnd(int token) {
        return clause.phrases.startingAt(token).map(Phrase::to).orElse(token);
    }

    /// Whether a clause follows a circumstance: “on Facebook | there were”.
    private boolean leadsOn(int token) {
        return frame.is(token, lexicon.setting("that"))
                || leadsOnBehindComma(token)
                || frame.is(token, Tag.ADP)
                        && phraseEnd(token + 1) > token + 1
                        && leadsOn(phraseEnd(token + 1))
                || startsClause(token)
                || isTime(token) && phraseEnd(token) > token && leadsOn(phraseEnd(token))
                || isQuestion(token);
    }

    /// Whether a noun phrase begins here and a finite verb has it as its subject, not that of a
    /// relative clause in between.
    private boolean startsClause(int token) {
        if (isThere(token)) {
            return true;
        }
        boolean paired = frame.is(token, Tag.CCONJ) && phraseEnd(token + 1) > token + 1;
        if (paired || frame.is(token, Tag.ADP) && frame.is(token + 1, Tag.NUM)) {
            return startsClause(token + 1);
        }
        int end = phraseEnd(token);
        if (end == token || frame.isMarked(token)) {
            return false;
        }
        int relatives = 0;
        for (int i = end; i < frame.size() && i - end < FARTHEST_VERB; i++) {
            if (isStop(i)) {
                return false;
            }
            if (isSubordinate(i) || i > end && isContact(i)) {
                relatives++;
            } else if (clause.isFinite(i) && !isReducedRelative(i)) {
                if (relatives == 0) {
                    return true;
                }
                relatives--;
                while (clause.isVerb(i + 1) || clause.isAdverb(i + 1) && clause.isVerb(i + 2)) {
                    i++;
                }
            }
        }
        return false;
    }

    private boolean isStop(int token) {
        return frame.isMarked(token) && frame.is(token, "\"") && !frame.isMarked(token - 1)
                || clause.isWall(token) && !frame.isMarked(token)
                || frame.is(token, Tag.CCONJ) && clause.isFinite(token + 1)
                || frame.is(token, lexicon.setting("that"))
                        && frame.is(token, Tag.SCONJ)
                        && !frame.is(token + 1, Tag.NOUN);
    }

    private boolean isSubordinate(int token) {
        boolean relative = lexicon.is("relative", frame.lower(token)) && frame.is(token, Tag.PRON);
        return relative || clause.isSubordinator(token) && frame.is(token, Tag.SCONJ);
    }

    /// “the man | he saw”: a second subject without anything between.
    private boolean isContact(int token) {
        return frame.is(token, Tag.PRON)
                && !lexicon.is("possessive", frame.lower(token))
                && frame.tag(token - 1).isNominal()
                && clause.isFinite(token + 1);
    }

    /// “the people arrested in May”: a participle, no verb of the clause, when another follows.
    private boolean isReducedRelative(int token) {
        return frame.is(token, Tag.VERB)
                && !clause.followsAuxiliary(token)
                && frame.lower(token).endsWith("ed")
                && (frame.is(token + 1, Tag.ADP)
                        || frame.is(token + 1, Tag.NUM)
                        || frame.is(token - 1, Tag.ADV))
                && laterVerb(token + 2);
    }

    private boolean laterVerb(int from) {
        for (int i = from; i < Math.min(frame.size(), from + 15); i++) {
            if (clause.isWall(i) || clause.isComma(i)) {
                return false;
            }
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private int overParenthesis(int open) {
        String close = frame.is(open, "(") ? ")" : ",";
        for (int i = open + 1; i < frame.size() && i - open < FARTHEST_VERB; i++) {
            if (frame.is(i, close)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isNegated(Cue cue) {
        return lexicon.is("negations", frame.lower(cue.from() - 1))
                || lexicon.is("negations", frame.lower(cue.from() - 2));
    }

    private boolean isQuestion(int token) {
        return lexicon.is("question-words", frame.lower(token)) && !frame.is(token, Tag.DET);
    }

    private boolean isInfinitive(int token) {
        boolean negated = lexicon.is("negations", frame.lower(token));
        int to = negated ? token + 1 : token;
        return frame.is(to, lexicon.setting("to")) && isBase(to + 1);
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
        int end = phraseEnd(at);
        if (end == at) {
            return Optional.empty();
        }
        for (int steps = 0; steps < 3 && !isInfinitive(end); steps++) {
            int next =
                    frame.is(end, Tag.ADP) || frame.is(end, Tag.CCONJ) ? phraseEnd(end + 1) : end;
            if (next <= end + 1 && next != end + 2 && next == end) {
                break;
            }
            end = next;
        }
        return isInfinitive(end) ? content(cue, end, Reported.Shape.INFINITIVE) : Optional.empty();
    }

    private Optional<Reported> forClause(Cue cue) {
        int start = cue.to();
        int end = phraseEnd(start + 1);
        return end > start + 1 && isInfinitive(end)
                ? content(cue, start, Reported.Shape.FOR)
                : Optional.empty();
    }

    private Optional<Reported> gerund(Cue cue) {
        if (cue.takes("of")) {
            int end = phraseEnd(cue.to());
            boolean of = end > cue.to() && frame.is(end, lexicon.setting("of"));
            return of && clause.isParticiple(end + 1)
                    ? content(cue, end + 1, Reported.Shape.GERUND)
                    : Optional.empty();
        }
        boolean verbal =
                frame.is(cue.to(), Tag.VERB)
                        || phraseEnd(cue.to() + 1) > cue.to() + 1
                        || frame.is(cue.to() + 1, Tag.ADP);
        return clause.isParticiple(cue.to()) && verbal && !isNegated(cue)
                ? content(cue, cue.to(), Reported.Shape.GERUND)
                : Optional.empty();
    }

    /// “found it to be unlawful”
    private Optional<Reported> object(Cue cue) {
        int end = phraseEnd(cue.to());
        return end > cue.to() && frame.is(end, lexicon.setting("to")) && frame.is(end + 1, "be")
                ? content(cue, cue.to(), Reported.Shape.OBJECT)
                : Optional.empty();
    }

    private Optional<Reported> bare(Cue cue, int at) {
        if (startsClause(at) && !clause.isComma(at)) {
            return content(cue, at, Reported.Shape.BARE);
        }
        boolean gap =
                clause.isFinite(at)
                        && at == cue.to()
                        && cue.speaker().isPresent()
                        && lexicon.is("relative", frame.lower(cue.first() - 1));
        return gap ? content(cue, at, Reported.Shape.GAP) : Optional.empty();
    }

    private boolean hasVerb(int from) {
        for (int i = from; i < Math.min(frame.size(), from + FARTHEST_VERB); i++) {
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reported> according(Cue cue) {
        int behind = cue.last();
        boolean first = cue.from() == 0 || startsHere(cue.from());
        if (first) {
            int at = accordingContent(behind);
            return at > 0 && !frame.isMarked(at)
                    ? content(cue, at, Reported.Shape.ACCORDING)
                    : Optional.empty();
        }
        return parenthetical(cue);
    }

    private boolean startsHere(int token) {
        if (frame.is(token - 1, ";")) {
            return true;
        }
        boolean joined = frame.is(token - 1, Tag.CCONJ) || frame.is(token - 1, Tag.SCONJ);
        boolean relative =
                lexicon.is("relative", frame.lower(token - 1)) && frame.tag(token - 2).isNominal()
                        || clause.isComma(token - 1)
                                && lexicon.is("relative", frame.lower(token - 2));
        return joined
                || relative
                || clause.isComma(token - 1)
                        && (frame.is(token - 2, Tag.CCONJ) || frame.is(token - 2, Tag.SCONJ));
    }

    /// Where the content begins behind the source and what describes it: “According
    /// to X, a member of
    /// Y, …”; -1 if nowhere.
    private int accordingContent(int behind) {
        boolean verb = lexicon.isSet("inverts") && clause.isFinite(behind);
        if (verb || !frame.is(behind, Tag.PUNCT) && startsClause(behind)) {
            return behind;
        }
        for (int i = behind; i < Math.min(frame.size(), behind + FARTHEST_VERB); i++) {
            if (clause.isComma(i) && !describes(i + 1) && hasVerb(i + 1)) {
                return frame.isMarked(i + 1) ? -1 : i + 1;
            }
            if (clause.isWall(i) && !frame.isMarked(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether what follows a comma still says who the source is.
    private boolean describes(int token) {
        if (lexicon.is("relative", frame.lower(token)) || clause.isParticiple(token)) {
            return true;
        }
        int end = phraseEnd(token);
        if (end == token) {
            return false;
        }
        int to = end;
        while (frame.is(to, Tag.ADP) && phraseEnd(to + 1) > to + 1) {
            to = phraseEnd(to + 1);
        }
        boolean office = false;
        for (int i = token; i < end; i++) {
            office |= lexicon.is("roles", frame.lower(i));
        }
        return office && clause.isComma(to);
    }

    /// Content that stands before its cue, or on both sides of it.
    private Optional<Reported> parenthetical(Cue cue) {
        int first =
                frame.is(cue.first() - 1, lexicon.setting("as")) ? cue.first() - 1 : cue.first();
        boolean behindComma = clause.isComma(first - 1);
        if (cue.form() == Cue.Form.VERB && !behindComma || first < 3 || frame.isMarked(first - 2)) {
            return Optional.empty();
        }
        if (cue.form() != Cue.Form.VERB && frame.isMarked(first - 1)) {
            return Optional.empty();
        }
        int start = ends.startBefore(first, cue);
        if (start < 0 || !hasVerbBetween(start, frame.size())) {
            return Optional.empty();
        }
        int last = cueEnd(cue);
        boolean end = last >= frame.size() || frame.is(last, ".") || frame.is(last, ";");
        boolean goesOn =
                clause.isComma(last) && !end && ends.goesOn(last + 1) && !describes(last + 1);
        Reported.Shape shape =
                goesOn
                        ? Reported.Shape.AROUND
                        : cue.form() == Cue.Form.VERB
                                ? Reported.Shape.BEFORE_CUE
                                : Reported.Shape.BEFORE_ACCORDING;
        if (goesOn && !hasVerbBetween(start, first) && startsClause(last + 1)) {
            start = last + 1;
        }
        int to = goesOn ? ends.of(last + 1, cue) : behindComma ? first - 1 : first;
        if (!goesOn && !hasVerbBetween(start, to)) {
            return Optional.empty();
        }
        return to > start ? Optional.of(new Reported(cue, start, to, shape)) : Optional.empty();
    }

    /// Behind cue, speaker and what belongs to them: “, officials said on Monday,”.
    private int cueEnd(Cue cue) {
        int end = cue.last();
        for (int steps = 0; steps < 3; steps++) {
            if (isTime(end)) {
                end = phraseEnd(end);
            } else if (frame.is(end, Tag.ADP) && phraseEnd(end + 1) > end + 1) {
                end = phraseEnd(end + 1);
            }
        }
        return end;
    }

    private boolean hasVerbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reported> content(Cue cue, int from, Reported.Shape shape) {
        if (from >= frame.size() || frame.isMarked(from)) {
            return Optional.empty();
        }
        int to = ends.of(from, cue);
        return to > from ? Optional.of(new Reported(cue, from, to, shape)) : Optional.empty();
    }
}
