package org.crossread.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Enters a run of capitalized words as a name: without the office before it, with what the words
/// around it say of its bearer, with the acronym behind it.
final class NameEntry {

    private final TokenTable tokens;
    private final Lexicon lexicon;
    private final NameTable names;
    private final NameStart starts;
    private final NameOffices offices;
    private final Set<String> suffixes;

    NameEntry(TokenTable tokens, Lexicon lexicon, NameTable names) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.names = names;
        starts = new NameStart(tokens, lexicon);
        offices = new NameOffices(tokens, lexicon);
        suffixes = lexicon.words("suffixes");
    }

    /// @param from the first token of the sentence
    /// @param start of the run
    /// @param behind the run
    /// @param to behind the sentence
    void enter(int from, int start, int behind, int to) {
        int end = withoutSuffix(start, behind);
        int first = starts.of(from, start, end, to);
        if (first >= end || end - first == 1 && tokens.word(first).text.length() == 1) {
            return;
        }
        if (end - first == 1 && tokens.word(first).isA(WordClass.NATIONALITIES)) {
            return;
        }
        Name name = name(first, end);
        String kind = kind(from, start, first, end < to && isComma(end));
        if (!kind.isEmpty()) {
            name.roles().add(kind);
            name.isA(Name.Bearer.BODY);
        }
        List<String> roles = offices.of(from, start, first, end, to);
        if (isAged(from, first, end, to)) {
            name.isA(Name.Bearer.PERSON);
        }
        describe(name, roles, isPlaced(from, start, end, to));
        bracketed(name, end, to);
    }

    /// “Ann Lee KC”
    private int withoutSuffix(int start, int behind) {
        return behind - start > 1 && suffixes.contains(lower(behind - 1)) ? behind - 1 : behind;
    }

    /// “14-year-old Maisie”, “Maisie, 14,”: only persons have their age beside their name.
    private boolean isAged(int from, int first, int end, int to) {
        boolean before = first > from && lower(first - 1).contains(lexicon.setting(Setting.AGED));
        boolean behind = end + 2 < to && isComma(end) && isAge(end + 1) && isComma(end + 2);
        return before || behind;
    }

    private boolean isAge(int token) {
        String word = tokens.word(token).text;
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private boolean isComma(int token) {
        return tokens.word(token).text.equals(",");
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

    /// “Retailer BrightHome”, “the union SNTP”, “the operator, Orlo Hydro,”: what body it is; empty
    /// where nothing says that, as in “Speaking to the media, Mourinho said”.
    ///
    /// @param isClosed whether a comma stands behind the name
    private String kind(int from, int start, int first, boolean isClosed) {
        if (first > start) {
            return body(first - 1);
        }
        int before = start - 1;
        if (before > from && isComma(before)) {
            if (!isClosed) {
                return "";
            }
            before--;
        }
        return before >= from && !tokens.word(before).isCapital ? body(before) : "";
    }

    private String body(int token) {
        Word word = tokens.word(token);
        return word.isA(WordClass.FIRMS) || word.isA(WordClass.BODIES) ? word.lower : "";
    }

    /// “in Lauben”; “Lauben – The council …”
    private boolean isPlaced(int from, int start, int end, int to) {
        return start > from
                ? tokens.word(start - 1).isA(WordClass.LOCATIVE)
                : end < to && tokens.word(end).text.equals("-");
    }

    private void describe(Name name, List<String> roles, boolean isPlaced) {
        name.roles().addAll(roles);
        if (name.looks().bearer() == Name.Bearer.BODY && !(isGiven(name) && !roles.isEmpty())) {
            name.isA(Name.Bearer.BODY);
        } else if (name.looks().bearer() == Name.Bearer.PERSON || !roles.isEmpty()) {
            name.isA(Name.Bearer.PERSON);
        } else if (isPlaced) {
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

    /// `Transport for London (TfL)`; “Nora Beck (CSU)”: whose party it is, kept as the beginning of
    /// an office, “csu-”.
    private void bracketed(Name name, int end, int to) {
        if (end + 2 < to
                && tokens.word(end).text.equals("(")
                && tokens.word(end + 2).text.equals(")")
                && isAcronym(tokens.word(end + 1).text)) {
            if (name.bearer() == Name.Bearer.PERSON) {
                name.roles().add(lower(end + 1) + "-");
                return;
            }
            names.acronym(tokens.word(end + 1).text, name);
            name.isA(Name.Bearer.BODY);
        }
    }

    /// `TfL`, `HTW`.
    static boolean isAcronym(String word) {
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
