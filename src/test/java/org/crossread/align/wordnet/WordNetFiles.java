package org.crossread.align.wordnet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The dictionary files of WordNet, and the compact table that is made from them.
///
/// Kept are single words without digits, phrases of two words that mean the same as a word, the
/// first senses of each, and the relations that make two words near in meaning. Left out are names
/// of plant and animal families.
final class WordNetFiles {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final Pattern WORD = Pattern.compile("[a-z][a-z'.-]+");
    private static final Pattern PHRASE = Pattern.compile("[a-z-]+_[a-z-]+");
    private static final int MOST_SENSES = 10;

    /// What a verb and a word behind it make a verb of its own with, where nothing
    /// else can be meant.
    private static final Set<String> PARTICLES =
            Set.of(
                    "up",
                    "off",
                    "out",
                    "down",
                    "away",
                    "back",
                    "apart",
                    "forth",
                    "aside",
                    "together",
                    "over");

    /// A phrase of more senses explains nothing.
    private static final int FEW_SENSES = 3;

    /// Letters of relations in the table, by WordNet's pointer symbols.
    private static final Map<String, Character> RELATIONS =
            Map.ofEntries(
                    Map.entry("@", 'h'),
                    Map.entry("@i", 'h'),
                    Map.entry("&", 's'),
                    Map.entry("+", 'd'),
                    Map.entry("\\", 'd'),
                    Map.entry("<", 'd'),
                    Map.entry("$", 'g'),
                    Map.entry("^", 'w'),
                    Map.entry("*", 'w'),
                    Map.entry(">", 'w'),
                    Map.entry("!", 'x'));

    private static final char EXPLAINED = 'e';

    /// @param explained the phrases that its explanations begin with, as the index writes them
    private record Synset(
            String key,
            int lexicalFile,
            List<String> words,
            List<String> pointers,
            List<String> explained) {}

    private final Map<String, Synset> synsets = new TreeMap<>();
    private final Map<String, List<String>> senses = new TreeMap<>();
    private final Map<String, TreeSet<String>> baseForms = new TreeMap<>();

    WordNetFiles() {
        for (String part : List.of("noun", "verb", "adj", "adv")) {
            lines("data." + part).forEach(this::readSynset);
        }
        for (String part : List.of("noun", "verb", "adj", "adv")) {
            lines("index." + part).forEach(this::readWord);
            lines(part + ".exc").forEach(this::readException);
        }
    }

