package org.crossread.export;

import org.crossread.model.Alignment;
import org.crossread.model.Attribution;
import org.crossread.model.ByHand;
import org.crossread.model.Change;
import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.Figures;
import org.crossread.model.Flag;
import org.crossread.model.HandChange;
import org.crossread.model.Link;
import org.crossread.model.LinkKind;
import org.crossread.model.Match;
import org.crossread.model.Naming;
import org.crossread.model.OddWording;
import org.crossread.model.OddWordings;
import org.crossread.model.Origin;
import org.crossread.model.Pair;
import org.crossread.model.Place;
import org.crossread.model.Proof;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Relation;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// A comparison without sense, but with every invariant of the model and with characters of all
/// kinds.
final class RandomComparison {

    private static final List<String> WORDS =
            List.of(
                    "peace",
                    "Kyiv",
                    "naïve",
                    "don't",
                    "44-year-old",
                    "5",
                    "the",
                    "war",
                    "мир",
                    "和平",
                    "שלום",
                    "e\u0301tat",
                    "a<b>c",
                    "&amp;",
                    "\"quoted\"",
                    "“said”",
                    "😀",
                    "tab\tin",
                    "null\u0000in",
                    "esc\u001b[31m",
                    "half\ud83d",
                    "</script>",
                    "=1+1");

    private final Random random;

    RandomComparison(long seed) {
        this.random = new Random(seed);
    }

    Comparison comparison() {
        Report left = report();
        Report right = report();
        List<Quotation> leftQuotations = quotations(left);
        List<Quotation> rightQuotations = quotations(right);
        Comparison comparison = found(left, right, leftQuotations, rightQuotations);
        return random.nextBoolean() ? comparison : comparison.with(transcript(comparison));
    }

    private Transcript transcript(Comparison comparison) {
        Map<Place.On, Proof> proofs = new HashMap<>();
        for (Side side : Side.values()) {
            for (Quotation one : speech(comparison.quotations(side))) {
                proofs.put(new Place.On(side, one.span()), proof());
            }
        }
        return new Transcript(PlainReports.report(Origin.UNKNOWN, "It was said. Twice."), proofs);
    }

    private Proof proof() {
        Span place = new Span(random.nextInt(5), 6 + random.nextInt(9));
        return switch (random.nextInt(4)) {
            case 0 -> new Proof.Found(place);
            case 1 -> new Proof.Reported(place);
            case 2 ->
                    new Proof.Altered(
                            place,
                            List.of(new Change(Change.Kind.REPLACED, span(), place, false)),
                            List.of(new Flag(Flag.Kind.NEGATION, span(), place)));
            default -> new Proof.Missing();
        };
    }

    private Comparison found(
            Report left,
            Report right,
            List<Quotation> leftQuotations,
            List<Quotation> rightQuotations) {
        return new Comparison(
                left,
                right,
                leftQuotations,
                rightQuotations,
                alignment(left, right),
                links(left, speech(leftQuotations), right, speech(rightQuotations)),
                repeats(left, speech(leftQuotations)),
                new Figures(new Figures.Share(3, 1, 40, 20), new Figures.Share(0, 0, 0, 0)),
                oddWords(left, right),
                random.nextBoolean(),
                byHand(),
                Transcript.NONE);
    }

    private OddWordings oddWords(Report left, Report right) {
        List<OddWording> places = new ArrayList<>();
        if (!left.words().isEmpty() && !right.words().isEmpty()) {
            Span here = left.words().get(random.nextInt(left.words().size()));
            Span there = right.words().get(random.nextInt(right.words().size()));
            places.add(new OddWording(Side.LEFT, OddWording.Kind.RARE_SYNONYM, here, there));
            places.add(new OddWording(Side.RIGHT, OddWording.Kind.BROKEN_PHRASE, there, here));
            places.add(new OddWording(Side.RIGHT, OddWording.Kind.DEBRIS, there, new Span(0, 0)));
        }
        return new OddWordings(places, 9, random.nextInt(9), random.nextInt(9));
    }

