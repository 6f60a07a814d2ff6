package org.crossread.quote;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.POSModel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The languages the finder knows, each loaded when a report first needs it.
final class Languages {

    private static final String FALLBACK = "en";

    /// How many rows of tags the tagger follows at once. With the usual three it takes several
    /// times as long and finds quotations and speakers no better.
    private static final String BEAM = "1";

    /// All that one language brings.
    ///
    /// @param taggers one for each thread: making one takes as long as tagging a short report
    record Language(Lexicon lexicon, ThreadLocal<Tagger> taggers, LinearModel kinds) {}

    private final Map<String, Language> loaded = new ConcurrentHashMap<>();

    /// @param code an ISO 639 code, with or without a country; English where it is not known
    Language of(String code) {
        String language = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        boolean known =
                language.matches("[a-z]{2,3}") && Resource.exists(language + "/settings.txt");
        return loaded.computeIfAbsent(known ? language : FALLBACK, Languages::load);
    }

    private static Language load(String language) {
        Lexicon lexicon = Lexicon.of(language);
        return new Language(
                lexicon,
                taggers(model(lexicon.setting("tagger"))),
                LinearModel.read(Resource.lines("kinds.txt")));
    }

    private static ThreadLocal<Tagger> taggers(POSModel model) {
        return ThreadLocal.withInitial(() -> new Tagger(model));
    }

    private static POSModel model(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Languages.class.getResourceAsStream("/" + name), name)) {
            POSModel model = new POSModel(stream);
            Properties settings = model.getArtifact("manifest.properties");
            settings.setProperty(BeamSearch.BEAM_SIZE_PARAMETER, BEAM);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
