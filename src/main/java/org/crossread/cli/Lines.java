package org.crossread.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream as bytes, one at a time, so that a stream of any length needs the room of
/// its longest line only. Blank lines and a byte order mark are left out.
final class Lines {

    private static final int LARGE = 1 << 16;

    private final InputStream in;
    private boolean isFirst = true;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, LARGE);
    }

    /// The next line that is not blank, without its end; empty at the end of the stream.
    Optional<byte[]> next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int read = in.read();
            if (read < 0) {
                return Optional.empty();
            }
            boolean isBlank = true;
            for (; read >= 0 && read != '\n'; read = in.read()) {
                line.write(read);
                isBlank &= read <= ' ';
            }
            if (!isBlank) {
                byte[] bytes = withoutMark(line.toByteArray());
                isFirst = false;
                return Optional.of(bytes);
            }
        }
    }

    private byte[] withoutMark(byte[] line) {
        boolean isMarked =
                isFirst
                        && line.length >= 3
                        && line[0] == (byte) 0xEF
                        && line[1] == (byte) 0xBB
                        && line[2] == (byte) 0xBF;
        return isMarked ? java.util.Arrays.copyOfRange(line, 3, line.length) : line;
    }
}
