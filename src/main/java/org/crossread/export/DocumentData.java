package org.crossread.export;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.crossread.model.Attribution;
import org.crossread.model.Change;
import org.crossread.model.Emphasis;
import org.crossread.model.Figures;
import org.crossread.model.Flag;
import org.crossread.model.Match;
import org.crossread.model.OddWording;
import org.crossread.model.OddWordings;
import org.crossread.model.Origin;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Spans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The document as it stands in the file; its parts turn into those of the model. Fields that may
/// be missing from a file are `Optional`.
record DocumentData(
        String schema,
        @JsonProperty("final") boolean isFinal,
        ReportData left,
        ReportData right,
        List<PairData> pairs,
        List<FlagData> flags,
        QuotationsData quotations,
        List<LinkData> links,
        FiguresData figures,
        Optional<OddWordsData> oddWords,
        Optional<ByHandData> byHand,
        Optional<TranscriptData> transcript) {

    record ReportData(
            String title,
            String outlet,
            String date,
            String language,
            String fileName,
            String sha256,
            String encoding,
            Optional<String> author,
            String text,
            int[][] paragraphs,
            List<SentenceData> sentences,
            int[][] words,
            Optional<List<EmphasisData>> emphases) {

        Report report() {
            var places = new Spans.Builder();
            for (int[] word : words) {
                places.add(word[0], word[1]);
            }
            return new Report(
                    new Origin(
                            title,
                            outlet,
                            date,
                            language,
                            fileName,
                            sha256,
                            encoding,
                            author.orElse(""),
                            List.of()),
                    text,
                    spans(paragraphs),
                    sentences.stream().map(SentenceData::sentence).toList(),
                    places.build(),
                    emphases.orElse(List.of()).stream().map(EmphasisData::emphasis).toList());
        }
    }

    record EmphasisData(int start, int end, boolean bold, boolean italic) {

        Emphasis emphasis() {
            return new Emphasis(new Span(start, end), bold, italic);
        }
    }

    record SentenceData(int start, int end, String kind, int paragraph) {

        Sentence sentence() {
            return new Sentence(
                    new Span(start, end), Terms.value(SentenceKind.class, kind), paragraph);
        }
    }

    record PairData(
            List<Integer> left,
            List<Integer> right,
            String relation,
            double similarity,
            boolean transposed,
            List<MatchData> matches,
            List<ChangeData> changes) {}

    record MatchData(
            int left,
            int right,
            String relation,
            double similarity,
            List<String> evidence,
            int[][] leftCovered,
            int[][] rightCovered) {

        Match match() {
            return new Match(
                    left,
                    right,
                    Terms.value(Relation.class, relation),
                    similarity,
                    evidence.stream().map(term -> Terms.value(Match.Evidence.class, term)).toList(),
                    spans(leftCovered),
                    spans(rightCovered));
        }
    }

    record ChangeData(String kind, int[] left, int[] right, boolean moved) {

        Change change() {
            return new Change(Terms.value(Change.Kind.class, kind), span(left), span(right), moved);
        }
    }

    record FlagData(String kind, int[] left, int[] right, OptionalInt pair, OptionalInt link) {

        Flag flag() {
            return new Flag(Terms.value(Flag.Kind.class, kind), span(left), span(right));
        }
    }

    record QuotationsData(List<QuotationData> left, List<QuotationData> right) {}

    record QuotationData(
            int id,
            int start,
            int end,
            String type,
            int utterance,
            OptionalInt speakerStart,
            OptionalInt speakerEnd,
            Optional<String> speakerName,
            OptionalInt cueStart,
            OptionalInt cueEnd) {

        Quotation quotation() {
            return new Quotation(
                    id,
                    new Span(start, end),
                    Terms.value(QuotationKind.class, type),
                    attribution(),
                    utterance);
        }

        private Attribution attribution() {
            return speakerName.isEmpty()
                    ? new Attribution.Unattributed()
                    : new Attribution.Attributed(
                            new Span(speakerStart.orElseThrow(), speakerEnd.orElseThrow()),
                            speakerName.get(),
                            new Span(cueStart.orElseThrow(), cueEnd.orElseThrow()));
        }
    }

    record LinkData(
            Optional<String> within,
            OptionalInt left,
            OptionalInt right,
            String relation,
            Optional<List<ChangeData>> changes) {}

    record FiguresData(ShareData left, ShareData right) {}

    record ShareData(int sentences, int sentencesPaired, int words, int wordsShared) {

        Figures.Share share() {
            return new Figures.Share(sentences, sentencesPaired, words, wordsShared);
        }
    }

    record OddWordsData(int passages, OddSideData left, OddSideData right) {

        OddWordings oddWords() {
            List<OddWording> places = new ArrayList<>(left.places(Side.LEFT));
            places.addAll(right.places(Side.RIGHT));
            return new OddWordings(places, passages, left.passages, right.passages);
        }
    }

    record OddSideData(int passages, List<OddWordData> words) {

        List<OddWording> places(Side side) {
            return words.stream().map(word -> word.oddWording(side)).toList();
        }
    }

    record OddWordData(String kind, int[] words, Optional<int[]> plain) {

        OddWording oddWording(Side side) {
            return new OddWording(
                    side,
                    Terms.value(OddWording.Kind.class, kind),
                    span(words),
                    plain.map(DocumentData::span).orElse(new Span(0, 0)));
        }
    }

    static Span span(int[] bounds) {
        return new Span(bounds[0], bounds[1]);
    }

    private static List<Span> spans(int[][] bounds) {
        return Arrays.stream(bounds).map(DocumentData::span).toList();
    }
}