    private static List<String> lines(String file) {
        InputStream stream =
                Objects.requireNonNull(WordNetFiles.class.getResourceAsStream(FOLDER + file), file);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            return reader.lines().filter(line -> !line.startsWith("  ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readSynset(String line) {
        String[] fields = line.substring(0, line.indexOf('|')).trim().split(" ");
        String part = fields[2].equals("s") ? "a" : fields[2];
        int words = Integer.parseInt(fields[3], 16);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            names.add(fields[4 + 2 * i].replaceAll("\\(.*", ""));
        }
        List<String> pointers = new ArrayList<>();
        int at = 4 + 2 * words;
        int count = Integer.parseInt(fields[at]);
        for (int i = 0; i < count; i++) {
            int field = at + 1 + 4 * i;
            Character letter = RELATIONS.get(fields[field]);
            if (letter != null) {
                pointers.add(letter + fields[field + 2] + fields[field + 1]);
            }
        }
        String key = part + fields[0];
        List<String> explained = part.equals("v") ? phrases(line) : List.of();
        synsets.put(key, new Synset(key, Integer.parseInt(fields[1]), names, pointers, explained));
    }

    /// Verbs with a particle that explanations begin with: `speed up the progress of; facilitate`.
    private static List<String> phrases(String line) {
        String gloss = line.substring(line.indexOf('|') + 1).replaceAll("\".*", "");
        return Arrays.stream(gloss.split(";"))
                .map(part -> part.replaceAll("\\([^)]*\\)", "").trim().split(" +"))
                .filter(words -> words.length > 1 && PARTICLES.contains(words[1]))
                .map(words -> words[0] + "_" + words[1])
                .toList();
    }

    private void readWord(String line) {
        String[] fields = line.trim().split(" ");
        int count = Integer.parseInt(fields[2]);
        boolean phrase = PHRASE.matcher(fields[0]).matches();
        if (!phrase && !WORD.matcher(fields[0]).matches()) {
            return;
        }
        List<String> kept = senses.computeIfAbsent(fields[0], _ -> new ArrayList<>());
        Arrays.stream(fields)
                .skip(fields.length - count)
                .limit(MOST_SENSES)
                .map(offset -> fields[1] + offset)
                .filter(key -> !isFamilyName(fields[0], synsets.get(key)))
                .filter(key -> !phrase || hasWord(synsets.get(key)))
                .forEach(kept::add);
    }

    /// Names of genera and families, written with a capital among the animals (5) and plants (20).
    private static boolean isFamilyName(String word, Synset synset) {
        boolean living = synset.lexicalFile == 5 || synset.lexicalFile == 20;
        return living
                && synset.words.stream()
                        .anyMatch(
                                name ->
                                        name.toLowerCase(Locale.ROOT).equals(word)
                                                && Character.isUpperCase(name.charAt(0)));
    }

    /// Whether the word is always written with a capital.
    private boolean isProper(String word) {
        List<String> keys = senses.getOrDefault(word, List.of());
        return !keys.isEmpty()
                && keys.stream()
                        .flatMap(key -> synsets.get(key).words.stream())
                        .filter(name -> name.toLowerCase(Locale.ROOT).equals(word))
                        .allMatch(name -> Character.isUpperCase(name.charAt(0)));
    }

    private static boolean hasWord(Synset synset) {
        return synset.words.stream()
                .anyMatch(name -> WORD.matcher(name.toLowerCase(Locale.ROOT)).matches());
    }

    private void readException(String line) {
        String[] forms = line.trim().split(" ");
        if (WORD.matcher(forms[0]).matches()) {
            for (int i = 1; i < forms.length; i++) {
                if (senses.containsKey(forms[i]) && !forms[i].equals(forms[0])) {
                    baseForms.computeIfAbsent(forms[0], _ -> new TreeSet<>()).add(forms[i]);
                }
            }
        }
    }

    /// The table as text: a head, the words in order of their bytes, a blank line, the synsets by
    /// number.
    String table() {
        senses.values().removeIf(List::isEmpty);
        TreeSet<String> used = new TreeSet<>();
        senses.values().forEach(used::addAll);
        Map<String, Integer> numbers = new HashMap<>();
        used.forEach(key -> numbers.put(key, numbers.size()));
        var text = new StringBuilder(HEAD);
        TreeSet<String> words = new TreeSet<>(senses.keySet());
        words.addAll(baseForms.keySet());
        for (String word : words) {
            text.append(word);
            if (isProper(word)) {
                text.append(" ^");
            }
            baseForms.getOrDefault(word, new TreeSet<>()).forEach(b -> text.append(" =").append(b));
            senses.getOrDefault(word, List.of())
                    .forEach(key -> text.append(' ').append(numbers.get(key)));
            text.append('\n');
        }
        text.append('\n');
        for (String key : used) {
            text.append(key.charAt(0));
            pointers(synsets.get(key))
                    .distinct()
                    .filter(pointer -> numbers.containsKey(pointer.substring(1)))
                    .map(pointer -> "" + pointer.charAt(0) + numbers.get(pointer.substring(1)))
                    .forEach(pointer -> text.append(' ').append(pointer));
            text.append('\n');
        }
        return text.toString();
    }

    private Stream<String> pointers(Synset synset) {
        return Stream.concat(
                synset.pointers.stream(),
                synset.explained.stream()
                        .map(phrase -> senses.getOrDefault(phrase, List.of()))
                        .filter(meant -> meant.size() <= FEW_SENSES && !meant.contains(synset.key))
                        .flatMap(List::stream)
                        .map(meant -> EXPLAINED + meant));
    }

    private static final String HEAD =
            """
            # Words and synsets of WordNet 3.1, Princeton University; see wordnet-LICENSE.txt.
            # A word; ^ when it is always written with a capital; =base forms of irregular forms; its synsets, frequent ones first.
            # After a blank line the synsets, from 0: part of speech (n v a r) and related synsets:
            # h hypernym, s similar, d derived, g verb group, w weaker kin, e explained by a phrase, x opposite.
            """;
}
