package org.crossread.quote;

import org.crossread.model.ProgramFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The languages the finder knows, each loaded when a report first needs it.
final class Languages {

    private static final String FALLBACK = "en";

    /// All that one language brings.
    ///
    /// @param vocabularies one for each thread
    record Language(
            Lexicon lexicon,
            ThreadLocal<Vocabulary> vocabularies,
            Tagger tagger,
            LinearModel kinds) {}

    private final Map<String, Language> loaded = new ConcurrentHashMap<>();

    /// Whether there are words of a language, once that was asked.
    private final Map<String, Boolean> there = new ConcurrentHashMap<>();

    /// The same by whatever code was asked for; reports tell one of a few.
    private final Map<String, Language> byCode = new ConcurrentHashMap<>();

    /// @param code an ISO 639 code, with or without a country; English where it is not known
    Language of(String code) {
        Language known = byCode.get(code);
        if (known == null) {
            known = found(code);
            byCode.put(code, known);
        }
        return known;
    }

    /// Whether there are words of the language, or it is not told which one it is.
    boolean know(String code) {
        return code.isEmpty() || isThere(language(code));
    }

    private Language found(String code) {
        String language = language(code);
        return loaded.computeIfAbsent(isThere(language) ? language : FALLBACK, Languages::load);
    }

    private static String language(String code) {
        return code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    private boolean isThere(String language) {
        return there.computeIfAbsent(language, Languages::exists);
    }

    private static boolean exists(String language) {
        return language.matches("[a-z]{2,3}") && Resource.exists(language + "/settings.txt");
    }

    private static Language load(String language) {
        Lexicon lexicon = Lexicon.of(language);
        TagWeights weights = weights(language, lexicon.setting(Setting.TAGGER));
        return new Language(
                lexicon,
                ThreadLocal.withInitial(() -> new Vocabulary(lexicon, weights)),
                new Tagger(weights),
                LinearModel.read(Resource.rows("kinds.txt")));
    }

    /// The weights as they were made ready when the program was built; where they were not, those
    /// of the published model, which takes some tenths of a second.
    private static TagWeights weights(String language, String model) {
        Optional<InputStream> ready =
                ProgramFile.find(Languages.class, language + "/tag-weights.table");
        if (ready.isEmpty()) {
            return published(model);
        }
        try (InputStream stream = ready.get()) {
            return TagWeights.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param name of a model on the class path
    static TagWeights published(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Languages.class.getResourceAsStream("/" + name), name)) {
            return PublishedModel.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
