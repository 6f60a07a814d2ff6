package org.crossread.export;

import org.crossread.export.DocumentData.ChangeData;
import org.crossread.export.DocumentData.FlagData;
import org.crossread.export.DocumentData.ReportData;
import org.crossread.model.Place;
import org.crossread.model.Proof;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A transcript as it stands in the file.
record TranscriptData(ReportData report, List<ProofData> left, List<ProofData> right) {

    /// What it has of one quotation.
    record ProofData(
            int quotation,
            String proof,
            Optional<int[]> place,
            Optional<List<ChangeData>> changes,
            Optional<List<FlagData>> flags) {

        Proof value() {
            return switch (proof) {
                case "found" -> new Proof.Found(span());
                case "altered" ->
                        new Proof.Altered(
                                span(),
                                changes.orElseThrow().stream().map(ChangeData::change).toList(),
                                flags.orElseThrow().stream().map(FlagData::flag).toList());
                case "reported" -> new Proof.Reported(span());
                case "missing" -> new Proof.Missing();
                default -> throw new IllegalArgumentException("no proof: " + proof);
            };
        }

        private Span span() {
            return DocumentData.span(place.orElseThrow());
        }
    }

    Transcript transcript(List<Quotation> lefts, List<Quotation> rights) {
        Map<Place.On, Proof> proofs = new HashMap<>();
        for (Side side : Side.values()) {
            for (ProofData one : side.of(left, right)) {
                Span place = side.of(lefts, rights).get(one.quotation()).span();
                proofs.put(new Place.On(side, place), one.value());
            }
        }
        return new Transcript(report.report(), proofs);
    }
}
