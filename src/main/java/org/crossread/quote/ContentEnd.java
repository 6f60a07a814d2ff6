package org.crossread.quote;

import java.util.List;
import java.util.Optional;

/// Finds where reported content begins and ends and the reporter's own words go on.
final class ContentEnd {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Cue> cues;

    ContentEnd(Clause clause, List<Cue> cues) {
        this.clause = clause;
        this.cues = cues;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// The content that begins at the token; empty if nothing does.
    Optional<Reported> content(Cue cue, int from, Reported.Shape shape) {
        if (from >= frame.size() || frame.isMarked(from)) {
            return Optional.empty();
        }
        boolean request = shape == Reported.Shape.INFINITIVE || shape == Reported.Shape.FOR;
        int to =
                request ? beforeComment(from, beforeVerb(from, of(from, cue), cue)) : of(from, cue);
        return to > from ? Optional.of(new Reported(cue, from, to, shape)) : Optional.empty();
    }

    /// “to speed up its entry, a move opposed by Russia”: what the reporter makes of a request.
    private int beforeComment(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean comment =
                    clause.isComma(i)
                            && frame.isA(i + 1, WordClass.INTRODUCING)
                            && clause.phrases
                                    .startingAt(i + 1)
                                    .filter(phrase -> isDescribed(phrase.to()))
                                    .isPresent();
            if (comment) {
                return i;
            }
        }
        return to;
    }

    /// “A petition calling for the strikes to end has drawn …”: the verb of the noun before the
    /// cue.
    private int beforeVerb(int from, int to, Cue cue) {
        boolean describes =
                clause.isParticiple(cue.from()) && clause.phrases.endingAt(cue.from()).isPresent();
        boolean isAsked = false;
        for (int i = from; describes && i < to; i++) {
            boolean opens = frame.isA(i, WordClass.RELATIVE) || clause.isSubordinator(i);
            if (opens || clause.isComma(i) || frame.isMarked(i)) {
                break;
            }
            if (isAsked && clause.isFinite(i) && !clause.followsAuxiliary(i)) {
                return i;
            }
            isAsked |= frame.is(i - 1, lexicon.setting(Setting.TO)) && clause.isVerb(i);
        }
        return to;
    }

    private boolean isDescribed(int token) {
        int at = frame.is(token, Tag.ADV) ? token + 1 : token;
        return frame.isA(at, WordClass.RELATIVE)
                || frame.is(at, Tag.VERB) && lexicon.ends(frame.lower(at), Setting.PAST_PARTICIPLE);
    }

    /// Behind the last token of the content that begins at the token.
    int of(int from, Cue cue) {
        int end = frame.size();
        boolean verb = false;
        for (int i = from; i < frame.size(); i++) {
            verb |= clause.isVerb(i);
            boolean ends = isEnd(i, cue) || isMainVerb(i, cue) || resumes(from, i);
            if (i > from + 1 && verb && ends) {
                end = i;
                break;
            }
        }
        return trimmed(from, end);
    }

    /// “Die Ministerin, die sagte, dass die Mittel fehlen, ging”: behind a clause that ends in its
    /// verb, a verb right behind the comma is that of the main clause.
    private boolean resumes(int from, int comma) {
        boolean isVerbLast =
                frame.is(from - 1, lexicon.setting(Setting.THAT))
                        || frame.isA(from, WordClass.QUESTION_WORDS);
        return lexicon.isSet(Setting.INVERTS)
                && isVerbLast
                && clause.isComma(comma)
                && !frame.isMarked(comma)
                && clause.isFinite(comma - 1)
                && clause.isFinite(comma + 1)
                && !frame.tag(comma + 2).isVerbal()
                && !frame.is(comma + 2, Tag.PUNCT);
    }

    /// “Staff who asked where it came from were shown the door”
    private boolean isMainVerb(int token, Cue cue) {
        boolean describes =
                frame.isA(cue.from() - 1, WordClass.RELATIVE) && !clause.isComma(cue.from() - 2);
        return describes
                && !frame.isMarked(token)
                && clause.isFinite(token)
                && (frame.is(token - 1, Tag.ADP)
                        || frame.is(token - 1, Tag.VERB)
                        || frame.is(token - 1, Tag.ADJ)
                        || isOfSame(token, cue));
    }

    /// “People who said they were at the site reported that …”: the speaker's next word of saying.
    private boolean isOfSame(int token, Cue cue) {
        return cues.stream()
                .filter(other -> other.from() == token && other.form() == Cue.Form.VERB)
                .anyMatch(other -> other.speaker().equals(cue.speaker()));
    }

    /// “Now that the premier has said she listens, the mayor …”: the clause of the cue leads to the
    /// main one.
    private boolean isLed(int comma, Cue cue) {
        boolean leads =
                frame.is(1, lexicon.setting(Setting.THAT))
                        && frame.is(0, Tag.ADV)
                        && cue.from() > 1;
        return leads
                && clause.phrases
                        .startingAt(comma + 1)
                        .filter(subject -> hasVerb(subject.to()))
                        .isPresent();
    }

    /// “When neighbours offered to help, police say …”: the main clause has a word of saying too.
    private boolean isBeforeMain(int comma, Cue cue) {
        return frame.isA(0, WordClass.SUBORDINATORS)
                && cues.stream()
                        .filter(other -> other.form() == Cue.Form.VERB && other != cue)
                        .anyMatch(other -> other.first() == comma + 1 && !other.inverted());
    }

    private boolean hasVerb(int token) {
        return clause.isFinite(frame.is(token, Tag.ADV) ? token + 1 : token);
    }

