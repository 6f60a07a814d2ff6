package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;

/// The program's own tagger gives the tags that Apache OpenNLP gives with the same model and one
/// row of tags.
class TaggerTest {

    private static final Path FOLDER = Path.of("assets/samples/zelensky-interview");
    private static final List<String> SAMPLES =
            List.of("000_571f8d5c2f6ff35a.txt", "003_e84095f642480e00.txt");

    private static POSTaggerME published(String language) throws IOException {
        String name = "/" + Lexicon.of(language).setting(Setting.TAGGER);
        try (InputStream stream = TaggerTest.class.getResourceAsStream(name)) {
            var model = new POSModel(stream);
            Properties settings = model.getArtifact("manifest.properties");
            settings.setProperty(BeamSearch.BEAM_SIZE_PARAMETER, "1");
            return new POSTaggerME(model);
        }
    }

    private static Word[] words(Languages.Language language, String[] sentence) {
        Vocabulary vocabulary = language.vocabularies().get();
        return Arrays.stream(sentence)
                .map(word -> vocabulary.word(word, 0, word.length()))
                .toArray(Word[]::new);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = TaggerTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Rows of words, one for each line of the texts.
    private static List<String[]> sentences(String language, List<String> texts) {
        Lexicon lexicon = Lexicon.of(language);
        List<String[]> sentences = new ArrayList<>();
        for (String text : texts) {
            var tokens =
                    new Tokens(
                            text,
                            lexicon.words("abbreviations"),
                            lexicon.words("before-numbers"),
                            lexicon.isSet(Setting.CLITICS));
            int start = 0;
            for (String line : text.split("\n", -1)) {
                List<String> words = new ArrayList<>();
                tokens.cut(
                        start,
                        start + line.length(),
                        (from, to) -> words.add(text.substring(from, to)));
                sentences.add(words.toArray(String[]::new));
                start += line.length() + 1;
            }
        }
        return sentences;
    }

    private static void requireAgreement(String language, List<String[]> sentences)
            throws IOException {
        POSTaggerME published = published(language);
        Languages.Language own = new Languages().of(language);
        int words = 0;
        List<String> differing = new ArrayList<>();
        for (String[] sentence : sentences) {
            Word[] row = words(own, sentence);
            String[] plain = Arrays.stream(row).map(word -> word.plain).toArray(String[]::new);
            String[] expected = published.tag(plain);
            Tag[] found = own.tagger().tags(row);
            words += sentence.length;
            for (int i = 0; i < expected.length; i++) {
                if (Tag.of(expected[i]) != found[i]) {
                    differing.add(sentence[i] + " " + expected[i] + " " + found[i]);
                }
            }
        }
        assertTrue(words > 200, "too few words: " + words);
        assertTrue(differing.size() * 2000 <= words, differing + " of " + words);
    }

    @Test
    void englishReportsGetTheTagsOfTheLibrary() throws IOException {
        List<String> texts = new ArrayList<>(List.of(resource("/quote/english.txt")));
        for (String sample : SAMPLES) {
            texts.add(Files.readString(FOLDER.resolve(sample)));
        }
        requireAgreement("en", sentences("en", texts));
    }

    @Test
    void germanReportsGetTheTagsOfTheLibrary() throws IOException {
        requireAgreement("de", sentences("de", List.of(resource("/quote/german.txt"))));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void wordsOfAnyCharactersGetTheTagsOfTheLibrary(int seed) throws IOException {
        var random = new Random(seed);
        String[] words = new String[300];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(random);
        }
        List<String[]> sentences = new ArrayList<>();
        for (int from = 0; from < words.length; from += 20) {
            sentences.add(Arrays.copyOfRange(words, from, from + 20));
        }
        requireAgreement("en", sentences);
    }

    private static String word(Random random) {
        String[] parts = {"a", "B", "7", "19", "-", ",", ".", "/", "é", "Ж", "ж", "ü", "said", "漢"};
        var word = new StringBuilder();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            word.append(parts[random.nextInt(parts.length)]);
        }
        return word.toString();
    }

    @Test
    void weightsReadBackGiveTheSameTags() throws IOException {
        Lexicon lexicon = Lexicon.of("en");
        TagWeights weights = Languages.published(lexicon.setting(Setting.TAGGER));
        var bytes = new ByteArrayOutputStream();
        weights.write(bytes);
        TagWeights again = TagWeights.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(weights.tags(), again.tags());
        for (String word : List.of("said", "Zelensky", "isn't", "1,000")) {
            assertScores(scores(word, weights), scores(word, again));
        }
    }

    private static WordScores scores(String word, TagWeights weights) {
        return WordScores.of(word, word.toLowerCase(Locale.ROOT), weights);
    }

    private static void assertScores(WordScores expected, WordScores found) {
        assertArrayEquals(expected.own(), found.own());
        assertArrayEquals(expected.before(), found.before());
        assertArrayEquals(expected.secondBefore(), found.secondBefore());
        assertArrayEquals(expected.after(), found.after());
        assertArrayEquals(expected.secondAfter(), found.secondAfter());
    }

    @Test
    void anotherFileIsNoTableOfWeights() {
        var stream = new ByteArrayInputStream("something else".getBytes(StandardCharsets.UTF_8));
        assertThrows(IOException.class, () -> TagWeights.read(stream));
    }
}
