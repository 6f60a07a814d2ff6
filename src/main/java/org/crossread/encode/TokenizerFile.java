package org.crossread.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The network's vocabulary as it was published: a tokenizer file in JSON, in which each piece
/// stands on a line of its own behind `"vocab"`. When the program is built it becomes a
/// [PieceTable], which is read twenty times faster.
final class TokenizerFile {

    private static final String NAME = "/e5-small-v2-q-tokenizer.json";

    private TokenizerFile() {}

    /// @param arguments the folder of the compiled classes and resources
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0], "org", "crossread", "encode"));
        try (OutputStream out = Files.newOutputStream(folder.resolve(PieceTable.FILE))) {
            PieceTable.of(published()).write(out);
        }
    }

    /// The number of each piece.
    static Map<String, Integer> published() {
        try (InputStream json = TokenizerFile.class.getResourceAsStream(NAME)) {
            return read(Objects.requireNonNull(json, NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> read(InputStream json) throws IOException {
        Map<String, Integer> pieces = new HashMap<>(1 << 16);
        try (var lines = new BufferedReader(new InputStreamReader(json, StandardCharsets.UTF_8))) {
            boolean inside = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.strip();
                if (inside && entry.startsWith("}")) {
                    break;
                }
                if (inside) {
                    enter(entry, pieces);
                }
                inside |= entry.startsWith("\"vocab\"");
            }
        }
        return pieces;
    }

    private static void enter(String entry, Map<String, Integer> pieces) {
        int colon = entry.lastIndexOf(':');
        String number = entry.substring(colon + 1).replace(",", "").strip();
        String piece = entry.substring(1, entry.lastIndexOf('"', colon));
        pieces.put(unescaped(piece), Integer.parseInt(number));
    }

    private static String unescaped(String json) {
        if (json.indexOf('\\') < 0) {
            return json;
        }
        var text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) != '\\') {
                text.append(json.charAt(i));
            } else if (json.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(json, i + 1, i + 5, 16));
                i += 4;
            } else {
                text.append(json.charAt(i));
            }
        }
        return text.toString();
    }
}
