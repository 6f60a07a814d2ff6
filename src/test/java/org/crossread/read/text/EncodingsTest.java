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
import java.util.Arrays;
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
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xc3;
        assertEquals(StandardCharsets.UTF_8, Encodings.decode(broken).orElseThrow().encoding());
    }

    @Test
    void bytesThatAreNoTextHaveNoEncoding() {
        for (byte[] bytes :
                List.of(new byte[] {'a', 0, 0, 'b'}, new byte[] {1, 2, 3, 4, 'x', (byte) 0x90})) {
            assertTrue(Encodings.decode(bytes).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "windows-1252",
                "windows-1251",
                "KOI8-R",
                "Shift_JIS",
                "GB18030",
                "Big5"
            })
    void aStrayControlCharacterMakesNoTextUnreadable(String name) {
        Charset charset = Charset.forName(name);
        Sample plain =
                new Sample(name, text(name) + "\n" + "And so on, as it was before.\n".repeat(9));
        byte[] bytes = plain.bytes();
        Encodings.Decoded whole = Encodings.decode(bytes).orElseThrow();
        assertEquals(plain.text(), whole.text());
        for (int at : List.of(0, bytes.length - 30, bytes.length)) {
            Encodings.Decoded decoded = Encodings.decode(withNul(bytes, at)).orElseThrow();
            assertEquals(whole.text(), decoded.text().replace("\0", ""), charset + " at " + at);
        }
    }

    private static String text(String encoding) {
        return switch (encoding) {
            case "UTF-8" -> "Größere Überschwemmungen in Łódź.";
            case "windows-1252" -> "Größere Überschwemmungen gibt es für die Städte im Süden.";
            case "Shift_JIS" -> "首相は月曜日に記者会見を開き、新しい橋の建設を発表した。";
            case "GB18030" -> "总理星期一在记者会上宣布将建造一座新的大桥。";
            case "Big5" -> "總理星期一在記者會上宣布將建造一座新的大橋。";
            default -> "Премьер-министр объявил в понедельник о строительстве нового моста.";
        };
    }

    private static byte[] withNul(byte[] bytes, int at) {
        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, at, more, at + 1, bytes.length - at);
        more[at] = 0;
        return more;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideTextWithoutItsMarkIsNoTextWithStrayZeros(String name) {
        for (String text :
                List.of(
                        "Yes or no\n",
                        "Go on, he said.\n".repeat(40),
                        "Премьер-министр объявил о мосте.\n",
                        "总理星期一宣布\n将建造一座大桥\n")) {
            Encodings.Decoded decoded =
                    Encodings.decode(text.getBytes(Charset.forName(name))).orElseThrow();
            assertEquals(new Encodings.Decoded(text, Charset.forName(name)), decoded);
        }
    }
}
