package org.crossread.quote;

import java.util.Optional;

/// Finds reported content that is an infinitive: what somebody is asked, told or promised to do.
final class Infinitives {

    /// In words.
    private static final int FARTHEST = 30;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final ClauseStarts starts;
    private final ContentEnd ends;

    Infinitives(Clause clause, ClauseStarts starts, ContentEnd ends) {
        this.clause = clause;
        this.starts = starts;
        this.ends = ends;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    boolean isInfinitive(int token) {
        boolean negated = frame.isA(token, WordClass.NEGATIONS);
        int to = negated ? token + 1 : token;
        return frame.is(to, lexicon.setting(Setting.TO)) && isBase(to + 1);
    }

    /// “asked not to be named”, “to remain anonymous”, “to be identified only as Siri”, “that her
    /// firm not be named”: that tells why there is no name.
    boolean isUnnamed(int token) {
        for (int i = token + 1; i < token + 5; i++) {
            boolean leads = frame.is(i, Tag.AUX) || frame.is(i, Tag.VERB);
            if (leads && frame.isA(i + 1, WordClass.IDENTIFIED)) {
                return true;
            }
        }
        return false;
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
                        || frame.is(token + 1, Tag.ADP)
                        || frame.is(token + 1, Tag.CCONJ);
        return clause.isVerb(token)
                || frame.is(token, Tag.ADV) && clause.isVerb(token + 1)
                || mistaken && object;
    }

    /// “urged NATO members to …”
    Optional<Reported> ofOrder(Cue cue) {
        int at = cue.to();
        if (cue.takes("order-with") && frame.is(at, Tag.ADP)) {
            at++;
        } else if (!cue.takes("order")) {
            return Optional.empty();
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
        int infinitive = isInfinitive(end) ? end : far(end);
        return infinitive > 0
                ? ends.content(cue, infinitive, Reported.Shape.INFINITIVE)
                : Optional.empty();
    }

    /// “urged the forces advancing on the town, as well as those inside, to …”: behind a comma and
    /// no verb of another clause; -1 if there is none.
    private int far(int from) {
        for (int i = from; i < frame.size() && i - from < FARTHEST; i++) {
            boolean isOfClause = clause.isFinite(i) && !frame.is(i - 1, Tag.ADP);
            boolean isReduced = frame.is(i, Tag.VERB) && i == from;
            if (clause.isWall(i) || frame.isMarked(i) || isOfClause && !isReduced) {
                return -1;
            }
            if (clause.isComma(i) && isInfinitive(i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    Optional<Reported> behindFor(Cue cue) {
        int start = cue.to();
        int end = starts.phraseEnd(start + 1);
        return end > start + 1 && isInfinitive(end)
                ? ends.content(cue, start, Reported.Shape.FOR)
                : Optional.empty();
    }

    /// “versprach, den Vertrag zu verlängern”: where infinitives stand last.
    Optional<Reported> group(Cue cue) {
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
                        && frame.tag(end - 1).isVerbal()
                        && (frame.is(end - 2, lexicon.setting(Setting.TO))
                                || holdsTo(frame.lower(end - 1)))
                        && !starts.hasVerbBetween(comma + 1, verb(end));
        return isGroup
                ? Optional.of(new Reported(cue, comma + 1, end, Reported.Shape.INFINITIVE))
                : Optional.empty();
    }

    /// The first verb of “zu verlängern” or “zugeschlagen zu haben” at the end of a group.
    private int verb(int end) {
        return frame.is(end - 1, Tag.AUX) && frame.is(end - 3, Tag.VERB) ? end - 3 : end - 1;
    }

    /// “zurückzuziehen”
    private boolean holdsTo(String verb) {
        return verb.indexOf(lexicon.setting(Setting.TO), 2) > 0;
    }

    /// “found it to be unlawful”
    Optional<Reported> behindObject(Cue cue) {
        int end = starts.phraseEnd(cue.to());
        return end > cue.to()
                        && frame.is(end, lexicon.setting(Setting.TO))
                        && frame.is(end + 1, "be")
                ? ends.content(cue, cue.to(), Reported.Shape.OBJECT)
                : Optional.empty();
    }
}
