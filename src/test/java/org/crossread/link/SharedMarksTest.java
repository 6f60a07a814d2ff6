package org.crossread.link;

import static org.crossread.link.Reports.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.link.Reports.Draft;
import org.crossread.model.Progress;
import org.crossread.model.QuotationKind;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;

class SharedMarksTest {

    private static final Draft WHOLE =
            draft().direct("Ann Holt", "“This is a wild goose chase in the Old Town Hall.”");

    private static QuotationKind kind(Draft whole, Draft marked) {
        return new SharedMarks(
                        whole.report(),
                        whole.quotations(),
                        marked.report(),
                        marked.quotations(),
                        Progress.SILENT)
                .quotations(Side.RIGHT)
                .getFirst()
                .kind();
    }

    @Test
    void aFragmentThatTheOtherReportQuotesIsQuoted() {
        assertEquals(QuotationKind.MIXED, kind(WHOLE, draft().scare("“wild goose chase”")));
    }

    @Test
    void aTermThatAlsoStandsWithoutMarksStaysOne() {
        assertEquals(
                QuotationKind.SCARE,
                kind(WHOLE, draft().scare("“wild goose chase”").says("A wild goose chase began.")));
    }

    @Test
    void aTitleStaysOne() {
        assertEquals(QuotationKind.SCARE, kind(WHOLE, draft().scare("“the Old Town Hall”")));
    }

    @Test
    void oneWordIsTooLittle() {
        assertEquals(QuotationKind.SCARE, kind(WHOLE, draft().scare("“chase”")));
    }

    @Test
    void whatNobodySaysStaysATerm() {
        assertEquals(
                QuotationKind.SCARE,
                kind(draft().scare("“wild goose chase”"), draft().scare("“wild goose chase”")));
    }
}
