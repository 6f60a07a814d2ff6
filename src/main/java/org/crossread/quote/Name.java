package org.crossread.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Somebody or some body that a report names, in all the forms it uses.
final class Name {

    /// What bears the name.
    enum Bearer {
        PERSON,
        BODY,
        UNKNOWN
    }

    /// What pronoun stands for the bearer.
    enum Gender {
        HE,
        SHE,
        UNKNOWN
    }

    /// What its words alone say of the bearer.
    record Looks(Bearer bearer, Gender gender) {}

    private final List<String> words;
    private final List<String> keys;
    private final Looks looks;
    private final Set<String> roles = new HashSet<>();
    private String display;
    private Bearer bearer = Bearer.UNKNOWN;
    private Gender gender = Gender.UNKNOWN;
    private int count;
    private int places;

    /// @param keys of the words, the same for all spellings
    Name(List<String> words, List<String> keys, Looks looks) {
        this.looks = looks;
        this.words = List.copyOf(words);
        this.keys = List.copyOf(keys);
        display = words.size() == 1 ? words.getFirst() : String.join(" ", words);
    }

    List<String> words() {
        return words;
    }

    List<String> keys() {
        return keys;
    }

    Looks looks() {
        return looks;
    }

    String lastKey() {
        return keys.getLast();
    }

    /// The longest form that the report uses.
    String display() {
        return display;
    }

    Bearer bearer() {
        return bearer;
    }

    /// A body stays a body, a person a person.
    void isA(Bearer bearer) {
        if (this.bearer == Bearer.UNKNOWN) {
            this.bearer = bearer;
        }
    }

    /// It is named once more as a place.
    void placed() {
        places++;
    }

    /// Whether it is named as a place as often as not.
    boolean isPlace() {
        return bearer == Bearer.UNKNOWN && places * 2 >= count;
    }

    Gender gender() {
        return gender;
    }

    void isA(Gender gender) {
        if (this.gender == Gender.UNKNOWN) {
            this.gender = gender;
        }
    }

    /// Offices and callings the report gives the bearer, lower case.
    Set<String> roles() {
        return roles;
    }

    int count() {
        return count;
    }

    void seen() {
        count++;
    }

    /// Tells a longer form what is known of the bearer.
    void tell(Name longer) {
        longer.isA(bearer);
        longer.roles.addAll(roles);
    }

    /// Whether these keys are a shorter form of this name: the last word and any before it, in
    /// order.
    boolean hasForm(List<String> form) {
        if (!form.getLast().equals(lastKey()) || form.size() > keys.size()) {
            return false;
        }
        int at = 0;
        for (String key : keys) {
            if (at < form.size() && fits(form.get(at), key)) {
                at++;
            }
        }
        return at == form.size();
    }

    /// `J.` stands for `John`.
    private static boolean fits(String form, String key) {
        return form.equals(key)
                || form.length() == 2 && form.endsWith(".") && key.startsWith(form.substring(0, 1));
    }
}
