package org.crossread.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds reported speech that no word of saying governs, in languages whose verb tells it by its
/// mood: “Er habe lange nicht mehr daran geglaubt.”
final class FreeSpeech {

    /// Tokens `from` to before `to` of a sentence that are somebody's words.
    record Part(int from, int to) {}

    private final Clause clause;
    private final Frame frame;

    private final List<Cue> cues;

    FreeSpeech(Clause clause, List<Cue> cues) {
        this.clause = clause;
        this.cues = cues;
        frame = clause.frame;
    }

    /// The parts of the sentence, as semicolons and colons divide it, whose verb stands in that
    /// mood.
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= frame.size(); i++) {
            if (i == frame.size() || clause.isWall(i) && !frame.isMarked(i)) {
                if (!frame.is(i, ":") && isReported(from, i)) {
                    parts.add(new Part(from, withoutStop(from, i)));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private int withoutStop(int from, int end) {
        int to = beforeCue(from, end);
        while (to > from && frame.is(to - 1, Tag.PUNCT)) {
            to--;
        }
        return to;
    }

    /// “…, hieß es in einer Mitteilung”: who says it is not said.
    private int beforeCue(int from, int end) {
        for (Cue cue : cues) {
            int comma = cue.from() - 1;
            if (cue.inverted() && comma > from && cue.to() <= end && clause.isComma(comma)) {
                return comma;
            }
        }
        return end;
    }

    /// Whether the first verb tells it, and nobody says “I”; “als sei” (as if), “es sei denn”
    /// (unless) tell nothing.
    private boolean isReported(int from, int to) {
        int verb = -1;
        int main = behindLead(from, to);
        for (int i = from; i < to; i++) {
            if (frame.isMarked(i) || frame.isA(i, WordClass.FIRST)) {
                return false;
            }
            verb = verb < 0 && i >= main && clause.isFinite(i) && isInflected(i, to) ? i : verb;
        }
        return verb > from
                && clause.isReporting(verb)
                && !frame.is(verb - 1, clause.lexicon.setting(Setting.AS))
                && !frame.is(verb + 1, clause.lexicon.setting(Setting.UNLESS));
    }

    /// “Wer so rede, | habe vergessen, …”: behind a clause that only leads to the main one.
    private int behindLead(int from, int to) {
        boolean isShortly = frame.is(from, Tag.ADV) || frame.is(from, Tag.ADJ);
        boolean leads =
                frame.isA(from, WordClass.QUESTION_WORDS)
                        || frame.isA(isShortly ? from + 1 : from, WordClass.SUBORDINATORS);
        for (int i = from; leads && i < to; i++) {
            if (clause.isComma(i) && clause.isFinite(i + 1)) {
                return i + 1;
            }
        }
        return from;
    }

    /// Not “bereichert habe”: a participle before its auxiliary.
    private boolean isInflected(int token, int to) {
        return token + 1 >= to || !frame.is(token, Tag.VERB) || !frame.is(token + 1, Tag.AUX);
    }

    /// The last word of saying before or in the words that somebody says them with.
    Optional<Cue> source(Part words) {
        return cues.stream()
                .filter(cue -> cue.to() <= words.to())
                .filter(cue -> cue.speaker().filter(this::maySpeak).isPresent())
                .filter(cue -> !isReported(cue))
                .reduce((_, later) -> later);
    }

    private boolean maySpeak(Mention who) {
        return who.kind() != Mention.Kind.NOUN
                || clause.isSomebody(who)
                || clause.lexicon.isRole(who.head(), true)
                || clause.lexicon.is(WordClass.DOCUMENTS, who.head())
                || clause.lexicon.is(WordClass.SAYS_OF, who.head())
                || clause.lexicon.is(WordClass.PRESS, who.head());
    }

    /// “Anwohner hätten die Feuerwehr informiert”: a word of saying whose own clause stands in the
    /// mood of reported speech.
    private boolean isReported(Cue cue) {
        if (cue.inverted() || cue.form() != Cue.Form.VERB) {
            return false;
        }
        for (int i = cue.from(); i >= 0 && !frame.is(i, Tag.PUNCT); i--) {
            if (clause.isReporting(i)) {
                return true;
            }
        }
        return false;
    }

    /// “…, heißt es in einer Meldung”: the text that says it.
    Optional<Mention> text() {
        return cues.stream()
                .filter(Cue::inverted)
                .flatMap(cue -> new TextOwners(clause).text(cue).stream())
                .findFirst();
    }

    /// Whether the words begin their sentence, nobody else is said to say them, and they stand in a
    /// mood in which no reporter guesses.
    boolean isSure(Part words) {
        boolean isSure = words.from() == 0 && cues.stream().noneMatch(Cue::inverted);
        for (int i = words.from(); isSure && i < words.to(); i++) {
            isSure = !clause.lexicon.words("doubtful-mood").contains(frame.lower(i));
        }
        return isSure;
    }
}
