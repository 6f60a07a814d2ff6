package org.crossread.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class EncodingsTest {

    record Sample(String encoding, String text) {

        byte[] bytes() {
            return text.getBytes(Charset.forName(encoding));
        }

        @Override
        public String toString() {
            return encoding + ": " + text.substring(0, 20);
        }
    }

    static Stream<Sample> samples() throws IOException {
        try (var in =
                Objects.requireNonNull(
                        EncodingsTest.class.getResourceAsStream(
                                "/org/crossread/read/encodings.tsv"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Sample(cells[0], cells[1].replace("\\n", "\n")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTextInAnyEncodingIsReadWithoutAWrongCharacter(Sample sample) {
        Encodings.Decoded decoded = Encodings.decode(sample.bytes()).orElseThrow();
        assertEquals(sample.text(), decoded.text(), () -> "read as " + decoded.encoding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void theByteOrderMarkDecidesAndGoes(String name) {
        Charset charset = Charset.forName(name);
        var decoded = Encodings.decode("\ufeffŁódź".getBytes(charset)).orElseThrow();
        assertEquals(new Encodings.Decoded("Łódź", charset), decoded);
    }

    @Test
    void aPersonsChoiceOverrulesTheGuess() {
        byte[] bytes = "Год".getBytes(Charset.forName("KOI8-R"));
        assertEquals("Год", Encodings.decode(bytes, Charset.forName("KOI8-R")).text());
    }

    @Test
    void aFewBrokenBytesDoNotTurnUtf8IntoSomethingElse() {
        byte[] bytes = "Zoë, Žižek, Łódź, Ærø, naïve, café, über".getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xc3;
        assertEquals(StandardCharsets.UTF_8, Encodings.decode(broken).orElseThrow().encoding());
    }

    @Test
    void bytesThatAreNoTextHaveNoEncoding() {
        for (byte[] bytes :
                List.of(new byte[] {'a', 0, 'b'}, new byte[] {1, 2, 3, 4, 'x', (byte) 0x90})) {
            assertTrue(Encodings.decode(bytes).isEmpty());
        }
    }
}
