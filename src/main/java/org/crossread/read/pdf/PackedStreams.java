package org.crossread.read.pdf;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.GivenUp;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unfolds every packed stream of a file once, keeping nothing, before PDFBox unfolds them whole in
/// memory: a file that would fill it is refused.
final class PackedStreams {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private static final int LONGEST_DICTIONARY = 2000;

    private static final int BUFFER = 1 << 16;

    private final byte[] bytes;
    private final Allowance allowance;
    private final byte[] buffer = new byte[BUFFER];

    PackedStreams(byte[] bytes, Allowance allowance) {
        this.bytes = bytes;
        this.allowance = allowance;
    }

    void requireModest() throws GivenUp {
        var inflater = new Inflater();
        try {
            for (int at = next(0); at >= 0; at = next(at)) {
                if (!isPicture(at)) {
                    inflater.reset();
                    at += unfold(inflater, at);
                }
            }
        } finally {
            inflater.end();
        }
    }

    /// @return behind the next `stream` and its line end; negative when there is none
    private int next(int from) {
        for (int at = from; at + STREAM.length + 2 < bytes.length; at++) {
            if (bytes[at] == 's' && isStream(at)) {
                int behind = at + STREAM.length;
                if (bytes[behind] == '\r') {
                    behind++;
                }
                return bytes[behind] == '\n' ? behind + 1 : behind;
            }
        }
        return -1;
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || bytes[at - 1] != 'd';
    }

    /// Pictures are never unfolded. What calls itself one and is used as something else meets the
    /// end of the memory instead.
    private boolean isPicture(int start) {
        int from = Math.max(0, start - LONGEST_DICTIONARY);
        String before = new String(bytes, from, start - from, StandardCharsets.ISO_8859_1);
        return before.indexOf("/Image", Math.max(0, before.lastIndexOf(" obj"))) >= 0;
    }

    private int unfold(Inflater inflater, int start) throws GivenUp {
        inflater.setInput(bytes, start, bytes.length - start);
        try {
            int got = 1;
            while (!inflater.finished() && got > 0) {
                got = inflater.inflate(buffer);
                allowance.unfold(got);
            }
        } catch (DataFormatException _) {
            // Not packed, or packed in another way.
        }
        return (int) inflater.getBytesRead();
    }
}
