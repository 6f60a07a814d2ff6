package org.crossread.quote;

/// Where a name begins in a run of capitalized words: behind office and title, behind the place of
/// the office.
final class NameStart {

    /// In words.
    private static final int FULL_NAME = 2;

    private final TokenTable tokens;
    private final Lexicon lexicon;

    NameStart(TokenTable tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /// @param from the first token of the sentence
    /// @param start of the run of capitalized words
    /// @param end behind the run
    /// @param to behind the sentence
    int of(int from, int start, int end, int to) {
        int first = start == from && isCalling(start, end) ? start + 1 : start;
        for (int i = end - 1; i > start; i--) {
            if (isRole(i - 1) || areOffices(i - 1)) {
                first = afterOffice(i, end);
                break;
            }
        }
        if (first == start
                && start - from > 1
                && lower(start - 1).equals(lexicon.setting(Setting.OF))
                && isRole(start - 2)
                && !isNamed(end, to)) {
            first = behindPlace(start, end);
        }
        first = behindPortfolio(from, first, end);
        boolean behindAge =
                start > from && lower(start - 1).contains(lexicon.setting(Setting.AGED));
        boolean behindOffice =
                first > start && first < end && tokens.word(first).isCapital && isRole(first - 1);
        return lexicon.isSet(Setting.CAPITAL_NOUNS) && !behindOffice && !behindAge
                ? givenName(first, end)
                : first;
    }

    /// “Minister of Culture and Youth Affairs | Ovik Oveyan”: what an office is for is no part of
    /// the name.
    private int behindPortfolio(int from, int first, int end) {
        for (int i = end - FULL_NAME - 1; i >= first && i >= end - FULL_NAME - 2; i--) {
            if (tokens.word(i).isA(WordClass.PORTFOLIOS)
                    && !isBody(end - 1)
                    && isOfOffice(from, i)) {
                return i + 1;
            }
        }
        return first;
    }

    /// Whether only capitals and small words stand between an office and the token.
    private boolean isOfOffice(int from, int token) {
        int at = token - 1;
        while (at > from && !isRole(at) && (tokens.word(at).isCapital || isSmall(at))) {
            at--;
        }
        return at >= from && at < token - 1 && isRole(at);
    }

    private boolean isSmall(int token) {
        return tokens.word(token).isA(WordClass.BODY_LINKS)
                || lower(token).equals(",")
                || lower(token).equals(lexicon.setting(Setting.OF))
                || lower(token).equals(lexicon.setting(Setting.AND));
    }

    /// “the leader of Cairngorm Mountain Rescue, Iain Stewart,”: the name stands behind the comma.
    private boolean isNamed(int comma, int to) {
        return comma + 3 < to
                && tokens.word(comma).text.equals(",")
                && tokens.word(comma + 1).isCapital
                && tokens.word(comma + 2).isCapital
                && tokens.word(comma + 3).text.equals(",");
    }

    /// “Retailer BrightHome”, “Landlord Ted Hussey”, “Ten-year-old Maisie”: what stands first in a
    /// sentence has a capital anyway.
    private boolean isCalling(int token, int end) {
        Word word = tokens.word(token);
        boolean isPerson = word.isPerson() && !word.isGiven();
        return end - token > 1
                && (word.isA(WordClass.FIRMS)
                        || word.lower.contains(lexicon.setting(Setting.AGED))
                        || word.isPerson() && tokens.word(token + 1).isGiven()
                        || isPerson && end - token == FULL_NAME + 1 && !isBody(end - 1));
    }

    private boolean isBody(int token) {
        return tokens.word(token).isA(WordClass.BODIES);
    }

    /// Where nouns have capitals too, only a given name shows where a name begins.
    private int givenName(int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (tokens.word(i).isGiven()) {
                return i;
            }
        }
        return end;
    }

    /// Behind “Secretary of State”, “Mayor of London”.
    private int afterOffice(int at, int end) {
        boolean of = lower(at).equals(lexicon.setting(Setting.OF));
        return of && at + 2 < end ? at + 2 : at;
    }

    /// In “Mayor of London Sadiq Khan” the name begins behind the place.
    private int behindPlace(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (tokens.word(i).isGiven()) {
                return i;
            }
        }
        if (end - start >= 3) {
            return end - 2;
        }
        boolean place = end - start == 2 && tokens.word(start).isA(WordClass.PLACES);
        return place ? start + 1 : start;
    }

    private boolean isRole(int token) {
        return tokens.word(token).isOfficeOrTitle();
    }

    /// “Councillors Michael Green and Paul Wharton”
    private boolean areOffices(int token) {
        return tokens.word(token + 1).isGiven() && lexicon.areRoles(lower(token));
    }

    private String lower(int token) {
        return tokens.word(token).lower;
    }
}
