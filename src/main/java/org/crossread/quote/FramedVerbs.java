package org.crossread.quote;

import java.util.List;
import java.util.Optional;

/// Finds verbs of saying that stand in no list, by what stands around them: somebody who can speak
/// before them and a clause behind, “he grumbled that …”.
final class FramedVerbs {

    private static final Verb SAYS = new Verb("", List.of("clause"));

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
                || clause.isNamePart(token)
                || !clauseFollows(token + 1)) {
            return Optional.empty();
        }
        return subjects.of(token)
                .filter(clause::canSpeak)
                .filter(this::isSomebody)
                .map(
                        who ->
                                new Cue(
                                        token,
                                        token + 1,
                                        Cue.Form.VERB,
                                        SAYS,
                                        Optional.of(who),
                                        false));
    }

    /// “that …”, “to reporters that …”
    private boolean clauseFollows(int token) {
        int that = token;
        if (frame.is(token, lexicon.setting(Setting.TO)) && frame.is(token, Tag.ADP)) {
            that = clause.phrases.startingAt(token + 1).map(Phrase::to).orElse(token);
        }
        if (!frame.is(that, lexicon.setting(Setting.THAT)) || frame.isMarked(that)) {
            return false;
        }
        for (int i = that + 2; i < Math.min(frame.size(), that + 12); i++) {
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /// A person, an office or a body, not a thing.
    private boolean isSomebody(Mention mention) {
        String head = mention.head();
        return switch (mention.kind()) {
            case NAME -> true;
            case PRONOUN ->
                    lexicon.is(WordClass.HE, head)
                            || lexicon.is(WordClass.SHE, head)
                            || lexicon.is(WordClass.THEY, head);
            case NOUN ->
                    lexicon.isRole(head, false)
                            || lexicon.is(WordClass.BODIES, head)
                            || lexicon.is(WordClass.PLURAL_HEADS, head)
                            || lexicon.is(WordClass.PERSON_NOUNS, head);
        };
    }
}
