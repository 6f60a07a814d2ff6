package org.crossread.ui;

import org.junit.jupiter.api.BeforeEach;

import java.util.concurrent.TimeoutException;

/// A window in which two reports are open and compared.
abstract class PairTest extends WindowTest {

    @BeforeEach
    void read() throws TimeoutException {
        window.openPair();
    }
}
