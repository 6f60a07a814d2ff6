package org.crossread.segment;

import org.crossread.model.Origin;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;

/// What a report's own text tells of its origin.
final class Facts {

    private static final int LONGEST_TITLE = 80;

    /// How ISO 639 writes a language that nobody knows.
    private static final String UNKNOWN = "und";

    /// How many letters tell the script.
    private static final int LETTERS = 2_000;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final String text;
    private final List<Sentence> sentences;
    private final Dates dates;
    private final PagePhrases page;

    Facts(String text, List<Sentence> sentences, Dates dates, PagePhrases page) {
        this.text = text;
        this.sentences = sentences;
        this.dates = dates;
        this.page = page;
    }

    /// @param given what it tells already stays
    /// @param language its code
    Origin fill(Origin given, String language) {
        return new Origin(
                given.title().isEmpty() ? title() : given.title(),
                given.outlet().isEmpty() ? outlet() : given.outlet(),
                given.date().isEmpty() ? date() : given.date(),
                isLatin() ? language : UNKNOWN,
                given.fileName(),
                given.sha256(),
                given.encoding(),
                given.author(),
                given.remarks());
    }

    /// Whether most letters are of the script that all languages with tables are written in.
    private boolean isLatin() {
        int letters = 0;
        int latin = 0;
        for (int at = 0; at < text.length() && letters < LETTERS; ) {
            int point = text.codePointAt(at);
            if (Character.isLetter(point)) {
                letters++;
                latin += isLatin(point) ? 1 : 0;
            }
            at += Character.charCount(point);
        }
        return 2 * latin >= letters;
    }

    private static boolean isLatin(int letter) {
        return letter < FIRST_BEYOND_ASCII || UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    private String title() {
        return first(SentenceKind.HEADLINE)
                .or(() -> first(SentenceKind.BODY))
                .or(() -> first(SentenceKind.BULLET))
                .or(() -> first(SentenceKind.CAPTION))
                .map(sentence -> firstWords(behindLabel(sentence.span())))
                .orElse("");
    }

    private String behindLabel(Span title) {
        int behind = page.titleLabels().end(text, title.start(), title.end());
        int own = Blanks.skip(text, behind, title.end());
        return own < title.end() ? text.substring(own, title.end()) : title.in(text);
    }

    private Optional<Sentence> first(SentenceKind kind) {
        return sentences.stream().filter(sentence -> sentence.kind() == kind).findFirst();
    }

    private static String firstWords(String sentence) {
        String line = sentence.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, blank > 0 ? blank : line.offsetByCodePoints(0, LONGEST_TITLE / 2))
                + "…";
    }

    private String date() {
        return sentences.stream()
                .filter(sentence -> sentence.kind() == SentenceKind.META)
                .flatMap(
                        sentence ->
                                dates
                                        .iso(text, sentence.span().start(), sentence.span().end())
                                        .stream())
                .findFirst()
                .orElse("");
    }

    private String outlet() {
        return sentences.stream()
                .filter(sentence -> sentence.kind() == SentenceKind.FURNITURE)
                .flatMap(sentence -> outlet(sentence.span().in(text)).stream())
                .findFirst()
                .or(this::told)
                .orElse("");
    }

    /// Who a line above the report, or its dateline, names.
    private Optional<String> told() {
        var outlets = new Outlets(text, page);
        return sentences.stream()
                .filter(sentence -> sentence.kind() == SentenceKind.META)
                .flatMap(sentence -> outlets.name(sentence.span()).stream())
                .findFirst();
    }

    private Optional<String> outlet(String line) {
        int behind = page.outletAfter().end(line, 0, line.length());
        String name = line.substring(behind).strip();
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return behind > 0 && !plain.isEmpty() ? Optional.of(plain) : Optional.empty();
    }
}
