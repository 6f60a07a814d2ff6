package org.crossread.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A long report in two columns with running heads, footnotes and cut words.
public final class LargePdf {

    private static final List<String> WORDS =
            List.of(
                    "harbour",
                    "the",
                    "of",
                    "and",
                    "council",
                    "engineers",
                    "investigation",
                    "bridge",
                    "closed",
                    "until",
                    "responsibility",
                    "reported",
                    "in",
                    "spring",
                    "money",
                    "said");

    private LargePdf() {}

    public static List<String> paragraphs(int count) {
        var random = new Random(7);
        List<String> paragraphs = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            var text = new StringBuilder();
            for (int sentence = 0; sentence < 4; sentence++) {
                text.append("The mayor");
                for (int word = 0; word < 8 + random.nextInt(12); word++) {
                    text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
                }
                text.append(". ");
            }
            paragraphs.add(text.toString().strip());
        }
        return paragraphs;
    }

    public static byte[] of(List<String> paragraphs) throws IOException {
        var style = new Typesetter.Style(2, true, true, true, true, true);
        return Typesetter.set(style, "A long report", paragraphs);
    }
}
