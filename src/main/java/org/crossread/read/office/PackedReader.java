package org.crossread.read.office;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftReader;
import org.crossread.read.draft.GivenUp;

import java.nio.charset.StandardCharsets;

/// Reads what comes as a zip: DOCX, ODT or EPUB, as its parts tell.
public final class PackedReader implements DraftReader {

    private static final String WORD = "word/document.xml";

    @Override
    public Draft read(byte[] bytes, Allowance allowance) throws GivenUp {
        Packed packed = Packed.of(bytes, allowance);
        String kind =
                packed.part("mimetype")
                        .map(part -> new String(part, StandardCharsets.UTF_8).strip())
                        .orElse("");
        if (kind.equals("application/epub+zip") || packed.part(Epub.CONTAINER).isPresent()) {
            return new Epub(packed, allowance).draft();
        }
        if (kind.startsWith("application/vnd.oasis.opendocument.text")) {
            return new OpenDocument(packed, allowance).draft();
        }
        if (packed.part(WORD).isPresent()) {
            return new WordDocument(packed, allowance).draft();
        }
        throw new GivenUp(packed.isCut() ? GivenUp.Reason.DAMAGED : GivenUp.Reason.UNKNOWN);
    }
}
