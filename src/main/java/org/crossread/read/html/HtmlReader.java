package org.crossread.read.html;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftReader;
import org.crossread.read.draft.GivenUp;
import org.crossread.read.text.Encodings;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/// Reads a saved page.
public final class HtmlReader implements DraftReader {

    /// The largest page that is read, in bytes; the largest on the web are a tenth of it.
    private static final int MOST_BYTES = 24 << 20;

    private static final Pattern SCRIPT = Pattern.compile("(?i)<script\\b");

    private final String encoding;

    /// @param encoding the name of the character encoding that a person has chosen;
    /// empty to find it
    public HtmlReader(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public Draft read(byte[] bytes, Allowance allowance) throws GivenUp {
        if (bytes.length > MOST_BYTES) {
            throw new GivenUp(GivenUp.Reason.TOO_MUCH);
        }
        Encodings.Decoded decoded =
                encoding.isEmpty()
                        ? PageEncoding.decoded(bytes)
                        : Encodings.decode(bytes, Charset.forName(encoding));
        Draft draft = WebPage.article(decoded.text(), allowance);
        if (draft.text().isBlank() && SCRIPT.matcher(decoded.text()).find()) {
            throw new GivenUp(GivenUp.Reason.SCRIPTED);
        }
        return draft.withEncoding(decoded.encoding().name());
    }
}
