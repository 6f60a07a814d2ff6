package org.crossread.quote;

import org.crossread.model.QuotationKind;
import org.crossread.model.SentenceKind;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Decides whether marked words are an utterance, a fragment of one or no speech.
///
/// By a trained scorer, except that a phrase without a verb that a report sets in marks again and
/// again is a term, that a title with its source and date is a citation, and that words cut off in
/// the middle of a phrase, led in by a preposition, or as long as a clause of their own are no
/// term; what is chanted or shouted, and what a headline says of “me”, is an utterance.
final class Kinds {

    /// The feature that the same short phrase is marked more than once.
    static final String TERM = "term";

    /// The feature that a line without a verb gives a title with its source and date.
    static final String CITATION = "citation";

    /// The feature that the words speak of “me” or “us”.
    static final String FIRST_PERSON = "first-person";

    /// The feature that a headline holds the words.
    static final String IN_HEADLINE = "in-" + SentenceKind.HEADLINE;

    /// The feature that the words hold a verb with its subject.
    static final String CLAUSE = "clause";

    /// The feature that the words end where no phrase ends, so that they are cut out of a sentence.
    static final String CUT_OFF = "cut-off";

    /// The feature that the words begin with a capital and end in a full stop or the like.
    static final String WHOLE = "whole-sentence";

    /// The feature that a comma stands before the closing mark.
    static final String COMMA = "comma-last";

    /// The feature that the words begin a sentence and somebody says them behind a comma.
    static final String BEGUN = "begun";

    /// The feature that the words are a sentence of their own behind others of their speaker.
    static final String WENT_ON = "went-on";

    /// The features that the words stand right beside somebody who says them.
    private static final Set<String> ATTRIBUTED = Set.of("tie-AFTER", "tie-COLON", WENT_ON);

    /// The feature that a verb of judging has an object and the words for its judgement.
    static final String JUDGED = "judged";

    /// The feature that a verb of naming has the words right behind it.
    static final String NAMED = "named";

    /// The feature that the words begin in lower case.
    static final String LOWER = "starts-lower";

    /// The feature that the words begin with a noun in a language that gives all nouns a capital.
    static final String NOUN_FIRST = "noun-first";

    /// The feature that the mood of the verb outside tells that somebody else says the sentence.
    static final String REPORTED = "reported";

    /// The feature that the words stand behind a dash, and before one or at the end.
    static final String SET_OFF = "set-off";

    /// The feature that an abbreviation in brackets follows.
    static final String ABBREVIATED = "before-brackets";

    /// The feature that the words are long for a term and nothing names a thing by them.
    static final String LONG = "long";

    /// The feature that the words are what the sentence is about, behind an article: “The ‘macaroon
    /// scene’ gets its laugh”.
    static final String SUBJECT = "subject";

    /// The feature that the words are a newspaper's name behind an article: “sagte er dem
    /// ‘Spiegel’”.
    static final String PAPER = "paper";

    /// The feature that words of a sentence lead in by a preposition: “for the time she has lost”.
    static final String LED_IN = "led-in";

    /// The feature that a word for the sound of a voice leads to the words: “chanting ‘Out, out’”.
    static final String ALOUD = "aloud";

    /// The feature that several words open a headline, before a colon: “‘A shambles’: fans wait”.
    static final String HEADS = "heads";

    /// The feature that several words stand behind a name and a colon in a headline: “Voss: ‘A poor
    /// game’”.
    static final String LABELLED = "labelled";

    /// The feature that such a word leads to words that begin in lower case: “shouting ‘rubbish’”.
    static final String CALLED = "called";

    /// The feature that nothing but small words stands between the words and others that the same
    /// verb of saying governs: “a ‘stunt’ that ‘hurts us’”.
    static final String FELLOW = "fellow";

    /// The feature that the words are what somebody says of a subject outside them: “The deal, he
    /// said, ‘hurts our country’”.
    static final String PREDICATE = "predicate";

    /// The features of words that are no term, however often they stand in marks.
    private static final Set<String> SAID = Set.of(JUDGED, WHOLE, FELLOW, PREDICATE);

    private final LinearModel scorer;

    Kinds(LinearModel scorer) {
        this.scorer = scorer;
    }

    QuotationKind of(List<String> features) {
        return byRules(features, QuotationKind.valueOf(scorer.best(features)));
    }

    /// What the rules make of the scorer's choice.
    static QuotationKind byRules(List<String> features, QuotationKind best) {
        boolean saysSo = features.contains(FIRST_PERSON) && features.contains(CLAUSE);
        if (features.contains(ALOUD) || saysSo && features.contains(IN_HEADLINE)) {
            return QuotationKind.DIRECT;
        }
        boolean term =
                features.contains(TERM)
                        && !features.contains(CLAUSE)
                        && Collections.disjoint(features, SAID);
        boolean isCited = features.contains(CITATION) && !features.contains(BEGUN);
        if (term || isCited) {
            return QuotationKind.SCARE;
        }
        boolean setOff =
                features.contains(SET_OFF)
                        && features.contains(CLAUSE)
                        && !features.contains(LOWER);
        if (features.contains(BEGUN) || setOff) {
            return QuotationKind.DIRECT;
        }
        if (features.contains(WHOLE) && features.stream().anyMatch(ATTRIBUTED::contains)) {
            return QuotationKind.DIRECT;
        }
        boolean isSubject = features.contains(SUBJECT) && !features.contains(REPORTED);
        if (isSubject || features.contains(PAPER)) {
            return QuotationKind.SCARE;
        }
        boolean told =
                features.contains(CUT_OFF)
                        || saysSo
                        || features.contains(LED_IN)
                        || features.contains(LONG)
                        || features.contains(HEADS)
                        || features.contains(LABELLED)
                        || features.contains(CALLED)
                        || features.contains(FELLOW)
                        || features.contains(PREDICATE)
                        || features.contains(REPORTED)
                        || (features.contains(LOWER) || features.contains(NOUN_FIRST))
                                && (features.contains(JUDGED) && !features.contains(ABBREVIATED)
                                        || features.contains(NAMED) && features.contains(CLAUSE));
        boolean isPart = features.contains(REPORTED) && !features.contains(WHOLE);
        return told && best == QuotationKind.SCARE || isPart && best == QuotationKind.DIRECT
                ? QuotationKind.MIXED
                : best;
    }
}
