package org.crossread.align;

import org.crossread.align.wordnet.Synonyms;
import org.crossread.model.Folding;
import org.crossread.model.Report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/// Rewrites a report as cheap programs do: words of content, by chance, become any synonym of the
/// dictionary, whatever the context.
final class Spinner {

    private static final FunctionWords GRAMMAR = Grammar.ENGLISH.functionWords();

    private final Synonyms synonyms = new Synonyms();
    private final Map<Integer, List<String>> words = new HashMap<>();

    Spinner() throws IOException {
        var packed = Spinner.class.getResourceAsStream("wordnet/wordnet.txt.gz");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Objects.requireNonNull(packed)),
                                StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); !line.isBlank(); line = lines.readLine()) {
                enter(line.split(" "));
            }
        }
    }

    private void enter(String[] fields) {
        boolean isOneWord = fields[0].chars().allMatch(Character::isLowerCase);
        for (int k = 1; isOneWord && k < fields.length; k++) {
            if (Character.isDigit(fields[k].charAt(0))) {
                words.computeIfAbsent(Integer.valueOf(fields[k]), _ -> new ArrayList<>())
                        .add(fields[0]);
            }
        }
    }

    /// @param oneIn of so many words of content one is replaced
    String spun(Report report, int oneIn, Random random) {
        var text = new StringBuilder(report.text());
        for (int k = report.words().size() - 1; k >= 0; k--) {
            String word = report.text(report.words().get(k));
            boolean isPlain = word.equals(Folding.word(word)) && !GRAMMAR.contain(word);
            if (isPlain && random.nextInt(oneIn) == 0) {
                List<String> others = others(word);
                if (!others.isEmpty()) {
                    String other = others.get(random.nextInt(others.size()));
                    text.replace(report.words().start(k), report.words().end(k), other);
                }
            }
        }
        return text.toString();
    }

    private List<String> others(String word) {
        Collection<String> own = synonyms.baseForms(word);
        List<String> others = new ArrayList<>();
        for (int synset : synonyms.meaning(word).own()) {
            others.addAll(words.getOrDefault(synset, List.of()));
        }
        others.removeAll(own);
        return others;
    }
}
