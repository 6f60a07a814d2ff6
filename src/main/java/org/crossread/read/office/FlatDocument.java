package org.crossread.read.office;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.GivenUp;

/// Reads what LibreOffice saves as one text of XML (FODT): the parts of an ODT, one behind the
/// other.
public final class FlatDocument {

    private FlatDocument() {}

    /// @throws GivenUp if it is damaged or asks for too much
    public static Draft read(byte[] bytes, Allowance allowance) throws GivenUp {
        return new OpenDocument(Packed.flat(bytes, allowance), allowance).draft();
    }
}
