package org.crossread.quote;

import java.util.List;
import java.util.Optional;

/// Finds verbs of saying that stand in no list, by what stands around them: somebody who can speak
/// before them and a clause behind, “he grumbled that …”, or marks before them and somebody beside
/// them, “‘…,’ quavered Smith”.
final class FramedVerbs {

    private static final Verb SAYS = new Verb("", List.of("clause"));
    private static final Verb UTTERS = new Verb("", List.of("quote"));

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final Subjects subjects;

    FramedVerbs(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    Optional<Cue> at(int token) {
        if (!frame.is(token, Tag.VERB)
                || frame.isSaying(token)
                || frame.isA(token, WordClass.SILENT)
                || clause.isParticiple(token)
                || clause.isPassive(token)
                || clause.isNamePart(token)) {
            return Optional.empty();
        }
        if (closesSpeech(token - 1)) {
            return subjects.behind(token, frame.size())
                    .filter(clause::isSomebody)
                    .map(who -> Cue.of(token, UTTERS, who, true));
        }
        if (!clauseFollows(token + 1)) {
            return Optional.empty();
        }
        return subjects.of(token)
                .filter(clause::canSpeak)
                .filter(clause::isSomebody)
                .map(who -> Cue.of(token, SAYS, who, false));
    }

    /// Whether marked words with a verb of their own end here before a comma, an exclamation or a
    /// question: no title, no term.
    private boolean closesSpeech(int token) {
        int last = clause.isComma(token) ? token - 1 : token;
        if (!frame.isMarked(last)) {
            return false;
        }
        boolean isParted =
                last < token
                        || frame.is(last - 1, ",")
                        || frame.is(last - 1, "!")
                        || frame.is(last - 1, "?");
        boolean holdsVerb = false;
        for (int i = last; i >= 0 && frame.mark(i) == frame.mark(last); i--) {
            holdsVerb |= clause.isFinite(i);
        }
        return isParted && holdsVerb;
    }

    /// “that …”, “to reporters that …”, but not “a period to study that was long”.
    private boolean clauseFollows(int token) {
        int that = token;
        if (frame.is(token, lexicon.setting(Setting.TO)) && frame.is(token, Tag.ADP)) {
            that = clause.phrases.startingAt(token + 1).map(Phrase::to).orElse(token);
        }
        boolean isRelative = clause.isFinite(that + 1);
        if (!frame.is(that, lexicon.setting(Setting.THAT)) || frame.isMarked(that) || isRelative) {
            return false;
        }
        for (int i = that + 2; i < Math.min(frame.size(), that + 12); i++) {
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }
}
