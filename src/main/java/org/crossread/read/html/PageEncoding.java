package org.crossread.read.html;

import org.crossread.read.draft.GivenUp;
import org.crossread.read.text.Encodings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In which encoding the bytes of a page are.
public final class PageEncoding {

    private static final int HEAD = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    private static final Pattern XML =
            Pattern.compile("(?i)^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");

    private PageEncoding() {}

    /// The page's own word for its encoding counts, unless its bytes say otherwise.
    public static Encodings.Decoded decoded(byte[] bytes) throws GivenUp {
        Optional<Encodings.Decoded> guessed = Encodings.decode(bytes);
        if (guessed.isEmpty()) {
            return Encodings.decode(bytes, declared(bytes).orElse(StandardCharsets.UTF_8));
        }
        boolean isSure = guessed.get().encoding().name().startsWith("UTF");
        return isSure
                ? guessed.get()
                : declared(bytes)
                        .filter(charset -> !charset.name().startsWith("UTF"))
                        .map(charset -> Encodings.decode(bytes, charset))
                        .orElse(guessed.get());
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : new Pattern[] {DECLARED, XML}) {
            Matcher found = pattern.matcher(head);
            if (found.find() && isSupported(found.group(1))) {
                return Optional.of(wider(Charset.forName(found.group(1))));
            }
        }
        return Optional.empty();
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException _) {
            // A name that no encoding can have.
            return false;
        }
    }

    /// Browsers read Latin 1 as Windows-1252, which has letters where the other has controls.
    private static Charset wider(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1)
                        || charset.equals(StandardCharsets.US_ASCII)
                ? Charset.forName("windows-1252")
                : charset;
    }
}
