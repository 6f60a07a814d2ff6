package org.crossread.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// With `CROSSREAD_TIMINGS=1`, tells on standard error how long after the process began the window
/// and each stage of its content were on the screen, and how long each frame of a movement took.
final class Timings {

    private static final boolean WANTED = "1".equals(System.getenv("CROSSREAD_TIMINGS"));
    private static final long QUIET = 300_000_000L;

    private final Scene scene;
    private final Set<String> told = new HashSet<>();
    private long lastFrame;
    private long lastMove;
    private boolean running;
    private boolean rests;
    private final AnimationTimer frames =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame(now);
                }
            };

    Timings(Scene scene) {
        this.scene = scene;
    }

    /// Made anew each time: what is written before the window stands goes to a stream that is held
    /// back, and the real one takes its place later.
    private static org.crossread.compare.Timings clock() {
        return new org.crossread.compare.Timings(System.err);
    }

    /// Tells once, after what is new now has been laid out and handed to the screen.
    void shown(String name) {
        if (WANTED && told.add(name)) {
            Platform.requestNextPulse();
            Runnable listener =
                    new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            Platform.runLater(() -> clock().reached(name));
                        }
                    };
            scene.addPostLayoutPulseListener(listener);
        }
    }

    /// Tells when the pages have not moved nor changed for a while: the time of the last change.
    void atRest() {
        if (WANTED && told.add("at-rest")) {
            lastMove = System.nanoTime();
            lookLater();
        }
    }

    /// Looks from beside the window, for to wait there would cost a frame each time.
    private void lookLater() {
        CompletableFuture.delayedExecutor(QUIET, TimeUnit.NANOSECONDS)
                .execute(() -> Platform.runLater(this::look));
    }

    private void look() {
        long quiet = System.nanoTime() - lastMove;
        rests = quiet > QUIET;
        if (rests) {
            clock().reached("at-rest", quiet / 1_000_000);
        } else {
            lookLater();
        }
    }

    /// Something on the pages moves: once the window has come to rest, each frame is told from then
    /// on, until nothing moves any more.
    void moved() {
        if (WANTED) {
            lastMove = System.nanoTime();
            if (rests && !running) {
                running = true;
                lastFrame = 0;
                frames.start();
            }
        }
    }

    private void frame(long now) {
        if (lastFrame != 0) {
            System.err.println("timing frame " + Math.round((now - lastFrame) / 1e5) / 10.0);
        }
        lastFrame = now;
        if (System.nanoTime() - lastMove > QUIET) {
            running = false;
            frames.stop();
        }
    }
}
