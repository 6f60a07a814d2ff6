package org.crossread.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The offices and callings that the words around a name give its bearer: “the mayor of Dakar,
/// Aminata Diouf”, “Ruth Calloway, the council president,”.
final class NameOffices {

    private static final int FARTHEST = 7;
    private static final int NEAR = 3;

    /// “, 34, of Lauben Road, Kettleford, has”
    private static final int FARTHEST_ACT = 14;

    private final TokenTable tokens;
    private final Lexicon lexicon;
    private final Set<String> beside;

    /// What somebody does in court, and the callings it shows: “prosecuting”.
    private final KeyedWords pleading;

    /// What shows that somebody is the accused: “denies”.
    private final Set<String> accused;

    NameOffices(TokenTable tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        beside = lexicon.words("beside-office");
        accused = lexicon.words("accused");
        pleading = new KeyedWords(lexicon.words("pleading"));
    }

    /// @param from the first token of the sentence
    /// @param start of the run of capitalized words
    /// @param first of the run that belongs to the name
    /// @param end behind the run
    /// @param to behind the sentence
    /// @return in lower case; a list that may be added to
    List<String> of(int from, int start, int first, int end, int to) {
        int near = isApart(from, start, first) ? start : Math.max(from, start - NEAR);
        List<String> offices = within(near, first);
        before(from, start).filter(_ -> isClosed(end, to)).ifPresent(offices::add);
        inCourt(from, first, end, to, offices);
        behind(end, to).filter(_ -> !isSubject(from, start, end, to)).ifPresent(offices::add);
        return offices;
    }

    /// “Nick Dale, prosecuting, said”, “Ann Lee KC”, “defending Jon Holt”,
    /// “Jon Holt, 34, of Lauben, denies murder”.
    private void inCourt(int from, int first, int end, int to, List<String> offices) {
        if (accused.isEmpty()) {
            return;
        }
        String before = first > from ? lower(first - 1) : "";
        if (before.length() > 2 && pleading.has(before)) {
            offices.addAll(pleading.of("accused"));
        }
        if (end < to) {
            offices.addAll(pleading.of(lower(end)));
        }
        if (end + 1 < to && tokens.word(end).text.equals(",")) {
            offices.addAll(pleading.of(lower(end + 1)));
        }
        boolean isPlace =
                before.equals(",")
                        || before.equals(lexicon.setting(Setting.OF))
                        || lexicon.is(WordClass.LOCATIVE, before);
        for (int i = end; !isPlace && i < Math.min(to, end + FARTHEST_ACT); i++) {
            if (accused.contains(lower(i))) {
                offices.addAll(pleading.of("accused"));
                return;
            }
            Word word = tokens.word(i);
            boolean isNumber = Character.isDigit(word.text.charAt(0));
            boolean isAside = isNumber || !word.isLetter || word.isCapital;
            if (!isAside && !word.isA(WordClass.CLOSED) && !word.isA(WordClass.HAVE)) {
                return;
            }
        }
    }

    /// “In a statement to Reuters, the minister said”: behind what opens the sentence comes its
    /// subject, no office of whoever stands before the comma.
    private boolean isSubject(int from, int start, int end, int to) {
        if (start == from || !tokens.word(from).isA(WordClass.CLOSED)) {
            return false;
        }
        int at = end + 1;
        while (at < to && at < end + FARTHEST && !isRole(at)) {
            at++;
        }
        Word next = tokens.word(Math.min(at + 1, to - 1));
        boolean isVerb = next.verb != Verb.NONE || next.isA(WordClass.COPULAS);
        boolean isOpen = next.isLetter && !next.isCapital && !next.isA(WordClass.CLOSED);
        return isVerb || isOpen || next.isA(WordClass.HAVE);
    }

    private boolean isRole(int token) {
        return tokens.word(token).isOfficeOrTitle();
    }

    /// “the chief executive of SkyWest Atlantic”, “a spokeswoman for the minister, Hanna Vitek”:
    /// what stands before the preposition or the comma is not the office of the name.
    private boolean isApart(int from, int start, int first) {
        return first == start
                && start - from > 1
                && (lower(start - 1).equals(lexicon.setting(Setting.OF))
                        || lower(start - 1).equals(","));
    }

    /// Not “According to his agent, Ann Lee left”: whether nothing goes on behind the name.
    private boolean isClosed(int end, int to) {
        Word next = tokens.word(Math.min(end, to - 1));
        return end >= to
                || !next.isLetter
                || next.lower.equals(lexicon.setting(Setting.AND))
                || next.isA(WordClass.BODY_LINKS)
                || next.lower.equals(lexicon.setting(Setting.OF));
    }

