package org.crossread.read;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.GivenUp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// What gzip has packed: servers send pages so, and some programs save them as they came.
final class Unzipped {

    /// The most that one packed file may hold, in bytes.
    private static final int MOST_BYTES = 64 << 20;

    private static final int BUFFER = 1 << 16;

    private Unzipped() {}

    /// @throws GivenUp if it breaks off, is damaged or holds too much
    static byte[] of(byte[] packed, Allowance allowance) throws GivenUp {
        var bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                allowance.unfold(got);
                bytes.write(buffer, 0, got);
                if (bytes.size() > MOST_BYTES) {
                    throw new GivenUp(GivenUp.Reason.TOO_MUCH);
                }
            }
        } catch (IOException broken) {
            throw new GivenUp(GivenUp.Reason.DAMAGED, broken);
        }
        return bytes.toByteArray();
    }
}
