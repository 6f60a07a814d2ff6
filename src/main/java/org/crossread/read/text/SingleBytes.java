package org.crossread.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Guesses among the encodings that give each byte one character: the one in which the bytes make
/// the letters of some language, and its marks stand where marks stand.
final class SingleBytes {

    /// The commonest first: where two read a text alike, the first is taken.
    private static final List<String> NAMES =
            List.of(
                    "windows-1252",
                    "windows-1251",
                    "windows-1250",
                    "windows-1253",
                    "windows-1254",
                    "windows-1257",
                    "windows-1255",
                    "windows-1256",
                    "windows-1258",
                    "ISO-8859-15",
                    "ISO-8859-2",
                    "ISO-8859-5",
                    "ISO-8859-7",
                    "ISO-8859-9",
                    "ISO-8859-13",
                    "ISO-8859-4",
                    "ISO-8859-8",
                    "ISO-8859-6",
                    "ISO-8859-16",
                    "KOI8-R",
                    "KOI8-U",
                    "IBM866",
                    "IBM855",
                    "IBM850",
                    "IBM852",
                    "IBM437",
                    "IBM857",
                    "IBM775",
                    "x-MacRoman",
                    "x-MacCyrillic",
                    "x-MacCentralEurope",
                    "x-MacGreek",
                    "x-MacTurkish",
                    "TIS-620");

    /// How many bytes are looked at.
    private static final int SAMPLE = 1 << 16;

    /// What one more language that is spoken around the letters adds to their weight.
    private static final double WORDS_COUNT = 0.35;

    private final List<Tongue> tongues = Tongue.all();

    /// @param bytes with at least one above 127
    Charset guess(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        double[] spoken = spoken(sample);
        List<Guess> guesses = new ArrayList<>();
        for (String name : NAMES) {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                guesses.add(new Guess(charset, score(charset, sample, spoken)));
            }
        }
        return guesses.stream()
                .max(Comparator.comparingDouble(Guess::score).thenComparing(Guess::rank))
                .map(Guess::charset)
                .orElse(StandardCharsets.ISO_8859_1);
    }

    private record Guess(Charset charset, double score) {
        int rank() {
            return -NAMES.indexOf(charset.name());
        }
    }

    private double score(Charset charset, byte[] sample, double[] spoken) {
        String text = new String(sample, charset);
        Map<Character, Double> letters = new HashMap<>();
        double context = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 0x80) {
                context += Surroundings.weight(text, at);
                if (Character.isLetter(c) || Surroundings.isSign(c)) {
                    letters.merge(c, Character.isUpperCase(c) ? 0.5 : 1, Double::sum);
                }
            }
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tongues.size(); i++) {
            double sum = 0;
            for (var letter : letters.entrySet()) {
                sum += tongues.get(i).weight(letter.getKey()) * letter.getValue();
            }
            best = Math.max(best, sum > 0 ? sum * (1 + WORDS_COUNT * spoken[i]) : sum);
        }
        return context + best;
    }

    /// For each language how many of its plain words stand in the text, next to the one with the
    /// most: 0 to 1.
    private double[] spoken(byte[] sample) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : new String(sample, StandardCharsets.ISO_8859_1).split("[^A-Za-z]+")) {
            counts.merge(word.toLowerCase(java.util.Locale.ROOT), 1, Integer::sum);
        }
        double[] spoken =
                tongues.stream()
                        .mapToDouble(
                                tongue ->
                                        tongue.words().stream()
                                                .mapToInt(word -> counts.getOrDefault(word, 0))
                                                .sum())
                        .toArray();
        double most = Math.max(1, Arrays.stream(spoken).max().orElse(1));
        return Arrays.stream(spoken).map(hits -> hits / most).toArray();
    }
}
