package org.crossread.export;

import org.crossread.model.ByHand;
import org.crossread.model.CheckMark;
import org.crossread.model.HandChange;
import org.crossread.model.LinkKind;
import org.crossread.model.Naming;
import org.crossread.model.Place;
import org.crossread.model.QuotationKind;
import org.crossread.model.Relation;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a person changed, as it stands in the file; lists may be missing.
record ByHandData(
        Optional<List<StepData>> links,
        Optional<List<StepData>> speakers,
        Optional<List<StepData>> bounds,
        Optional<List<StepData>> kinds,
        Optional<List<StepData>> added,
        Optional<List<StepData>> notes,
        Optional<List<StepData>> checked,
        Optional<List<FactsData>> facts,
        Optional<List<NamesData>> names) {

    /// Where a report comes from, put right.
    record FactsData(
            int step, String side, String title, String outlet, String author, String date) {
        private HandChange change() {
            return new HandChange.FactsChanged(
                    Terms.value(Side.class, side), title, outlet, author, date);
        }
    }

    /// What was said of two names.
    record NamesData(int step, String one, String other, String naming) {
        private HandChange change() {
            return new HandChange.NamesJudged(one, other, Terms.value(Naming.class, naming));
        }
    }

    /// One change, of any kind.
    record StepData(
            int step,
            Optional<String> what,
            Optional<int[]> left,
            Optional<int[]> right,
            Optional<int[]> bounds,
            Optional<String> relation,
            Optional<String> speakerName,
            Optional<String> type,
            Optional<String> words,
            Optional<String> mark) {

        private HandChange link() {
            Span first = DocumentData.span(left.orElseThrow());
            Span second = DocumentData.span(right.orElseThrow());
            return switch (what.orElseThrow()) {
                case "linked" -> new HandChange.Linked(first, second);
                case "unlinked" -> new HandChange.Unlinked(first, second);
                case "relation" ->
                        new HandChange.RelationChanged(
                                first, second, Terms.value(LinkKind.class, relation.orElseThrow()));
                case "passage" ->
                        new HandChange.PassageChanged(
                                first, second, Terms.value(Relation.class, relation.orElseThrow()));
                default -> throw new IllegalArgumentException("no change: " + what);
            };
        }

        private HandChange speaker() {
            return new HandChange.SpeakerChanged(side(), span(), speakerName.orElseThrow());
        }

        private HandChange bound() {
            return new HandChange.BoundsChanged(
                    side(), span(), DocumentData.span(bounds.orElseThrow()));
        }

        private HandChange kind() {
            return new HandChange.KindChanged(
                    side(), span(), Terms.value(QuotationKind.class, type.orElseThrow()));
        }

        private HandChange addition() {
            return new HandChange.Added(
                    side(),
                    span(),
                    Terms.value(QuotationKind.class, type.orElseThrow()),
                    speakerName.orElse(""));
        }

        private HandChange note() {
            return new HandChange.Noted(place(), words.orElseThrow());
        }

        private HandChange check() {
            return new HandChange.Checked(
                    place(), Terms.value(CheckMark.class, mark.orElseThrow()));
        }

        private Side side() {
            return left.isPresent() ? Side.LEFT : Side.RIGHT;
        }

        private Span span() {
            return DocumentData.span(left.or(() -> right).orElseThrow());
        }

        private Place place() {
            return left.isPresent() && right.isPresent()
                    ? new Place.Across(
                            DocumentData.span(left.get()), DocumentData.span(right.get()))
                    : new Place.On(side(), span());
        }
    }

    ByHand byHand() {
        Map<Integer, HandChange> steps = new TreeMap<>();
        links.orElse(List.of()).forEach(one -> steps.put(one.step(), one.link()));
        speakers.orElse(List.of()).forEach(one -> steps.put(one.step(), one.speaker()));
        bounds.orElse(List.of()).forEach(one -> steps.put(one.step(), one.bound()));
        kinds.orElse(List.of()).forEach(one -> steps.put(one.step(), one.kind()));
        added.orElse(List.of()).forEach(one -> steps.put(one.step(), one.addition()));
        notes.orElse(List.of()).forEach(one -> steps.put(one.step(), one.note()));
        checked.orElse(List.of()).forEach(one -> steps.put(one.step(), one.check()));
        facts.orElse(List.of()).forEach(one -> steps.put(one.step(), one.change()));
        names.orElse(List.of()).forEach(one -> steps.put(one.step(), one.change()));
        return new ByHand(List.copyOf(steps.values()));
    }
}
