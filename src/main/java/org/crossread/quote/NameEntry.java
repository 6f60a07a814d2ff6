package org.crossread.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Enters a run of capitalized words as a name: without the office before it, with what the words
/// around it say of its bearer, with the acronym behind it.
final class NameEntry {

    private static final int FARTHEST = 7;

    private final TokenTable tokens;
    private final Lexicon lexicon;
    private final NameTable names;

    NameEntry(TokenTable tokens, Lexicon lexicon, NameTable names) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.names = names;
    }

    /// @param from the first token of the sentence
    /// @param start of the run
    /// @param end behind the run
    /// @param to behind the sentence
    void enter(int from, int start, int end, int to) {
        int first = withoutOffice(from, start, end, to);
        if (first >= end || end - first == 1 && tokens.word(first).text.length() == 1) {
            return;
        }
        if (end - first == 1 && tokens.word(first).isA(WordClass.NATIONALITIES)) {
            return;
        }
        Name name = name(first, end);
        String kind = kind(from, start, first);
        if (!kind.isEmpty()) {
            name.roles().add(kind);
            name.isA(Name.Bearer.BODY);
        }
        List<String> roles =
                roles(isApart(from, start, first) ? start : Math.max(from, start - 3), first);
        officeBefore(from, start).ifPresent(roles::add);
        officeBehind(end, to).ifPresent(roles::add);
        describe(name, roles, start > from ? start - 1 : -1);
        bracketed(name, end, to);
    }

    /// “the chief executive of SkyWest Atlantic”, “a spokeswoman for the minister,
    /// Hanna Vitek”: what
    /// stands before the preposition or the comma is not the office of the name.
    private boolean isApart(int from, int start, int first) {
        return first == start
                && start - from > 1
                && (lower(start - 1).equals(lexicon.setting(Setting.OF))
                        || lower(start - 1).equals(","));
    }

    private Name name(int first, int end) {
        List<String> keys = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            keys.add(tokens.word(i).nameKey());
        }
        Optional<Name> known = names.seen(keys);
        if (known.isPresent()) {
            return known.get();
        }
        List<String> words = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            words.add(tokens.word(i).text);
        }
        return names.enter(words, keys, looks(first, end));
    }

    private int withoutOffice(int from, int start, int end, int to) {
        int first = start == from && end - start > 1 && isCalling(start) ? start + 1 : start;
        for (int i = end - 1; i > start; i--) {
            if (isRole(i - 1)) {
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
        boolean behindOffice =
                first > start && first < end && tokens.word(first).isCapital && isRole(first - 1);
        return lexicon.isSet(Setting.CAPITAL_NOUNS) && !behindOffice
                ? givenName(first, end)
                : first;
    }

    /// “the leader of Cairngorm Mountain Rescue, Iain Stewart,”: the name stands behind the comma.
    private boolean isNamed(int comma, int to) {
        return comma + 3 < to
                && tokens.word(comma).text.equals(",")
                && tokens.word(comma + 1).isCapital
                && tokens.word(comma + 2).isCapital
                && tokens.word(comma + 3).text.equals(",");
    }

    /// “Retailer BrightHome”, “Landlord Ted Hussey”: what stands first in a sentence has a capital
    /// anyway.
    private boolean isCalling(int token) {
        return tokens.word(token).isA(WordClass.FIRMS)
                || tokens.word(token).isPerson() && tokens.word(token + 1).isGiven();
    }

    /// “Retailer BrightHome”, “the union SNTP”, “the operator, Orlo Hydro,”: what body it is; empty
    /// where nothing says that.
    private String kind(int from, int start, int first) {
        if (first > start) {
            return body(first - 1);
        }
        int before = start - 1;
        if (before > from && tokens.word(before).text.equals(",")) {
            before--;
        }
        return before >= from && !tokens.word(before).isCapital ? body(before) : "";
    }

    private String body(int token) {
        Word word = tokens.word(token);
        return word.isA(WordClass.FIRMS) || word.isA(WordClass.BODIES) ? word.lower : "";
    }

    /// “the mayor of Dakar, Aminata Diouf”
    private Optional<String> officeBefore(int from, int start) {
        int at = start - 1;
        if (at <= from || !tokens.word(at).text.equals(",")) {
            return Optional.empty();
        }
        at--;
        while (at > from && start - at < FARTHEST && (tokens.word(at).isCapital || isLink(at))) {
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
                || tokens.word(token).isA(WordClass.BODY_LINKS)
                || lower(token).equals(lexicon.setting(Setting.OF));
    }

    /// “Ruth Calloway, the council president,”
    private Optional<String> officeBehind(int end, int to) {
        boolean apposed =
                end + 1 < to
                        && tokens.word(end).text.equals(",")
                        && (tokens.word(end + 1).isA(WordClass.ARTICLES) || isRole(end + 1));
        for (int i = end + 1; apposed && i < Math.min(to, end + FARTHEST); i++) {
            if (isRole(i)) {
                return Optional.of(lower(i));
            }
            apposed =
                    i == end + 1
                            || !tokens.word(i).isA(WordClass.CLOSED) && tokens.word(i).isLetter;
        }
        return Optional.empty();
    }

    /// Not “the mayor told the Kettleford Echo”.
    private List<String> roles(int from, int to) {
        List<String> roles = new ArrayList<>(2);
        for (int i = to - 1; i >= from; i--) {
            Word word = tokens.word(i);
            if (isRole(i)) {
                roles.add(lower(i));
            } else if (word.isA(WordClass.ARTICLES) || word.verb != Verb.NONE) {
                break;
            }
        }
        if (roles.contains("ceo")) {
            roles.add("executive");
        }
        return roles;
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
        Word word = tokens.word(token);
        return word.isRole() || word.isA(WordClass.SHORT_TITLES);
    }

    /// @param before the token before the run, -1 if there is none
    private void describe(Name name, List<String> roles, int before) {
        name.roles().addAll(roles);
        if (name.looks().bearer() == Name.Bearer.BODY && !(isGiven(name) && !roles.isEmpty())) {
            name.isA(Name.Bearer.BODY);
        } else if (name.looks().bearer() == Name.Bearer.PERSON || !roles.isEmpty()) {
            name.isA(Name.Bearer.PERSON);
        } else if (before >= 0 && tokens.word(before).isA(WordClass.LOCATIVE)) {
            name.placed();
        }
        gender(name, roles);
    }

    /// “Mayor Susan Lake” is no lake.
    private boolean isGiven(Name name) {
        return name.words().size() > 1
                && lexicon.isGiven(name.keys().getFirst())
                && name.keys().stream().noneMatch(key -> lexicon.is(WordClass.BODIES, key));
    }

    private Name.Looks looks(int from, int to) {
        boolean body = false;
        for (int i = from; i < to; i++) {
            Word word = tokens.word(i);
            body |= word.isA(WordClass.BODIES) || word.isA(WordClass.BODY_LINKS);
        }
        Word first = tokens.word(from);
        body |= to - from == 1 && isAcronym(first.text);
        body |= tokens.word(to - 1).isA(WordClass.PLACES);
        Name.Bearer bearer =
                body
                        ? Name.Bearer.BODY
                        : first.isGiven() ? Name.Bearer.PERSON : Name.Bearer.UNKNOWN;
        boolean she = first.isGivenFemale();
        boolean he = first.isGivenMale();
        Name.Gender gender =
                she == he ? Name.Gender.UNKNOWN : she ? Name.Gender.SHE : Name.Gender.HE;
        return new Name.Looks(bearer, gender);
    }

    private void gender(Name name, List<String> roles) {
        boolean he = name.looks().gender() == Name.Gender.HE;
        boolean she = name.looks().gender() == Name.Gender.SHE;
        for (String role : roles) {
            he |= lexicon.is(WordClass.MALE, role);
            she |= lexicon.is(WordClass.FEMALE, role);
        }
        if (she) {
            name.isA(Name.Gender.SHE);
        } else if (he) {
            name.isA(Name.Gender.HE);
        }
    }

    /// `Transport for London (TfL)`.
    private void bracketed(Name name, int end, int to) {
        if (end + 2 < to
                && tokens.word(end).text.equals("(")
                && tokens.word(end + 2).text.equals(")")
                && isAcronym(tokens.word(end + 1).text)) {
            names.acronym(tokens.word(end + 1).text, name);
            name.isA(Name.Bearer.BODY);
        }
    }

    private static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2 && capitals * 2 > word.length() - 1 && word.length() <= 8;
    }

    private String lower(int token) {
        return tokens.word(token).lower;
    }
}
