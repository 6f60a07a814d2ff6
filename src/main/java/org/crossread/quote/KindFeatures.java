package org.crossread.quote;

import org.crossread.model.SentenceKind;

import java.util.ArrayList;
import java.util.List;

/// What speaks for and against marked words being somebody's speech.
final class KindFeatures {

    private static final int LONGEST_TERM = 5;
    private static final int[] LENGTHS = {1, 2, 3, 5, 8, 14};

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final Outside outside;
    private final Phraseology phraseology;
    private final List<String> features = new ArrayList<>();
    private int words;

    private KindFeatures(Clause clause, Outside outside, Phraseology phraseology) {
        this.clause = clause;
        this.outside = outside;
        this.phraseology = phraseology;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// @param from first token of the draft, its mark
    /// @param to behind its last token
    static List<String> of(
            Clause clause,
            Outside outside,
            Phraseology phraseology,
            Draft draft,
            Marked marked,
            int from,
            int to) {
        var features = new KindFeatures(clause, outside, phraseology);
        int last = marked.isClosed() ? to - 1 : to;
        features.inside(from + 1, last);
        features.around(from, to);
        features.tie(draft, from, to);
        features.together(draft, from);
        features.addIf(features.isPaper(from, to), Kinds.PAPER);
        features.repeated(marked);
        return features.features;
    }

    private void add(String feature) {
        features.add(feature);
    }

    private void addIf(boolean holds, String feature) {
        if (holds) {
            features.add(feature);
        }
    }

    private void inside(int from, int to) {
        add("bias");
        int capitals = 0;
        boolean first = false;
        for (int i = from; i < to; i++) {
            if (!frame.is(i, Tag.PUNCT)) {
                words++;
                capitals += frame.isCapital(i) || frame.is(i, Tag.NUM) ? 1 : 0;
                first |= frame.isA(i, WordClass.FIRST);
            }
        }
        add("length" + bucket(words));
        boolean bare = startsWithVerb(from) && !frame.isCapital(from);
        boolean that = frame.is(from, lexicon.setting(Setting.THAT)) && !frame.isCapital(from);
        boolean infinitive = frame.is(from, lexicon.setting(Setting.TO));
        addIf(that || infinitive || bare, "starts-dependent");
        boolean hasClause = hasClause(from, to) && !bare && !that && !infinitive;
        addIf(hasClause, Kinds.CLAUSE);
        addIf(hasClause && words > 8, "clause-long");
        addIf(!hasClause && words > 5, "long-no-clause");
        addIf(first, Kinds.FIRST_PERSON);
        addIf(words > 1 && capitals == words, "all-capital");
        addIf(words > 2 && capitals * 3 >= words * 2, "title-case");
        addIf(!frame.isCapital(from), Kinds.LOWER);
        addIf(startsWithVerb(from), "starts-verb");
        addIf(
                clause.isSubordinator(from) || frame.is(from, lexicon.setting(Setting.TO)),
                "starts-joining");
        boolean stop = frame.is(to - 1, ".") || frame.is(to - 1, "!") || frame.is(to - 1, "?");
        addIf(stop, "stop-inside");
        addIf(stop && frame.isCapital(from), Kinds.WHOLE);
        addIf(frame.is(to - 1, ","), Kinds.COMMA);
        addIf(frame.is(to - 1, ",") && words > 3, "comma-inside");
        addIf(words > 1 && isCutOff(to - 1), Kinds.CUT_OFF);
    }

    /// No name or term ends in a preposition, an article or the like.
    private boolean isCutOff(int last) {
        if (frame.isCapital(last)) {
            return false;
        }
        return switch (frame.tag(last)) {
            case ADP, AUX, DET, CCONJ, SCONJ -> true;
            case NOUN, PROPN, PRON, VERB, ADJ, ADV, NUM, PART, PUNCT, INTJ, SYM, X -> false;
        };
    }

    private static int bucket(int words) {
        for (int i = 0; i < LENGTHS.length; i++) {
            if (words <= LENGTHS[i]) {
                return i;
            }
        }
        return LENGTHS.length;
    }

    /// A finite verb with something that can be its subject before it.
    private boolean hasClause(int from, int to) {
        boolean subject = false;
        for (int i = from; i < to; i++) {
            boolean verb = clause.isFinite(i);
            if (subject && verb) {
                return true;
            }
            subject |=
                    frame.tag(i).isNominal()
                            || frame.is(i, Tag.PRON) && !isRelative(i)
                            || frame.is(i, Tag.DET) && frame.is(i + 1, Tag.AUX);
            boolean isFirst = verb && !subject && i - from < 2 && frame.is(i + 1, Tag.PRON);
            if (isFirst && lexicon.isSet(Setting.INVERTS)) {
                return true;
            }
            subject |= isFirst && frame.is(i, Tag.AUX);
        }
        return false;
    }

    private boolean isRelative(int token) {
        return frame.isA(token, WordClass.RELATIVE);
    }

    private boolean startsWithVerb(int from) {
        return clause.isVerb(from) || clause.isAdverb(from) && clause.isVerb(from + 1);
    }

    private void around(int from, int to) {
        addIf(outside.marks() > 2, "many-marks");
        boolean verb = outside.holdsVerb();
        addIf(!verb && outside.words() > 0, "no-verb-outside");
        boolean credit = frame.is(to, "-") || clause.isComma(to);
        addIf(
                !verb && outside.holdsDate() && credit && !features.contains("stop-inside"),
                Kinds.CITATION);
        addIf(outside.words() == 0, "alone");
        addIf(outside.words() > 0 && outside.words() < 3, "nearly-alone");
        addIf(from == 0, "begins");
        before(from);
        addIf(frame.tag(to).isNominal() || frame.is(to, Tag.ADJ), "before-noun");
        addIf(frame.is(to, "(") && frame.is(to + 2, ")"), Kinds.ABBREVIATED);
        addIf(clause.isVerb(to) && !frame.isSaying(to), "before-verb");
        addIf(frame.is(to, "-"), "before-dash");
        boolean closed = frame.is(to, "-") || to >= frame.size() || frame.is(to, ".");
        boolean title = features.contains("title-case") || features.contains("all-capital");
        addIf(from > 1 && frame.is(from - 1, "-") && closed && !title, Kinds.SET_OFF);
        if (frame.kind() != SentenceKind.BODY) {
            add("in-" + frame.kind());
        }
        boolean isHeadline = frame.kind() == SentenceKind.HEADLINE;
        addIf(isHeadline && from == 0 && frame.is(to, ":") && words > 1, Kinds.HEADS);
    }

    private void before(int from) {
        boolean naming = false;
        for (int i = Math.max(0, from - 3); i < from; i++) {
            naming |= frame.isA(i, WordClass.NAMING) && !frame.isMarked(i);
        }
        addIf(naming, "naming-before");
        addIf(frame.isA(from - 1, WordClass.NAMING), "naming-right-before");
        addIf(
                frame.is(from - 1, Tag.DET) || frame.isA(from - 1, WordClass.POSSESSIVE),
                "behind-determiner");
        addIf(frame.is(from - 1, Tag.ADP), "behind-preposition");
        addIf(frame.is(from - 1, "as") || frame.isA(from - 1, WordClass.COPULAS), "behind-is-as");
        addIf(frame.tag(from - 1).isNominal(), "behind-noun");
        addIf(clause.isComma(from - 1), "behind-comma");
        addIf(frame.is(from - 1, ":"), "behind-colon");
        addIf(frame.is(from - 1, lexicon.setting(Setting.THAT)), "behind-that");
        addIf(clause.isVerb(from - 1), "behind-verb");
    }

    private void tie(Draft draft, int from, int to) {
        add("tie-" + draft.tie);
        boolean isLabelled = draft.tie == Draft.Tie.COLON && draft.cueSpan.isEmpty();
        addIf(isLabelled && words > 2 && frame.kind() != SentenceKind.BODY, Kinds.LABELLED);
        addIf(draft.tie == Draft.Tie.CONTINUED && features.contains("alone"), Kinds.WENT_ON);
        boolean isSaid = draft.tie == Draft.Tie.AFTER || isSaidSo(draft);
        boolean isParted =
                features.contains(Kinds.COMMA)
                        || lexicon.isSet(Setting.CAPITAL_NOUNS)
                                && clause.isComma(to)
                                && !features.contains(Kinds.LOWER);
        addIf(from == 0 && isSaid && isParted, Kinds.BEGUN);
        draft.cue.ifPresent(
                cue -> {
                    addIf(cue.takes("name"), "cue-name");
                    addIf(cue.takes("strong"), "cue-strong");
                    addIf(cue.takes("weak"), "cue-weak");
                    boolean isBefore =
                            draft.tie == Draft.Tie.BEFORE
                                    || draft.tie == Draft.Tie.GOVERNED
                                            && clause.isVerbless(cue.to(), from);
                    boolean judges = cue.takes("name") && isBefore;
                    boolean isAgents = frame.is(to, lexicon.setting(Setting.BY));
                    boolean isAround = cue.from() == to;
                    addIf(judges && (from > cue.to() || isAgents || isAround), Kinds.JUDGED);
                    addIf(judges && from == cue.to(), Kinds.NAMED);
                    addIf(isLedIn(draft, from), Kinds.LED_IN);
                    boolean isInserted =
                            clause.isComma(cue.first() - 1) && clause.isComma(from - 1);
                    addIf(
                            cue.takes("clause") && isInserted && clause.isFinite(from + 1),
                            Kinds.PREDICATE);
                    boolean leads = cue.takes("aloud") && draft.tie == Draft.Tie.BEFORE;
                    boolean isPart = features.contains(Kinds.LOWER);
                    addIf(leads, isPart ? Kinds.CALLED : Kinds.ALOUD);
                });
    }

    /// “‘Mit mir nicht’, so der Minister”
    private boolean isSaidSo(Draft draft) {
        return draft.tie == Draft.Tie.ACCORDING
                && draft.cue
                        .filter(cue -> frame.is(cue.from(), lexicon.setting(Setting.SO_SAID)))
                        .isPresent();
    }

    /// Whether somebody says words that begin with a preposition and do not stand before a noun.
    private boolean isLedIn(Draft draft, int from) {
        return draft.tie == Draft.Tie.BEFORE
                && frame.is(from + 1, Tag.ADP)
                && features.contains(Kinds.LOWER)
                && words > 2
                && !features.contains("before-noun");
    }

    /// What follows from the words around and from who says them.
    private void together(Draft draft, int from) {
        boolean names =
                features.contains("naming-before")
                        || features.contains("cue-name")
                        || features.contains(Kinds.ABBREVIATED)
                        || features.contains("title-case");
        boolean isNoun = lexicon.isSet(Setting.CAPITAL_NOUNS) && frame.is(from + 1, Tag.NOUN);
        addIf(isNoun, Kinds.NOUN_FIRST);
        addIf(draft.isAttributed() && clause.tellsByMood(), Kinds.REPORTED);
        boolean many = (isNoun || features.contains(Kinds.LOWER)) && words > LONGEST_TERM;
        addIf(many && !names, Kinds.LONG);
        addIf(
                from == 1
                        && features.contains("behind-determiner")
                        && features.contains("before-verb")
                        && !draft.isSure(),
                Kinds.SUBJECT);
    }

    /// Words with capitals alone, the last one part of a newspaper's name or its
    /// letters: “dem ‘FT’”.
    private boolean isPaper(int from, int to) {
        boolean isName =
                frame.isA(to - 2, WordClass.PRESS)
                        || words == 1 && NameEntry.isAcronym(frame.word(from + 1));
        for (int i = from + 1; i < to - 1; i++) {
            isName &= frame.isCapital(i) || frame.is(i, Tag.NOUN);
        }
        boolean isNamed =
                lexicon.isSet(Setting.CAPITAL_NOUNS)
                        && frame.isA(from - 1, WordClass.PRESS)
                        && frame.is(from - 1, Tag.NOUN);
        boolean isPlain =
                lexicon.isSet(Setting.CAPITAL_NOUNS)
                        && frame.isA(to - 2, WordClass.PRESS)
                        && features.contains("behind-preposition");
        return isName && (isPlain || isNamed || features.contains("behind-determiner"));
    }

    private void repeated(Marked marked) {
        addIf(phraseology.isTerm(marked), Kinds.TERM);
        addIf(phraseology.isUnmarked(marked), "unmarked-elsewhere");
    }
}
