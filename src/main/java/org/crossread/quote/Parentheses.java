package org.crossread.quote;

import java.util.Optional;

/// Finds reported content before its cue, around it, or behind “according to”.
final class Parentheses {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final ClauseStarts starts;
    private final ContentEnd ends;
    private final ContentStart contentStart;

    Parentheses(Clause clause, ClauseStarts starts, ContentEnd ends) {
        this.clause = clause;
        this.starts = starts;
        this.ends = ends;
        contentStart = new ContentStart(clause, starts);
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    Optional<Reported> according(Cue cue) {
        int behind = cue.last();
        boolean first = cue.first() == 0 || startsHere(cue.first());
        if (first) {
            int at = accordingContent(behind, cue);
            return at > 0 && !frame.isMarked(at)
                    ? ends.content(cue, at, Reported.Shape.ACCORDING)
                            .filter(content -> !frame.is(content.to(), ":"))
                    : Optional.empty();
        }
        return parenthetical(cue);
    }

    /// “According to a report, | a girl, who was there, said”: no girl is a report.
    private boolean isThing(Cue cue) {
        return cue.speaker()
                .filter(source -> source.kind() == Mention.Kind.NOUN)
                .filter(
                        source ->
                                !frame.isRole(source.phrase().head())
                                        || lexicon.areRoles(source.head()))
                .isPresent();
    }

    private boolean isNew(int token) {
        int behind = starts.phraseEnd(token);
        boolean isTold = clause.isComma(behind) && clause.isRelative(behind + 1);
        return (frame.isA(token, WordClass.INTRODUCING) || isTold)
                && clause.phrases
                        .startingAt(token)
                        .filter(who -> frame.isRole(who.head()))
                        .isPresent();
    }

    private boolean startsHere(int token) {
        if (frame.is(token - 1, ";")) {
            return true;
        }
        boolean joined = frame.is(token - 1, Tag.CCONJ) || frame.is(token - 1, Tag.SCONJ);
        boolean relative =
                frame.isA(token - 1, WordClass.RELATIVE) && frame.tag(token - 2).isNominal()
                        || clause.isComma(token - 1) && frame.isA(token - 2, WordClass.RELATIVE);
        return joined
                || relative
                || clause.isComma(token - 1)
                        && (frame.is(token - 2, Tag.CCONJ) || frame.is(token - 2, Tag.SCONJ));
    }

    /// Where the content begins behind the source and what describes it: “According to X, a member
    /// of Y, …”; -1 if nowhere.
    private int accordingContent(int behind, Cue cue) {
        boolean verb = lexicon.isSet(Setting.INVERTS) && clause.isFinite(behind);
        if (verb || !frame.is(behind, Tag.PUNCT) && starts.startsClause(behind)) {
            return behind;
        }
        for (int i = behind; i < Math.min(frame.size(), behind + ClauseStarts.FARTHEST_VERB); i++) {
            boolean isApposed = describes(i + 1) && !(isThing(cue) && isNew(i + 1));
            if (clause.isComma(i) && !isApposed && starts.hasVerb(i + 1)) {
                return frame.isMarked(i + 1) ? -1 : i + 1;
            }
            if (clause.isWall(i) && !frame.isMarked(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// Content that stands before its cue, or on both sides of it.
    Optional<Reported> parenthetical(Cue cue) {
        int first =
                frame.is(cue.first() - 1, lexicon.setting(Setting.AS_SAID))
                        ? cue.first() - 1
                        : cue.first();
        boolean behindComma = clause.isComma(first - 1);
        boolean isOneWord = first == 2 && frame.is(0, Tag.PROPN) && !starts.isTime(0);
        boolean isEarly = first < 3 && !isOneWord;
        if (cue.form() == Cue.Form.VERB && !behindComma || isEarly || frame.isMarked(first - 2)) {
            return Optional.empty();
        }
        boolean isPassedOn =
                lexicon.isSet(Setting.INVERTS)
                        && cue.form() == Cue.Form.ACCORDING
                        && !behindComma
                        && holdsSaying(0, first);
        if (isPassedOn || cue.form() != Cue.Form.VERB && frame.isMarked(first - 1)) {
            return Optional.empty();
        }
        int start = contentStart.before(first);
        if (isOffice(first, cue) || isDenied(cue)) {
            return Optional.empty();
        }
        if (start < 0 || !starts.hasVerbBetween(start, frame.size()) || isAside(start, first)) {
            return Optional.empty();
        }
        int last = cueEnd(cue);
        if (lexicon.isSet(Setting.INVERTS) && frame.is(start, lexicon.setting(Setting.THAT))) {
            start++;
        } else if (behindComma && isSubordinate(start, first - 1) && !resumes(last)) {
            return Optional.empty();
        }
        if (frame.is(last, ":") || clause.isComma(last) && frame.isMarked(last + 1)) {
            return Optional.empty();
        }
        boolean end = last >= frame.size() || frame.is(last, ".") || frame.is(last, ";");
        boolean goesOn =
                clause.isComma(last)
                        && !end
                        && ends.goesOn(last + 1)
                        && !describes(last + 1)
                        && !isWhen(last + 1);
        boolean inside =
                lexicon.isSet(Setting.INVERTS)
                        && cue.form() == Cue.Form.ACCORDING
                        && !behindComma
                        && !frame.is(cue.last(), Tag.PUNCT);
        if (inside) {
            int to = ends.of(cue.last(), cue);
            return Optional.of(new Reported(cue, start, to, Reported.Shape.AROUND));
        }
        Reported.Shape shape =
                goesOn
                        ? Reported.Shape.AROUND
                        : cue.form() == Cue.Form.VERB
                                ? Reported.Shape.BEFORE_CUE
                                : Reported.Shape.BEFORE_ACCORDING;
        if (goesOn && !starts.hasVerbBetween(start, first) && starts.startsClause(last + 1)) {
            start = last + 1;
        }
        int to = goesOn ? ends.of(last + 1, cue) : behindComma ? first - 1 : first;
        if (frame.isMarked(start - 1) && holdsSaying(start, to)) {
            return Optional.empty();
        }
        if (!goesOn && !starts.hasVerbBetween(start, to)) {
            return Optional.empty();
        }
        return to > start ? Optional.of(new Reported(cue, start, to, shape)) : Optional.empty();
    }

    /// “‘…,’ Cook told investors, according to a transcript”, “die Stadt teilt laut Beck mit, …”:
    /// who says the words is no content.
    private boolean holdsSaying(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.isSaying(i) && frame.is(i, Tag.VERB)) {
                return true;
            }
        }
        return false;
    }

    /// “Obwohl Beck widersprach, fordert der Rat …”: only says when or why somebody speaks.
    private boolean isSubordinate(int from, int comma) {
        if (!lexicon.isSet(Setting.INVERTS) || !frame.isA(from, WordClass.SUBORDINATORS)) {
            return false;
        }
        for (int i = from; i < comma; i++) {
            if (clause.isComma(i) && clause.isFinite(i + 1)) {
                return false;
            }
        }
        return true;
    }

    /// “Worum es geht, teilte sie nicht mit”: nothing is said.
    private boolean isDenied(Cue cue) {
        boolean isDenied = false;
        for (int i = cue.from(); i < frame.size() && !frame.is(i, Tag.PUNCT); i++) {
            isDenied |= frame.isA(i, WordClass.NEGATIONS);
        }
        return isDenied && cue.form() == Cue.Form.VERB && lexicon.isSet(Setting.INVERTS);
    }

    /// “Während sie warteten, sagte Beck, schliefen die Ämter”: whether the main verb stands behind
    /// the comma.
    private boolean resumes(int comma) {
        return clause.isComma(comma) && clause.isFinite(comma + 1);
    }

    /// “The head of research, Paul Strand, wrote in one of them, dated …”: the office of whoever
    /// wrote is nothing they wrote.
    private boolean isOffice(int first, Cue cue) {
        return cue.form() == Cue.Form.VERB
                && clause.isComma(cue.from() - 1)
                && clause.isComma(first - 1)
                && clause.phrases
                        .at(first - 2)
                        .filter(office -> frame.isRole(office.head()))
                        .isPresent();
    }

    /// “Asked about the price, …”, “Speaking in Berlin, …”, “Auf die Frage, ob …, …”: nobody's
    /// words.
    private boolean isAside(int start, int first) {
        boolean isQuestion =
                clause.phrases
                        .startingAt(start + 1)
                        .filter(asked -> frame.isA(asked.head(), WordClass.QUESTIONS))
                        .isPresent();
        if (frame.is(start, Tag.ADP) && isQuestion) {
            return true;
        }
        boolean past = lexicon.ends(frame.lower(start), Setting.PAST_PARTICIPLE);
        boolean isVerb =
                frame.is(start, Tag.VERB)
                        || clause.isParticiple(start) && frame.is(start + 1, Tag.ADP);
        boolean opens =
                isVerb && !frame.is(start + 1, Tag.PROPN) && (past || clause.isParticiple(start));
        return opens && !holdsClause(start, first);
    }

    /// “Based on a video, officers described him, Voss said”: whether more than the aside stands
    /// before the cue.
    private boolean holdsClause(int from, int first) {
        int limit = Math.min(first, from + ClauseStarts.FARTHEST_VERB);
        for (int i = from; i + 1 < limit; i++) {
            if (clause.isComma(i) && starts.startsClause(i + 1, first)) {
                return true;
            }
        }
        return false;
    }

    /// “…, sagte der Sprecher, Jan Holm, | am Donnerstag.”
    private boolean isWhen(int token) {
        int time = frame.is(token, Tag.ADP) ? token + 1 : token;
        int to = starts.isTime(time) ? starts.phraseEnd(time) : time;
        return to > time && (to >= frame.size() || frame.is(to, "."));
    }

    /// Behind cue, speaker and what belongs to them: “, officials said on Monday,”.
    private int cueEnd(Cue cue) {
        int end = cue.last();
        end += frame.is(end, Tag.ADV) && frame.is(end + 1, ":") ? 1 : 0;
        for (int steps = 0; steps < 3; steps++) {
            if (starts.isTime(end)) {
                end = starts.phraseEnd(end);
            } else if (frame.is(end, Tag.ADP) && starts.phraseEnd(end + 1) > end + 1) {
                end = starts.phraseEnd(end + 1);
            }
        }
        return end;
    }

    /// Whether what follows a comma still says who the source is.
    private boolean describes(int token) {
        boolean isDone =
                lexicon.ends(frame.lower(token), Setting.PAST_PARTICIPLE)
                        && frame.is(token + 1, Tag.ADP);
        boolean isRelative =
                clause.isRelative(token)
                        || frame.is(token, Tag.ADP) && clause.isRelative(token + 1);
        if (isRelative || clause.isParticiple(token) || isDone) {
            return true;
        }
        int end = starts.phraseEnd(token);
        if (end == token) {
            return false;
        }
        int to = end;
        while (frame.is(to, Tag.ADP) && starts.phraseEnd(to + 1) > to + 1) {
            to = starts.phraseEnd(to + 1);
        }
        boolean isOffice = false;
        boolean isBody = false;
        for (int i = token; i < end; i++) {
            isOffice |= frame.isRole(i);
            isBody |= frame.isA(i, WordClass.BODIES);
        }
        boolean isLast = to == frame.size() || frame.is(to, ".");
        return isOffice && clause.isComma(to) || (isOffice || isBody) && isLast;
    }
}
