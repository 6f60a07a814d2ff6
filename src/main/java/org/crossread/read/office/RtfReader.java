package org.crossread.read.office;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftReader;
import org.crossread.read.draft.GivenUp;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Reads RTF.
public final class RtfReader implements DraftReader {

    private static final int MOST_BYTES = 64 << 20;

    @Override
    public Draft read(byte[] bytes, Allowance allowance) throws GivenUp {
        if (bytes.length > MOST_BYTES) {
            throw new GivenUp(GivenUp.Reason.TOO_MUCH);
        }
        var text = new RtfText(allowance);
        try {
            var source = new RtfStreamSource(new ByteArrayInputStream(bytes));
            new StandardRtfParser().parse(source, text);
        } catch (RtfText.Stop stop) {
            throw stop.reason();
        } catch (IOException | RuntimeException broken) {
            // What stands before the break is worth reading; nothing is not.
            return text.broken(broken);
        }
        return text.draft();
    }
}
