package org.crossread.quote;

import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Collects the names of a report by their capitals: runs of capitalized words with the small words
/// that names hold, the office before them, the acronym behind them.
final class NameReader {

    private static final int LONGEST = 9;
    private static final int STEP = 64;

    private final Report report;
    private final Lexicon lexicon;
    private final Tokens tokenizer;
    private final Progress progress;
    private final NameTable table = new NameTable();
    private final Set<String> inside = new HashSet<>();

    NameReader(Report report, Lexicon lexicon, Tokens tokenizer, Progress progress) {
        this.progress = progress;
        this.report = report;
        this.lexicon = lexicon;
        this.tokenizer = tokenizer;
    }

    NameTable names() {
        int size = report.sentences().size();
        for (int i = 0; i < size; i++) {
            tell(i);
            insideWords(tokenizer.of(report.sentences().get(i).span()));
        }
        for (int i = 0; i < size; i++) {
            tell(i);
            List<Span> tokens = tokenizer.of(report.sentences().get(i).span());
            if (!isTitleCase(tokens)) {
                runs(tokens);
            }
        }
        return table;
    }

    private void tell(int sentence) {
        if (sentence % STEP == 0) {
            progress.at(Progress.Step.QUOTE, 0, report.sentences().size());
        }
    }

    /// Words with a capital that do not begin a sentence.
    private void insideWords(List<Span> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (isCapital(tokens, i) && isLetter(tokens, i - 1)) {
                inside.add(lower(tokens, i));
            }
        }
    }

    private boolean isTitleCase(List<Span> tokens) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isLetter(tokens, i) && tokens.get(i).length() > 3) {
                words++;
                capitals += isCapital(tokens, i) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 > words * 8;
    }

    private void runs(List<Span> tokens) {
        int at = 0;
        while (at < tokens.size()) {
            if (begins(tokens, at)) {
                int end = runEnd(tokens, at);
                enter(tokens, at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private boolean begins(List<Span> tokens, int at) {
        if (!isCapital(tokens, at)) {
            return false;
        }
        String lower = lower(tokens, at);
        if (lexicon.is("dates", lower) || lexicon.is("starters", lower)) {
            return false;
        }
        boolean first =
                at == 0
                        || !isLetter(tokens, at - 1)
                                && !report.text(tokens.get(at - 1)).equals(",");
        return !first || inside.contains(lower) || isCapital(tokens, at + 1);
    }

    private int runEnd(List<Span> tokens, int start) {
        int at = start + 1;
        while (at < tokens.size() && at - start < LONGEST) {
            if (isCapital(tokens, at) && !lexicon.is("dates", lower(tokens, at))) {
                at++;
            } else if (isCapital(tokens, at + 1) && links(tokens, start, at)) {
                at += 2;
            } else if (isCapital(tokens, at + 2)
                    && links(tokens, start, at)
                    && lower(tokens, at + 1).equals("the")) {
                at += 3;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean links(List<Span> tokens, int start, int at) {
        String lower = lower(tokens, at);
        if (lexicon.is("name-links", lower)) {
            return true;
        }
        if (!lexicon.is("body-links", lower)) {
            return false;
        }
        boolean linked = false;
        for (int i = start; i < at; i++) {
            linked |= lexicon.is("bodies", lower(tokens, i));
        }
        return linked && (!lower.equals("and") || at - start > 2);
    }

    private void enter(List<Span> tokens, int start, int end) {
        List<String> roles = new ArrayList<>();
        int first = start;
        for (int i = end - 1; i > start; i--) {
            if (isRole(lower(tokens, i - 1))) {
                first = afterOffice(tokens, i, end);
                break;
            }
        }
        if (first == start
                && start > 1
                && lower(tokens, start - 1).equals(lexicon.setting("of"))
                && isRole(lower(tokens, start - 2))) {
            first = behindPlace(tokens, start, end);
        }
        if (lexicon.isSet("capital-nouns")) {
            first = givenName(tokens, first, end);
        }
        for (int i = Math.max(0, start - 3); i < first; i++) {
            if (isRole(lower(tokens, i))) {
                roles.add(lower(tokens, i));
            }
        }
        if (first >= end) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            words.add(report.text(tokens.get(i)));
        }
        if (words.size() == 1 && lexicon.is("nationalities", lower(tokens, first))) {
            return;
        }
        Name name = table.enter(words);
        describe(name, roles, tokens, start, end);
    }

    /// Where nouns have capitals too, only a given name shows where a name begins.
    private int givenName(List<Span> tokens, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            String lower = lower(tokens, i);
            if (lexicon.is("given-male", lower) || lexicon.is("given-female", lower)) {
                return i;
            }
        }
        return end;
    }

    /// Behind “Secretary of State”, “Mayor of London”.
    private int afterOffice(List<Span> tokens, int at, int end) {
        boolean of = lower(tokens, at).equals(lexicon.setting("of"));
        return of && at + 2 < end ? at + 2 : at;
    }

    /// In “Mayor of London Sadiq Khan” the name begins behind the place.
    private int behindPlace(List<Span> tokens, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            String lower = lower(tokens, i);
            if (lexicon.is("given-male", lower) || lexicon.is("given-female", lower)) {
                return i;
            }
        }
        if (end - start >= 3) {
            return end - 2;
        }
        boolean place = end - start == 2 && lexicon.is("places", lower(tokens, start));
        return place ? start + 1 : start;
    }

    private boolean isRole(String lower) {
        return lexicon.is("roles", lower) || lexicon.is("short-titles", lower);
    }

    private void describe(Name name, List<String> roles, List<Span> tokens, int start, int end) {
        name.roles().addAll(roles);
        String first = name.words().getFirst().toLowerCase(Locale.ROOT);
        boolean given = lexicon.is("given-male", first) || lexicon.is("given-female", first);
        boolean body = false;
        for (String word : name.words()) {
            String lower = word.toLowerCase(Locale.ROOT);
            body |= lexicon.is("bodies", lower) || lexicon.is("body-links", lower);
        }
        String last = name.words().getLast().toLowerCase(Locale.ROOT);
        boolean acronym = name.words().size() == 1 && isAcronym(name.words().getFirst());
        if (body || acronym || lexicon.is("places", last)) {
            name.isA(Name.Bearer.BODY);
        } else if (given || !roles.isEmpty()) {
            name.isA(Name.Bearer.PERSON);
        } else if (start > 0 && lexicon.is("locative", lower(tokens, start - 1))) {
            name.placed();
        }
        gender(name, roles, first);
        bracketed(name, tokens, end);
    }

    private void gender(Name name, List<String> roles, String first) {
        boolean he = roles.stream().anyMatch(role -> lexicon.is("male", role));
        boolean she = roles.stream().anyMatch(role -> lexicon.is("female", role));
        if (she || lexicon.is("given-female", first) && !lexicon.is("given-male", first)) {
            name.isA(Name.Gender.SHE);
        } else if (he || lexicon.is("given-male", first) && !lexicon.is("given-female", first)) {
            name.isA(Name.Gender.HE);
        }
    }

    /// `Transport for London (TfL)`.
    private void bracketed(Name name, List<Span> tokens, int end) {
        if (end + 2 < tokens.size()
                && report.text(tokens.get(end)).equals("(")
                && report.text(tokens.get(end + 2)).equals(")")
                && isAcronym(report.text(tokens.get(end + 1)))) {
            table.acronym(report.text(tokens.get(end + 1)), name);
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

    private boolean isCapital(List<Span> tokens, int at) {
        return at < tokens.size()
                && Character.isUpperCase(report.text().codePointAt(tokens.get(at).start()));
    }

    private boolean isLetter(List<Span> tokens, int at) {
        return Character.isLetterOrDigit(report.text().codePointAt(tokens.get(at).start()));
    }

    private String lower(List<Span> tokens, int at) {
        return at < tokens.size() ? report.text(tokens.get(at)).toLowerCase(Locale.ROOT) : "";
    }
}
