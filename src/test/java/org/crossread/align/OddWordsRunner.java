package org.crossread.align;

import org.crossread.encode.BundledEncoder;
import org.crossread.encode.Encoder;
import org.crossread.model.Alignment;
import org.crossread.model.OddWordings;
import org.crossread.model.Progress;
import org.crossread.model.Side;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Says for labelled pairs how many show which signs of a program's synonyms, left and right.
///
/// Arguments: files of labelled pairs; before them `lexical` to leave the encoder out.
final class OddWordsRunner {

    public static void main(String[] args) throws IOException {
        boolean isLexical = args[0].equals("lexical");
        Supplier<Optional<Encoder>> encoder = isLexical ? Optional::empty : BundledEncoder::get;
        var aligner = new PassageAligner(encoder);
        var words = new OddWords(encoder);
        for (int k = isLexical ? 1 : 0; k < args.length; k++) {
            Map<String, Integer> counts = new TreeMap<>();
            int[] passages = new int[3];
            for (LabelledPair pair : LabelledPair.read(Path.of(args[k]))) {
                Alignment alignment = aligner.align(pair.left(), pair.right(), Progress.SILENT);
                OddWordings odd = words.of(pair.left(), pair.right(), alignment, Progress.SILENT);
                counts.merge(
                        odd.strength(Side.LEFT) + " " + odd.strength(Side.RIGHT), 1, Integer::sum);
                passages[0] += odd.passages();
                passages[1] += odd.passagesWith(Side.LEFT);
                passages[2] += odd.passagesWith(Side.RIGHT);
            }
            System.out.printf(
                    "%s: %s; of %d passages odd on the left %d, on the right %d%n",
                    Path.of(args[k]).getFileName(), counts, passages[0], passages[1], passages[2]);
        }
    }
}