    private boolean isEnd(int token, Cue cue) {
        if (frame.is(token, ";") || frame.is(token, ":")) {
            return true;
        }
        if (frame.is(token, "\"")
                && frame.isMarked(token)
                && token > 0
                && !frame.isMarked(token - 1)) {
            return clause.isComma(token - 1);
        }
        if (clause.isComma(token)) {
            return endsAtComma(token, cue);
        }
        return frame.is(token, Tag.CCONJ) && !frame.isMarked(token) && cueFollows(token + 1, cue);
    }

    private boolean endsAtComma(int comma, Cue cue) {
        int next = comma + 1;
        if (isLed(comma, cue)
                || isAbsolute(cue)
                || isBeforeMain(comma, cue)
                || isRelative(cue) && clause.isFinite(next)) {
            return true;
        }
        String word = frame.lower(next);
        boolean ends = lexicon.is(WordClass.ENDING, word) && !isInserted(comma);
        if (ends || isTail(next, cue)) {
            return true;
        }
        return cueFollows(frame.is(next, Tag.CCONJ) ? next + 1 : next, cue);
    }

    /// “the delay would mean her client, who remains in custody, would have served”: a relative
    /// clause that a verb of the content follows.
    private boolean isInserted(int comma) {
        if (!frame.isA(comma + 1, WordClass.RELATIVE)) {
            return false;
        }
        for (int i = comma + 1; i < frame.size() && !clause.isWall(i); i++) {
            if (clause.isComma(i)) {
                return frame.is(i + 1, Tag.AUX) && clause.isFinite(i + 1);
            }
        }
        return false;
    }

    /// “With officials saying …, the team …”
    private boolean isAbsolute(Cue cue) {
        return cue.first() == 1 && frame.is(0, lexicon.setting(Setting.WITH));
    }

    /// “His mother, who asked that …, was”, “The plant, which experts say would …, has”
    private boolean isRelative(Cue cue) {
        return isRelative(cue.from() - 1) || isRelative(cue.first() - 1);
    }

    private boolean isRelative(int token) {
        return clause.isRelative(token) && clause.isComma(token - 1);
    }

    /// Whether somebody is named here who said all that stands before: “…, officials
    /// said on Monday.”
    private boolean isTail(int token, Cue cue) {
        for (Cue other : cues) {
            boolean here =
                    other != cue
                            && other.first() == token
                            && other.form() == Cue.Form.VERB
                            && other.speaker().isPresent();
            if (here) {
                int last = other.last();
                boolean quotes = frame.is(last, Tag.PUNCT) && frame.isMarked(last + 1);
                return quotes || isClosed(last);
            }
        }
        return false;
    }

    /// Whether only a time or place stands between a token and the end.
    private boolean isClosed(int token) {
        int at = token;
        while (at < frame.size() && !frame.is(at, Tag.PUNCT)) {
            int phrase = frame.is(at, Tag.ADP) ? at + 1 : at;
            int end = clause.phrases.startingAt(phrase).map(Phrase::to).orElse(phrase);
            if (end == at) {
                return false;
            }
            at = end;
        }
        return at == frame.size() || frame.is(at, ".");
    }

    /// Whether another verb of saying with the same subject goes on here: “and said”, “, adding”.
    private boolean cueFollows(int token, Cue cue) {
        for (Cue other : cues) {
            boolean here =
                    other.from() == token || other.from() == token + 1 && clause.isAdverb(token);
            if (here && other.form() == Cue.Form.VERB && !other.takes("weak")) {
                return other.speaker().equals(cue.speaker()) || clause.isParticiple(other.from());
            }
        }
        return false;
    }

    private int trimmed(int from, int end) {
        int to = end;
        while (to > from && isTrailing(to - 1)) {
            to--;
        }
        return to;
    }

    private boolean isTrailing(int token) {
        return !frame.isMarked(token)
                && (frame.is(token, ",")
                        || frame.is(token, ".")
                        || frame.is(token, "!")
                        || frame.is(token, "?")
                        || frame.is(token, ";")
                        || frame.is(token, ":")
                        || frame.is(token, "-")
                        || frame.is(token, Tag.CCONJ));
    }

    /// Where the content begins that stands before a cue; -1 if there is none.
    int startBefore(int first, Cue cue) {
        for (int i = first - 2; i >= 0; i--) {
            if (frame.isMarked(i)) {
                if (!isVerbBetween(i + 1, first)
                        || clause.isComma(i + 1) && clause.isFinite(i + 2)
                        || isPart(markStart(i))) {
                    i = markStart(i);
                    continue;
                }
                return frame.is(i, "\"") && i + 1 < first - 1 && isEndOfQuotation(i) ? i + 1 : -1;
            }
            if (frame.is(i, ";") || frame.is(i, ":")) {
                return i + 1;
            }
        }
        return 0;
    }

    /// “The ‘stunt’ would fail, Smith said”: marked words that an article or the like leads to.
    private boolean isPart(int open) {
        return !frame.isMarked(open - 1)
                && (frame.is(open - 1, Tag.DET)
                        || frame.is(open - 1, Tag.ADP)
                        || frame.is(open - 1, Tag.ADJ));
    }

    private boolean isVerbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private int markStart(int token) {
        int start = token;
        while (frame.mark(start - 1) == frame.mark(token)) {
            start--;
        }
        return start;
    }

    private boolean isEndOfQuotation(int token) {
        return !frame.isMarked(token + 1);
    }

    /// Whether content goes on behind a cue in its middle.
    boolean goesOn(int token) {
        String word = frame.lower(token);
        return !lexicon.is(WordClass.ENDING, word)
                && !frame.is(token, Tag.PUNCT)
                && !clause.isParticiple(token)
                && !frame.is(token, Tag.CCONJ);
    }
}
