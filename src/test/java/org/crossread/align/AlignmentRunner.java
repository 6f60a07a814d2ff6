package org.crossread.align;

import org.crossread.encode.OnnxEncoder;
import org.crossread.model.*;

import java.nio.file.Path;

/// Writes alignments of labelled pairs in the form that the scorer reads.
final class AlignmentRunner {

    public static void main(String[] args) throws Exception {
        var aligner =
                args.length > 1 ? new PassageAligner(OnnxEncoder.load()) : new PassageAligner();
        for (LabelledPair pair : LabelledPair.read(Path.of(args[0]))) {
            Alignment alignment = aligner.align(pair.left(), pair.right(), Progress.SILENT);
            var out = new StringBuilder("{\"id\":\"" + pair.id() + "\",\"pairs\":[");
            String comma = "";
            for (Pair p : alignment.pairs()) {
                for (Match m : p.matches()) {
                    String label = m.relation() == Relation.PARTLY ? "partial" : "same";
                    out.append(comma)
                            .append("[" + m.left() + "," + m.right() + ",\"" + label + "\"]");
                    comma = ",";
                }
            }
            System.out.println(out.append("]}"));
        }
    }
}
