package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Attribution;
import org.crossread.model.Change;
import org.crossread.model.Figures;
import org.crossread.model.Flag;
import org.crossread.model.IndexRange;
import org.crossread.model.Link;
import org.crossread.model.NameVariants;
import org.crossread.model.Origin;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What every export for people says, in the words of the bundle.
final class Wording {

    static final String DOT = " · ";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    static String side(Side side) {
        return Messages.text(side == Side.LEFT ? "export.left" : "export.right");
    }

    /// The day in words; what is no ISO date stays as it is.
    static String date(String iso) {
        try {
            return LocalDate.parse(iso).format(DAY);
        } catch (DateTimeParseException _) {
            // An origin may hold any text a report gives for its date.
            return iso;
        }
    }

    static String title(Origin origin) {
        return origin.title().isBlank() ? Messages.text("export.untitled") : origin.title();
    }

    /// Outlet, date and file, as far as they are known.
    static String origin(Origin origin) {
        return Stream.of(origin.outlet(), date(origin.date()), origin.fileName())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(DOT));
    }

    static String sentencesShared(Figures.Share share) {
        return Messages.text(
                "export.figures.sentences", share.sentencesPaired(), share.sentences());
    }

    static String wordsShared(Figures.Share share) {
        long percent =
                share.words() == 0 ? 0 : Math.round(100.0 * share.wordsShared() / share.words());
        return Messages.text("export.figures.words", percent, share.words());
    }

    static String relation(Link link) {
        return switch (link) {
            case Link.Verbatim _ -> Messages.text("export.relation.verbatim");
            case Link.Trimmed _ -> Messages.text("export.relation.trimmed");
            case Link.Altered _ -> Messages.text("export.relation.altered");
            case Link.ReportedIndirectly(var left, _, _, _) ->
                    Messages.text(
                            left.kind().isQuoted()
                                    ? "export.relation.reported-right"
                                    : "export.relation.reported-left");
            case Link.SameStatement _ -> Messages.text("export.relation.same-statement");
            case Link.OnlyHere(var side, _) -> onlyHere(side);
        };
    }

    static String onlyHere(Side side) {
        return Messages.text(
                side == Side.LEFT ? "export.relation.only-left" : "export.relation.only-right");
    }

    /// The closest link of the group across the reports, or that it stands in one only.
    static Link closest(QuotationGroup group) {
        Optional<Link.Linked> best =
                group.links().stream().min(Comparator.comparingInt(link -> Terms.rank(link)));
        return best.<Link>map(link -> link)
                .orElseGet(
                        () ->
                                new Link.OnlyHere(
                                        group.left().isEmpty() ? Side.RIGHT : Side.LEFT,
                                        group.first()));
    }

    /// The name of the speaker, or that it is unknown.
    static String speaker(Quotation quotation) {
        return quotation.person().isBlank()
                ? Messages.text("export.speaker.unknown")
                : quotation.person();
    }

    /// The speakers of both sides, once where they have one name, however spelled.
    static String speakers(QuotationGroup group) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            group.quotations(side).stream()
                    .limit(1)
                    .map(Wording::speaker)
                    .forEach(name -> names.putIfAbsent(nameKey(name), name));
        }
        return String.join(" / ", names.values());
    }

    private static String nameKey(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .map(NameVariants::key)
                .collect(Collectors.joining(" "));
    }

    static String flag(Flag.Kind kind) {
        return Messages.text("export.flag." + Terms.of(kind));
    }

    /// What a mark says of the words in the other place: “changed date; right: Monday”.
    static String flagNote(Flag flag, Side other, Report report) {
        Span span = flag.span(other);
        return span.isEmpty()
                ? Messages.text("export.flag.missing", flag(flag.kind()))
                : Messages.text("export.flag.other", flag(flag.kind()), report.text(span));
    }

    static String passage(Pair pair) {
        return Messages.text("export.passage." + Terms.of(pair.relation()));
    }

    /// The beginning of a text, cut behind a word, on one line.
    ///
    /// @param limit how many code units at most, at least 2
    static String beginning(String text, int limit) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= limit) {
            return line;
        }
        int blank = line.lastIndexOf(' ', limit - 1);
        int end = blank > limit / 2 ? blank : limit - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    /// The cues of both sides: one where they are the same, else both.
    static String cues(Findings findings, QuotationGroup group) {
        return Stream.of(Side.values())
                .flatMap(
                        side ->
                                group.quotations(side).stream()
                                        .limit(1)
                                        .map(one -> cue(findings.report(side), one)))
                .filter(cue -> !cue.isEmpty())
                .distinct()
                .collect(Collectors.joining(" ↔ "));
    }

    static String cue(Report report, Quotation quotation) {
        return switch (quotation.attribution()) {
            case Attribution.Attributed(_, _, var cue) ->
                    report.text(cue).strip().replaceAll("\\s+", " ");
            case Attribution.Unattributed _ -> "";
        };
    }

    static String repeat(Repeat repeat) {
        return Messages.text("export.repeat." + Terms.of((Link) repeat.link()));
    }

    /// How a pair stands: how alike, how many words are the same, and where on the other side.
    static String pair(Pair pair, Findings findings) {
        int all = words(pair, Side.LEFT, findings);
        long same = 0;
        for (Change change : pair.changes()) {
            if (change.kind().agrees()) {
                same += findings.report(Side.LEFT).words(change.left()).size();
            }
        }
        String words = Messages.text("export.passage.words", same, all);
        return passage(pair)
                + DOT
                + words
                + (pair.transposed() ? DOT + Messages.text("export.passage.transposed") : "");
    }

    private static int words(Pair pair, Side side, Findings findings) {
        Report report = findings.report(side);
        return pair.sentences(side).stream()
                .mapToInt(one -> report.words(report.sentences().get(one).span()).size())
                .sum();
    }

    /// The words with at most `reach` code units of their sentence on either side, cut at blanks.
    static Span around(Report report, Span words, int reach) {
        IndexRange sentences = report.sentencesAt(new Span(words.start(), words.end() + 1));
        if (sentences.isEmpty()) {
            return words;
        }
        Span first = report.sentences().get(sentences.first()).span();
        Span last = report.sentences().get(sentences.end() - 1).span();
        int start = Math.max(Math.min(first.start(), words.start()), words.start() - reach);
        int end = Math.min(Math.max(last.end(), words.end()), words.end() + reach);
        String text = report.text();
        while (start > first.start() && start < words.start() && text.charAt(start - 1) != ' ') {
            start++;
        }
        while (end < last.end() && end > words.end() && text.charAt(end) != ' ') {
            end--;
        }
        return new Span(Math.min(start, words.start()), Math.max(end, words.end()));
    }

    /// One difference: “our” ↔ “the”, or “with great patience” only left.
    static String variant(Variants.Variant variant, Side left, Side right, Findings findings) {
        String where = left == right ? "within" : "across";
        String first = quoted(findings.report(left).text(variant.left()));
        String second = quoted(findings.report(right).text(variant.right()));
        if (variant.right().isEmpty()) {
            return first + " " + Messages.text("export.variant." + "first-" + where);
        }
        return variant.left().isEmpty()
                ? second + " " + Messages.text("export.variant." + "second-" + where)
                : first + " ↔ " + second;
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