    private ByHand byHand() {
        List<HandChange> changes = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            changes.add(handChange());
        }
        return new ByHand(changes);
    }

    private HandChange handChange() {
        Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        String words = WORDS.get(random.nextInt(WORDS.size()));
        return switch (random.nextInt(13)) {
            case 0 -> new HandChange.Linked(span(), span());
            case 1 -> new HandChange.Unlinked(span(), span());
            case 2 -> new HandChange.RelationChanged(span(), span(), LinkKind.TRIMMED);
            case 3 -> new HandChange.PassageChanged(span(), span(), Relation.PARTLY);
            case 4 -> new HandChange.SpeakerChanged(side, span(), words);
            case 5 -> new HandChange.KindChanged(side, span(), QuotationKind.MIXED);
            case 6 -> new HandChange.BoundsChanged(side, span(), span());
            case 7 -> new HandChange.Noted(new Place.Across(span(), span()), words);
            case 8 -> new HandChange.FactsChanged(side, "A title", words, "", "2022-03-01");
            case 9 -> new HandChange.Added(side, span(), QuotationKind.DIRECT, words);
            case 10 -> new HandChange.Added(side, span(), QuotationKind.INDIRECT, "");
            case 11 -> new HandChange.NamesJudged("one " + words, "other", Naming.TWO);
            default -> new HandChange.Checked(new Place.On(side, span()), CheckMark.DOUBTFUL);
        };
    }

    private Span span() {
        int start = random.nextInt(100);
        return new Span(start, start + 1 + random.nextInt(50));
    }

    private Report report() {
        var text = new StringBuilder();
        int sentences = random.nextInt(12);
        for (int i = 0; i < sentences; i++) {
            for (int word = random.nextInt(12); word >= 0; word--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            text.append("end.").append(random.nextBoolean() ? " " : "\n\n");
        }
        return PlainReports.report(Origin.UNKNOWN, text.toString());
    }

    private List<Quotation> quotations(Report report) {
        List<Quotation> found = new ArrayList<>();
        for (Span words : starts(report)) {
            int id = found.size();
            int utterance = id > 0 && random.nextInt(5) == 0 ? found.getLast().utterance() : id;
            var kind = QuotationKind.values()[random.nextInt(4)];
            found.add(new Quotation(id, words, kind, attribution(report), utterance));
        }
        return found;
    }

    private static List<Quotation> speech(List<Quotation> quotations) {
        return quotations.stream().filter(quotation -> quotation.kind().isSpeech()).toList();
    }

    private List<Span> starts(Report report) {
        return report.sentences().stream()
                .filter(_ -> random.nextInt(3) == 0)
                .map(sentence -> stretch(report, sentence.span()))
                .sorted()
                .toList();
    }

    private Span stretch(Report report, Span sentence) {
        int start = sentence.start() + random.nextInt(sentence.length());
        int end = start + 1 + random.nextInt(Math.min(90, report.text().length() - start));
        return new Span(start, end);
    }

    private Attribution attribution(Report report) {
        Span word = report.words().get(random.nextInt(report.words().size()));
        return random.nextBoolean()
                ? new Attribution.Unattributed()
                : new Attribution.Attributed(
                        word, report.text(word), new Span(word.end(), word.end()));
    }

    private Alignment alignment(Report left, Report right) {
        List<Integer> leftOver = new ArrayList<>(indexes(left));
        List<Integer> rightOver = new ArrayList<>(indexes(right));
        List<Integer> order = new ArrayList<>(rightOver);
        Collections.shuffle(order, random);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(leftOver.size(), order.size()); i++) {
            if (random.nextBoolean()) {
                pairs.add(pair(left, i, right, order.get(i)));
            }
        }
        pairs.forEach(pair -> leftOver.removeAll(pair.left()));
        pairs.forEach(pair -> rightOver.removeAll(pair.right()));
        return new Alignment(pairs, leftOver, rightOver);
    }

    private static List<Integer> indexes(Report report) {
        return IntStream.range(0, report.sentences().size()).boxed().toList();
    }

    private Pair pair(Report left, int i, Report right, int j) {
        Span leftSpan = left.sentences().get(i).span();
        Span rightSpan = right.sentences().get(j).span();
        var relation = Relation.values()[random.nextInt(3)];
        double similarity = random.nextDouble();
        var match =
                new Match(
                        i,
                        j,
                        relation,
                        similarity,
                        List.of(Match.Evidence.SAME_MEANING),
                        List.of(leftSpan),
                        List.of(rightSpan));
        return new Pair(
                List.of(i),
                List.of(j),
                List.of(match),
                relation,
                similarity,
                random.nextBoolean(),
                PlainChanges.between(left, leftSpan, right, rightSpan),
                flags(leftSpan, rightSpan));
    }

    private List<Flag> flags(Span left, Span right) {
        var kind = Flag.Kind.values()[random.nextInt(Flag.Kind.values().length)];
        var nowhere = new Span(right.start(), right.start());
        return random.nextBoolean()
                ? List.of()
                : List.of(new Flag(kind, left, random.nextBoolean() ? nowhere : right));
    }

    private List<Link> links(
            Report left, List<Quotation> lefts, Report right, List<Quotation> rights) {
        List<Link> links = new ArrayList<>();
        for (Quotation quotation : lefts) {
            if (rights.isEmpty() || random.nextInt(3) == 0) {
                links.add(new Link.OnlyHere(Side.LEFT, quotation));
            } else {
                links.add(
                        linked(left, quotation, right, rights.get(random.nextInt(rights.size()))));
            }
        }
        rights.forEach(quotation -> links.add(new Link.OnlyHere(Side.RIGHT, quotation)));
        return links;
    }

    private Link.Linked linked(Report left, Quotation one, Report right, Quotation other) {
        List<Change> changes = PlainChanges.between(left, one.span(), right, other.span());
        List<Flag> flags = flags(one.span(), other.span());
        return switch (random.nextInt(5)) {
            case 0 -> new Link.Verbatim(one, other);
            case 1 -> new Link.Trimmed(one, other, changes);
            case 2 -> new Link.Altered(one, other, changes, flags);
            case 3 -> new Link.ReportedIndirectly(one, other, changes, flags);
            default -> new Link.SameStatement(one, other, changes, flags);
        };
    }

    private List<Repeat> repeats(Report report, List<Quotation> quotations) {
        return quotations.size() < 2
                ? List.of()
                : List.of(
                        new Repeat(
                                Side.LEFT,
                                linked(
                                        report,
                                        quotations.getFirst(),
                                        report,
                                        quotations.getLast())));
    }
}
