package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class StubsTest {

    @Test
    void aStubStandsWhereItsBandEndsIfThatIsFree() {
        assertEquals(50, Stubs.free(List.of(10.0, 90.0), 50));
    }

    @Test
    void itMovesBelowAllThatItWouldCover() {
        assertEquals(74, Stubs.free(List.of(50.0, 26.0, 2.0), 10));
        assertEquals(74, Stubs.free(List.of(2.0, 26.0, 50.0), 10));
    }
}
