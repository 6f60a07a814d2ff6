package org.crossread.quote;

import java.util.Optional;

/// The noun that governs others: “the spokesman for the ministry”, “the man arrested by police”.
final class GoverningNouns {

    private static final int FARTHEST = 60;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final Appositions appositions;
    private final RelativeClauses relatives;

    GoverningNouns(Clause clause) {
        this.clause = clause;
        frame = clause.frame;
        lexicon = clause.lexicon;
        appositions = new Appositions(clause, this);
        relatives = new RelativeClauses(clause, this, appositions);
    }

    Appositions appositions() {
        return appositions;
    }

    RelativeClauses relatives() {
        return relatives;
    }

    /// “the spokesman for the ministry”, “the man arrested by police”: the first noun is meant.
    Phrase outOfPreposition(Phrase phrase) {
        return outOfPreposition(phrase, FARTHEST).orElse(phrase);
    }

    private Optional<Phrase> outOfPreposition(Phrase phrase, int steps) {
        int before = phrase.from() - 1;
        if (steps == 0 || before < 0) {
            return Optional.of(phrase);
        }
        if (namesWithin(phrase) || isInClause(phrase)) {
            return Optional.of(phrase);
        }
        if (frame.is(before, ")")) {
            Optional<Phrase> shortened = clause.phrases.endingAt(before - 2);
            boolean isOffice =
                    frame.is(phrase.head(), Tag.PROPN)
                            && (frame.isOfficeOrTitle(phrase.head() - 2)
                                    || shortened
                                            .filter(office -> frame.isRole(office.head()))
                                            .isPresent());
            if (shortened.isPresent() && !isOffice && frame.is(before - 2, "(")) {
                return outOfPreposition(shortened.get(), steps - 1);
            }
        }
        boolean led = frame.is(before - 1, Tag.ADP) || frame.is(before - 1, Tag.SCONJ);
        if (clause.isParticiple(before) && led) {
            return clause.phrases
                    .at(before - 2)
                    .flatMap(found -> outOfPreposition(found, steps - 1))
                    .or(() -> Optional.of(phrase));
        }
        boolean isActing = clause.isParticiple(before) && frame.is(before, Tag.VERB);
        Optional<Phrase> actor =
                clause.phrases.endingAt(before).filter(_ -> isActing).filter(this::isSomebody);
        if (actor.isPresent()) {
            return outOfPreposition(actor.get(), steps - 1);
        }
        Optional<Phrase> described =
                relatives.describedBy(frame.is(before, Tag.ADP) ? before - 1 : before);
        if (described.isPresent()) {
            return outOfPreposition(described.get(), steps - 1);
        }
        if (frame.is(before, Tag.ADP)) {
            int left = before - 1;
            if (frame.is(left, "such")) {
                left--;
            } else if (frame.is(left, Tag.ADJ) && left == before - 1) {
                left = clause.phrases.at(left).map(Phrase::head).orElse(left - 1);
            }
            if (frame.is(left, Tag.VERB) && !clause.isFinite(left) || isReduced(left)) {
                left--;
                if (clause.isComma(left)) {
                    return appositions.over(left).or(() -> Optional.of(phrase));
                }
            }
            Optional<Phrase> governor = clause.phrases.at(left);
            if (governor.isPresent() && !frame.isMarked(left)) {
                return outOfPreposition(governor.get(), steps - 1);
            }
        }
        boolean isJoined = frame.is(before, Tag.CCONJ) && !frame.isA(before, WordClass.ENDING);
        if (isJoined && clause.phrases.at(before - 1).isPresent()) {
            return together(phrase, before, steps);
        }
        return Optional.of(phrase);
    }

    /// “fell after the chief executive warned”, “wept as the foreman said”: no “as the minister”
    /// that says what somebody was.
    private boolean isInClause(Phrase phrase) {
        boolean acts = frame.is(phrase.head(), Tag.PROPN) && frame.isSaying(phrase.to());
        if (frame.isA(phrase.from() - 1, WordClass.SUBORDINATORS) && (acts || isSomebody(phrase))) {
            return true;
        }
        boolean isWhole = frame.is(phrase.from(), Tag.DET) || frame.is(phrase.head(), Tag.PROPN);
        int as = phrase.from() - 1;
        return isWhole && frame.is(as, lexicon.setting(Setting.AS)) && !frame.is(as - 1, "such");
    }

    private boolean isSomebody(Phrase phrase) {
        if (frame.isRole(phrase.head())
                || lexicon.areRoles(frame.lower(phrase.head()))
                || frame.isA(phrase.head(), WordClass.BODIES)) {
            return true;
        }
        boolean isCalled = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            isCalled |= frame.isOfficeOrTitle(i) || frame.isGiven(i);
        }
        return isCalled && frame.is(phrase.head(), Tag.PROPN);
    }

    /// “Germany Richard Grenell”, “Education Mr. Brown”: a person's name behind something else that
    /// a preposition governs.
    private boolean namesWithin(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            String lower = frame.lower(i);
            boolean given = lexicon.isGiven(lower);
            boolean begins =
                    given
                            && i + 1 < phrase.to()
                            && frame.is(i - 1, Tag.PROPN)
                            && !frame.isA(i - 1, WordClass.ROLES)
                            && !frame.isGiven(i - 1);
            boolean isBehindPortfolio =
                    frame.isA(i - 1, WordClass.PORTFOLIOS)
                            && frame.isCapital(i - 1)
                            && frame.is(i, Tag.PROPN)
                            && i + 2 == phrase.to();
            boolean titled =
                    lexicon.is(WordClass.SHORT_TITLES, lower) && frame.is(i - 1, Tag.PROPN);
            if (frame.isCapital(i) && (begins || titled || isBehindPortfolio)) {
                return true;
            }
        }
        return false;
    }

    /// “arrested by”, “seen by” without its auxiliary.
    private boolean isReduced(int token) {
        return frame.is(token, Tag.VERB)
                && !clause.followsAuxiliary(token)
                && frame.is(token + 1, lexicon.setting(Setting.BY));
    }

    /// “the council and the government” if the first begins the clause.
    private Optional<Phrase> together(Phrase last, int and, int steps) {
        Phrase first = clause.phrases.at(and - 1).orElseThrow();
        boolean calling =
                frame.isRole(first.head())
                        && clause.mentions.of(last, frame.size()).kind() == Mention.Kind.NAME
                        && clause.mentions.of(first, and).kind() != Mention.Kind.NAME;
        if (calling) {
            return Optional.of(last);
        }
        int before = first.from() - 1;
        boolean begins =
                before < 0
                        || clause.isComma(before)
                        || clause.isWall(before)
                        || frame.is(before, Tag.CCONJ)
                        || before == 0 && frame.is(0, lexicon.setting(Setting.AS_SAID))
                        || clause.isSubordinator(before);
        if (begins && !clause.phrases.isTime(first)) {
            return Optional.of(new Phrase(first.from(), last.to(), last.head()));
        }
        boolean governed = frame.is(before, Tag.ADP) && clause.phrases.at(before - 1).isPresent();
        return governed ? outOfPreposition(first, steps - 1) : Optional.of(last);
    }
}
