package org.crossread.quote;

import org.crossread.model.NameVariants;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Says whom a common noun stands for: “the minister” for whoever the report gives that office,
/// “the court” for the court it named, “the statement” for whoever issued it.
final class CommonNouns {

    private final NameTable names;
    private final Lexicon lexicon;
    private final Antecedents antecedents;
    private final Function<Mention, String> person;
    private final Map<String, String> issuers = new HashMap<>();
    private final OfficeHolders holders;
    private final LaterNames later;

    /// Whose words “den Angaben zufolge” goes on with.
    private Optional<String> lastSpoke = Optional.empty();

    /// @param person whom another mention stands for
    CommonNouns(
            NameTable names,
            Lexicon lexicon,
            Antecedents antecedents,
            Function<Mention, String> person) {
        this.names = names;
        this.lexicon = lexicon;
        this.antecedents = antecedents;
        this.person = person;
        holders = new OfficeHolders(names, lexicon, antecedents);
        later = new LaterNames(lexicon, antecedents, holders);
    }

    /// Remembers whose a text is that spoke.
    void spoke(Mention mention, String person) {
        if (mention.kind() == Mention.Kind.NOUN
                && lexicon.is(WordClass.DOCUMENTS, mention.head())) {
            issuers.put(mention.head(), person);
        }
        lastSpoke = Optional.of(person);
    }

    /// Who spoke last.
    Optional<String> lastSpoke() {
        return lastSpoke;
    }

    /// The person or body, or the noun's own words.
    String person(Mention mention) {
        String head = mention.head();
        String own = mention.text();
        if (lexicon.is(WordClass.DOCUMENTS, head)) {
            return issuer(mention).orElseGet(() -> issuers.getOrDefault(head, own));
        }
        if (isOfBody(mention)) {
            return holders.known(OfficeHolders.only(holders.bearers(head))).orElse(own);
        }
        if (!isDefinite(mention)) {
            return later.of(mention).orElse(own);
        }
        if (lexicon.isPersonNoun(head) && isNew(mention)) {
            return own;
        }
        if (lexicon.isSet(Setting.INVERTS) && lexicon.is(WordClass.SAYS_OF, head)) {
            return lastSpoke.orElse(own);
        }
        return unnamed(mention).or(() -> known(mention, head)).orElse(own);
    }

