package org.crossread.quote;

import org.crossread.model.NameVariants;

import java.util.Locale;

/// One form of a word as reports write it, or one mark, with all that can be said of it wherever it
/// stands. Made by a [Vocabulary], for one thread.
final class Word {

    /// As it is written.
    final String text;

    /// In lower case, with plain apostrophes, dashes and marks.
    final String lower;

    final boolean isCapital;

    /// Whether it begins with a letter or digit.
    final boolean isLetter;

    /// Whether it has more than three characters, the first of them a letter.
    final boolean isLong;

    final boolean isPunctuation;

    /// Whether it can be a word of saying or part of one.
    final boolean mayCue;

    /// Whether a sentence without marks may report speech for its sake: it may cue, is “that”, or
    /// tells of speech by its mood.
    final boolean maySign;

    /// The verb of saying that it is a form of; [Verb#NONE] for other words.
    final Verb verb;

    /// Whether it is spelled in capitals as a pronoun in lower case: “WHO”, “US”, “IT”.
    final boolean isAcronym;

    private final long classes;

    /// With plain apostrophes, dashes and marks, as the part-of-speech model knows them.
    final String plain;

    private static final long PRONOUNS =
            WordClass.FIRST.bit
                    | WordClass.HE.bit
                    | WordClass.IT.bit
                    | WordClass.RELATIVE.bit
                    | WordClass.SHE.bit
                    | WordClass.THEY.bit;

    private static final long SMALL_WORDS =
            PRONOUNS
                    | WordClass.CLOSED.bit
                    | WordClass.NOMINATIVE.bit
                    | WordClass.QUESTION_WORDS.bit
                    | WordClass.STARTERS.bit
                    | WordClass.WHO.bit;

    private static final int GIVEN = 1;
    private static final int PERSON = 1 << 1;
    private static final int ROLE = 1 << 2;
    private static final int MALE = 1 << 3;
    private static final int FEMALE = 1 << 4;
    private static final int ONLY_VERB = 1 << 5;

    private final Lexicon lexicon;
    private final TagWeights weights;

    /// What the long lists were asked of it, and what they say.
    private int asked;

    private int listed;

    private String nameKey = "";
    private WordScores scores = WordScores.UNKNOWN;

    Word(String text, Lexicon lexicon, TagWeights weights) {
        this.text = text;
        this.lexicon = lexicon;
        this.weights = weights;
        plain = plain(text);
        lower = plain.toLowerCase(Locale.ROOT);
        int first = text.codePointAt(0);
        isCapital = Character.isUpperCase(first);
        isLetter = Character.isLetterOrDigit(first);
        isLong = lower.length() > 3 && Character.isLetter(lower.charAt(0));
        isPunctuation = isPunctuation(plain);
        mayCue = lexicon.mayCue(lower);
        maySign =
                mayCue
                        || lower.equals(lexicon.setting(Setting.THAT))
                        || lexicon.is(WordClass.MOOD, lower)
                        || !isCapital && lexicon.mayTellByMood(lower);
        verb = lexicon.verb(lower);
        long all = lexicon.classes(lower);
        isAcronym = (all & PRONOUNS) != 0 && isInCapitals(text);
        classes = isAcronym ? all & ~SMALL_WORDS : all;
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /// Whether the word is a given name.
    boolean isGiven() {
        return isGivenMale() || isGivenFemale() || isListed(GIVEN);
    }

    boolean isGivenMale() {
        return isListed(MALE);
    }

    boolean isGivenFemale() {
        return isListed(FEMALE);
    }

    /// Whether the word is a form of a verb and nothing else.
    boolean isOnlyVerb() {
        return isListed(ONLY_VERB);
    }

    /// Whether the word is a noun for a person of some calling or kind.
    boolean isPerson() {
        return isListed(PERSON);
    }

    /// See [Lexicon#isRole(String, boolean)].
    boolean isRole() {
        return isA(WordClass.ROLES) || isListed(ROLE);
    }

    /// Whether the word tells an office or calling, or is a title: “Dr.”
    boolean isOfficeOrTitle() {
        return isRole() || isA(WordClass.SHORT_TITLES);
    }

    private boolean isListed(int question) {
        if ((asked & question) == 0) {
            asked |= question;
            listed |= look(question) ? question : 0;
        }
        return (listed & question) != 0;
    }

    private boolean look(int question) {
        return switch (question) {
            case GIVEN -> lexicon.isGivenOfEither(lower);
            case MALE -> lexicon.isGivenMale(lower);
            case FEMALE -> lexicon.isGivenFemale(lower);
            case ONLY_VERB -> lexicon.isOnlyVerb(lower);
            case PERSON -> lexicon.isPerson(lower);
            default -> lexicon.isRole(lower, isCapital);
        };
    }

    /// The same for all spellings of one name; see [NameVariants#key(String)].
    String nameKey() {
        if (nameKey.isEmpty()) {
            nameKey = NameVariants.key(text);
        }
        return nameKey;
    }

    /// Whether the word belongs to the list.
    boolean isA(WordClass list) {
        return (classes & list.bit) != 0;
    }

    /// The same for all kinds of marks, apostrophes and dashes.
    private static String plain(String word) {
        if (word.length() == 1) {
            char c = word.charAt(0);
            if (QuoteMarks.isMark(c) && !QuoteMarks.isApostrophe(c)) {
                return "\"";
            }
            return switch (c) {
                case '\u2019' -> "'";
                case '\u2013', '\u2014' -> "-";
                case '\u2026' -> "...";
                default -> word;
            };
        }
        return word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\'');
    }

    private static boolean isPunctuation(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))
                    || Character.isSurrogate(word.charAt(i))
                    || "$%€£&+".indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// What it says about its tag and its neighbours'.
    WordScores scores() {
        if (scores == WordScores.UNKNOWN) {
            scores = WordScores.of(plain, lower, weights);
        }
        return scores;
    }
}
