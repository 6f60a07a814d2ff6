package org.crossread.read.pdf;

import java.text.Normalizer;

/// Letters as people type them: ligatures parted, accents on their letters.
final class Letters {

    private Letters() {}

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '\ufb00' && c <= '\ufb4f') {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c != NoteMarks.START && c != NoteMarks.END) {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
