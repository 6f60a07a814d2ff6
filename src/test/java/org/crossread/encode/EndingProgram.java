package org.crossread.encode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/// A program that ends while several threads of it load the network again and again: at any moment
/// one of them is inside the library.
final class EndingProgram {

    private static final int THREADS = 4;
    private static final CountDownLatch UNDER_WAY = new CountDownLatch(2 * THREADS);

    private EndingProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        for (int k = 0; k < THREADS; k++) {
            Thread.ofPlatform().daemon().start(EndingProgram::loadForEver);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(EndingProgram::endSlowly));
        UNDER_WAY.await();
        System.exit(0);
    }

    /// Something else takes its time at the end, as a file that is being written does.
    private static void endSlowly() {
        try {
            for (int k = 0; k < 5; k++) {
                new NetworkFiles().pieces();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void loadForEver() {
        try {
            while (true) {
                OnnxEncoder.load().close();
                UNDER_WAY.countDown();
            }
        } catch (EncoderMissing ending) {
            System.out.println(ending.getMessage());
        }
    }
}
