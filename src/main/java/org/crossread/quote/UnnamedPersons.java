package org.crossread.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Those whom a report only calls by a common noun, and what the words tell of them.
final class UnnamedPersons {

    /// In words.
    private static final int FULL_NAME = 2;

    private final NameTable names;
    private final Lexicon lexicon;
    private final Set<String> hes;
    private final Set<String> shes;

    UnnamedPersons(NameTable names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
        hes = lexicon.words("he-articles");
        shes = lexicon.words("she-articles");
    }

    /// “relatives”, “lawyers”, but no “people”.
    boolean isSeveral(String head) {
        return lexicon.is(WordClass.PLURAL_HEADS, head) && lexicon.areRoles(head);
    }

    /// “a plumber, who …”: somebody new whom the report does not name; “The prime minister led the
    /// tributes”: or somebody whom it need not name.
    Optional<Memory.Recent> introduced(Mention mention, String who, double weight, int sentence) {
        Frame frame = mention.frame();
        if (isSeveral(frame.lower(mention.phrase().head()))) {
            return Optional.of(
                    common(mention, who, Math.min(weight, NamedPersons.OBJECT), sentence));
        }
        int first = mention.phrase().from();
        int head = mention.phrase().head();
        boolean body = frame.isA(head, WordClass.BODIES) || frame.isA(head, WordClass.DOCUMENTS);
        boolean somebody = body || frame.isRole(mention.phrase().head());
        boolean compared = frame.is(first - 1, lexicon.setting(Setting.AS));
        boolean isNew = frame.isA(first, WordClass.INTRODUCING);
        boolean isOne =
                frame.isA(first, WordClass.ARTICLES)
                        || frame.isA(first, WordClass.POSSESSIVE)
                        || frame.is(first + 1, "'s");
        boolean isAbout = weight == NamedPersons.SUBJECT && isOne;
        if (!somebody || compared || !isAbout && (body || !isNew)) {
            return Optional.empty();
        }
        int behind = mention.phrase().to();
        boolean described =
                frame.isA(frame.is(behind, ",") ? behind + 1 : behind, WordClass.RELATIVE);
        return Optional.of(
                common(
                        mention,
                        who,
                        described ? NamedPersons.SUBJECT : Math.min(weight, NamedPersons.OBJECT),
                        sentence));
    }

    /// “der Angeklagte”, “die Angeklagte”: the article tells it where the word does not.
    private Name.Gender gender(Mention mention) {
        Name.Gender known = lexicon.genderOf(mention.head());
        String article = mention.frame().lower(mention.phrase().from());
        if (known != Name.Gender.UNKNOWN || !lexicon.isRole(mention.head(), false)) {
            return known;
        }
        return hes.contains(article)
                ? Name.Gender.HE
                : shes.contains(article) ? Name.Gender.SHE : Name.Gender.UNKNOWN;
    }

    /// “Per Lindgren urged”: a name that the report's table of names does not hold, because its
    /// first word is a small word too.
    private boolean isFullName(Mention mention) {
        List<String> words = mention.words();
        return mention.kind() == Mention.Kind.NAME
                && words.size() == FULL_NAME
                && words.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .noneMatch(word -> lexicon.is(WordClass.BODIES, word))
                && names.find(words.subList(1, FULL_NAME)).isPresent();
    }

    /// “Anwohner fordern”: people of a calling without an article, where that tells one from many.
    private boolean areSeveral(Mention mention) {
        Frame frame = mention.frame();
        int verb = mention.phrase().to();
        return lexicon.isSet(Setting.CAPITAL_NOUNS)
                && mention.kind() == Mention.Kind.NOUN
                && !frame.is(mention.phrase().from(), Tag.DET)
                && frame.isRole(mention.phrase().head())
                && frame.tag(verb).isVerbal()
                && lexicon.ends(frame.lower(verb), Setting.SEVERAL_ACT);
    }

    /// “sagte Gerke”, where nouns have capitals too: one word without an article that is none of
    /// the known ones.
    private boolean isBareName(Mention mention) {
        String head = mention.head();
        return lexicon.isSet(Setting.CAPITAL_NOUNS)
                && mention.phrase().to() - mention.phrase().from() == 1
                && !lexicon.ends(head, Setting.OBLIQUE)
                && !lexicon.is(WordClass.BODIES, head)
                && !lexicon.is(WordClass.DOCUMENTS, head);
    }

    /// Two or more whom the report tells of together.
    Memory.Recent several(Mention mention, double weight, int sentence) {
        return new Memory.Recent(
                mention.text(),
                Name.Bearer.PERSON,
                Name.Gender.UNKNOWN,
                true,
                mention.span(),
                sentence,
                weight);
    }

    /// Somebody whom the report only calls by a common noun.
    Memory.Recent common(Mention mention, String person, double weight, int sentence) {
        String head = mention.head();
        boolean several = areSeveral(mention);
        boolean plural = several || head.endsWith("s") || lexicon.is(WordClass.PLURAL_HEADS, head);
        Name.Gender gender = gender(mention);
        boolean role =
                lexicon.isRole(head, false)
                        || gender != Name.Gender.UNKNOWN
                        || isBareName(mention)
                        || isFullName(mention);
        boolean body = lexicon.is(WordClass.BODIES, head) || lexicon.is(WordClass.DOCUMENTS, head);
        return new Memory.Recent(
                person,
                role ? Name.Bearer.PERSON : body ? Name.Bearer.BODY : Name.Bearer.UNKNOWN,
                gender,
                several || plural && !role,
                mention.span(),
                sentence,
                weight);
    }
}
