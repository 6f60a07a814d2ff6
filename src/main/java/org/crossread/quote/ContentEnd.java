package org.crossread.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds where reported content ends and the reporter's own words go on.
final class ContentEnd {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Cue> cues;
    private final MainClause main;
    private final RequestEnd requests;

    /// What somebody does who has said something: “but refused to go”.
    private final Set<String> acts;

    /// “had”, “would”
    private final Set<String> backshifted;

    ContentEnd(Clause clause, List<Cue> cues) {
        this.clause = clause;
        this.cues = cues;
        frame = clause.frame;
        lexicon = clause.lexicon;
        main = new MainClause(clause, cues);
        requests = new RequestEnd(clause);
        acts = lexicon.words("acts");
        backshifted = lexicon.words("backshifted");
    }

    /// The content that begins at the token; empty if nothing does.
    Optional<Reported> content(Cue cue, int from, Reported.Shape shape) {
        if (from >= frame.size() || frame.isMarked(from)) {
            return Optional.empty();
        }
        boolean request = shape == Reported.Shape.INFINITIVE || shape == Reported.Shape.FOR;
        int to = request ? requests.of(from, of(from, cue), cue) : of(from, cue);
        return to > from ? Optional.of(new Reported(cue, from, to, shape)) : Optional.empty();
    }

    /// The content that begins with a clause which leads to its main one.
    ///
    /// @param main where the main clause begins
    Optional<Reported> behindLead(Cue cue, int from, int main) {
        return content(cue, main, Reported.Shape.BARE)
                .map(found -> new Reported(cue, from, found.to(), Reported.Shape.BARE));
    }

    /// Behind the last token of the content that begins at the token.
    int of(int from, Cue cue) {
        int end = frame.size();
        boolean verb = false;
        for (int i = from; i < frame.size(); i++) {
            verb |= clause.isVerb(i);
            boolean ends = isEnd(i, cue) || main.goesOnAt(i, from, cue);
            if (i > from + 1 && verb && ends) {
                end = i;
                break;
            }
        }
        return trimmed(from, end);
    }

    private boolean isEnd(int token, Cue cue) {
        if (frame.is(token, ";") || frame.is(token, ":")) {
            return !isNamed(token);
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
        if (quotes(token, cue)) {
            return true;
        }
        return frame.is(token, Tag.CCONJ) && !frame.isMarked(token) && cueFollows(token + 1, cue);
    }

    /// “could trigger a far worse outcome: a shutdown”
    private boolean isNamed(int colon) {
        int end = clause.phrases.startingAt(colon + 1).map(Phrase::to).orElse(colon);
        return frame.is(colon, ":") && end > colon && frame.is(end, ".") && !frame.isMarked(end);
    }

    /// “said they could not cope claiming ‘…’”, but not “said there was a sign saying ‘…’”.
    private boolean quotes(int token, Cue cue) {
        return frame.isSaying(token)
                && clause.isParticiple(token)
                && !frame.isMarked(token)
                && (frame.isMarked(token + 1)
                        || clause.isComma(token + 1) && frame.isMarked(token + 2))
                && cues.stream()
                        .filter(other -> other != cue && other.from() == token)
                        .flatMap(other -> other.speaker().stream())
                        .anyMatch(who -> who.phrase().to() != token);
    }

    private boolean endsAtComma(int comma, Cue cue) {
        int next = comma + 1;
        if (main.beginsBehind(comma, cue) || isRelative(cue) && clause.isFinite(next)) {
            return true;
        }
        String word = frame.lower(next);
        boolean ends =
                lexicon.is(WordClass.ENDING, word)
                        && !isInserted(comma)
                        && !(frame.is(next, Tag.CCONJ) && isStillSaid(next, cue));
        if (ends || isTail(next, cue)) {
            return true;
        }
        return cueFollows(frame.is(next, Tag.CCONJ) ? next + 1 : next, cue);
    }

    /// “the delay would mean her client, who remains in custody, would have served”, “homes, as
    /// well as cars, were on fire”: what a verb of the content follows.
    private boolean isInserted(int comma) {
        for (int i = comma + 1; i < frame.size() && !clause.isWall(i); i++) {
            if (clause.isComma(i)) {
                return frame.is(i + 1, Tag.AUX) && clause.isFinite(i + 1);
            }
        }
        return false;
    }

    /// “His mother, who asked that …, was”, “The plant, which experts say would …, has”
    private boolean isRelative(Cue cue) {
        return isRelative(cue.from() - 1) || isRelative(cue.first() - 1);
    }

    private boolean isRelative(int token) {
        return clause.isRelative(token) && clause.isComma(token - 1);
    }

    /// “said he came at noon, but left again”, “…, but nothing had been spent”: whether what “but”
    /// joins has no subject of its own, or a tense of what was said before.
    private boolean isStillSaid(int but, Cue cue) {
        int verb = but + 1;
        while (clause.isAdverb(verb)) {
            verb++;
        }
        if (clause.isFinite(verb)) {
            boolean isAct = frame.isSaying(verb) || frame.isA(verb, WordClass.SILENT);
            return frame.is(verb, Tag.AUX) || !isAct && !acts.contains(frame.lower(verb));
        }
        while (verb < frame.size() && !clause.isFinite(verb) && !frame.is(verb, Tag.PUNCT)) {
            verb++;
        }
        String said = frame.lower(cue.from());
        boolean isPast = !lexicon.ends(said, Setting.PRESENT) && !said.equals(cue.verb().lemma());
        return isPast && backshifted.contains(frame.lower(verb)) && frame.tag(verb + 1).isVerbal();
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
            if (isSpeakerAgain(token, other, cue)) {
                return true;
            }
            if (here && other.form() == Cue.Form.VERB && !other.takes("weak")) {
                return other.speaker().equals(cue.speaker()) || clause.isParticiple(other.from());
            }
        }
        return false;
    }

    /// “said it was odd but he | said there were reasons”
    private boolean isSpeakerAgain(int token, Cue other, Cue cue) {
        return frame.is(token - 1, Tag.CCONJ)
                && other.from() == token + 1
                && other.first() == token
                && other.takes("clause")
                && (other.verb().equals(cue.verb()) || clause.isComma(token - 2))
                && frame.is(token, Tag.PRON);
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

    /// Whether content goes on behind a cue in its middle.
    boolean goesOn(int token) {
        String word = frame.lower(token);
        return !lexicon.is(WordClass.ENDING, word)
                && !frame.is(token, Tag.PUNCT)
                && !clause.isParticiple(token)
                && !frame.is(token, Tag.CCONJ);
    }
}
