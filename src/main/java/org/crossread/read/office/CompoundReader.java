package org.crossread.read.office;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftReader;
import org.crossread.read.draft.GivenUp;

import java.nio.charset.StandardCharsets;

/// Tells what is wrong with Microsoft's older container: it holds a DOCX with a password, or one of
/// the formats before it, which are not read.
public final class CompoundReader implements DraftReader {

    private static final int HEAD = 1 << 20;

    private static final String LOCKED =
            new String(
                    "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                    StandardCharsets.ISO_8859_1);

    @Override
    public Draft read(byte[] bytes, Allowance allowance) throws GivenUp {
        int start = Math.max(0, bytes.length - HEAD);
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String tail = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
        throw new GivenUp(
                head.contains(LOCKED) || tail.contains(LOCKED)
                        ? GivenUp.Reason.ENCRYPTED
                        : GivenUp.Reason.UNKNOWN);
    }
}
