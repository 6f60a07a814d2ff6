package org.crossread.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.crossread.model.Change;
import org.crossread.model.IndexRange;
import org.crossread.model.Proof;
import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.model.Transcript;
import org.crossread.ui.finding.TranscriptWords;
import org.crossread.ui.finding.Version;
import org.crossread.ui.page.Excerpt;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;
import org.crossread.ui.page.PageContent;
import org.crossread.ui.page.PageType;
import org.crossread.ui.page.Places;

import java.util.ArrayList;
import java.util.List;

/// What a transcript has of one wording on the card: the verdict, and the sentences around it.
final class CardProof extends VBox {

    CardProof(Transcript transcript, Version version, PageType type) {
        getStyleClass().add("card-proof");
        setId("card-proof-" + (version.side().name().charAt(0) == 'L' ? "left" : "right"));
        Label verdict = new Label(TranscriptWords.full(transcript, version.side(), version.main()));
        verdict.getStyleClass().add("card-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        getChildren().add(verdict);
        Proof proof = transcript.proof(version.side(), version.main());
        if (!proof.place().isEmpty()) {
            Report report = transcript.report();
            PageContent content =
                    new PageContent(report, new Places<>(marks(proof)), new Places<>(List.of()));
            Excerpt words = new Excerpt(type, false);
            words.show(content, sentences(report, proof.place()), type);
            words.setAccessibleText(report.text(words.span()));
            words.setFocusTraversable(true);
            getChildren().add(words);
        }
    }

    private static Span sentences(Report report, Span place) {
        IndexRange at = report.sentencesAt(place);
        Span whole = place;
        for (int i = at.first(); i < at.end(); i++) {
            whole = whole.hull(report.sentences().get(i).span());
        }
        return whole;
    }

    private static List<Mark> marks(Proof proof) {
        return switch (proof) {
            case Proof.Found(Span place) -> List.of(new Mark(place, Look.SAME));
            case Proof.Reported(Span place) -> List.of(new Mark(place, Look.MEANING));
            case Proof.Altered altered -> altered(altered);
            case Proof.Missing _ -> List.of();
        };
    }

    private static List<Mark> altered(Proof.Altered proof) {
        List<Mark> marks = new ArrayList<>();
        for (Change change : proof.changes()) {
            if (!change.right().isEmpty()) {
                switch (change.kind()) {
                    case SAME, INFLECTED -> marks.add(new Mark(change.right(), Look.SAME));
                    case SYNONYM -> marks.add(new Mark(change.right(), Look.MEANING));
                    case REPLACED, ADDED, REMOVED ->
                            marks.add(new Mark(change.right(), Look.CHANGED));
                }
            }
        }
        proof.flags().stream()
                .filter(flag -> !flag.right().isEmpty())
                .forEach(flag -> marks.add(new Mark(flag.right(), Look.FLAGGED)));
        return marks;
    }
}