    /// “the mayor of Dakar, Aminata Diouf”
    private Optional<String> before(int from, int start) {
        int at = start - 1;
        if (at <= from || !tokens.word(at).text.equals(",")) {
            return Optional.empty();
        }
        at--;
        while (at > from
                && start - at < FARTHEST
                && !isRole(at)
                && (tokens.word(at).isCapital || isLink(at))) {
            at--;
        }
        return isRole(at) ? Optional.of(lower(governing(from, at))) : Optional.empty();
    }

    /// “a spokeswoman for the interior minister, Hanna Vitek”: the first office is hers.
    private int governing(int from, int office) {
        int at = office - 1;
        while (at > from && office - at < FARTHEST && isInside(at)) {
            at--;
        }
        boolean governed = at > from && isLink(at) && !tokens.word(at).isA(WordClass.ARTICLES);
        return governed && isRole(at - 1) ? at - 1 : office;
    }

    /// Whether a word may stand between a preposition and the office it governs.
    private boolean isInside(int token) {
        Word word = tokens.word(token);
        return word.isA(WordClass.ARTICLES)
                || word.isLetter && !word.isA(WordClass.CLOSED) && !isRole(token);
    }

    private boolean isLink(int token) {
        return tokens.word(token).isA(WordClass.ARTICLES)
                || lower(token).equals(lexicon.setting(Setting.AND))
                || tokens.word(token).isA(WordClass.BODY_LINKS)
                || lower(token).equals(lexicon.setting(Setting.OF));
    }

    /// “Ruth Calloway, the council president,”, “Steve Barclay, who has been Health Secretary for”
    private Optional<String> behind(int end, int to) {
        int start = behindBeing(end + 1, to);
        boolean apposed =
                start < to
                        && tokens.word(end).text.equals(",")
                        && (start > end + 1
                                || tokens.word(start).isA(WordClass.ARTICLES)
                                || isRole(start));
        for (int i = start; apposed && i < Math.min(to, end + FARTHEST); i++) {
            if (isRole(i)) {
                return Optional.of(lower(i));
            }
            apposed =
                    i == start || !tokens.word(i).isA(WordClass.CLOSED) && tokens.word(i).isLetter;
        }
        return Optional.empty();
    }

    /// “shadow health secretary”, “deputy mayor”: another office.
    private boolean isBesideOffice(int from, int role) {
        for (int i = role - 1; i >= from && tokens.word(i).isLetter; i--) {
            if (beside.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// Behind “who is”, “who has been”; where it was if nothing of the kind stands there.
    private int behindBeing(int token, int to) {
        if (token >= to || !tokens.word(token).isA(WordClass.RELATIVE)) {
            return token;
        }
        int at = token + 1;
        while (at < to
                && (tokens.word(at).isA(WordClass.COPULAS)
                        || tokens.word(at).isA(WordClass.HAVE))) {
            at++;
        }
        return at > token + 1 ? at : token;
    }

    /// “transport secretary”: kept beside the bare office, to tell it from other ones.
    private boolean isQualifier(int token) {
        Word word = tokens.word(token);
        return word.isLetter
                && !word.isA(WordClass.CLOSED)
                && !word.isA(WordClass.ARTICLES)
                && !isRole(token);
    }

    /// “her daughter quizzed consultant Jan Holm”: what stands before a verb is nobody's office.
    private boolean mayBeVerb(Word word) {
        boolean isPast = lexicon.ends(word.lower, Setting.PAST) && !word.isCapital;
        return word.verb != Verb.NONE
                || !lexicon.isSet(Setting.CAPITAL_NOUNS) && (isPast || word.isOnlyVerb());
    }

    /// Not “the mayor told the Kettleford Echo”.
    private List<String> within(int from, int to) {
        List<String> roles = new ArrayList<>(2);
        for (int i = to - 1; i >= from; i--) {
            Word word = tokens.word(i);
            if (isRole(i) && !isBesideOffice(from, i)) {
                roles.add(lower(i));
                if (i > from && isQualifier(i - 1)) {
                    roles.add(lower(i - 1) + " " + lower(i));
                }
                if (word.isCapital) {
                    roles.add(lexicon.office(lower(i)));
                }
            } else if (word.isA(WordClass.ARTICLES) || mayBeVerb(word)) {
                break;
            }
        }
        return roles;
    }

    private String lower(int token) {
        return tokens.word(token).lower;
    }
}
