package org.crossread.export;

import org.crossread.model.Figures;
import org.crossread.model.Side;

import tools.jackson.core.JsonGenerator;

/// Writes what the reports share: counts, and the shares as fractions with four decimals.
record FiguresFields(JsonGenerator json) {

    void write(Figures figures) {
        json.writeObjectPropertyStart("figures");
        for (Side side : Side.values()) {
            json.writeName(Terms.of(side));
            write(figures.share(side));
        }
        json.writeEndObject();
    }

    private void write(Figures.Share share) {
        json.writeStartObject();
        json.writeNumberProperty("sentences", share.sentences());
        json.writeNumberProperty("sentences_paired", share.sentencesPaired());
        json.writeNumberProperty(
                "sentence_share", fraction(share.sentencesPaired(), share.sentences()));
        json.writeNumberProperty("words", share.words());
        json.writeNumberProperty("words_shared", share.wordsShared());
        json.writeNumberProperty("word_share", fraction(share.wordsShared(), share.words()));
        json.writeEndObject();
    }

    private static double fraction(int part, int whole) {
        return whole == 0 ? 0 : Math.round(10_000.0 * part / whole) / 10_000.0;
    }
}