    /// “the Marsh leader” for “another Marsh party leader”, whom the report does not name.
    private Optional<String> unnamed(Mention mention) {
        String head = mention.head();
        boolean isPerson = lexicon.is(WordClass.ROLES, head) || lexicon.isPersonNoun(head);
        if (!isPerson || mention.to() - mention.from() == 1 || lexicon.areRoles(head)) {
            return Optional.empty();
        }
        String own = mention.text().toLowerCase(Locale.ROOT);
        String last = own.substring(own.lastIndexOf(' ') + 1);
        for (Memory.Recent recent : antecedents.recents()) {
            String person = recent.person();
            boolean mayBe =
                    person.length() > own.length() && person.endsWith(last) && !recent.plural();
            if (mayBe && antecedents.name(person).isEmpty() && holds(person, own)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String person, String own) {
        List<String> words = Arrays.asList(person.toLowerCase(Locale.ROOT).split(" "));
        return words.containsAll(Arrays.asList(own.split(" ")));
    }

    /// “the woman pushing her baby”: who needs to be described was not told of.
    private boolean isNew(Mention mention) {
        Frame frame = mention.frame();
        int behind = mention.phrase().to();
        boolean isDoing =
                frame.is(behind, Tag.VERB)
                        && frame.lower(behind).endsWith(lexicon.setting(Setting.PARTICIPLE))
                        && frame.isA(behind + 1, WordClass.POSSESSIVE);
        return isDoing || frame.isA(behind, WordClass.WHO) && frame.is(behind, Tag.PRON);
    }

    private Optional<String> known(Mention mention, String head) {
        if (isAged(mention)) {
            return antecedents.someone(toldOf(mention).orElse(head), mention);
        }
        String qualifier = qualifier(mention);
        if (lexicon.isPersonNoun(head)) {
            return holders.of(head)
                    .or(() -> holders.akin(head, qualifier))
                    .or(
                            () ->
                                    isIntroduced(mention)
                                            ? Optional.empty()
                                            : antecedents.someone(
                                                    toldOf(mention).orElse(head), mention));
        }
        if (isDescribed(mention) || head.contains(lexicon.setting(Setting.PARENT))) {
            return holders.of(head).or(() -> antecedents.someone(head, mention));
        }
        if (holders.isOfParty(head)) {
            return holders.ofParty(head);
        }
        if (lexicon.is(WordClass.NATIONALITIES, head)) {
            return areSeveral(head) ? Optional.empty() : antecedents.someone(head, mention);
        }
        boolean isCompound =
                lexicon.isSet(Setting.CAPITAL_NOUNS)
                        && mention.frame().isRole(mention.phrase().head());
        if (lexicon.is(WordClass.ROLES, head) || isCompound) {
            return holders.of(head, qualifier)
                    .or(() -> holders.ofParty(head))
                    .or(
                            () ->
                                    isIntroduced(mention)
                                            ? Optional.empty()
                                            : unsaid(mention, qualifier));
        }
        boolean isNamed = mention.frame().is(mention.phrase().head() - 1, Tag.PROPN);
        boolean brief = mention.to() - mention.from() <= 2 && !isNamed;
        boolean firm = lexicon.is(WordClass.FIRMS, head);
        if (!brief || !firm && !lexicon.is(WordClass.BODIES, head)) {
            return Optional.empty();
        }
        Optional<String> found = body(head).or(() -> holders.of(head));
        return firm ? found.or(antecedents::somebody) : found;
    }

    /// Who holds an office that the report does not give them in so many words.
    private Optional<String> unsaid(Mention mention, String qualifier) {
        return holders.akin(mention.head(), qualifier).or(() -> holders.likely(mention));
    }

    /// “a spokeswoman … the spokeswoman”: whether the report told of somebody by the noun alone.
    private boolean isIntroduced(Mention mention) {
        String own = mention.text();
        for (Memory.Recent recent : antecedents.recents()) {
            if (recent.person().equalsIgnoreCase(own)) {
                return true;
            }
        }
        return false;
    }

    /// “some Republicans”
    private boolean areSeveral(String head) {
        return lexicon.ends(head, Setting.PLURAL)
                && lexicon.is(WordClass.NATIONALITIES, head.substring(0, head.length() - 1));
    }

    /// “The 51-year-old said he accepted it”: the pronoun tells the gender that the noun does not.
    private Optional<String> toldOf(Mention mention) {
        Frame frame = mention.frame();
        boolean isOpen = lexicon.genderOf(mention.head()) == Name.Gender.UNKNOWN;
        for (int i = mention.phrase().to(); isOpen && i < frame.size(); i++) {
            if (frame.isSaying(i) && !frame.isMarked(i)) {
                boolean isPronoun = lexicon.genderOf(frame.lower(i + 1)) != Name.Gender.UNKNOWN;
                return frame.is(i + 1, Tag.PRON) && isPronoun
                        ? Optional.of(frame.lower(i + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// “the 44-year-old”, “die 47-jährige Beraterin”
    private boolean isAged(Mention mention) {
        Phrase phrase = mention.phrase();
        boolean isAged = false;
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            isAged |= mention.frame().lower(i).contains(lexicon.setting(Setting.AGED));
        }
        return isAged;
    }

    /// “the retired nurse”, “the former Aviation Minister”: whoever was told of, whatever else the
    /// report calls them.
    private boolean isDescribed(Mention mention) {
        boolean isOnce = false;
        for (int i = mention.phrase().from(); i < mention.phrase().head(); i++) {
            isOnce |= mention.frame().isA(i, WordClass.ONCE);
        }
        return isOnce && lexicon.isRole(mention.head(), false);
    }

    /// “its chief executive”: somebody by an office that only one may hold.
    private boolean isOfBody(Mention mention) {
        return mention.frame().is(mention.phrase().from(), Tag.PRON)
                && mention.frame().isA(mention.phrase().from(), WordClass.IT)
                && lexicon.is(WordClass.ROLES, mention.head());
    }

    private static boolean isDefinite(Mention mention) {
        Frame frame = mention.frame();
        int first = mention.phrase().from();
        return frame.is(first, Tag.DET)
                && !frame.isA(first, WordClass.INTRODUCING)
                && !frame.isA(first, WordClass.POSSESSIVE);
    }

    /// “the court” is the Supreme Court if that was named last.
    Optional<String> body(String word) {
        String key = NameVariants.key(word);
        for (Memory.Recent recent : antecedents.recents()) {
            Optional<Name> name = antecedents.name(recent.person());
            if (name.filter(it -> it.words().size() > 1 && isHead(it, key)).isPresent()) {
                return Optional.of(recent.person());
            }
        }
        return holders.known(OfficeHolders.only(names.holding(key)));
    }

    /// “Supreme Court of the state”, but not “Police Headquarters”: whether a body of a name is of
    /// that kind.
    private static boolean isHead(Name name, String key) {
        int at = name.keys().indexOf(key);
        return at >= 0
                && (at == name.keys().size() - 1
                        || Character.isLowerCase(name.words().get(at + 1).charAt(0)));
    }

    /// “the transport secretary”: the noun before the office; empty if there is none.
    static String qualifier(Mention mention) {
        Frame frame = mention.frame();
        int before = mention.phrase().head() - 1;
        boolean isNoun = before >= mention.phrase().from() && frame.tag(before).isNominal();
        return isNoun ? frame.lower(before) : "";
    }

    /// Whose text speaks: “the court's summary”, “their statement”, “a report from the agency”.
    private Optional<String> issuer(Mention mention) {
        Frame frame = mention.frame();
        Phrase phrase = mention.phrase();
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String lower = frame.lower(i);
            if (lexicon.is(WordClass.POSSESSIVE, lower) && !lexicon.is(WordClass.FIRST, lower)) {
                return antecedents.of(
                        new Mention(
                                frame, i, i + 1, Mention.Kind.PRONOUN, new Phrase(i, i + 1, i)));
            }
            if (frame.is(i, "'s") && i > phrase.from()) {
                int body = phrase.head() - 1;
                int end = body > i && frame.isA(body, WordClass.BODIES) ? phrase.head() : i;
                return Optional.of(owner(frame, phrase.from(), end));
            }
        }
        return Optional.empty();
    }

    private String owner(Frame frame, int from, int to) {
        int start = frame.is(from, Tag.DET) ? from + 1 : from;
        Phrase phrase = new Phrase(from, to, to - 1);
        boolean name = frame.isCapital(Math.min(start, to - 1));
        Mention.Kind kind = name ? Mention.Kind.NAME : Mention.Kind.NOUN;
        return person.apply(new Mention(frame, Math.min(start, to - 1), to, kind, phrase));
    }
}
