package org.crossread.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// The lines of a stream as bytes, one at a time, so that a stream of any length needs the room of
/// its longest line only. Blank lines and a byte order mark are left out.
final class Lines {

    private static final int LARGE = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[LARGE];
    private int start;
    private int end;
    private boolean isFirst = true;

    Lines(InputStream in) {
        this.in = in;
    }

    /// The next line that is not blank, without its end; empty at the end of the stream.
    Optional<byte[]> next() throws IOException {
        while (start < end || fill()) {
            byte[] line = line();
            if (!isBlank(line)) {
                byte[] bytes = withoutMark(line);
                isFirst = false;
                return Optional.of(bytes);
            }
        }
        return Optional.empty();
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private byte[] line() throws IOException {
        int from = start;
        int to = lineEnd();
        if (to < end) {
            return Arrays.copyOfRange(buffer, from, to);
        }
        var line = new ByteArrayOutputStream();
        line.write(buffer, from, to - from);
        while (fill()) {
            to = lineEnd();
            line.write(buffer, 0, to);
            if (to < end) {
                break;
            }
        }
        return line.toByteArray();
    }

    /// Where the line ends that goes on at `start`, which is moved behind it.
    private int lineEnd() {
        int at = start;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        start = at + 1;
        return at;
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each < 0 || each > ' ') {
                return false;
            }
        }
        return true;
    }

    private byte[] withoutMark(byte[] line) {
        boolean isMarked =
                isFirst
                        && line.length >= 3
                        && line[0] == (byte) 0xEF
                        && line[1] == (byte) 0xBB
                        && line[2] == (byte) 0xBF;
        return isMarked ? Arrays.copyOfRange(line, 3, line.length) : line;
    }
}
