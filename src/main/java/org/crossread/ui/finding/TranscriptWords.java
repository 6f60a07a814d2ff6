package org.crossread.ui.finding;

import org.crossread.compare.TranscriptCheck;
import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Origin;
import org.crossread.model.Proof;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.model.Transcript;

import java.util.Locale;

/// What list and card say of a transcript.
public final class TranscriptWords {

    private TranscriptWords() {}

    /// The file it comes from; its title where it has none.
    public static String name(TranscriptCheck check) {
        Origin origin = check.transcript().origin();
        return origin.fileName().isBlank() ? origin.title() : FileNames.inWords(origin.fileName());
    }

    /// For the line of the list: one verdict, or that of each side where they differ; empty where
    /// there is no transcript.
    static String brief(Comparison comparison, QuoteEntry entry) {
        Transcript transcript = comparison.transcript();
        if (!transcript.isGiven()) {
            return "";
        }
        if (!entry.isInBoth()) {
            return Messages.text(key(transcript.proof(entry.side(), entry.main())));
        }
        Link.Linked link = entry.links().getFirst();
        String left = verdict(transcript.proof(Side.LEFT, link.left()));
        String right = verdict(transcript.proof(Side.RIGHT, link.right()));
        return left.equals(right)
                ? Messages.text(key(transcript.proof(Side.LEFT, link.left())))
                : Messages.text("reader.proof.both", left, right);
    }

    /// For the card: the verdict and where it stands, as a sentence begins.
    public static String full(Transcript transcript, Side side, Quotation quotation) {
        Proof proof = transcript.proof(side, quotation);
        String verdict = Messages.text(key(proof));
        String whole =
                verdict.substring(0, 1).toUpperCase(Locale.getDefault()) + verdict.substring(1);
        return proof instanceof Proof.Missing
                ? whole
                : Messages.text("reader.proof.place", whole, transcript.sentence(proof));
    }

    private static String key(Proof proof) {
        return switch (proof) {
            case Proof.Found _ -> "reader.proof.found";
            case Proof.Altered _ -> "reader.proof.altered";
            case Proof.Reported _ -> "reader.proof.reported";
            case Proof.Missing _ -> "reader.proof.missing";
        };
    }

    private static String verdict(Proof proof) {
        return Messages.text(
                switch (proof) {
                    case Proof.Found _ -> "reader.verdict.found";
                    case Proof.Altered _ -> "reader.verdict.altered";
                    case Proof.Reported _ -> "reader.verdict.reported";
                    case Proof.Missing _ -> "reader.verdict.missing";
                });
    }
}
