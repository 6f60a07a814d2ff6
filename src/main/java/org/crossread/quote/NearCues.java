package org.crossread.quote;

import java.util.List;
import java.util.Optional;

/// The words of saying that can govern marked words, by where both stand in their sentence.
final class NearCues {

    private static final int NEAR = 14;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Cue> cues;
    private final MainClause main;

    NearCues(Clause clause, List<Cue> cues) {
        this.clause = clause;
        this.cues = cues;
        frame = clause.frame;
        lexicon = clause.lexicon;
        main = new MainClause(clause, cues);
    }

    /// The nearest cue before the marks whose clause can reach them.
    Optional<Cue> before(int from) {
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            if (cue.to() <= from && cue.speaker().isPresent()) {
                boolean speaksOfOther =
                        cue.inverted() && cue.form() == Cue.Form.VERB && cue.last() > from;
                boolean names = cue.takes("name") && !cue.takes("clause");
                boolean isAside = cue.takes("verdict") && isInserted(i);
                if (speaksOfOther
                        || isLeftBehind(cue, from)
                        || isAside
                        || isForetold(i)
                        || names && frame.is(from + 1, Tag.CCONJ)) {
                    continue;
                }
                return Optional.of(cue).filter(found -> reaches(found, from));
            }
        }
        return Optional.empty();
    }

    /// “While an expert said it was fine, Lee called it ‘mad’”: whether the main clause has begun
    /// and has a subject of its own.
    private boolean isLeftBehind(Cue cue, int from) {
        if (cue.form() != Cue.Form.VERB || cue.from() == 0 || lexicon.isSet(Setting.INVERTS)) {
            return false;
        }
        for (int i = cue.to(); i < from; i++) {
            if (clause.isComma(i) && !frame.isMarked(i) && main.beginsBehind(i, cue)) {
                return true;
            }
        }
        return false;
    }

    /// “The judge, he said, found it ‘odd’”: whether somebody else's word of saying stands between
    /// commas before it.
    private boolean isInserted(int at) {
        return cues.subList(0, at).stream()
                .filter(earlier -> earlier.takes("clause") && earlier.speaker().isPresent())
                .anyMatch(
                        earlier ->
                                clause.isComma(earlier.first() - 1)
                                        && clause.isComma(earlier.last())
                                        && !earlier.speaker().equals(cues.get(at).speaker()));
    }

    /// “was called ‘a cathedral’ by the critic Ian Nairn”: who names something so, behind the
    /// marks.
    Optional<Cue> agent(int to) {
        int verb = frame.is(to, lexicon.setting(Setting.BY)) ? naming(to) : -1;
        return verb < 0
                ? Optional.empty()
                : clause.phrases
                        .startingAt(to + 1)
                        .filter(phrase -> !clause.phrases.isTime(phrase))
                        .map(phrase -> clause.mentions.of(phrase, frame.size()))
                        .map(by -> Cue.of(verb, frame.verb(verb), by, true));
    }

    /// The last verb of naming in the passive before a token, or -1.
    private int naming(int token) {
        int at = token - 1;
        while (at > 0 && !isPassiveNaming(at)) {
            at--;
        }
        return at > 0 ? at : -1;
    }

    private boolean isPassiveNaming(int token) {
        return !frame.isMarked(token)
                && frame.is(token, Tag.VERB)
                && frame.verb(token).takes("name")
                && clause.isPassive(token);
    }

    /// “told parliament that her government would respond ‘calmly’”: the cue before it governs.
    private boolean isForetold(int at) {
        Cue cue = cues.get(at);
        return frame.isA(cue.from() - 1, WordClass.MODALS)
                && cues.subList(0, at).stream()
                        .anyMatch(
                                earlier ->
                                        earlier.takes("clause")
                                                && earlier.speaker().isPresent()
                                                && !earlier.speaker().equals(cue.speaker()));
    }

    private boolean reaches(Cue cue, int from) {
        for (int i = cue.to(); i < from; i++) {
            if (!frame.isMarked(i) && frame.is(i, ";")) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing but an addressee, place or time stands between the cue and the marks.
    boolean isNear(Cue cue, int from) {
        if (cue.form() == Cue.Form.ACCORDING) {
            return cue.last() <= from && from - cue.last() <= 2
                    || from - cue.last() <= NEAR && clause.isVerbless(cue.last(), from);
        }
        return from - cue.last() <= NEAR && clause.isVerbless(cue.to(), from);
    }

    /// A cue whose own words begin right behind the marks.
    Optional<Cue> after(int to) {
        int at = to;
        while (at < frame.size() && at - to < 2 && isThin(at)) {
            at++;
        }
        at += frame.is(at, lexicon.setting(Setting.AS_SAID)) ? 1 : 0;
        at += isHow(at) ? 2 : 0;
        at += lexicon.isSet(Setting.INVERTS) && frame.is(at, Tag.AUX) ? 1 : 0;
        for (Cue cue : cues) {
            if (cue.first() >= to && cue.speaker().isPresent() && !isWithin(to, cue)) {
                int gap = cue.first() - at;
                boolean adverb = gap > 0 && gap <= 2 && allAdverbs(at, cue.first());
                return gap <= 0 || adverb || isApposed(at, cue)
                        ? Optional.of(cue)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// “‘…’, heißt es in dem Antrag”: the text itself, where nobody is said to have issued it.
    Optional<Mention> text(int to) {
        int at = clause.isComma(to) ? to + 1 : to;
        return cues.stream()
                .filter(cue -> cue.from() == at)
                .flatMap(cue -> new TextOwners(clause).text(cue).stream())
                .findFirst();
    }

    /// “Er hat ihr ‘Willkür’ vorgeworfen”: a verb right behind the marks whose subject stands
    /// before them.
    Optional<Cue> around(int from, int to) {
        return cues.stream()
                .filter(_ -> lexicon.isSet(Setting.INVERTS))
                .filter(cue -> cue.form() == Cue.Form.VERB && cue.from() == to)
                .filter(cue -> cue.speaker().filter(who -> who.to() <= from).isPresent())
                .findFirst();
    }

    /// “In der Debatte über den ‘Doppelhaushalt’ sprach Merkel”: marked words inside what stands
    /// before the verb, which are what is said behind “von” or “als” only.
    private boolean isWithin(int to, Cue cue) {
        if (!lexicon.isSet(Setting.INVERTS)
                || !cue.inverted()
                || cue.first() != to
                || !frame.isMarked(to - 1)) {
            return false;
        }
        int open = frame.markStart(to - 1);
        int at = open - 1;
        while (at >= 0 && (frame.is(at, Tag.ADJ) || frame.is(at, Tag.DET))) {
            at--;
        }
        boolean isLed =
                frame.is(at, lexicon.setting(Setting.OF))
                        || frame.is(at, lexicon.setting(Setting.AS));
        return frame.is(open - 1, Tag.DET) && !isLed;
    }

    /// “‘A disgrace,’ was how the minister described it”
    private boolean isHow(int token) {
        return frame.isA(token, WordClass.COPULAS)
                && frame.isA(token + 1, WordClass.QUESTION_WORDS);
    }

    /// “‘…,’ his mother, Anne, said”
    private boolean isApposed(int at, Cue cue) {
        int comma = cue.first() - 1;
        return clause.isComma(comma)
                && clause.phrases.startingAt(at).filter(who -> who.to() == comma).isPresent();
    }

    private boolean allAdverbs(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!clause.isAdverb(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isThin(int token) {
        return frame.is(token, ",") || frame.is(token, "-") || frame.is(token, ".");
    }

    /// Behind “on Tuesday”.
    private int behindTime(int token) {
        int time = frame.is(token, Tag.ADP) ? token + 1 : token;
        return clause.phrases
                .startingAt(time)
                .filter(clause.phrases::isTime)
                .map(Phrase::to)
                .orElse(token);
    }

    /// Whether only when and where it was said stands behind a cue: “, Smith said in the debate.”
    private boolean closes(Cue cue) {
        int at = behindTime(cue.last());
        int end = at;
        while (frame.is(at, Tag.ADP) && end < frame.size() && !frame.is(end, Tag.PUNCT)) {
            end++;
        }
        return frame.is(end, Tag.PUNCT) && clause.isVerbless(at, end);
    }

    /// A cue at the end of the sentence that speaks for all before it: “…, Smith said.”, “‘…,’
    /// Reuters quoted Smith as saying.”
    Optional<Cue> later(int to) {
        for (Cue cue : cues) {
            boolean behind = cue.first() >= to && cue.speaker().isPresent();
            boolean isInverted =
                    lexicon.isSet(Setting.INVERTS) && frame.is(cue.first() - 1, Tag.AUX);
            boolean leads =
                    clause.isComma(cue.first() - (isInverted ? 2 : 1))
                            || frame.is(cue.from() - 1, lexicon.setting(Setting.AS));
            if (behind && leads && closes(cue)) {
                return Optional.of(cue);
            }
            if (behind && cue.form() == Cue.Form.ACCORDING) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }
}
